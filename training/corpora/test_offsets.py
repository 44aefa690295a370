from corpora.offsets import Offsets


def test_without_astral_characters_nothing_moves():
    assert Offsets("naïve “quote”").span([3, 5]) == (3, 5)


def test_an_emoji_is_two_units_and_one_code_point():
    text = "a😀b😀c"
    offsets = Offsets(text)
    utf16 = text.encode("utf-16-le")
    for start in range(len(text) + 1):
        assert offsets.to_utf16(start) == len(text[:start].encode("utf-16-le")) // 2
        assert offsets.to_code_point(offsets.to_utf16(start)) == start
    start, end = offsets.span([3, 6])
    assert text[start:end] == utf16[6:12].decode("utf-16-le") == "b😀"


def test_the_middle_of_a_pair_is_its_start():
    assert Offsets("a😀b").to_code_point(2) == 1
