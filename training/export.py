"""RUN/model.pt -> OUT/model.onnx (int8), and what TypeScript needs beside it:

    python export.py --run runs/main --out runs/main/export

  model.onnx     inputs ids, shapes [1, S] int64: one window, no padding; outputs: the doc comment of model.py, but roles [1, 6, K, S] only
                 of the pieces at which a cue may begin, which stand in cues [K]. int8 per channel, seven bits (reduced range), so that
                 processors without VNNI give the same answers; embeddings in int8 too
  model.json     labels in order, sizes, the numbers that score links outside the graph, calibration of chances, digest of model.onnx
  vocab.txt      the pieces
  parity.json    texts (ours) with their pieces, shapes and the logits that onnxruntime gives in Python: TypeScript replays it
  model.fp32.onnx  only to measure what int8 costs; not shipped
"""
import argparse
import hashlib
import json
import shutil
from dataclasses import asdict
from pathlib import Path

import numpy
import onnx
import onnxruntime
import torch
from torch.nn import functional as F
from onnxruntime.quantization import QuantType, quantize_dynamic

from base import base_file
from batches import NAME_TAGS
from calibrate import EXPORTED, UNMARKED
from evaluate import load
from model import CUE_TAGS, LONGEST_MENTION, ROLE_MAPS, TAGS
from wordpiece import WordPiece

OUTPUTS = ("cue", "tags", "roles", "names", "arcs", "dependent", "governor", "upos", "xpos", "mentions", "anaphor", "antecedent", "fresh", "certainty", "cues")
LEAST_CUE = 0.15                       # of either head; cues.ts takes 0.2, and what is listed for nothing costs a row of roles
TEXTS = (
    "The harbour will close on Monday, the port authority said.",
    "Officials in Valmere, cited by the Northern Post, denied that the minister had promised “a second bridge”.\n\nIt reportedly cost €40m.",
    "“We can’t wait,” said Ana Reyes, the company’s spokeswoman. “Nobody can.”",
    "Zoë O’Brien-Łukasz (北京) paid $1,200… according to NATO’s 2019 report; McKay didn’t. 😀",
    "No.",
)


class Graph(torch.nn.Module):
    """The model for one window without padding, its outputs in order. Mask and roles of every piece were a tenth of the graph's time."""

    def __init__(self, model):
        super().__init__()
        self.model = model
        self.joined = torch.nn.ModuleList(joined(layer.query, layer.key, layer.value) for layer in model.encoder.layers)

    def forward(self, ids, shapes):
        encoder = self.model.encoder
        h = encoder.word(ids) + encoder.position.weight[:ids.shape[1]] + encoder.kind
        if encoder.shape is not None:
            h = h + encoder.shape(shapes)
        h = encoder.norm(h)
        for layer, queries_keys_values in zip(encoder.layers, self.joined):
            h = layer.attention_norm(h + layer.out(attended(queries_keys_values(h), layer.heads)))
            h = layer.norm(h + layer.down(F.gelu(layer.up(h))))
        outputs = self.model.heads(h)
        begins = torch.maximum(outputs["cue"].softmax(-1)[0, :, CUE_TAGS.index("B")], outputs["tags"].softmax(-1)[0, :, TAGS.index("B-cue")])
        first = torch.arange(ids.shape[1]) == 0                     # [CLS] is always listed: no runtime has to do without rows
        cues = ((begins >= LEAST_CUE) | first).nonzero()[:, 0]
        outputs |= {"roles": self.model.roles(h, cues[None]), "cues": cues.float()}
        return tuple(outputs[name] for name in OUTPUTS)


def joined(*parts: torch.nn.Linear) -> torch.nn.Linear:
    """One map in place of several of the same vectors: no difference to a processor's own runtime, a twentieth faster in WebAssembly."""
    whole = torch.nn.Linear(parts[0].in_features, sum(part.out_features for part in parts))
    whole.weight.data = torch.cat([part.weight.data for part in parts])
    whole.bias.data = torch.cat([part.bias.data for part in parts])
    return whole


def attended(queries_keys_values, heads: int):
    q, k, v = queries_keys_values.unflatten(-1, (3, heads, -1)).permute(2, 0, 3, 1, 4)
    return ((q @ k.transpose(2, 3) * q.shape[-1] ** -0.5).softmax(-1) @ v).transpose(1, 2).flatten(2)


def write_fp32(model, path: Path):
    ids = torch.randint(1000, 2000, (1, 24))
    axes = {name: {1: "pieces"} for name in ("ids", "shapes", *OUTPUTS)}
    axes |= {"roles": {2: "found", 3: "pieces"}, "cues": {0: "found"}}
    for name in ("arcs", "mentions"):
        axes[name] = {1: "pieces", 2: "pieces"}
    torch.onnx.export(Graph(model).eval(), (ids, torch.zeros_like(ids)), str(path), input_names=["ids", "shapes"], output_names=list(OUTPUTS),
                      dynamic_axes=axes, opset_version=17, dynamo=False)


def session(path: Path) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def run(graph: onnxruntime.InferenceSession, ids, shapes) -> dict[str, numpy.ndarray]:
    return dict(zip(OUTPUTS, graph.run(list(OUTPUTS), {"ids": ids, "shapes": shapes})))


def roles_of(outputs: dict[str, numpy.ndarray], pieces: numpy.ndarray) -> numpy.ndarray:
    """[1, 6, K, S] for cues that begin at these pieces: rows of all pieces, or of those that a graph has listed."""
    return outputs["roles"][:, :, numpy.searchsorted(numpy.asarray(outputs["cues"]), pieces) if "cues" in outputs else pieces]


def rounded_rows(values) -> list:
    return [[round(x, 5) for x in row] if isinstance(row, list) else round(row, 5) for row in values.tolist()]


def encode(text: str, wordpiece: WordPiece):
    pieces = wordpiece.pieces(text)
    ids = numpy.array([[wordpiece.cls, *(p.id for p in pieces), wordpiece.sep]], "int64")
    return ids, numpy.array([[0, *(p.shape for p in pieces), 0]], "int64")


def calibration(path: Path, step: int) -> dict[str, dict | list[float]]:
    """What calibrate.py and certainty_curve.py found for this very step; nothing where they did not run."""
    found = json.loads(path.read_text()) if path.exists() else {"step": None}
    if found["step"] != step:
        print(f"no calibration of step {step} in {path}: chances stay as they are")
        return {}
    chances = {kind: {name: found["kinds"][kind][name] for name in ("a", "b")} for kind in EXPORTED}
    return {"calibration": chances} | ({"certaintyAt": found["certainty"]} if "certainty" in found else {})


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    model, kept = load(arguments.run / "model.pt")
    plain, small = arguments.out / "model.fp32.onnx", arguments.out / "model.onnx"
    write_fp32(model, plain)
    quantize_dynamic(plain, small, per_channel=True, reduce_range=True, weight_type=QuantType.QInt8, op_types_to_quantize=["MatMul", "Gemm", "Gather"])
    onnx.checker.check_model(str(small))

    wordpiece = WordPiece(base_file("vocab.txt"))
    graphs = {path: session(path) for path in (plain, small)}
    parity, worst, lost = [], 0.0, {}
    for text in TEXTS:
        ids, shapes = encode(text, wordpiece)
        with torch.no_grad():
            ours = {name: value.numpy() for name, value in model.everything(torch.from_numpy(ids), torch.from_numpy(shapes)).items()}
        exact, rounded = run(graphs[plain], ids, shapes), run(graphs[small], ids, shapes)
        listed = numpy.intersect1d(exact["cues"], rounded["cues"]).astype(int)
        for name in ours:
            a, b, c = (roles_of(outputs, listed) if name == "roles" else outputs[name] for outputs in (ours, exact, rounded))
            worst = max(worst, float(numpy.abs(a - b).max()))
            lost[name] = max(lost.get(name, 0.0), float(numpy.abs(b - c).max() / max(1e-6, b.std())))
        parity.append({"text": text, "ids": ids[0].tolist(), "shapes": shapes[0].tolist(),
                       "logits": {name: {"dims": list(value.shape), "data": [round(float(x), 4) for x in value.flatten()]} for name, value in rounded.items()}})
    (arguments.out / "parity.json").write_text(json.dumps(parity) + "\n")
    shutil.copy(base_file("vocab.txt"), arguments.out / "vocab.txt")
    facts = {"digest": hashlib.sha256(small.read_bytes()).hexdigest(), "step": kept["step"], "size": asdict(model.size), "outputs": OUTPUTS,
             "labels": {"cue": CUE_TAGS, "tags": TAGS, "roles": ROLE_MAPS, "names": NAME_TAGS, **kept["labels"]},
             "links": {"distance": model.links.distance.tolist(), "same": model.links.same.tolist(), "width": model.links.width},
             "relation": {"weight": rounded_rows(model.relation.weight), "bias": rounded_rows(model.relation.bias)},
             "longestMention": LONGEST_MENTION, "unmarked": UNMARKED, **calibration(arguments.run / "calibration.json", kept["step"])}
    (arguments.out / "model.json").write_text(json.dumps(facts) + "\n")
    print(f"{small}: {small.stat().st_size / 1e6:.1f} MB (fp32 {plain.stat().st_size / 1e6:.1f} MB)")
    print(f"torch against fp32 graph: largest difference {worst:.1e}")
    print("int8 against fp32, largest difference in standard deviations:", {name: round(x, 2) for name, x in lost.items()})


if __name__ == "__main__":
    main()
