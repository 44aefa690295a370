"""Scores -> what the product would say. Mirrored in src/reader/model/decode.ts: pure, no learning, ties broken by position."""
from collections import defaultdict

import numpy
import torch
from torch import Tensor

from batches import Encoded
from model import CONTENT, SOURCE, TAGS, best_states

Chunk = tuple[int, int]


def tag_chunks(scores: Tensor, tags: tuple[str, ...]) -> list[tuple[int, int, str]]:
    """(first piece, behind last, kind) along the best sequence of tags in which an inside follows a begin or inside of its kind."""
    scores = torch.log_softmax(scores.float(), -1).numpy()
    kinds = [t.partition("-")[2] for t in tags]
    forbidden = numpy.array([[t.startswith("I") and kinds[a] != kinds[b] for b, t in enumerate(tags)] for a in range(len(tags))]) * -1e4
    best, back = scores[0] + numpy.array([t.startswith("I") for t in tags]) * -1e4, []
    for row in scores[1:]:
        options = best[:, None] + forbidden
        back.append(options.argmax(0))
        best = options.max(0) + row
    path = [int(best.argmax())]
    for come_from in reversed(back):
        path.append(int(come_from[path[-1]]))
    return list(runs([tags[i] for i in reversed(path)]))


def runs(tags: list[str]):
    start = None
    for i, tag in enumerate([*tags, "O"]):
        if start is not None and not tag.startswith("I"):
            yield start, i, tags[start].partition("-")[2]
            start = None
        if tag.startswith("B"):
            start = i


def cue_chunks(tags: Tensor, least: float) -> list[tuple[Chunk, float]]:
    """Cues of outermost attributions with the probability of their first piece: each that begins with at least `least`."""
    chances = torch.softmax(tags.float(), -1)
    begin, inside, other = chances[:, TAGS.index("B-cue")], chances[:, TAGS.index("I-cue")], chances
    found, i = [], 0
    while i < len(chances):
        if begin[i] >= least and begin[i] >= inside[i]:
            behind = i + 1
            while behind < len(chances) and other[behind].argmax() == TAGS.index("I-cue"):
                behind += 1
            found.append(((i, behind), float(begin[i])))
            i = behind
        else:
            i += 1
    return found


def role_chunks(roles: Tensor, inside: Tensor, cues: list[int]) -> list[dict[str, list[Chunk]]]:
    """For each cue the pieces of its source and content; a source is one span: of several the one nearest to the cue."""
    out = []
    for cue, row in zip(cues, best_states(roles.float(), inside).tolist()):
        spans, start = defaultdict(list), 0
        for i in range(1, len(row) + 1):
            if i == len(row) or row[i] != row[start]:
                spans[row[start]].append((start, i))
                start = i
        sources = sorted(spans[SOURCE], key=lambda s: min(abs(s[0] - cue), abs(s[1] - 1 - cue)))[:1]
        out.append({"source": sources, "content": spans[CONTENT]})
    return out


def outermost(attributions: list[dict]) -> list[dict]:
    """Those whose cue lies in no other's content; of two that hold each other, the likelier cue stays."""
    kept = []
    for a in sorted(attributions, key=lambda a: (-a["confidence"], a["cue"][0])):
        if not any(f <= a["cue"][0][0] < b for k in kept for f, b in k["content"]):
            kept = [k for k in kept if not any(f <= k["cue"][0][0] < b for f, b in a["content"]) or k["confidence"] >= a["confidence"]]
            kept.append(a)
    return sorted(kept, key=lambda a: a["cue"][0])


def nearest_parts(attributions: list[dict]) -> list[dict]:
    """Of outermost attributions: a part of a content in several parts that another content covers too goes to that one, if its cue
    is nearer to what it has there or it has nothing else. Equal contents are shared, not fought for."""
    def gap(part, cue):
        return max(part[0] - cue[1], cue[0] - part[1], 0)

    def lost(mine, part):
        for other in attributions:
            if other is mine or other["content"] == mine["content"]:
                continue
            for f, b in other["content"]:
                if f < part[1] and part[0] < b:
                    here, there = gap(part, mine["cue"][0]), gap((f, b), other["cue"][0])
                    if there < here or there == here and len(other["content"]) == 1:
                        return True
        return False

    kept = [[part for part in a["content"] if len(a["content"]) == 1 or not lost(a, part)] for a in attributions]
    return [{**a, "content": parts or a["content"]} for a, parts in zip(attributions, kept)]


def linked_by_distance(chunks: list[tuple[int, int, str]], encoded: Encoded) -> list[dict]:
    """The baseline: tags alone, each content to the nearest cue, each cue to the nearest source of its paragraph."""
    cues = [(f, b) for f, b, kind in chunks if kind == "cue"]
    out = [{"cue": [c], "source": [], "content": [], "confidence": 1.0} for c in cues]
    def gap(a, b):
        return max(a[0] - b[1], b[0] - a[1], 0)
    for f, b, kind in chunks:
        if kind == "content" and cues:
            out[min(range(len(cues)), key=lambda i: gap(cues[i], (f, b)))]["content"].append((f, b))
    for attribution in out:
        [cue] = attribution["cue"]
        sources = [(f, b) for f, b, kind in chunks if kind == "source" and "\n" not in encoded.text(min(f, cue[0]), max(b, cue[1]))]
        if sources:
            attribution["source"] = [min(sources, key=lambda s: gap(s, cue))]
    return out


def names_of(encoded: Encoded, scores: Tensor, tags: tuple[str, ...], unmarked) -> list[tuple[int, int, str]]:
    """(first piece, behind last, kind) of the names of a whole text: `scores` of all its pieces, kinds in `unmarked` as if outside."""
    scores = without(torch.log_softmax(scores.float(), -1), tags, unmarked)
    return whole_words(encoded, same_everywhere(encoded, scores, tags, tag_chunks(scores, tags)))


NOT_VOTED = ("DATE", "MONEY")      # what looks alike need not be alike: "May"
LEAST_VOTE = -6.0                  # log chance: one place that is sure against a kind does not outvote all others


def same_everywhere(encoded: Encoded, scores: Tensor, tags, names: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Names that are written alike are of one kind: the one that is likeliest over all their places together."""
    kinds = [tag[2:] for tag in tags if tag.startswith("B-")]
    begin, inside = ([tags.index(f"{t}-{kind}") for kind in kinds] for t in "BI")
    votes, places = defaultdict(lambda: torch.zeros(len(kinds))), defaultdict(int)
    for first, behind, kind in names:
        text = encoded.text(first, behind)
        votes[text] += (scores[first, begin] + scores[first + 1:behind, inside].sum(0)).clamp(min=LEAST_VOTE)
        places[text] += 1
    def voted(first, behind, kind):
        text = encoded.text(first, behind)
        return kind if kind in NOT_VOTED or places[text] == 1 else kinds[int(votes[text].argmax())]
    return [(first, behind, voted(first, behind, kind)) for first, behind, kind in names]


EDGE_MARKS = "-,;:–—\"“”'"


def whole_words(encoded: Encoded, names: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Names with the rest of the words that they part, without the marks at their ends; one that runs into the one before it is dropped."""
    text, out = encoded.document.text, []
    def one_word(left, right):
        at = encoded.ends[left]
        return at == encoded.starts[right] and text[at - 1].isalnum() and text[at].isalnum()
    def mark(piece):
        return text[encoded.starts[piece]:encoded.ends[piece]] in EDGE_MARKS
    for first, behind, kind in names:
        while behind < len(encoded) and one_word(behind - 1, behind):
            behind += 1
        while first > 0 and one_word(first - 1, first):
            first -= 1
        while behind > first + 1 and mark(behind - 1):
            behind -= 1
        while behind > first + 1 and mark(first):
            first += 1
        if not out or first >= out[-1][1]:
            out.append((first, behind, kind))
    return out


def without(scores: Tensor, tags: tuple[str, ...], kinds) -> Tensor:
    """Log probabilities in which these kinds count as outside: the corpora leave them unmarked where they mark other names."""
    columns = [i for i, tag in enumerate(tags) if tag.partition("-")[2] in kinds]
    scores = scores.clone()
    scores[:, 0] = torch.logsumexp(scores[:, [0, *columns]], 1)
    scores[:, columns] = -1e4
    return scores


def tree(scores: numpy.ndarray) -> list[int]:
    """Heads [n] of the best tree with one root: scores [n, n + 1], column 0 the root (Chu-Liu and Edmonds)."""
    count = len(scores)
    full = numpy.full((count + 1, count + 1), -numpy.inf)
    full[1:] = scores
    numpy.fill_diagonal(full, -numpy.inf)
    full[0] = -numpy.inf
    heads = spanning(full)
    roots = [i for i in range(1, count + 1) if heads[i] == 0]
    if len(roots) > 1:                                               # the best of the trees with only this root
        def only(root):
            limited = full.copy()
            limited[[i for i in range(1, count + 1) if i != root], 0] = -numpy.inf
            found = spanning(limited)
            return sum(full[i, found[i]] for i in range(1, count + 1)), found
        heads = max((only(root) for root in roots), key=lambda pair: pair[0])[1]
    return heads[1:]


def spanning(scores: numpy.ndarray) -> list[int]:
    count = len(scores)
    heads = [0] + [int(scores[i].argmax()) for i in range(1, count)]
    cycle = find_cycle(heads)
    if not cycle:
        return heads
    rest = [i for i in range(count) if i not in cycle]
    total = sum(scores[i, heads[i]] for i in cycle)
    small = numpy.full((len(rest) + 1, len(rest) + 1), -numpy.inf)   # the cycle becomes the last node
    small[:-1, :-1] = scores[numpy.ix_(rest, rest)]
    enter, leave = {}, {}
    for a, outside in enumerate(rest):
        if outside != 0:
            leave[a] = max(cycle, key=lambda i: scores[outside, i])
            small[a, -1] = scores[outside, leave[a]]
        enter[a] = max(cycle, key=lambda i: scores[i, outside] - scores[i, heads[i]])
        small[-1, a] = scores[enter[a], outside] - scores[enter[a], heads[enter[a]]] + total
    found = spanning(small)
    out = list(heads)
    out[enter[found[-1]]] = rest[found[-1]]
    for a, outside in enumerate(rest):
        if outside != 0:
            out[outside] = leave[a] if found[a] == len(rest) else rest[found[a]]
    return out


def find_cycle(heads: list[int]) -> list[int]:
    for start in range(1, len(heads)):
        seen, at = [], start
        while at != 0 and at not in seen:
            seen.append(at)
            at = heads[at]
        if at != 0:
            return seen[seen.index(at):]
    return []
