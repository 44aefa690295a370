"""Which words mean the same thing: OntoGUM (OntoNotes rules), LitBank (novels), ECB+ (news, across texts).

Licences: ontogum without the five closed genres: yes; litbank CC BY: yes; ecbplus: not settled, listed in design/model.md.
"""
from pathlib import Path

from corpora.document import Document, join_tokens, read_lines
from corpora.ud import CLOSED_GENRES

TRAIN = {"ontogum": "yes, without five genres", "litbank": "yes", "ecbplus": "not settled, listed"}


def read(data: Path, split: str, corpus: str) -> list[Document]:
    documents = []
    for line in read_lines(data / "coref" / f"{corpus}.{split}.jsonl.gz"):
        if split == "train" and corpus == "ontogum" and line["genre"] in CLOSED_GENRES:
            continue
        text, at, breaks = "", [], []
        for start, end in line["sentences"]:
            sentence, spans = join_tokens(line["tokens"][start:end])
            text += " " if text else ""
            breaks.append(len(text))
            at += [(len(text) + s, len(text) + e) for s, e in spans]
            text += sentence
        scored = None
        if corpus == "ecbplus":
            scored = [(at[line["sentences"][i][0]][0], at[line["sentences"][i][1] - 1][1]) for i in line["checked"]]
        documents.append(Document(
            line["id"], corpus, text, breaks=breaks, genre=line.get("genre"), scored=scored,
            clusters=[[(at[s][0], at[e - 1][1]) for s, e in cluster] for cluster in line["clusters"]]))
    return documents
