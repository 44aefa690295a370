"""Universal Dependencies, EWT and GUM: words, parts of speech, trees.

Licences: EWT CC BY-SA (yes); GUM by genre: essay, letter, podcast, fiction and whow may not be passed on and are left out of train.
"""
import gzip
from pathlib import Path

from corpora.document import Document, Word

TRAIN = "yes, GUM without five genres"
CLOSED_GENRES = {"essay", "letter", "podcast", "fiction", "whow"}


def read(data: Path, split: str, source: str | None = None) -> list[Document]:
    """`source`: ewt or gum; None gives both."""
    documents, document, facts = [], None, {}
    with gzip.open(data / "ud" / f"{split}.conllu.gz", "rt", encoding="utf-8") as lines:
        rows, paragraph = [], False
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("#"):
                key, _, value = line[1:].strip().partition(" = ")
                if key == "newdoc id":
                    document = Document(value, "", "", words=[], sentences=[])
                    documents.append(document)
                elif key == "source":
                    document.corpus = value
                elif key == "genre":
                    document.genre = value
                elif key.startswith("newpar"):
                    paragraph = True
            elif line:
                rows.append(line.split("\t"))
            elif rows:
                add_sentence(document, rows, "\n" if paragraph else " ")
                rows, paragraph = [], False
    return [d for d in documents
            if source in (None, d.corpus) and not (split == "train" and d.corpus == "gum" and d.genre in CLOSED_GENRES)]


def add_sentence(document: Document, rows: list[list[str]], gap: str):
    """Rebuilds the text from forms and SpaceAfter=No, and appends the words with their spans in it."""
    first = len(document.words)
    document.text += gap if document.text else ""
    document.breaks.append(len(document.text))
    index, surface, until = {"0": -1}, None, ""
    for row in rows:
        if "-" in row[0]:                                    # a multi-word token: its parts are not in the text one by one
            surface, until = [len(document.text), row[1]], row[0].split("-")[1]
            document.text += row[1] + ("" if "SpaceAfter=No" in row[9] else " ")
            continue
        index[row[0]] = len(document.words)
        if surface:
            start, rest = surface
            form = rest if row[0] == until else row[1][:max(1, min(len(row[1]), len(rest) - 1))]
            span = (start, start + len(form))
            surface = None if row[0] == until else [start + len(form), rest[len(form):]]
        else:
            span = (len(document.text), len(document.text) + len(row[1]))
            document.text += row[1] + ("" if "SpaceAfter=No" in row[9] else " ")
        document.words.append(Word(span, row[6], row[7], row[3], row[4]))
    for word in document.words[first:]:
        word.head = index[word.head]
    document.text = document.text.rstrip(" ")
    document.sentences.append((first, len(document.words)))
