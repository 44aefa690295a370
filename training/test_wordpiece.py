import pytest

import wordpiece
from base import base_file
from wordpiece import APART, DIGITS, LOWER, MARK, MIXED, OPENS, QUOTED, TITLE, UPPER, WordPiece

SMALL = WordPiece(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "un", "##believ", "##able", "naive", "said", '"', "“", "”", "kim", ",", "it", "is", "a", "中"])


def cut(text):
    return [text[p.start:p.end] for p in SMALL.pieces(text)]


def shapes(text):
    return [p.shape for p in SMALL.pieces(text)]


@pytest.mark.parametrize("text, pieces", [
    ("unbelievable", ["un", "believ", "able"]),
    ("NAÏVE", ["NAÏVE"]),
    ("nai\u0308ve", ["nai\u0308ve"]),
    ("sa\u200bid", ["sa\u200bid"]),
    ("a中a", ["a", "中", "a"]),
    ("xyz it", ["xyz", "it"]),
    ("it\u00a0is", ["it", "is"]),
    ("", []), (" \n\t ", []), ("\u0301", []),
])
def test_spans_name_the_letters_as_written(text, pieces):
    assert cut(text) == pieces


@pytest.mark.parametrize("word, shape", [
    ("said", LOWER), ("Kim", TITLE), ("A", TITLE), ("UN", UPPER), ("McCain", MIXED), ("iPhone", MIXED), ("2016", DIGITS), ("1990s", LOWER), ("$", MARK),
    ("U", TITLE), ("中", wordpiece.CASELESS), ("Éva", TITLE), ("½", MARK)])
def test_base_shape(word, shape):
    assert wordpiece.base_shape(word) == shape


def test_a_quotation_takes_in_its_marks_and_ends_at_a_line_break():
    assert shapes("“it,” said Kim") == [MARK + QUOTED + OPENS, LOWER + QUOTED, MARK + QUOTED, MARK + QUOTED, LOWER + APART, TITLE + APART]
    assert shapes('"it" is') == [MARK + QUOTED + OPENS, LOWER + QUOTED, MARK + QUOTED, LOWER + APART]
    assert shapes("“it\nis") == [MARK + QUOTED + OPENS, LOWER + QUOTED, LOWER + OPENS + APART]


def test_only_the_first_piece_of_a_word_opens_or_stands_apart():
    assert shapes("it unbelievable") == [LOWER + OPENS, LOWER + APART, LOWER, LOWER]


def test_ids_and_spans_equal_the_reference_on_the_real_vocabulary():
    tokenizers = pytest.importorskip("tokenizers")
    reference = tokenizers.Tokenizer.from_file(str(base_file("vocab.txt").parent / "tokenizer.json"))
    reference.no_truncation(), reference.no_padding()
    ours = WordPiece(base_file("vocab.txt"))
    for text in ["Kim Jong Un’s “naïve” plan—costing $1.5bn—was İstanbul-based; ΣΑΣ, ﬁne, 北京 über-cool e\u0301te\u0301 \u200b\ufeffx.",
                 "No. 10 said: 'It''s “over”.'\n\nU.S.-led co-op™ 😀 fun\u0000ny \ufffd " + "a" * 101 + " " + "b" * 100, "ß ẞ Ǆ ŉ ﷺ ½ ①", ""]:
        got, expected = ours.pieces(text), reference.encode(text, add_special_tokens=False)
        assert [p.id for p in got] == expected.ids
        assert [(p.start, p.end) for p in got] == expected.offsets


def test_a_word_of_a_million_letters_is_read_at_once():
    assert len(SMALL.pieces("x" * 1_000_000)) == 1
    assert SMALL.pieces(" " * 1_000_000) == []
