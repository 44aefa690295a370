"""PolNeAR: who is quoted, in US political news. Outermost attributions only: nothing inside a content is negative evidence.

Licence: none stated for the corpus; the articles are the publishers'. Trained on as design/model.md lists it; the model card says so.
"""
from pathlib import Path

from corpora.document import Attribution, Document, read_lines
from corpora.offsets import Offsets

TRAIN = "not settled, listed"


def read(data: Path, split: str) -> list[Document]:
    documents = []
    for line in read_lines(data / "polnear" / f"{split}.jsonl.gz"):
        at = Offsets(line["text"]).span
        documents.append(Document(
            line["id"], "polnear", line["text"], breaks=paragraph_starts(line["text"]),
            attributions=[Attribution(*([at(s) for s in a[role]] for role in ("source", "cue", "content")))
                          for a in line["attributions"]]))
    return documents


def paragraph_starts(text: str) -> list[int]:
    return [0] + [i + 1 for i, c in enumerate(text) if c == "\n"]
