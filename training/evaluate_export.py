"""Dev figures of the exported graph itself, to see what int8 costs beside model.fp32.onnx in the same folder:

    python evaluate_export.py --data ../../shared/data --graph runs/main/export/model.onnx --tasks attributions,names,certainty
"""
import argparse
import json
import time
from pathlib import Path
from types import SimpleNamespace

import torch

import batches
from base import base_file
from batches import Example
from evaluate import Reader, attributions, certainty, names
from export import roles_of, run, session
from wordpiece import WordPiece

MEASURES = {"attributions": attributions, "names": names, "certainty": certainty}      # those that ask the model for a window at a time


class GraphReader(Reader):
    """A Reader whose vectors are all outputs of a window, by name; its model's heads only look them up."""

    def __init__(self, graph: Path, wordpiece: WordPiece, first: int | None = None):
        heads = {name: lambda outputs, name=name: outputs[name] for name in ("tags", "names", "certainty")}
        super().__init__(SimpleNamespace(**heads, roles=lambda outputs, cues: roles_of(outputs, cues[0].numpy()), size=SimpleNamespace(window=256)), wordpiece, first)
        self.session = session(graph)

    def vectors(self, windows: list[Example]):
        for window in windows:
            ids, shapes = batches.inputs([window], self.wordpiece)
            yield window, ids, {name: torch.from_numpy(value) for name, value in run(self.session, ids.numpy(), shapes.numpy()).items()}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--graph", type=Path, required=True)
    parser.add_argument("--tasks", default=",".join(MEASURES))
    parser.add_argument("--first", type=int, help="only so many texts of each corpus: a quick look, not a dev figure")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    reader = GraphReader(arguments.graph, WordPiece(base_file("vocab.txt")), arguments.first)
    for task in arguments.tasks.split(","):
        started = time.process_time()
        figures = MEASURES[task](reader, arguments.data)
        print(task, json.dumps(figures, default=lambda x: round(x, 2)), f"{time.process_time() - started:.0f} s of CPU", flush=True)


if __name__ == "__main__":
    main()
