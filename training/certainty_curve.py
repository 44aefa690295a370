"""The certainty head's number brought onto the scale that people were asked on: a line through four points, never falling.

    python certainty_curve.py --data ../../shared/data --run runs/main

After calibrate.py: adds `certainty` to RUN/calibration.json, the values at -3, -1, 1 and 3, which export.py puts into model.json. A
head that learns by squared error from corpora that disagree puts too much in the middle of the scale; the order of its answers is
better than their distances. Fitted by least squares on dev of the two corpora of running text that it learns from, each event once
(the other two are made of sentence frames; UW, which nothing learns from, is not looked at).
"""
import argparse
import json
from pathlib import Path

import numpy
import torch
from scipy.optimize import nnls

from base import base_file
from evaluate import Reader, certainty_answers, load
from tasks import CERTAINTY_CORPORA
from wordpiece import WordPiece

AT = numpy.array([-3, -1, 1, 3])
RUNNING_TEXT = ("uds", "meantime")
LEAST_RISE = 0.01                           # of two answers, the surer one stays the surer


def fit(guess: numpy.ndarray, gold: numpy.ndarray) -> list[float]:
    """Values at AT, between -3 and 3, of the line of least squares that rises at least a little from point to point."""
    steps = numpy.diff(AT)
    climbed = numpy.clip((guess[:, None] - AT[:-1]) / steps, 0, 1)
    one = numpy.ones((len(guess), 1))
    (above, below, *rises), _ = nnls(numpy.hstack([one, -one, climbed]), gold - climbed.sum(1) * LEAST_RISE)
    values = (above - below) + numpy.concatenate([[0], numpy.cumsum(numpy.array(rises) + LEAST_RISE)])
    return [round(float(v), 3) for v in values.clip(-3, 3)]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--run", type=Path, required=True)
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    model, kept = load(arguments.run / "model.pt")
    file = arguments.run / "calibration.json"
    found = json.loads(file.read_text())
    if found["step"] != kept["step"]:
        raise SystemExit(f"{file} is of step {found['step']}, the model of {kept['step']}: run calibrate.py first")
    reader = Reader(model, WordPiece(base_file("vocab.txt")))
    samples = {corpus: certainty_answers(reader, arguments.data, corpus) for corpus in CERTAINTY_CORPORA}
    found["certainty"] = fit(*(numpy.concatenate(part) for part in zip(*(samples[c] for c in RUNNING_TEXT))))
    file.write_text(json.dumps(found, indent=1) + "\n")
    for corpus, (guess, gold) in samples.items():
        before, after = numpy.clip(guess, -3, 3), numpy.interp(guess, AT, found["certainty"])
        print(corpus, *(f"r {numpy.corrcoef(x, gold)[0, 1]:.4f} off {numpy.abs(x - gold).mean():.3f}" for x in (before, after)))
    print("at -3, -1, 1, 3:", found["certainty"])


if __name__ == "__main__":
    main()
