"""What every corpus becomes: a text and the layers of marking that the corpus has. Spans are code points, [start, end).

A layer that is None was not marked, which is not the same as an empty one: nothing is trained or scored from it.
"""
import gzip
import json
from dataclasses import dataclass, field

Span = tuple[int, int]


@dataclass
class Attribution:
    source: list[Span]
    cue: list[Span]
    content: list[Span]
    within: int | None = None           # index of the attribution whose content holds this one


@dataclass
class Word:
    """A syntactic word. The parts of a multi-word token share its span in halves ("do" and "n't" have their own)."""
    span: Span
    head: int                           # index into Document.words; -1 is the root
    relation: str
    upos: str
    xpos: str


@dataclass
class Document:
    id: str
    corpus: str
    text: str
    breaks: list[int] = field(default_factory=list)       # offsets at which a window may start well (sentence starts)
    attributions: list[Attribution] | None = None
    cues: str = "outermost"                                # which are marked: none inside a content ("outermost"), "some", "all"
    names: list[tuple[int, int, str]] | None = None
    words: list[Word] | None = None
    sentences: list[tuple[int, int]] | None = None         # as ranges of words
    clusters: list[list[Span]] | None = None               # coreference, without singletons
    scored: list[Span] | None = None                       # where clusters were checked; None: everywhere
    choices: list[tuple[Span, Span, bool]] | None = None   # GAP: (pronoun, name, do they corefer)
    certainty: list[tuple[int, int, float]] | None = None
    genre: str | None = None


def read_lines(path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


CLOSING = set(".,;:!?%)]}’”…") | {"n't", "'s", "'re", "'ve", "'ll", "'d", "'m", "''", "’s", "n’t", "’re", "’ve", "’ll", "’d", "’m"}
OPENING = set("([{$£€“‘#") | {"``"}


def join_tokens(tokens: list[str]) -> tuple[str, list[Span]]:
    """Text as a newspaper would print it, from tokens that lost their blanks, and the span of each token in it.

    A guess that only has to be near: pieces do not depend on blanks, the "blank before" bit of a shape does. Straight
    quotation marks alternate; a hyphen or slash alone stays apart, since half of them are dashes.
    """
    text, spans, glue, quoted = "", [], True, False
    for token in tokens:
        opens, closes = token in OPENING, token in CLOSING
        if token == '"':
            opens, closes, quoted = not quoted, quoted, not quoted
        if not (glue or closes):
            text += " "
        spans.append((len(text), len(text) + len(token)))
        text += token
        glue = opens
    return text, spans
