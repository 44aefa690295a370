import pytest
import torch

from blend import blended


def run(weight: float, size: int = 1) -> dict:
    return {"weights": {"a": torch.tensor([weight]), "n": torch.tensor([3])}, "labels": {"cue": ["O"]}, "size": {"layers": size}, "step": int(weight)}


def test_the_mean_lies_between_and_counts_are_the_second_s():
    out = blended(run(1.0), run(3.0), 0.25)
    assert out["weights"]["a"].item() == 1.5 and out["weights"]["n"].item() == 3 and out["step"] == 3


def test_runs_of_other_models_have_no_mean():
    with pytest.raises(ValueError, match="size"):
        blended(run(1.0), run(3.0, size=2), 0.5)
