"""The one conversion between UTF-16 offsets (the corpora, TypeScript) and code points (Python).

The two differ only behind a character outside the Basic Multilingual Plane (an emoji), which is two UTF-16 units and
one code point. An offset that points into the middle of such a pair is taken as the pair's start.
"""


class Offsets:
    """Converts offsets into one text, both ways; both ends of the text are valid offsets."""

    def __init__(self, text: str):
        self.to_utf16_table = None          # None: no astral character, so the offsets are equal
        if any(ord(c) > 0xFFFF for c in text):
            self.to_utf16_table, self.to_code_point_table = [], []
            for index, c in enumerate(text):
                self.to_utf16_table.append(len(self.to_code_point_table))
                self.to_code_point_table += [index] * (2 if ord(c) > 0xFFFF else 1)
            self.to_utf16_table.append(len(self.to_code_point_table))
            self.to_code_point_table.append(len(text))

    def to_code_point(self, utf16: int) -> int:
        return utf16 if self.to_utf16_table is None else self.to_code_point_table[utf16]

    def to_utf16(self, code_point: int) -> int:
        return code_point if self.to_utf16_table is None else self.to_utf16_table[code_point]

    def span(self, span) -> tuple[int, int]:
        """A corpus span [start, end) in UTF-16 units, as a Python slice."""
        return self.to_code_point(span[0]), self.to_code_point(span[1])
