"""A text of many pieces as windows that overlap and cover it. Mirrored in src/reader/model/encode.ts.

A window is `size` pieces (the model's window less [CLS] and [SEP]). The next one starts at the last break (a sentence or
paragraph start, given as piece numbers) that lies between `overlap` and twice `overlap` pieces before the end of this one,
else exactly `overlap` before it. Each piece is owned by one window: in an overlap, the last break inside it is the border,
else its middle. Per-piece answers come from the owner; an attribution from the owner of its cue's first piece; a tree from the
owner of its sentence's first word.
"""
from bisect import bisect_right
from typing import NamedTuple


class Window(NamedTuple):
    start: int
    end: int
    own_start: int
    own_end: int


def cut(count: int, breaks: list[int], size: int, overlap: int, first: int | None = None) -> list[Window]:
    """`first`: a shorter first window, so that in training no text is always cut at the same places."""
    if not count:
        return []
    starts, ends = [0], [min(first or size, count)]
    while ends[-1] < count:
        latest = max(ends[-1] - overlap, starts[-1] + 1)
        at = breaks[bisect_right(breaks, latest) - 1] if breaks and breaks[0] <= latest else 0
        starts.append(at if at >= ends[-1] - 2 * overlap and at > starts[-1] else latest)
        ends.append(min(starts[-1] + size, count))
    borders = [0]
    for end, start in zip(ends, starts[1:]):
        at = breaks[bisect_right(breaks, end) - 1] if breaks and breaks[0] <= end else 0
        borders.append(max(borders[-1], at if at > start else (start + end + 1) // 2))
    return [Window(*w) for w in zip(starts, ends, borders, [*borders[1:], count])]
