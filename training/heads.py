"""Refits small heads of a finished run on its encoder as it is: RUN/model.pt is replaced, the old one kept as RUN/model.before.pt.

    python heads.py --data ../../shared/data --run runs/main --heads names,certainty

One pass through the encoder and a minute of a small map: names with the right labels (ner.hidden) where the run learned the wrong
ones for most of its steps; certainty by squared error, with more of the small corpora than a run draws. Prints the loss before
and after.
"""
import argparse
import copy
import random
from pathlib import Path

import torch
from torch.nn import functional as F

from base import base_file
from batches import IGNORE, examples
from corpora import factuality, ner
from evaluate import OVERLAP, Reader, load, owned
from model import NEVER, Model
from tasks import CERTAINTY_CORPORA, hidden_names
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


CERTAINTY_WEIGHTS = {"uds": 10, "meantime": 15, "mv": 2, "rp": 2}       # chosen on dev: UDS .798 -> .804, UW .604 -> .603, MEANTIME .281 -> .268
CERTAINTY_STEPS, CERTAINTY_RATE = 1500, 1e-3


@torch.no_grad()
def certainty_vectors(reader: Reader, data: Path) -> dict[str, tuple[torch.Tensor, torch.Tensor]]:
    """(vectors [N, width], scores [N]) of the marked events of each corpus."""
    out = {}
    for corpus in CERTAINTY_CORPORA:
        encoded, rows = reader.encode(factuality.read(data, "train", corpus)), []
        for w, _, h in reader.vectors([w for e in encoded for w in examples(e, reader.model.size.window - 2, OVERLAP)]):
            for start, end, score in w.encoded.document.certainty:
                first, _ = w.encoded.pieces((start, end))
                if w.window.own_start <= first < w.window.own_end:
                    rows.append((h[0, w.at(first)], score))
        out[corpus] = torch.stack([x for x, _ in rows]), torch.tensor([y for _, y in rows])
    return out


def refit_certainty(model: Model, corpora: dict[str, tuple[torch.Tensor, torch.Tensor]]) -> None:
    learned = [*model.certainty_inner.parameters(), *model.certainty_score.parameters(), model.certainty_scale, model.certainty_shift]
    optimizer = torch.optim.AdamW(learned, lr=CERTAINTY_RATE, weight_decay=0.05)
    chance = torch.Generator().manual_seed(1)
    for step in range(CERTAINTY_STEPS):
        for group in optimizer.param_groups:
            group["lr"] = CERTAINTY_RATE * (1 - step / CERTAINTY_STEPS)
        total = torch.zeros(())
        for i, corpus in enumerate(CERTAINTY_CORPORA):
            h, scores = corpora[corpus]
            rows = torch.randint(len(scores), (256 if corpus == "uds" else 64,), generator=chance)
            inner = F.dropout(F.gelu(model.certainty_inner(F.dropout(h[rows], 0.2))), 0.2)
            guess = model.certainty_score(inner)[:, 0] * model.certainty_scale[i] + model.certainty_shift[i]
            total = total + CERTAINTY_WEIGHTS[corpus] * F.mse_loss(guess, scores[rows])
        optimizer.zero_grad()
        total.backward()
        optimizer.step()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--heads", default="names,certainty")
    parser.add_argument("--texts", type=int, default=745, help="of each corpus of names at most so many")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(1)
    path = arguments.run / "model.pt"
    model, kept = load(path)
    reader = Reader(model, WordPiece(base_file("vocab.txt")))
    if "names" in arguments.heads:
        corpora = vectors(reader, arguments.data, arguments.texts)
        before = copy.deepcopy(model.names)
        refit(model.names, corpora)
        with torch.no_grad():
            print("names: loss", [round(sum(float(loss(head, *c)) * len(c[1]) for c in corpora) / sum(len(c[1]) for c in corpora), 4) for head in (before, model.names)])
    if "certainty" in arguments.heads:
        refit_certainty(model, certainty_vectors(reader, arguments.data))
    save(path.with_name("model.before.pt"), kept)
    save(path, {**kept, "weights": model.state_dict()})


if __name__ == "__main__":
    main()
