"""Writes the mean of the weights of two runs of which one went on from the other, as a run of its own:

    python blend.py --run runs/more --with runs/long --out runs/blend --share 0.5

Two ends of one path lie in one valley, and their mean is often better than either (model soups, Wortsman et al. 2022). Raises
where the two have other labels or another size.
"""
import argparse
import json
from pathlib import Path

import torch

from train import save


def blended(first: dict, second: dict, share: float) -> dict:
    """A model.pt of which `share` (0..1) of every weight is the second's; steps and settings are the second's."""
    for name in ("labels", "size"):
        if first[name] != second[name]:
            raise ValueError(f"The two runs differ in {name}: only runs of the same model have a mean.")
    weights = {name: torch.lerp(first["weights"][name], value, share) if value.is_floating_point() else value for name, value in second["weights"].items()}
    return {**second, "weights": weights}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--with", type=Path, required=True, dest="other")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--share", type=float, default=0.5, help="how much of every weight is of the run behind --with")
    arguments = parser.parse_args()
    first, second = (torch.load(run / "model.pt", weights_only=True) for run in (arguments.run, arguments.other))
    arguments.out.mkdir(parents=True, exist_ok=True)
    save(arguments.out / "model.pt", blended(first, second, arguments.share))
    (arguments.out / "settings.json").write_text(json.dumps({**second["settings"], "labels": second["labels"]}, indent=1) + "\n")


if __name__ == "__main__":
    main()
