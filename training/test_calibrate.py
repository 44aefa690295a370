import numpy
import pytest
import torch

import calibrate
import decode
from model import CUE_TAGS, TAGS


def test_platt_scaling_finds_the_line_that_made_the_answers():
    chance = numpy.random.default_rng(0)
    raw = chance.uniform(0.02, 0.98, 40_000)
    right = chance.uniform(size=raw.size) < calibrate.scaled(raw, 0.6, -0.5)
    a, b = calibrate.fit(raw, right)
    assert abs(a - 0.6) < 0.03 and abs(b + 0.5) < 0.03
    assert calibrate.reliability(calibrate.scaled(raw, a, b), right)[0] < 1 < calibrate.reliability(raw, right)[0]


def test_fitting_stays_finite_where_all_came_true():
    assert all(numpy.isfinite(calibrate.fit([0.9, 0.99, 1.0], [True] * 3)))


def test_the_error_is_the_mean_distance_of_what_was_said_from_what_came():
    error, bins = calibrate.reliability([0.9, 0.9, 0.1, 0.1], [True, False, False, False])
    assert error == pytest.approx(25) and [n for _, _, n in bins] == [2, 2]
    assert calibrate.reliability([1.0], [True])[0] == 0


def test_fitted_and_measured_on_different_texts():
    samples = [(n, 0.8, n % 10 < 8) for n in range(200)]
    facts = calibrate.measured(samples)
    assert (facts["fitted"], facts["measured"]) == (100, 100) and facts["error"] < 5


def test_a_cue_begins_by_the_surer_head_and_goes_on_while_likely():
    cue, tags = torch.zeros(6, len(CUE_TAGS)), torch.zeros(6, len(TAGS))
    cue[:, 0] = tags[:, 0] = 1
    cue[2] = torch.tensor([0.1, 0.9, 0])
    tags[2, [0, TAGS.index("B-cue")]] = torch.tensor([0.2, 0.8])
    cue[3], tags[3, [0, TAGS.index("I-cue")]] = torch.tensor([0.4, 0, 0.6]), torch.tensor([0.2, 0.8])
    [(first, behind, chance, outermost, edges)] = calibrate.cue_spans(cue, tags)
    assert (first, behind) == (2, 4)
    assert chance == pytest.approx(0.9) and outermost == pytest.approx(0.8) and edges == pytest.approx(0.7)


def test_kinds_that_count_as_outside_give_it_their_chance():
    scores = torch.log(torch.tensor([[0.2, 0.3, 0.1, 0.4, 1e-9]]))
    out = decode.without(scores, ("O", "B-X", "I-X", "B-Y", "I-Y"), ("X",))
    assert out[0, 0].exp() == pytest.approx(0.6) and out[0, 1] == -1e4 and out[0, 3] == scores[0, 3]


def test_the_plot_is_one_square_a_kind():
    facts = calibrate.measured([(n, 0.05 + n % 10 / 10, n % 3 == 0) for n in range(100)])
    drawn = calibrate.plot({"cue": facts, "name": facts})
    assert drawn.count('class="frame"') == 2 and drawn.startswith("<svg") and "NaN" not in drawn
