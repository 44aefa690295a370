"""GAP: one pronoun, two names, which of them it means (Wikipedia). Licence: Apache 2.0, may be trained on."""
from pathlib import Path

from corpora.document import Document, read_lines
from corpora.offsets import Offsets

TRAIN = "yes"
FEMININE = {"she", "her", "hers"}


def read(data: Path, split: str) -> list[Document]:
    documents = []
    for line in read_lines(data / "coref" / f"gap.{split}.jsonl.gz"):
        at = Offsets(line["text"]).span
        pronoun = at(line["pronoun"])
        documents.append(Document(
            line["id"], "gap", line["text"], breaks=[0],
            genre="feminine" if line["text"][slice(*pronoun)].lower() in FEMININE else "masculine",
            choices=[(pronoun, at(line[name]["span"]), line[name]["coref"]) for name in ("a", "b")]))
    return documents
