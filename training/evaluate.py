"""Dev figures of a run, one line of JSON a task, all kept in RUN/dev.json:

    python evaluate.py --data ../../shared/data --run runs/main --tasks attributions,names,certainty,pronouns,coreference,trees
"""
import argparse
import json
import random
import re
import time
from pathlib import Path

import numpy
import torch
from scipy.stats import pearsonr

import batches
import decode
import metrics
from base import base_file
from batches import Encoded, Example, examples
from corpora import coref, factuality, gap, ner, polnear, ud
from model import TAGS, Links, Model, Size
from tasks import CERTAINTY_CORPORA, choice_scores, link_scores, may_hold_words, possible_mentions
from train import by_length
from wordpiece import WordPiece

OVERLAP = 48        # pieces; on PolNeAR dev 99.0 % of attributions lie whole in the window that owns them, at 1.29 times the pieces (64: 99.4 %, 1.44)
LEAST_CUE = 0.5     # probability of a cue's first piece: `attributions` measures others beside it


def load(path: Path) -> tuple[Model, dict]:
    kept = torch.load(path, map_location="cpu", weights_only=True)
    model = Model(Size(**kept["size"]))
    model.load_state_dict(kept["weights"])
    return model.eval(), kept


class Reader:
    """Runs documents through the model window by window and hands each window's vectors to a function, in order of length."""

    def __init__(self, model: Model, wordpiece: WordPiece, first: int | None = None):
        self.model, self.wordpiece, self.first = model, wordpiece, first

    def encode(self, documents) -> list[Encoded]:
        return [e for e in (Encoded.of(d, self.wordpiece) for d in documents[:self.first]) if len(e)]

    @torch.no_grad()
    def vectors(self, windows: list[Example]):
        """(window, ids [1, S], vectors [1, S, width]) of each window."""
        for batch in by_length(windows, 2048, random.Random(0)):
            ids, shapes = batches.inputs(batch, self.wordpiece)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                h = self.model(ids, shapes)
            for i, window in enumerate(batch):
                yield window, ids[i:i + 1, :len(window)], h[i:i + 1, :len(window)].float()


def owned(window: Example, rows: torch.Tensor) -> torch.Tensor:
    """The rows [S, ..] of the pieces that a window owns."""
    return rows[window.at(window.window.own_start):window.at(window.window.own_end)]


def joined(spans, text: str) -> list[tuple[int, int]]:
    """Spans of the text in order, those parted by white space only made one."""
    out = []
    for start, end in sorted(spans):
        if out and not text[out[-1][1]:start].strip():
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out


@torch.no_grad()
def read_attributions(reader: Reader, encoded: list[Encoded], least: float, kept=None) -> list[list[dict]]:
    """The outermost attributions of each text, spans in pieces. `kept`: vectors of an earlier call."""
    found = {id(e): [] for e in encoded}
    if kept is None:
        kept = list(reader.vectors([w for e in encoded for w in examples(e, reader.model.size.window - 2, OVERLAP)]))
    for window, ids, h in kept:
        tags = reader.model.tags(h)[0]
        cues = [(c, p) for c, p in decode.cue_chunks(tags[:-1], least)     # without [SEP], into which a cue could run
                if window.window.own_start <= c[0] + window.window.start - 1 < window.window.own_end and c[0] > 0]
        if not cues:
            continue
        firsts = [c[0] for c, _ in cues]
        roles = reader.model.roles(h, torch.tensor([firsts]))[0].transpose(0, 1)
        shift = window.window.start - 1
        for (cue, chance), spans in zip(cues, decode.role_chunks(roles, may_hold_words(ids).expand(len(cues), -1), firsts)):
            moved = {role: [(f + shift, b + shift) for f, b in part] for role, part in {**spans, "cue": [cue]}.items()}
            found[id(window.encoded)].append({**moved, "confidence": chance})
    return [decode.nearest_parts(decode.outermost(found[id(e)])) for e in encoded]


def attribution_scores(encoded: list[Encoded], found: list[list[dict]]) -> dict:
    """Exact chunk F1 by role (a chunk counts once an article) and F1 of whole attributions."""
    def spans(e, attribution, role):
        return tuple(joined([(e.starts[f], e.ends[b - 1]) for f, b in attribution[role]], e.document.text))
    def marked_spans(e, attribution, role):
        return tuple(joined(getattr(attribution, role), e.document.text))
    out = {}
    for role in ("source", "cue", "content"):
        out[role] = metrics.set_f1(({s for a in f for s in spans(e, a, role)}, {s for a in e.document.attributions for s in marked_spans(e, a, role)})
                                   for e, f in zip(encoded, found))
    roles = ("source", "cue", "content")
    out["linked"] = metrics.set_f1(({tuple(spans(e, a, r) for r in roles) for a in f}, {tuple(marked_spans(e, a, r) for r in roles) for a in e.document.attributions})
                                   for e, f in zip(encoded, found))
    return out


def attributions(reader: Reader, data: Path) -> dict:
    encoded = reader.encode(polnear.read(data, "dev"))
    kept = list(reader.vectors([w for e in encoded for w in examples(e, reader.model.size.window - 2, OVERLAP)]))
    figures = {}
    for least in (0.2, 0.3, 0.4, 0.5, 0.6):
        figures[f"roles, least {least}"] = attribution_scores(encoded, read_attributions(reader, encoded, least, kept))
    tags = {id(e): torch.zeros(len(e), len(TAGS)) for e in encoded}
    with torch.no_grad():
        for window, _, h in kept:
            tags[id(window.encoded)][window.window.own_start:window.window.own_end] = owned(window, reader.model.tags(h)[0])
    by_tags = [decode.linked_by_distance(decode.tag_chunks(tags[id(e)], TAGS), e) for e in encoded]
    chunks = [decode.tag_chunks(tags[id(e)], TAGS) for e in encoded]
    figures["tags and nearest"] = attribution_scores(encoded, by_tags)
    for role in ("source", "content"):                      # chunk by chunk, also those that the linker leaves alone
        figures["tags and nearest"][role] = metrics.set_f1(
            (set(joined([(e.starts[f], e.ends[b - 1]) for f, b, kind in c if kind == role], e.document.text)),
             {s for a in e.document.attributions for s in joined(getattr(a, role), e.document.text)}) for e, c in zip(encoded, chunks))
    best = max((name for name in figures if name.startswith("roles")), key=lambda name: figures[name]["linked"]["f1"])
    return {"best": {best: figures[best]}, "all": {name: {k: round(v["f1"], 1) for k, v in f.items()} for name, f in figures.items()}}


@torch.no_grad()
def names(reader: Reader, data: Path) -> dict:
    """What a corpus has no label for but may hide under O counts as outside there: wikigold marks no dates."""
    figures = {}
    for corpus in ner.DEV:
        allows = ner.allowed(data, corpus)
        written = {kind: next((w for w, may in allows.items() if w != "O" and kind in may), None) for kind in ner.TYPES}
        unmarked = [kind for kind in allows["O"] if kind not in allows]
        encoded = reader.encode(ner.read(data, "dev", corpus))
        scores = {id(e): torch.zeros(len(e), len(batches.NAME_TAGS)) for e in encoded}
        for window, _, h in reader.vectors([w for e in encoded for w in examples(e, reader.model.size.window - 2, OVERLAP)]):
            scores[id(window.encoded)][window.window.own_start:window.window.own_end] = owned(window, reader.model.names(h)[0])
        figures[corpus] = metrics.set_f1(
            ({(e.starts[f], e.ends[b - 1], written[kind]) for f, b, kind in decode.names_of(e, scores[id(e)], batches.NAME_TAGS, unmarked) if written[kind]},
             set(e.document.names)) for e in encoded)
    return figures


@torch.no_grad()
def certainty_answers(reader: Reader, data: Path, corpus: str) -> tuple[numpy.ndarray, numpy.ndarray]:
    """(what the head says, what people said) of the marked events of one corpus's dev part."""
    said = []
    encoded = reader.encode(factuality.read(data, "dev", corpus))
    for window, _, h in reader.vectors([w for e in encoded for w in examples(e, reader.model.size.window - 2, OVERLAP)]):
        scores = reader.model.certainty(h)[0]
        for start, end, score in window.encoded.document.certainty:
            first, _ = window.encoded.pieces((start, end))
            if window.window.own_start <= first < window.window.own_end:
                said.append((float(scores[window.at(first)]), score))
    guess, gold = numpy.array(said).T
    return guess, gold


def certainty(reader: Reader, data: Path) -> dict:
    figures = {}
    for corpus in factuality.TRAIN:
        guess, gold = certainty_answers(reader, data, corpus)
        figures[corpus] = {"r": float(pearsonr(gold, guess)[0]), "mae": float(numpy.abs(numpy.clip(guess, -3, 3) - gold).mean()), "events": len(gold)}
    return figures


NEITHER_FAVOUR = 1.0    # how much better a name must be than neither; with all mentions of a name: 76.3 F1 on GAP dev after 12,500 steps, 74.2 without both


@torch.no_grad()
def pronouns(reader: Reader, data: Path) -> dict:
    """A name's score is the log of the sum over all its mentions in the window: which of them is asked about says nothing."""
    encoded = reader.encode(gap.read(data, "dev"))
    said = {}
    for window, _, h in reader.vectors([w for e in encoded for w in examples(e, reader.model.size.window - 2, 126)]):
        e, asked = window.encoded, window.encoded.document.choices
        spans = [[span for span in map(e.pieces, spans) if window.holds(*span)] for spans in ([asked[0][0]], *(mentions_of(e.document.text, name) for _, name, _ in asked))]
        if all(spans):
            [pronoun], *names = [[(window.at(f), window.at(b - 1)) for f, b in part] for part in spans]
            anaphor, antecedent, fresh = (part[0].float() for part in reader.model.links(h))
            scores = choice_scores(reader.model, anaphor, antecedent, fresh, pronoun, [n for part in names for n in part])
            of_names = torch.stack([torch.logsumexp(part, 0) for part in scores[:-1].split([len(part) for part in names])])
            said[id(e)] = int(torch.cat([of_names, scores[-1:] + NEITHER_FAVOUR]).argmax())
    figures = {}
    for who in ("masculine", "feminine", None):
        part = [e for e in encoded if who in (None, e.document.genre)]
        figures[who or "all"] = metrics.set_f1(
            ({i for i in range(2) if said.get(id(e)) == i}, {i for i, c in enumerate(e.document.choices) if c[2]}) for e in part)
    figures["feminine / masculine"] = figures["feminine"]["f1"] / max(figures["masculine"]["f1"], 1e-9)
    return figures


def mentions_of(text: str, name: tuple[int, int]) -> list[tuple[int, int]]:
    """The name's own span, then wherever else the whole of it or its last word stands."""
    whole = text[slice(*name)]
    found = [name]
    for words in dict.fromkeys((whole, whole.split()[-1])):
        for at in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text):
            if not any(start < at.end() and at.start() < end for start, end in found):
                found.append(at.span())
    return found


def read_mentions(reader: Reader, encoded: list[Encoded]) -> list[tuple[list[Example], torch.Tensor, torch.Tensor]]:
    """Of each text its windows in order, their vectors [B, S, width] and the chance [B, S, S] of each span to be a mention."""
    kept = {id(e): [] for e in encoded}
    for window, ids, h in reader.vectors([w for e in encoded for w in examples(e, reader.model.size.window - 2, OVERLAP)]):
        scores = torch.sigmoid(reader.model.mentions(h).float()).masked_fill(~possible_mentions(ids), 0)[0]
        kept[id(window.encoded)].append((window, h, scores))
    return [together(sorted(kept[id(e)], key=lambda k: k[0].window.start)) for e in encoded]


def together(kept) -> tuple[list[Example], torch.Tensor, torch.Tensor]:
    longest = max(len(w) for w, _, _ in kept)
    def padded(x, *sides):
        return torch.nn.functional.pad(x, sides)
    return ([w for w, _, _ in kept], torch.cat([padded(h, 0, 0, 0, longest - h.shape[1]) for _, h, _ in kept]),
            torch.stack([padded(s, 0, longest - len(s), 0, longest - len(s)) for _, _, s in kept]))


@torch.no_grad()
def coreference(reader: Reader, data: Path, corpora=("ontogum", "litbank"), least=(0.3, 0.4, 0.5)) -> dict:
    figures = {}
    for corpus in corpora:
        encoded = reader.encode(coref.read(data, "dev", corpus))
        kept = read_mentions(reader, encoded)
        for at_least in least:
            pairs = []
            for e, (windows, h, scores) in zip(encoded, kept):
                pairs.append((clusters(reader.model, e, windows, h, scores, at_least), [[(e.starts[f], e.ends[b - 1]) for f, b in c] for c in e.clusters]))
            figures[f"{corpus}, mentions from {at_least}"] = metrics.conll(pairs)
    return figures


LINK_FAVOUR = 1.0   # how much worse than meaning nothing said before a link may be: on OntoGUM dev 53.1 and 53.0 CoNLL by halves, 51.2 and 51.6 without


def clusters(model: Model, encoded: Encoded, windows: list[Example], h, scores, least: float) -> list[list[tuple[int, int]]]:
    """Each mention to its best antecedent, or to none; chains of these."""
    spans = []
    for b, first, last in (scores >= least).nonzero().tolist():
        if windows[b].window.own_start <= first + windows[b].window.start - 1 < windows[b].window.own_end:
            spans.append((b, first, last))
    if not spans:
        return []
    links, fresh = link_scores(model, h, spans, windows)
    cluster = list(range(len(spans)))
    for i in range(1, len(spans)):
        best = int(links[i, :i].argmax())
        if links[i, best] + LINK_FAVOUR > fresh[i]:
            cluster[i] = cluster[best]
    out = {}
    for (b, first, last), number in zip(spans, cluster):
        shift = windows[b].window.start - 1
        out.setdefault(number, []).append((encoded.starts[first + shift], encoded.ends[last + shift]))
    return [c for c in out.values() if len(c) > 1]


@torch.no_grad()
def trees(reader: Reader, data: Path, labels: dict) -> dict:
    """Tokens and sentences given; relations without their subtypes."""
    figures = {}
    for source in ("ewt", "gum"):
        encoded = reader.encode(ud.read(data, "dev", source))
        total = arcs = labelled = tagged = 0
        for window, _, h in reader.vectors([w for e in encoded for w in examples(e, reader.model.size.window - 2, OVERLAP)]):
            scores, upos = reader.model.arcs(h)[0].numpy(), reader.model.upos(h)[0].argmax(-1)
            pieces, words = window.encoded.word_pieces, window.encoded.document.words
            for first, behind in window.encoded.document.sentences:
                if not window.window.own_start <= pieces[first] < window.window.own_end:
                    continue
                at = [window.at(pieces[w]) for w in range(first, behind)]
                inside = [a for a in at if a < len(window)]              # a sentence longer than the window: the rest counts as wrong
                total += behind - first
                found = decode.tree(scores[numpy.ix_(inside, [0, *inside])])
                heads = torch.zeros(1, h.shape[1], dtype=torch.long)
                heads[0, inside] = torch.tensor([0 if f == 0 else inside[f - 1] for f in found])
                relations = reader.model.relations(h, heads)[0].argmax(-1)
                for i, piece in enumerate(inside):
                    word = words[first + i]
                    head_right = found[i] - 1 == (word.head - first if word.head >= 0 else -1)
                    arcs += head_right
                    labelled += head_right and labels["relations"][relations[piece]].split(":")[0] == word.relation.split(":")[0]
                    tagged += labels["upos"][upos[piece]] == word.upos
        figures[source] = {"las": 100 * labelled / total, "uas": 100 * arcs / total, "upos": 100 * tagged / total, "words": total}
    return figures


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--tasks", default="attributions,names,certainty,pronouns,coreference,trees")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--first", type=int, help="only so many texts of each corpus: a quick look, not a dev figure (not kept in dev.json)")
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    model, kept = load(arguments.run / "model.pt")
    reader = Reader(model, WordPiece(base_file("vocab.txt")), arguments.first)
    measures = {"attributions": attributions, "names": names, "certainty": certainty, "pronouns": pronouns, "coreference": coreference,
                "trees": lambda r, d: trees(r, d, kept["labels"])}
    path = arguments.run / "dev.json"
    figures = json.loads(path.read_text()) if path.exists() else {}
    for task in arguments.tasks.split(","):
        started = time.time()
        figures[task] = {"step": kept["step"], **measures[task](reader, arguments.data)}
        print(task, json.dumps(figures[task], default=lambda x: round(x, 2)), f"{time.time() - started:.0f} s", flush=True)
        if not arguments.first:
            path.write_text(json.dumps(figures, indent=1) + "\n")


if __name__ == "__main__":
    main()
