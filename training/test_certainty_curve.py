import numpy

import certainty_curve


def test_the_curve_that_made_the_answers_is_found_again():
    chance = numpy.random.default_rng(0)
    guess = chance.uniform(-3, 3, 5000)
    made = [-2.5, -1.5, 0.5, 2.9]
    gold = numpy.interp(guess, certainty_curve.AT, made) + chance.normal(0, 0.2, guess.size)
    assert numpy.allclose(certainty_curve.fit(guess, gold), made, atol=0.1)


def test_the_curve_never_falls_even_where_the_answers_do():
    guess = numpy.linspace(-3, 3, 600)
    assert all(numpy.diff(certainty_curve.fit(guess, -guess)) > 0)


def test_the_curve_stays_on_the_scale():
    guess = numpy.linspace(-3, 3, 600)
    values = certainty_curve.fit(guess, 3 * guess)
    assert min(values) >= -3 and max(values) <= 3
