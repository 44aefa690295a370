"""Chances that come true as often as they say: Platt scaling of the model's own chances, a kind at a time.

    python calibrate.py --data ../../shared/data --run runs/main --plot ../docs/reliability.svg

Writes RUN/calibration.json, which export.py puts into model.json; `a * log odds + b` are the log odds of the calibrated chance.
Fitted on every second text of dev, measured on the others. What is a raw chance of what, as src/reader/model reads it:

  cue        begins a cue, by the surer of the two heads                 whether people marked a cue there (outside contents only: PolNeAR marks none inside)
  outermost  begins a cue by the tags                                    whether people marked a cue there (inside contents too)
  whole      cue with its edges, times the path of its roles             whether source, cue and content are all exactly right (outside contents)
  name       all tags of a name, and that it ends there                  whether span and type are right (worldwide)
  mention    of a span that is likely to be one                          whether it is in a chain (OntoGUM)
  link       of the likeliest antecedent, or of none                     whether it is right (OntoGUM, marked mentions); reported, not exported
"""
import argparse
import json
from pathlib import Path

import numpy
import torch

import decode
from base import base_file
from batches import NAME_TAGS, examples
from corpora import coref, ner, polnear
from evaluate import OVERLAP, Reader, joined, load, read_mentions
from model import CUE_TAGS, TAGS, best_states, path_chances
from tasks import link_scores, may_hold_words
from wordpiece import WordPiece

EXPORTED = ("cue", "outermost", "whole", "name", "mention")
LEAST_CUE, LEAST_OUTERMOST, LEAST_MENTION = 0.2, 0.3, 0.3     # as in cues.ts and mentions.ts
UNMARKED = ("WEAPON",)                      # counts as outside, as in names.ts
BINS = 10

Sample = tuple[int, float, bool]            # (number of the text, raw chance, came true)


@torch.no_grad()
def cues(reader: Reader, data: Path) -> dict[str, list[Sample]]:
    encoded = reader.encode(polnear.read(data, "dev"))
    number = {id(e): i for i, e in enumerate(encoded)}
    out = {"cue": [], "outermost": [], "whole": []}
    for window, ids, h in reader.vectors([w for e in encoded for w in examples(e, reader.model.size.window - 2, OVERLAP)]):
        e, shift = window.encoded, window.window.start - 1
        found = cue_spans(torch.softmax(reader.model.cue(h)[0], -1), torch.softmax(reader.model.tags(h)[0], -1))
        found = [k for k in found if window.window.own_start <= k[0] + shift < window.window.own_end]
        if not found:
            continue
        firsts = [k[0] for k in found]
        roles = reader.model.roles(h, torch.tensor([firsts]))[0].transpose(0, 1).float()
        inside = may_hold_words(ids).expand(len(found), -1)
        chances = path_chances(roles, inside, best_states(roles, inside)).tolist()
        marked = {joined_roles(e, a): [e.pieces(s) for s in a.cue] for a in e.document.attributions}
        hidden = [p for a in e.attributions for p in a["content"]]
        for (first, behind, chance, outermost, edges), path, spans in zip(found, chances, decode.role_chunks(roles, inside, firsts)):
            here = (first + shift, behind + shift)
            is_cue = any(f < here[1] and here[0] < b for parts in marked.values() for f, b in parts)
            out["outermost"].append((number[id(e)], outermost, is_cue))
            if is_cue or not any(f <= here[0] < b for f, b in hidden):
                mine = tuple(tuple(joined([(e.starts[f + shift], e.ends[b - 1 + shift]) for f, b in part], e.document.text))
                             for part in (spans["source"], [(first, behind)], spans["content"]))
                out["cue"].append((number[id(e)], chance, is_cue))
                out["whole"].append((number[id(e)], chance * edges * path, mine in marked))
    return out


def joined_roles(encoded, attribution):
    return tuple(tuple(joined(getattr(attribution, role), encoded.document.text)) for role in ("source", "cue", "content"))


def cue_spans(cue, tags) -> list[tuple[int, int, float, float, float]]:
    """Cues as cues.ts finds them: (first, behind, chance, outermost, chance of its edges). Which words go on in a cue, both heads say
    together; where the tags see no beginning, the cue head alone."""
    def goes_on(at, both):
        inside, other = cue[at, CUE_TAGS.index("I")], torch.maximum(cue[at, CUE_TAGS.index("O")], cue[at, CUE_TAGS.index("B")])
        if both:
            inside = inside + tags[at, TAGS.index("I-cue")]
            other = other + tags[at, [i for i in range(len(TAGS)) if i != TAGS.index("I-cue")]].max()
        return float(inside / (inside + other))

    begin = torch.maximum(cue[:, CUE_TAGS.index("B")], tags[:, TAGS.index("B-cue")])
    inside = torch.maximum(cue[:, CUE_TAGS.index("I")], tags[:, TAGS.index("I-cue")])
    found, at = [], 1
    while at < len(cue) - 1:
        behind = at + 1
        if begin[at] >= LEAST_CUE and begin[at] >= inside[at]:
            outermost, edges = float(tags[at, TAGS.index("B-cue")]), 1.0
            while behind < len(cue) - 1:
                further = goes_on(behind, outermost >= LEAST_OUTERMOST)
                edges *= max(further, 1 - further)
                if further < 0.5:
                    break
                behind += 1
            found.append((at, behind, float(begin[at]), outermost, edges))
        at = behind
    return found


@torch.no_grad()
def names(reader: Reader, data: Path) -> dict[str, list[Sample]]:
    allows = ner.allowed(data, "worldwide")
    written = {kind: next((w for w, may in allows.items() if w != "O" and kind in may), None) for kind in ner.TYPES}
    encoded = reader.encode(ner.read(data, "dev", "worldwide"))
    number, out = {id(e): i for i, e in enumerate(encoded)}, []
    for window, _, h in reader.vectors([w for e in encoded for w in examples(e, reader.model.size.window - 2, OVERLAP)]):
        e, shift, marked = window.encoded, window.window.start - 1, set(window.encoded.document.names)
        scores = decode.without(torch.log_softmax(reader.model.names(h)[0].float(), -1), NAME_TAGS, UNMARKED)
        for first, behind, kind in decode.tag_chunks(scores[:-1], NAME_TAGS):
            if not window.window.own_start <= first + shift < window.window.own_end or first == 0 or not written[kind]:
                continue
            b, i = NAME_TAGS.index("B-" + kind), NAME_TAGS.index("I-" + kind)
            goes_on = float(scores[behind, i].exp()) if behind < len(scores) - 1 else 0.0
            chance = float((scores[first, b] + scores[first + 1:behind, i].sum()).exp()) * (1 - goes_on)
            out.append((number[id(e)], chance, (e.starts[first + shift], e.ends[behind - 1 + shift], written[kind]) in marked))
    return {"name": out}


@torch.no_grad()
def mentions(reader: Reader, data: Path) -> dict[str, list[Sample]]:
    encoded = reader.encode(coref.read(data, "dev", "ontogum"))
    out = {"mention": [], "link": []}
    for number, (e, kept) in enumerate(zip(encoded, read_mentions(reader, encoded))):
        windows, h, scores = kept
        cluster = {span: i for i, c in enumerate(e.clusters) for span in c}
        spans = []
        for b, window in enumerate(windows):
            shift = window.window.start - 1
            for first, last in (scores[b] >= LEAST_MENTION).nonzero().tolist():
                if window.window.own_start <= first + shift < window.window.own_end:
                    here = cluster.get((first + shift, last + 1 + shift))
                    out["mention"].append((number, float(scores[b, first, last]), here is not None))
                    if here is not None:
                        spans.append((b, first, last, here))
        spans.sort()
        links, fresh = link_scores(reader.model, h, [s[:3] for s in spans], windows)
        for i in range(1, len(spans)):
            chances = torch.softmax(torch.cat([fresh[i:i + 1], links[i, :i]]).float(), 0)
            best = int(chances.argmax())
            before = {s[3] for s in spans[:i]}
            right = spans[best - 1][3] == spans[i][3] if best else spans[i][3] not in before
            out["link"].append((number, float(chances[best]), right))
    return out


def log_odds(chances) -> numpy.ndarray:
    inside = numpy.clip(numpy.asarray(chances, "float64"), 1e-7, 1 - 1e-7)
    return numpy.log(inside / (1 - inside))


def scaled(chances, a: float, b: float) -> numpy.ndarray:
    return 1 / (1 + numpy.exp(-(a * log_odds(chances) + b)))


def fit(chances, right) -> tuple[float, float]:
    """(a, b) of the greatest likelihood, by Newton's method; a little ridge keeps them finite where all came true."""
    x, y, at = log_odds(chances), numpy.asarray(right, "float64"), numpy.array([1.0, 0.0])
    design = numpy.stack([x, numpy.ones_like(x)], 1)
    for _ in range(50):
        p = 1 / (1 + numpy.exp(-design @ at))
        slope = design.T @ (p - y) + 1e-3 * (at - [1, 0])
        step = numpy.linalg.solve(design.T @ (design * (p * (1 - p))[:, None]) + 1e-3 * numpy.eye(2), slope)
        at = at - step
        if abs(step).max() < 1e-8:
            break
    return float(at[0]), float(at[1])


def reliability(chances, right) -> tuple[float, list[tuple[float, float, int]]]:
    """Expected calibration error in points, and (mean chance, share that came true, how many) of each tenth that is not empty."""
    chances, right = numpy.asarray(chances), numpy.asarray(right, "float64")
    tenth = numpy.minimum((chances * BINS).astype(int), BINS - 1)
    bins = [(float(chances[tenth == t].mean()), float(right[tenth == t].mean()), int((tenth == t).sum())) for t in range(BINS) if (tenth == t).any()]
    return 100 * sum(abs(said - came) * count for said, came, count in bins) / max(1, len(chances)), bins


def measured(samples: list[Sample]) -> dict:
    """Fitted on the texts with even numbers, measured on the others."""
    halves = [[(p, r) for number, p, r in samples if number % 2 == half] for half in (0, 1)]
    (fit_on, fit_right), (chances, right) = (zip(*half) for half in halves)
    a, b = fit(fit_on, fit_right)
    before, after = reliability(chances, right), reliability(scaled(chances, a, b), right)
    return {"a": round(a, 4), "b": round(b, 4), "fitted": len(fit_on), "measured": len(chances), "came_true": round(100 * float(numpy.mean(right)), 1),
            "error_before": round(before[0], 1), "error": round(after[0], 1), "bins": [[round(s, 3), round(c, 3), n] for s, c, n in after[1]]}


SIDE, MARGIN = 160, 34


def plot(kinds: dict[str, dict]) -> str:
    """A square a kind: what was said to the right, what came true upwards, a dot a tenth of chances, its size by how many."""
    out = []
    for i, (kind, facts) in enumerate(kinds.items()):
        left, top = MARGIN + (i % 3) * (SIDE + MARGIN), MARGIN + (i // 3) * (SIDE + MARGIN + 14)
        most = max(n for _, _, n in facts["bins"])
        out.append(f'<g transform="translate({left} {top})"><text x="0" y="-8" class="kind">{kind}</text><text x="{SIDE}" y="-8" text-anchor="end">error {facts["error"]:.1f}</text>'
                   f'<rect width="{SIDE}" height="{SIDE}" class="frame"/><path d="M0 {SIDE}L{SIDE} 0" class="ideal"/>'
                   f'<path d="M{"L".join(f"{SIDE * s:.1f} {SIDE * (1 - c):.1f}" for s, c, _ in facts["bins"])}" class="line"/>'
                   + "".join(f'<circle cx="{SIDE * s:.1f}" cy="{SIDE * (1 - c):.1f}" r="{2 + 4 * (n / most) ** 0.5:.1f}"><title>said {100 * s:.0f} %, came true {100 * c:.0f} % of {n}</title></circle>' for s, c, n in facts["bins"])
                   + f'<text x="0" y="{SIDE + 13}">0</text><text x="{SIDE}" y="{SIDE + 13}" text-anchor="end">said 1</text></g>')
    width, height = MARGIN + 3 * (SIDE + MARGIN), MARGIN + (len(kinds) + 2) // 3 * (SIDE + MARGIN + 14)
    style = ("text{font:11px system-ui,sans-serif;fill:#555}.kind{font-weight:600;fill:#111}.frame{fill:#fff;stroke:#ccc}.ideal{stroke:#bbb;stroke-dasharray:3 3;fill:none}"
             ".line{stroke:#2458a6;stroke-width:1.5;fill:none}circle{fill:#2458a6}")
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" role="img" aria-label="Reliability: what was said against what came true">'
            f'<style>{style}</style><rect width="100%" height="100%" fill="#fff"/>' + "".join(out) + "</svg>\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--plot", type=Path)
    parser.add_argument("--first", type=int, help="only so many texts of each corpus: a quick look (nothing is written)")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    model, kept = load(arguments.run / "model.pt")
    reader, kinds = Reader(model, WordPiece(base_file("vocab.txt")), arguments.first), {}
    for measure in (cues, names, mentions):
        for kind, samples in measure(reader, arguments.data).items():
            kinds[kind] = measured(samples)
            print(kind, json.dumps({name: value for name, value in kinds[kind].items() if name != "bins"}), flush=True)
    if not arguments.first:
        (arguments.run / "calibration.json").write_text(json.dumps({"step": kept["step"], "kinds": kinds}, indent=1) + "\n")
        if arguments.plot:
            arguments.plot.write_text(plot(kinds))


if __name__ == "__main__":
    main()
