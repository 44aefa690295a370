"""Trains the model. Settings first; any of them is an argument (--rate 1e-4). A run that was stopped goes on where it was:

    python train.py --data ../../shared/data --run runs/main

Same script on a CPU and a GPU. A run is a folder: settings.json, log.jsonl (a line every `log_every` steps), state.pt (everything,
every `save_minutes`), stable.pt (the state at which the rate began to fall), model.pt (averaged weights: what evaluate.py and
export.py read).
"""
import argparse
import json
import math
import random
import time
from dataclasses import asdict, dataclass, fields
from pathlib import Path

import torch

import batches
from base import base_file
from batches import Example, examples
from model import Model, Size
from tasks import CERTAINTY_CORPORA, Task, tasks, vocabularies
from wordpiece import WordPiece


@dataclass
class Settings:
    data: str = "../../shared/data"     # the folder that holds polnear, ner, ud ...
    run: str = "runs/main"
    chosen: str = "attributions,names,trees,links,certainty"     # tasks by the beginning of their names (tasks.py)
    seed: int = 1
    steps: int = 16000                  # batches in all; may be raised later: start from stable.pt with --resume stable
    batch: int = 512                    # pieces a batch, padding included: many small steps, since all that is left to read is a few passes (README, What was settled)
    document: int = 8                   # windows a batch at most, where a batch is one document
    rate: float = 2e-4                  # of the last encoder layer
    falling: float = 0.9                # each layer below learns this much slower
    head_rate: float = 3e-3             # of heads and shapes, which start from nothing
    warmup: int = 200                   # steps over which rates rise
    decay: float = 0.35                 # the last part of the steps, over which rates fall to nothing; before it they stay (so a run can be prolonged)
    weight_decay: float = 0.01
    clip: float = 1.0                   # the longest gradient
    dropout: float = 0.1
    average: float = 0.998              # how slowly the averaged weights follow: about the last 500 steps
    freeze_words: bool = True           # word embeddings are half of the parameters and have little to learn here
    shape_embedding: bool = True        # false: the shapes are not looked at
    threads: int = 2
    device: str = "auto"
    save_minutes: float = 4
    log_every: int = 50
    minutes: float = 0                  # stops after so long, state saved (0: runs to its last step)
    resume: str = "state"               # which state of the run to go on from, if it is there


def settings_from_arguments() -> Settings:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for field in fields(Settings):
        kind = field.type
        parser.add_argument("--" + field.name, type=(lambda text: text.lower() in ("true", "1", "yes")) if kind is bool else kind, default=field.default)
    return Settings(**vars(parser.parse_args()))


class Stream:
    """The batches of one task, for ever: each pass over the corpus is shuffled and cut anew, all from the seed and the number of
    the batch, so that a run which goes on sees what it would have seen."""

    def __init__(self, task: Task, settings: Settings, window: int):
        self.task, self.settings, self.window = task, settings, window
        self.pass_number, self.queue = -1, []

    def skip_to(self, pass_number: int, drawn: int):
        self.pass_number = pass_number - 1
        self.fill()
        del self.queue[:drawn]
        self.drawn = drawn

    def fill(self):
        self.pass_number += 1
        chance = random.Random(f"{self.settings.seed} {self.task.name} {self.pass_number}")
        cut = []
        for encoded in self.task.documents:
            first = chance.randint(self.window // 4, self.window)
            cut.append(examples(encoded, self.window, 0, first))
        if self.task.whole:
            self.queue = []
            for windows in cut:
                parts = math.ceil(len(windows) / self.settings.document)
                self.queue += [windows[i * len(windows) // parts:(i + 1) * len(windows) // parts] for i in range(parts)]
        else:
            self.queue = by_length([w for windows in cut for w in windows], self.settings.batch, chance)
        chance.shuffle(self.queue)
        self.drawn = 0

    def next(self) -> list[Example]:
        if not self.queue:
            self.fill()
        self.drawn += 1
        return self.queue.pop(0)


def by_length(windows: list[Example], most: int, chance: random.Random) -> list[list[Example]]:
    """Batches of about equally long windows, of at most so many pieces with padding."""
    windows = sorted(windows, key=lambda w: (len(w) // 16, chance.random()))
    out, batch = [], []
    for window in windows:
        if batch and (len(batch) + 1) * max(len(window), max(map(len, batch))) > most:
            out.append(batch)
            batch = []
        batch.append(window)
    return out + [batch]


def groups(model: Model, settings: Settings) -> list[dict]:
    """Parameters by their rate; norms and biases do not decay."""
    layers = model.size.layers
    out = {}
    for name, parameter in model.named_parameters():
        if not parameter.requires_grad:
            continue
        if name.startswith("encoder.layers."):
            rate = settings.rate * settings.falling ** (layers - 1 - int(name.split(".")[2]))
        elif name.startswith("encoder.") and "shape" not in name:
            rate = settings.rate * settings.falling ** layers
        else:
            rate = settings.head_rate
        decays = settings.weight_decay if parameter.ndim > 1 else 0.0
        out.setdefault((rate, decays), []).append(parameter)
    return [{"params": p, "lr": rate, "rate": rate, "weight_decay": decays} for (rate, decays), p in out.items()]


def rate_at(step: int, settings: Settings) -> float:
    """The share of its rate with which everything learns at a step."""
    falling_from = stable_until(settings)
    if step < settings.warmup:
        return (step + 1) / settings.warmup
    return 1.0 if step < falling_from else max(0.0, (settings.steps - step) / (settings.steps - falling_from))


def stable_until(settings: Settings) -> int:
    return int(settings.steps * (1 - settings.decay))


def save(path: Path, state: dict):
    """Whole or not at all, so that a run killed while saving still has its last state."""
    torch.save(state, path.with_suffix(".new"))
    path.with_suffix(".new").replace(path)


def main(settings: Settings):
    run, data = Path(settings.run), Path(settings.data)
    run.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(settings.seed)
    torch.set_num_threads(settings.threads)
    device = ("cuda" if torch.cuda.is_available() else "cpu") if settings.device == "auto" else settings.device

    wordpiece = WordPiece(base_file("vocab.txt"))
    labels = vocabularies(data)
    size = Size(dropout=settings.dropout, shape_embedding=settings.shape_embedding, certainty_corpora=len(CERTAINTY_CORPORA),
                **{name: len(words) for name, words in labels.items()})
    todo = tasks(data, wordpiece, labels, tuple(settings.chosen.split(",")))
    chances = [math.sqrt(t.pieces) * t.weight for t in todo]
    for task, share in zip(todo, chances):
        print(f"{task.name}: {len(task.documents):,} texts, {task.pieces:,} pieces, drawn {share / sum(chances):.1%}", flush=True)

    model = Model(size)
    model.encoder.load_base()
    if settings.freeze_words:
        model.encoder.word.weight.requires_grad_(False)
    model.to(device).train()
    learned = {name: p for name, p in model.named_parameters() if p.requires_grad}
    average = {name: p.detach().clone() for name, p in learned.items()}
    optimizer = torch.optim.AdamW(groups(model, settings), betas=(0.9, 0.98), fused=True)
    streams = [Stream(t, settings, size.window - 2) for t in todo]
    step, pieces, seconds = 0, 0, 0.0

    at = run / f"{settings.resume}.pt"
    if at.exists():
        state = torch.load(at, map_location=device, weights_only=True)
        model.load_state_dict(state["model"], strict=False)
        optimizer.load_state_dict(state["optimizer"])
        average = {name: state["average"][name] for name in average}
        step, pieces, seconds = state["step"], state["pieces"], state["seconds"]
        torch.set_rng_state(state["chance"].cpu())
        for stream in streams:
            stream.skip_to(*state["streams"].get(stream.task.name, (0, 0)))       # a task that is new begins at its beginning
        print(f"goes on from {at} at step {step}", flush=True)
    else:
        for stream in streams:
            stream.skip_to(0, 0)
    (run / "settings.json").write_text(json.dumps({**asdict(settings), "labels": labels}, indent=1) + "\n")

    def state() -> dict:
        trained = {name: value for name, value in model.state_dict().items() if name in learned}     # frozen words: in the base
        return {"model": trained, "optimizer": optimizer.state_dict(), "average": average, "step": step, "pieces": pieces, "seconds": seconds,
                "chance": torch.get_rng_state(), "streams": {s.task.name: (s.pass_number, s.drawn) for s in streams}}

    def save_model():
        weights = {**model.state_dict(), **average}
        save(run / "model.pt", {"weights": weights, "size": asdict(size), "labels": labels, "step": step, "settings": asdict(settings)})

    started, saved, sums, counts, tick = time.time(), time.time(), {}, {}, (time.time(), pieces)
    with open(run / "log.jsonl", "a") as log:
        while step < settings.steps:
            if step == stable_until(settings):
                save(run / "stable.pt", state())
            stream = random.Random(f"{settings.seed} step {step}").choices(streams, chances)[0]
            batch = stream.next()
            ids, shapes = (x.to(device) for x in batches.inputs(batch, wordpiece))
            marked = {name: value.to(device) if torch.is_tensor(value) else value for name, value in stream.task.labels(batch).items()}
            with torch.autocast(device, dtype=torch.bfloat16):
                h = model(ids, shapes)
                terms = stream.task.loss(model, h, ids, marked)
            pieces += int(ids.count_nonzero())
            if terms:
                loss = sum(terms.values())
                loss.backward()
                torch.nn.utils.clip_grad_norm_(learned.values(), settings.clip)
                for group in optimizer.param_groups:
                    group["lr"] = group["rate"] * rate_at(step, settings)
                optimizer.step()
                optimizer.zero_grad(set_to_none=True)
                follow = min(settings.average, (step + 1) / (step + 10))
                with torch.no_grad():
                    torch._foreach_lerp_(list(average.values()), list(learned.values()), 1 - follow)
                for name, value in terms.items():
                    key = f"{stream.task.name.split()[0]} {name}"
                    sums[key] = sums.get(key, 0.0) + value.item()
                    counts[key] = counts.get(key, 0) + 1
            step += 1
            now = time.time()
            if step % settings.log_every == 0:
                speed = (pieces - tick[1]) / (now - tick[0])
                line = {"step": step, "pieces": pieces, "seconds": round(seconds + now - started), "pieces_a_second": round(speed),
                        **{key: round(sums[key] / counts[key], 4) for key in sorted(sums)}}
                log.write(json.dumps(line) + "\n")
                log.flush()
                print(line, flush=True)
                sums, counts, tick = {}, {}, (now, pieces)
            stop = settings.minutes and now - started > settings.minutes * 60
            if now - saved > settings.save_minutes * 60 or step == settings.steps or stop:
                seconds, started, saved = seconds + now - started, now, now
                save(run / "state.pt", state())
                save_model()
            if stop:
                print(f"stopped at step {step} of {settings.steps}; the same command goes on", flush=True)
                return


if __name__ == "__main__":
    main(settings_from_arguments())
