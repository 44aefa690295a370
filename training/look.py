"""Reads dev articles of PolNeAR aloud: what is marked, what a run finds. For the eyes of whoever trains; its output quotes the
corpus and is kept nowhere.

    python look.py --data ../../shared/data --run runs/main --articles 2
"""
import argparse
from pathlib import Path

from base import base_file
from corpora import polnear
from evaluate import LEAST_CUE, Reader, attribution_scores, joined, load, read_attributions
from wordpiece import WordPiece

ROLES = ("source", "cue", "content")


def lines(text: str, marked: list[dict], found: list[dict]) -> list[str]:
    """A line an attribution, by its cue: `=` whole one right, `~` cue right, `-` not found, `+` not marked."""
    by_cue = {tuple(m["cue"]): m for m in marked}
    rows = [("+" if tuple(f["cue"]) not in by_cue else "=" if by_cue[tuple(f["cue"])] == f else "~", f) for f in found]
    here = {tuple(f["cue"]) for f in found}
    rows += [("-", m) for m in marked if tuple(m["cue"]) not in here]
    rows += [("~ marked", by_cue[tuple(f["cue"])]) for mark, f in rows if mark == "~"]
    rows.sort(key=lambda row: (row[1]["cue"], row[0]))
    return [f"{mark:8} " + " | ".join(" … ".join(text[s:e] for s, e in a[role]) or "nobody" for role in ROLES) for mark, a in rows]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--articles", type=int, default=2)
    parser.add_argument("--least", type=float, default=LEAST_CUE)
    arguments = parser.parse_args()
    model, kept = load(arguments.run / "model.pt")
    reader = Reader(model, WordPiece(base_file("vocab.txt")))
    encoded = reader.encode(list(polnear.read(arguments.data, "dev"))[:arguments.articles])
    found = read_attributions(reader, encoded, arguments.least)
    for e, attributions in zip(encoded, found):
        text = e.document.text
        said = [{role: joined([(e.starts[f], e.ends[b - 1]) for f, b in a[role]], text) for role in ROLES} for a in attributions]
        marked = [{role: joined(getattr(a, role), text) for role in ROLES} for a in e.document.attributions]
        print(f"\n{e.document.id}: {len(marked)} marked, {len(said)} found", *lines(text, marked, said), sep="\n")
    figures = attribution_scores(encoded, found)
    print(f"\nstep {kept['step']}, cues from {arguments.least}:", {name: round(value["f1"], 1) for name, value in figures.items()})


if __name__ == "__main__":
    main()
