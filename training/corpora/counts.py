"""Writes corpora/counts.md: what is read from each corpus, with its licence. Run: python -m corpora.counts --data ../shared/data"""
import argparse
from pathlib import Path

from corpora import coref, factuality, gap, gum_attribution, ner, own, polnear, ud


def sources(data: Path):
    """(name, may it be trained on, train documents, dev documents) of every corpus; the one list of them all."""
    yield "polnear", polnear.TRAIN, polnear.read(data, "train"), polnear.read(data, "dev")
    yield "gum-attribution", gum_attribution.TRAIN, gum_attribution.read(data, "train"), []
    yield "own", own.TRAIN, own.read("train"), []
    for module in (ner, coref, factuality):
        for corpus, train in module.TRAIN.items():
            yield corpus, train, [] if train == "no" else module.read(data, "train", corpus), module.read(data, "dev", corpus)
    for source in ("ewt", "gum"):
        yield "ud " + source, ud.TRAIN, ud.read(data, "train", source), ud.read(data, "dev", source)
    yield "gap", gap.TRAIN, gap.read(data, "train"), gap.read(data, "dev")


def marks(documents) -> str:
    """How many of each marked thing."""
    counts = {
        "attributions": sum(len(d.attributions or []) for d in documents),
        "nested": sum(a.within is not None for d in documents for a in d.attributions or []),
        "names": sum(len(d.names or []) for d in documents),
        "words": sum(len(d.words or []) for d in documents),
        "mentions": sum(len(c) for d in documents for c in d.clusters or []),
        "choices": sum(len(d.choices or []) for d in documents),
        "scored events": sum(len(d.certainty or []) for d in documents)}
    return ", ".join(f"{count:,} {what}" for what, count in counts.items() if count) or "–"


def page(data: Path) -> str:
    lines = ["# What training reads", "", "Written by `python -m corpora.counts --data DIR`; don't edit. Characters in thousands.", "",
             "| corpus | trained on? | train: texts | characters | marked | dev: texts | characters | marked |", "| --- | --- | --- | --- | --- | --- | --- | --- |"]
    for name, may, train, dev in sources(data):
        cells = [c for part in (train, dev) for c in (f"{len(part):,}", f"{sum(len(d.text) for d in part) // 1000:,}", marks(part))]
        lines.append(f"| {name} | {may} | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--data", type=Path, required=True)
    path = Path(__file__).parent / "counts.md"
    path.write_text(page(arguments.parse_args().data))
    print(path.read_text())
