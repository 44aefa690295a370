"""Text -> word pieces with spans and shapes. Mirrored line by line in src/reader/model/tokenizer.ts.

Uncased BERT, in this order, one code point at a time (nothing looks at its neighbours, so both languages agree):
  1. a blank (Unicode Zs, or tab, newline, carriage return) ends the word;
  2. U+0000, U+FFFD and everything else of category C* (controls, formats, surrogates, unassigned) vanishes and ends nothing;
  3. a CJK ideograph (ranges below) or a punctuation mark (ASCII 33-47, 58-64, 91-96, 123-126, or category P*) is a word of its own;
  4. what is left is decomposed (NFD of this one code point), its parts of category Mn vanish, the rest is lowered part by part.
A word is then cut greedily into the longest pieces of the vocabulary, later ones with "##". A word of more than 100
letters, or with a rest that no piece fits, is one [UNK]. The span of a piece runs from the code point of its first
letter to behind that of its last one; accents written apart belong to no piece.

A shape is one number a piece, base + 8*quoted + 16*opens + 32*apart:
  base    of the whole word, as written: 0 none ([CLS], [SEP], padding), 1 lower, 2 Title (also one capital alone), 3 UPPER
          (two letters or more), 4 mixed, 5 digits without letters, 6 mark, 7 letters without case
  quoted  the piece stands inside a quotation, its marks included. “ and « open, ” and » close, " does either in turn;
          a line break closes, since a quotation that goes on opens again (single quotation marks: too like apostrophes)
  opens   the first piece of the text, or after a line break
  apart   a blank stands before it (the first piece: no)
A letter is a capital when lowering changes it, small when only raising changes it, without case when neither does and it is
of category L*.
"""
import unicodedata
from pathlib import Path
from typing import NamedTuple

CLS, SEP, PAD, UNK = "[CLS]", "[SEP]", "[PAD]", "[UNK]"
LONGEST_WORD = 100
SHAPES = 64
QUOTED, OPENS, APART = 8, 16, 32
NONE, LOWER, TITLE, UPPER, MIXED, DIGITS, MARK, CASELESS = range(8)
CJK = ((0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0x20000, 0x2A6DF), (0x2A700, 0x2B73F), (0x2B740, 0x2B81F), (0x2B820, 0x2CEAF),
       (0xF900, 0xFAFF), (0x2F800, 0x2FA1F))


class Piece(NamedTuple):
    id: int
    start: int                      # code points into the text
    end: int
    shape: int


def is_blank(c: str) -> bool:
    return c in " \t\n\r" or unicodedata.category(c) == "Zs"


def is_dropped(c: str) -> bool:
    return c == "\ufffd" or unicodedata.category(c)[0] == "C"


def stands_alone(c: str) -> bool:
    code = ord(c)
    if code < 128:
        return 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126
    return unicodedata.category(c)[0] == "P" or any(low <= code <= high for low, high in CJK)


def fold(c: str) -> str:
    return "".join(part.lower() for part in unicodedata.normalize("NFD", c) if unicodedata.category(part) != "Mn")


def base_shape(word: str) -> int:
    capitals = sum(c.lower() != c for c in word)
    small = sum(c.lower() == c and c.upper() != c for c in word)
    if capitals and small:
        rest_is_small = sum(c.lower() != c for c in word.lstrip("0123456789")[1:]) == 0
        return TITLE if rest_is_small else MIXED
    if capitals:
        return UPPER if capitals > 1 else TITLE
    if small:
        return LOWER
    if any(unicodedata.category(c)[0] == "L" for c in word):
        return CASELESS
    return DIGITS if any(unicodedata.category(c) == "Nd" for c in word) else MARK


class WordPiece:
    def __init__(self, vocabulary: Path | list[str]):
        words = vocabulary if isinstance(vocabulary, list) else vocabulary.read_text(encoding="utf-8").split("\n")
        self.ids = {word: i for i, word in enumerate(words) if word}
        self.cls, self.sep, self.pad, self.unk = (self.ids[w] for w in (CLS, SEP, PAD, UNK))
        self.cut_words: dict[str, list[tuple[int, int, int]]] = {}
        self.characters: dict[str, tuple[str, str]] = {}

    def pieces(self, text: str) -> list[Piece]:
        """All pieces of a text, without [CLS] and [SEP]."""
        pieces: list[Piece] = []
        quoted, opens, apart = False, True, False
        for word, folded, sources, gap in self.words(text):
            if gap:
                apart = True
                if "\n" in gap:
                    quoted, opens = False, True
            mark = word if len(word) == 1 else ""
            closing = mark in ("”", "»") or mark == '"' and quoted
            if mark in ("“", "«") or mark == '"' and not quoted:
                quoted = True
            flags = QUOTED * quoted + OPENS * opens + APART * (apart and bool(pieces))
            base = base_shape(word)
            for id, first, last in self.cut(folded):
                pieces.append(Piece(id, sources[first], sources[last - 1] + 1, base + flags))
                flags &= QUOTED
            quoted = quoted and not closing
            opens = apart = False
        return pieces

    def words(self, text: str):
        """(as written, folded, the offset that each folded letter came from, blanks before) of each word."""
        written, folded, sources, gap = [], [], [], []
        for index, c in enumerate(text):
            kind, parts = self.characters.get(c) or self.characters.setdefault(c, self.character(c))
            if kind == "dropped":
                continue
            if kind == "letter":
                written.append(c)
                folded.append(parts)
                sources.extend([index] * len(parts))
                continue
            if sources:
                yield "".join(written), "".join(folded), sources, "".join(gap)
                gap = []
            written, folded, sources = [], [], []
            if kind == "blank":
                gap.append(c)
            elif parts:
                yield c, parts, [index] * len(parts), "".join(gap)
                gap = []
        if sources:
            yield "".join(written), "".join(folded), sources, "".join(gap)

    @staticmethod
    def character(c: str) -> tuple[str, str]:
        if is_blank(c):
            return "blank", ""
        if is_dropped(c):
            return "dropped", ""
        return ("alone" if stands_alone(c) else "letter"), fold(c)

    def cut(self, word: str) -> list[tuple[int, int, int]]:
        """(id, first letter, behind its last letter) of each piece of a folded word."""
        if word not in self.cut_words:
            self.cut_words[word] = self.cut_new(word)
        return self.cut_words[word]

    def cut_new(self, word: str) -> list[tuple[int, int, int]]:
        if len(word) > LONGEST_WORD:
            return [(self.unk, 0, len(word))]
        pieces, start = [], 0
        while start < len(word):
            end = len(word)
            while end > start and (("##" if start else "") + word[start:end]) not in self.ids:
                end -= 1
            if end == start:
                return [(self.unk, 0, len(word))]
            pieces.append((self.ids[("##" if start else "") + word[start:end]], start, end))
            start = end
        return pieces
