"""Names in tokens: worldwide, wikigold, crossner, re3d to train on; conll2003 and uner to measure on only.

No corpus marks all twelve labels: `allowed(corpus)` says which written label may hide which, for a loss that sums over them.
Licences: wikigold CC BY, crossner MIT, re3d by origin (BBC and the EU delegation left out): yes. worldwide: none stated, listed
in design/model.md. conll2003: no. uner: no train part.
"""
import json
from itertools import groupby
from pathlib import Path

from corpora.document import Document, join_tokens, read_lines

TRAIN = {"worldwide": "not settled, listed", "wikigold": "yes", "crossner": "yes", "re3d": "yes, without BBC and EU", "conll2003": "no", "uner": "no"}
DEV = ("worldwide", "crossner", "re3d", "conll2003", "uner")
TYPES = ("PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "PRODUCT", "WEAPON", "DATE", "MONEY", "MISC")


def read(data: Path, split: str, corpus: str) -> list[Document]:
    if split == "train" and TRAIN[corpus] == "no":
        raise ValueError(f"{corpus} may not be trained on: design/model.md, the README beside the data")
    path = data / "ner" / f"{corpus}.{split}.jsonl.gz"
    lines = read_lines(path) if path.exists() else []
    if corpus == "re3d" and split == "train":
        lines = [line for line in lines if not line["doc"].startswith(("BBC", "Delegation_of_the_European_Union"))]
    return [document(corpus, key, list(group)) for key, group in groupby(lines, key=lambda line: line["doc"])]


def document(corpus: str, key: str, lines: list[dict]) -> Document:
    """One text from the sentences of a document, parted by a blank (the corpora do not keep paragraphs)."""
    text, breaks, names = "", [], []
    for line in lines:
        sentence, spans = join_tokens(line["tokens"])
        text += " " if text else ""
        breaks.append(len(text))
        for first, last, label in chunks(line["labels"]):
            names.append((len(text) + spans[first][0], len(text) + spans[last][1], label))
        text += sentence
    return Document(f"{corpus}/{key}", corpus, text, breaks=breaks, names=names)


def chunks(labels: list[str]):
    """(first token, last token, type) of each name, read as conlleval does: an I- of another type opens a name."""
    start, kind = None, None
    for i, label in enumerate([*labels, "O"]):
        tag, _, new = label.partition("-")
        if start is not None and (tag != "I" or new != kind):
            yield start, i - 1, kind
            start = None
        if start is None and tag != "O":
            start, kind = i, new


def allowed(data: Path, corpus: str) -> dict[str, list[str]]:
    return json.loads((data / "ner" / "labels.json").read_text())["sources"][corpus]["allows"]


def hidden(data: Path, corpus: str) -> dict[str, list[str]]:
    """`allowed` for training: less. A type that may hide under what is unmarked and that no corpus tells apart from it becomes a joker which costs
    nothing anywhere; the run of 24 November called 85 of 128 works and prizes a WEAPON, and could not tell a date from no name at all.
    Weapons are marked in re3d alone, which marks nothing else; worldwide marks dates in 657 of its 745 texts."""
    return {kind: [t for t in may if t == kind or t != "WEAPON" and not (corpus == "worldwide" and t == "DATE")] if corpus != "re3d" else may
            for kind, may in allowed(data, corpus).items()}
