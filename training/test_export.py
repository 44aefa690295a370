import torch

from base import base_file
from batches import Encoded, examples
from corpora.document import Document
from evaluate import Reader
from evaluate_export import GraphReader
from export import write_fp32
from model import Model, Size
from wordpiece import WordPiece


def test_the_graph_answers_as_the_model_does(tmp_path):
    torch.manual_seed(0)
    wordpiece = WordPiece(base_file("vocab.txt"))
    model = Model(Size(layers=1, width=24, heads=2, inner=32, relations=3, upos=2, xpos=2)).eval()
    write_fp32(model, tmp_path / "model.onnx")
    encoded = Encoded.of(Document("1", "made", "The bridge will open in May, officials said. Nobody knows why."), wordpiece)
    cues = torch.tensor([[3, 9]])
    answers = []
    for reader in (Reader(model, wordpiece), GraphReader(tmp_path / "model.onnx", wordpiece)):
        [(_, ids, h)] = reader.vectors(examples(encoded, 254, 48))
        answers.append((reader.model.tags(h), reader.model.roles(h, cues), reader.model.names(h), reader.model.certainty(h)))
    for ours, theirs in zip(*answers):
        assert ours.shape == theirs.shape and torch.allclose(ours, theirs, atol=0.05)      # the model's own vectors are made in bf16
