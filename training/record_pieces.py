"""Our own texts with the pieces that this side cuts, for src/reader/model/wordpiece.test.ts to compare: python record_pieces.py

Writes src/reader/model/pieces.jsonl, a text a line: the vocabulary's numbers, spans in UTF-16, shapes.
"""
import json
import random
import unicodedata
from pathlib import Path

from base import base_file
from corpora.offsets import Offsets
from wordpiece import WordPiece

ROOT = Path(__file__).parent.parent
OUT = ROOT / "src/reader/model/pieces.jsonl"
SENTENCES = (
    "", " \n\t ", "\u0301", "No.", "Zoë O’Brien-Łukasz (北京) paid $1,200… according to NATO’s 2019 report; McKay didn’t. 😀",
    "“We can’t wait,” said Ana Reyes.\n“Nobody can.” She said \"not yet\" and «jamais».", "\"Half open\nnext line \" closes", "”” stray “",
    "E-mail: ana.reyes@example.org, https://example.org/a?b=1&c=2 #ferry @port_authority", "€40m £3bn ¥900 5% 3½ ²/₃ №7 2nd 4G 10:30 1,500.75 −3 ±2",
    "naïve café co\u0308operate ÅNGSTRÖM Straße ǅungla İstanbul ısı ΣΊΣΥΦΟΣ Ǆ ŉ ﬁne ﬃ", "Київ Москва Ελλάδα العربية עברית हिन्दी ไทย 한국어 서울 日本語 カタカナ ひらがな 𠀀𪜀 丽",
    "👩‍👩‍👧 🏳️‍🌈 👍🏽 ☎️ ❤ a👍b", "sa\u200bid so\u00adft zero\u200cwidth\ufeff \u0000nul \ufffd\ufffdx", "half \ud83d pair \ude00 turned".encode("utf-16", "surrogatepass").decode("utf-16", "replace"),
    "McDonald iPhone NATO's USA-led US-led ÉCOLE École éCole 2ND 2Nd 22ⅣA Ⅳ ªº", "a" * 100, "a" * 101, "é" * 100 + " " + "é" * 101, "𝐀" * 60, "x" + "\u0301" * 300 + "y",
    "line\u2028separator\u2029paragraph\u0085next\x0bvertical\x0cfeed", "thin\u2009space nb\u00a0space ideographic\u3000space ogham\u1680space",
    "pneumonoultramicroscopicsilicovolcanoconiosis antidisestablishmentarianism Donaudampfschifffahrtsgesellschaft", "‘single’ ‚low‘ „low“ ‹a› 「東京」 … — – ‐ ‑ · • ° ′ ″ † § ¶ © ® ™",
    "...!!!???---***___===+++~~~^^^```|||<<<>>>[[[]]]{{{}}}", "\r\nwindows\r\nlines\rold mac", "tab\tbetween", "ʻokina Hawaiʻi Xi’an Sana'a Nuku‘alofa Qur'an l’État",
)
FILES = ("bench/cases/develop", "examples")


def texts() -> list[str]:
    pool = [c for c in map(chr, (*range(0x20, 0x2500, 7), *range(0x3000, 0xd7ff, 997), *range(0xf900, 0x10000, 61), *range(0x1d400, 0x1f700, 211))) if unicodedata.category(c) != "Cn"]      # a browser may know newer ones
    chance = random.Random(1)
    mixed = ["".join(chance.choice(pool if chance.random() < 0.4 else "abcDEF12 .’\"\n") for _ in range(120)) for _ in range(40)]
    files = sorted(p for folder in FILES for p in (ROOT / folder).glob("*.txt"))[::4]
    return [*SENTENCES, *mixed, *(p.read_text(encoding="utf-8") for p in files)]


def recorded(text: str, wordpiece: WordPiece) -> dict:
    offsets = Offsets(text)
    pieces = wordpiece.pieces(text)
    return {"text": text, "ids": [p.id for p in pieces], "starts": [offsets.to_utf16(p.start) for p in pieces],
            "ends": [offsets.to_utf16(p.end) for p in pieces], "shapes": [p.shape for p in pieces]}


if __name__ == "__main__":
    pieces = WordPiece(base_file("vocab.txt"))
    OUT.write_text("".join(json.dumps(recorded(t, pieces), ensure_ascii=False, separators=(",", ":")) + "\n" for t in texts()), encoding="utf-8")
