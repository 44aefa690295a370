import random

from windows import cut


def test_windows_cover_the_text_and_every_piece_has_one_owner():
    chance = random.Random(0)
    for _ in range(500):
        count, size = chance.randrange(1, 900), chance.randrange(20, 255)
        breaks = sorted(chance.sample(range(count), min(count, chance.randrange(0, 30))))
        windows = cut(count, breaks, size, chance.randrange(0, size // 3))
        owned = [i for w in windows for i in range(w.own_start, w.own_end)]
        assert owned == list(range(count))
        assert all(w.start <= w.own_start <= w.own_end <= w.end <= w.start + size for w in windows)


def test_a_window_starts_at_a_break_and_gives_whole_paragraphs_away():
    first, second = cut(180, [0, 70, 90, 100, 130], 100, 10)
    assert first == (0, 100, 0, 100) and second.start == 90 and second.own_start == 100


def test_without_breaks_the_border_is_the_middle():
    assert cut(150, [], 100, 10) == [(0, 100, 0, 95), (90, 150, 95, 150)]
    assert cut(0, [], 100, 10) == []
