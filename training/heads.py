"""Refits the names head of a finished run on its encoder as it is: RUN/model.pt is replaced, the old one kept as RUN/model.before.pt.

    python heads.py --data ../../shared/data --run runs/main --texts 300

For a run whose names were learned with the wrong labels (ner.hidden): one pass through the encoder and a minute of a linear map,
instead of the run once more. Prints the loss before and after.
"""
import argparse
import copy
import random
from pathlib import Path

import torch
from torch.nn import functional as F

from base import base_file
from batches import IGNORE, examples
from corpora import ner
from evaluate import Reader, load, owned
from model import NEVER
from tasks import hidden_names
from train import save
from wordpiece import WordPiece

CORPORA = ("worldwide", "wikigold", "crossner", "re3d")
BATCH, PASSES, RATE = 4096, 8, 2e-3


@torch.no_grad()
def vectors(reader: Reader, data: Path, texts: int) -> list[tuple[torch.Tensor, torch.Tensor, torch.Tensor]]:
    """(vectors [N, width] in half precision, tags [N], tags that each tag may hide) of each corpus, from at most so many texts."""
    out = []
    for corpus in CORPORA:
        documents = ner.read(data, "train", corpus)
        encoded = reader.encode(random.Random(1).sample(documents, min(texts, len(documents))))
        rows = [(owned(w, h[0]).half(), torch.from_numpy(w.encoded.name_tags[w.window.own_start:w.window.own_end]))
                for w, _, h in reader.vectors([w for e in encoded for w in examples(e, reader.model.size.window - 2, 16)])]
        h, tags = (torch.cat(part) for part in zip(*rows))
        out.append((h, tags, hidden_names(ner.hidden(data, corpus))))
        print(f"{corpus}: {len(encoded)} texts, {len(tags):,} pieces", flush=True)
    return out


def loss(head, h, tags, hides) -> torch.Tensor:
    known = tags != IGNORE
    scores = F.log_softmax(head(h[known].float()), -1)
    return -torch.logsumexp(scores.masked_fill(~hides[tags[known]], NEVER), -1).mean()


def refit(head, corpora) -> None:
    optimizer = torch.optim.AdamW(head.parameters(), lr=RATE, weight_decay=0.01)
    batches = [(c, i) for c, (_, tags, _) in enumerate(corpora) for i in range(0, len(tags), BATCH)]
    steps, step = PASSES * len(batches), 0
    for number in range(PASSES):
        orders = [torch.randperm(len(tags)) for _, tags, _ in corpora]
        random.Random(number).shuffle(batches)
        for c, i in batches:
            h, tags, hides = corpora[c]
            rows = orders[c][i:i + BATCH]
            for group in optimizer.param_groups:
                group["lr"] = RATE * (1 - step / steps)
            optimizer.zero_grad()
            loss(head, h[rows], tags[rows], hides).backward()
            optimizer.step()
            step += 1


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--texts", type=int, default=300)
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(1)
    path = arguments.run / "model.pt"
    model, kept = load(path)
    corpora = vectors(Reader(model, WordPiece(base_file("vocab.txt"))), arguments.data, arguments.texts)
    before = copy.deepcopy(model.names)
    refit(model.names, corpora)
    with torch.no_grad():
        print("loss", [round(sum(float(loss(head, *c)) * len(c[1]) for c in corpora) / sum(len(c[1]) for c in corpora), 4) for head in (before, model.names)])
    save(path.with_name("model.before.pt"), kept)
    save(path, {**kept, "weights": model.state_dict()})


if __name__ == "__main__":
    main()
