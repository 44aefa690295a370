from look import lines


def test_what_is_right_half_right_missed_and_too_much_has_a_mark_each():
    text = "A said b. C told d."
    def made(source, cue, content):
        return {"source": [source], "cue": [cue], "content": [content]}
    one, two = made((0, 1), (2, 6), (7, 8)), made((10, 11), (12, 16), (17, 18))
    assert lines(text, [one, two], [one]) == ["=        A | said | b", "-        C | told | d"]
    wrong = made((0, 1), (2, 6), (7, 9))
    assert lines(text, [one], [wrong, two]) == ["~        A | said | b.", "~ marked A | said | b", "+        C | told | d"]
