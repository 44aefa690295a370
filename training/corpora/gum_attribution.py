"""GUM attribution: nested attributions in openly licensed texts. Contents are whole clauses, longer than in PolNeAR.

Licence: annotations CC BY 4.0, texts CC BY: may be trained on. There is no dev part here; the file is folded for measuring.
"""
from pathlib import Path

from corpora.document import Attribution, Document, read_lines
from corpora.offsets import Offsets
from corpora.polnear import paragraph_starts

TRAIN = "yes"


def read(data: Path, split: str) -> list[Document]:
    if split != "train":
        return []
    documents = []
    for line in read_lines(data / "gum-attribution" / "train.jsonl.gz"):
        at = Offsets(line["text"]).span
        index = {a["id"]: i for i, a in enumerate(line["attributions"])}
        documents.append(Document(
            line["id"], "gum-attribution", line["text"], breaks=paragraph_starts(line["text"]), cues="some", genre=line["genre"],
            attributions=[Attribution(*([at(s) for s in a[role]] for role in ("source", "cue", "content")), within=index.get(a["in"]))
                          for a in line["attributions"]]))
    return documents
