from dataclasses import replace

import numpy

from batches import Encoded
from corpora.document import Document
from tasks import Task
from train import Settings, Stream, rate_at, settings_from_arguments, stable_until

SETTINGS = Settings(batch=64, document=2, steps=100, warmup=10, decay=0.4)


def stream(whole: bool) -> Stream:
    documents = []
    for n in (30, 75, 120, 9):
        at = list(range(0, 2 * n, 2))
        documents.append(Encoded(Document(id=str(n), corpus="made", text="a " * n), numpy.ones(n, "int32"), numpy.zeros(n, "int32"), at, [i + 1 for i in at]))
    return Stream(Task("t", documents, None, None, whole=whole), SETTINGS, 32)


def drawn(stream: Stream, count: int) -> list:
    return [[(len(w.encoded), w.window) for w in stream.next()] for _ in range(count)]


def test_a_run_that_goes_on_again_and_again_sees_what_it_would_have_seen():
    for whole in (False, True):
        straight = stream(whole)
        straight.skip_to(0, 0)
        expected = drawn(straight, 60)
        found, state = [], (0, 0)
        for part in (3, 4, 1, 20, 32):
            resumed = stream(whole)
            resumed.skip_to(*state)
            found += drawn(resumed, part)
            state = (resumed.pass_number, resumed.drawn)
        assert found == expected


def test_a_pass_shows_every_piece_and_no_batch_is_too_large():
    one = stream(False)
    one.skip_to(0, 0)
    batches = list(one.queue)
    assert all(len(b) * max(map(len, b)) <= SETTINGS.batch for b in batches)
    seen = {(len(w.encoded), i) for b in batches for w in b for i in range(w.window.start, w.window.end)}
    assert seen == {(n, i) for n in (30, 75, 120, 9) for i in range(n)}


def test_the_rate_rises_stays_and_falls_to_nothing():
    assert rate_at(0, SETTINGS) == 0.1 and rate_at(9, SETTINGS) == 1 and rate_at(stable_until(SETTINGS), SETTINGS) == 1
    assert 0 < rate_at(99, SETTINGS) < 0.05 and rate_at(99, replace(SETTINGS, steps=200)) == 1


def test_every_setting_is_an_argument_of_its_kind(monkeypatch):
    monkeypatch.setattr("sys.argv", ["train.py", "--minutes", "0.5", "--steps", "7", "--shape_embedding", "false"])
    settings = settings_from_arguments()
    assert (settings.minutes, settings.steps, settings.shape_embedding) == (0.5, 7, False)
