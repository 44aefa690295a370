"""How sure the text is that an event happened, -3 to 3, one sentence a document.

Licences: meantime CC BY, uds CC BY-SA: yes; mv, rp: not settled, listed in design/model.md; uw, cb: only measured.
"""
from pathlib import Path

from corpora.document import Document, join_tokens, read_lines

TRAIN = {"uds": "yes", "meantime": "yes", "mv": "not settled, listed", "rp": "not settled, listed", "uw": "no", "cb": "no"}


def read(data: Path, split: str, corpus: str) -> list[Document]:
    if split == "train" and TRAIN[corpus] == "no":
        raise ValueError(f"{corpus} may not be trained on: design/model.md, the README beside the data")
    documents = []
    for line in read_lines(data / "factuality" / f"{split}.jsonl.gz"):
        if line["source"] != corpus:
            continue
        text, at = join_tokens(line["tokens"])
        documents.append(Document(line["id"], corpus, text, breaks=[0],
                                  certainty=[(at[e["start"]][0], at[e["end"] - 1][1], e["score"]) for e in line["events"]]))
    return documents
