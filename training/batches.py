"""Documents -> windows of pieces with the labels that each head learns from -> tensors. Pieces are numbered in the text; in a
window, piece p stands at p - start + 1, behind [CLS]."""
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property

import numpy
import torch

from corpora.document import Document
from corpora.ner import TYPES
from model import CONTENT, CUE_TAGS, LONGEST_MENTION, SOURCE, TAGS
from windows import Window, cut
from wordpiece import WordPiece

IGNORE = -100                                       # torch's own number for "no label here"
NAME_TAGS = ("O",) + tuple(f"{tag}-{kind}" for kind in TYPES for tag in "BI")


@dataclass
class Encoded:
    """A document cut into pieces, once."""
    document: Document
    ids: numpy.ndarray
    shapes: numpy.ndarray
    starts: list[int]
    ends: list[int]

    @classmethod
    def of(cls, document: Document, wordpiece: WordPiece) -> "Encoded":
        pieces = wordpiece.pieces(document.text)
        columns = list(zip(*pieces)) or [()] * 4
        return cls(document, numpy.array(columns[0], "int32"), numpy.array(columns[3], "int32"), list(columns[1]), list(columns[2]))

    def __len__(self) -> int:
        return len(self.starts)

    def pieces(self, span) -> tuple[int, int]:
        """The pieces [first, behind last) that share a letter with a span of the text; empty where it is blank."""
        first = bisect_right(self.ends, span[0])
        return first, max(first, bisect_left(self.starts, span[1]))

    def text(self, first: int, behind: int) -> str:
        return self.document.text[self.starts[first]:self.ends[behind - 1]]

    @cached_property
    def breaks(self) -> list[int]:
        return sorted({bisect_left(self.starts, b) for b in self.document.breaks})

    @cached_property
    def attributions(self) -> list[dict[str, list[tuple[int, int]]]]:
        return [{role: [self.pieces(s) for s in getattr(a, role)] for role in ("source", "cue", "content")} for a in self.document.attributions]

    @cached_property
    def tags(self) -> numpy.ndarray:
        """One label of TAGS a piece. Where roles meet (25 characters of PolNeAR) cue wins over source over content."""
        tags = numpy.zeros(len(self), "int64")
        for role in ("content", "source", "cue"):
            for attribution in self.attributions:
                for first, behind in attribution[role]:
                    tags[first:behind] = TAGS.index("I-" + role)
                    tags[first:first + 1] = TAGS.index("B-" + role)
        return tags

    @cached_property
    def cue_tags(self) -> numpy.ndarray:
        """One label of CUE_TAGS a piece; unknown inside contents where the corpus marks only outermost attributions. Where it
        leaves cues unmarked ("some": GUM), only the marked ones teach."""
        tags = numpy.full(len(self), IGNORE if self.document.cues == "some" else 0, "int64")
        if self.document.cues == "outermost":
            for attribution in self.attributions:
                for first, behind in attribution["content"]:
                    tags[first:behind] = IGNORE
        for attribution in self.attributions:
            for first, behind in attribution["cue"]:
                tags[first:behind] = CUE_TAGS.index("I")
                tags[first:first + 1] = CUE_TAGS.index("B")
        return tags

    @cached_property
    def name_tags(self) -> numpy.ndarray:
        tags = numpy.zeros(len(self), "int64")
        for start, end, kind in self.document.names:
            first, behind = self.pieces((start, end))
            tags[first:behind] = NAME_TAGS.index("I-" + kind)
            tags[first:first + 1] = NAME_TAGS.index("B-" + kind)
        return tags

    @cached_property
    def word_pieces(self) -> list[int]:
        """The first piece of each word."""
        return [self.pieces(w.span)[0] for w in self.document.words]

    @cached_property
    def clusters(self) -> list[list[tuple[int, int]]]:
        return [[p for p in map(self.pieces, cluster) if p[1] > p[0]] for cluster in self.document.clusters]


@dataclass
class Example:
    """One window of one document."""
    encoded: Encoded
    window: Window

    def __len__(self) -> int:
        return self.window.end - self.window.start + 2

    def at(self, piece: int) -> int:
        return piece - self.window.start + 1

    def holds(self, first: int, behind: int) -> bool:
        return self.window.start <= first and behind <= self.window.end

    def labels(self, tags: numpy.ndarray) -> numpy.ndarray:
        return numpy.concatenate([[IGNORE], tags[self.window.start:self.window.end], [IGNORE]])


def examples(encoded: Encoded, size: int, overlap: int, first: int | None = None) -> list[Example]:
    return [Example(encoded, w) for w in cut(len(encoded), encoded.breaks, size, overlap, first)]


def stack(rows, fill: int = 0) -> torch.Tensor:
    """Rows of unequal length as one tensor."""
    longest = max((len(r) for r in rows), default=0)
    out = numpy.full((len(rows), longest), fill, "int64")
    for i, row in enumerate(rows):
        out[i, :len(row)] = row
    return torch.from_numpy(out)


def inputs(batch: list[Example], wordpiece: WordPiece) -> tuple[torch.Tensor, torch.Tensor]:
    ids = [[wordpiece.cls, *e.encoded.ids[e.window.start:e.window.end], wordpiece.sep] for e in batch]
    return stack(ids, wordpiece.pad), stack([[0, *e.encoded.shapes[e.window.start:e.window.end], 0] for e in batch])


def attribution_labels(batch: list[Example]) -> dict[str, torch.Tensor]:
    """tags, cue [B, S]; cues [B, K] first pieces of cues (0 where a window has fewer), states [B, K, S] of the chain.

    An attribution is learned where all of it lies in the window, and as tags everywhere.
    """
    cues, states = [], []
    for example in batch:
        here = []
        for attribution in example.encoded.attributions:
            spans = [s for role in attribution.values() for s in role]
            if attribution["cue"] and all(example.holds(*s) for s in spans):
                row = numpy.zeros(len(example), "int64")
                for role, state in (("content", CONTENT), ("source", SOURCE)):
                    for first, behind in attribution[role]:
                        row[example.at(first):example.at(behind)] = state
                here.append((example.at(attribution["cue"][0][0]), row))
        cues.append([c for c, _ in here])
        states.append([s for _, s in here])
    longest, most = max(map(len, batch)), max(1, max(map(len, cues)))
    padded = torch.zeros(len(batch), most, longest, dtype=torch.long)
    for b, rows in enumerate(states):
        for k, row in enumerate(rows):
            padded[b, k, :len(row)] = torch.from_numpy(row)
    return {"tags": stack([e.labels(e.encoded.tags) for e in batch], IGNORE), "cue": stack([e.labels(e.encoded.cue_tags) for e in batch], IGNORE),
            "cues": torch.nn.functional.pad(stack(cues), (0, most - max(map(len, cues)))), "states": padded}


def name_labels(batch: list[Example]) -> dict[str, torch.Tensor]:
    return {"names": stack([e.labels(e.encoded.name_tags) for e in batch], IGNORE)}


def tree_labels(batch: list[Example], vocabularies: dict[str, list[str]]) -> dict[str, torch.Tensor]:
    """sentence [B, S]: the number of the sentence whose word begins here, -1 elsewhere; heads [B, S] with 0 for the root, and
    relations, upos, xpos. Only sentences that lie whole in the window."""
    rows = {name: [] for name in ("sentence", "heads", "relations", "upos", "xpos")}
    for example in batch:
        row = {name: numpy.full(len(example), -1 if name == "sentence" else IGNORE, "int64") for name in rows}
        encoded, words, pieces = example.encoded, example.encoded.document.words, example.encoded.word_pieces
        for number, (first, behind) in enumerate(encoded.document.sentences):
            if not example.holds(pieces[first], pieces[behind - 1] + 1):
                continue
            for w in range(first, behind):
                word, at = words[w], example.at(pieces[w])
                if row["sentence"][at] >= 0:                        # "cannot" is one piece and two words: the first one learns
                    continue
                head = 0 if word.head < 0 else example.at(pieces[word.head])
                row["sentence"][at] = number
                row["heads"][at] = head if head != at else IGNORE
                for name, label in (("relations", word.relation), ("upos", word.upos), ("xpos", word.xpos)):
                    row[name][at] = vocabularies[name].index(label) if label in vocabularies[name] else IGNORE
        for name in rows:
            rows[name].append(row[name])
    return {name: stack(row, -1 if name == "sentence" else IGNORE) for name, row in rows.items()}


def mention_labels(batch: list[Example]) -> dict[str, list]:
    """mentions: (window, first, last, cluster) in text order, whole ones that begin in the window's own part."""
    found = []
    for b, example in enumerate(batch):
        for number, cluster in enumerate(example.encoded.clusters):
            for first, behind in cluster:
                if example.holds(first, behind) and example.window.own_start <= first < example.window.own_end:
                    found.append((b, example.at(first), example.at(behind - 1), number))
    found.sort()
    return {"mentions": found}


def choice_labels(batch: list[Example]) -> dict[str, list]:
    """choices: (window, pronoun, names, right one) with spans as (first, last); right is the number of the name, or how many there are."""
    choices = []
    for b, example in enumerate(batch):
        asked = example.encoded.document.choices
        spans = [example.encoded.pieces(s) for s in (asked[0][0], *(name for _, name, _ in asked))]
        if all(example.holds(*s) for s in spans):
            pronoun, *names = [(example.at(f), example.at(b_ - 1)) for f, b_ in spans]
            choices.append((b, pronoun, names, next((i for i, a in enumerate(asked) if a[2]), len(names))))
    return {"choices": choices}


def certainty_labels(batch: list[Example]) -> dict[str, torch.Tensor]:
    scores = torch.full((len(batch), max(map(len, batch))), float("nan"))
    for b, example in enumerate(batch):
        for start, end, score in example.encoded.document.certainty:
            first, behind = example.encoded.pieces((start, end))
            if behind > first and example.holds(first, behind):
                scores[b, example.at(first)] = score
    return {"certainty": scores}
