"""What a graph answers here, small enough for the repository: python small_parity.py --export runs/main/export

Writes src/reader/model/parity.jsonl, which parity.test.ts replays with the graph that ships: a text a line; of each output every nth number,
so many that about 200 are left, and the standard deviation of all of them, beside which differences are judged.
"""
import argparse
import json
from pathlib import Path

import numpy

OUT = Path(__file__).parent.parent / "src/reader/model/parity.jsonl"
KEPT = 200


def sampled(values: dict) -> dict:
    every = max(1, len(values["data"]) // KEPT)
    return {"dims": values["dims"], "every": every, "deviation": round(float(numpy.std(values["data"])), 4), "data": values["data"][::every]}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--export", type=Path, required=True)
    folder = parser.parse_args().export
    digest = json.loads((folder / "model.json").read_text())["digest"]
    texts = [{"digest": digest, **text, "logits": {name: sampled(values) for name, values in text["logits"].items()}}
             for text in json.loads((folder / "parity.json").read_text())]
    OUT.write_text("".join(json.dumps(text, ensure_ascii=False, separators=(",", ":")) + "\n" for text in texts), encoding="utf-8")
