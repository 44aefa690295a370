"""Sentences of ours in the manner of wire reports, in which somebody reports that somebody said something. Every cue is marked.

A label is `{source ID ID|words}`, `{cue ID kind within=ID|words}` or `{content ID|words}`; labels nest, parts of one role share an id, one
source may serve several (bench/cases/README.md). What a third of them teaches is that nothing nests there.
Licence: ours, CC0 1.0: may be trained on. There is no dev part; `bench/cases/nesting/measure.jsonl` only measures and is not read here.
"""
import json
import random
import re
from pathlib import Path

from corpora.document import Attribution, Document

TRAIN = "yes"
HERE = Path(__file__).resolve().parent.parent
FILES = (HERE.parent / "bench" / "cases" / "nesting" / "train.jsonl", *sorted((HERE / "own").glob("*.jsonl")))
MARK = re.compile(r"\{(source|cue|content) (a\d+(?: a\d+)*)([^|{}]*)\||\}")


TOGETHER = 8        # paragraphs an article


def read(split: str, files=FILES) -> list[Document]:
    """Each paragraph alone, and all of them once more as articles: what is nested must be seen among what is not, as in a newspaper."""
    if split != "train":
        return []
    alone = [document(line["id"], line["text"]) for file in files for line in map(json.loads, file.read_text("utf-8").splitlines())]
    mixed = random.Random(1).sample(alone, len(alone))
    return alone + [together(mixed[i:i + TOGETHER]) for i in range(0, len(mixed), TOGETHER)]


def together(paragraphs: list[Document]) -> Document:
    article = Document("+".join(p.id for p in paragraphs), "own", "", attributions=[], cues="all")
    for paragraph in paragraphs:
        shift, before = len(article.text), len(article.attributions)
        article.breaks.append(shift)
        for a in paragraph.attributions:
            moved = ([(s + shift, e + shift) for s, e in spans] for spans in (a.source, a.cue, a.content))
            article.attributions.append(Attribution(*moved, None if a.within is None else a.within + before))
        article.text += paragraph.text + "\n\n"
    return article


def document(name: str, marked: str) -> Document:
    text, at, open_labels, found, within = "", 0, [], {}, {}
    for mark in MARK.finditer(marked):
        text += marked[at:mark.start()]
        at = mark.end()
        if mark[0] != "}":
            numbers = mark[2].split()
            open_labels.append((mark[1], numbers, len(text)))
            for number in numbers:
                found.setdefault(number, Attribution([], [], []))
            parent = re.search(r"within=(\w+)", mark[3])
            if parent:
                within[numbers[0]] = parent[1]
            continue
        if not open_labels:
            raise ValueError(f"{name}: a label is closed that was not opened, at {text[-30:]!r}")
        role, numbers, start = open_labels.pop()
        for number in numbers:
            getattr(found[number], role).append((start, len(text)))
    text += marked[at:]
    if open_labels or "{" in text or "|" in text:
        raise ValueError(f"{name}: a label is not closed, or is of a kind that is not read here: {text!r}")
    attributions = list(found.values())
    for number, attribution in found.items():
        for role in ("source", "cue", "content"):
            getattr(attribution, role).sort()
        if not attribution.cue or not attribution.content:
            raise ValueError(f"{name}: {number} has no cue or no content")
        attribution.source[-1:] = [with_closing_comma(span, text, attribution.cue[0]) for span in attribution.source[-1:]]
        around = [i for i, other in enumerate(attributions) if other is not attribution and holds(other.content, attribution.cue)]
        attribution.within = (list(found).index(within[number]) if number in within
                              else min(around, key=lambda i: sum(e - s for s, e in attributions[i].content), default=None))
    return Document(name, "own", text, attributions=attributions, cues="all")


def with_closing_comma(source, text: str, cue):
    """PolNeAR takes in the comma that closes an apposition before the cue (923 sources to 74). Two habits in one head would teach neither: the
    model learns that one, and whoever reads its labels leaves the comma out."""
    start, end = source
    return (start, end + 1) if "," in text[start:end] and text[end:end + 1] == "," and cue[0] > end else source


def holds(outer, inner) -> bool:
    return all(any(start <= s and e <= end for start, end in outer) for s, e in inner)
