"""The measures of the marks table."""
import numpy
from scipy.optimize import linear_sum_assignment


def f1(hits: int, found: int, marked: int) -> float:
    return 200.0 * hits / (found + marked) if found + marked else 0.0


def set_f1(pairs) -> dict[str, float]:
    """Micro F1, precision and recall over (found, marked) sets of texts."""
    pairs = list(pairs)
    hits, found, marked = (sum(map(len, sets)) for sets in ([f & m for f, m in pairs], [f for f, _ in pairs], [m for _, m in pairs]))
    return {"f1": f1(hits, found, marked), "precision": 100 * hits / max(1, found), "recall": 100 * hits / max(1, marked)}


def conll(documents) -> dict[str, float]:
    """The mean of MUC, B-cubed and CEAF phi4 F1 over (found, marked) lists of clusters, and mention F1."""
    documents = [([frozenset(c) for c in found if len(c) > 1], [frozenset(c) for c in marked if len(c) > 1]) for found, marked in documents]
    scores = {}
    for name, measure in (("muc", muc), ("b3", b_cubed), ("ceaf", ceaf)):
        totals = numpy.sum([measure(found, marked) for found, marked in documents], 0)
        precision, recall = totals[0] / max(totals[1], 1e-9), totals[2] / max(totals[3], 1e-9)
        scores[name] = 200 * precision * recall / max(precision + recall, 1e-9)
    scores["conll"] = (scores["muc"] + scores["b3"] + scores["ceaf"]) / 3
    scores["mentions"] = set_f1((set().union(*found), set().union(*marked)) for found, marked in documents)["f1"]
    return scores


def muc(found, marked):
    def side(clusters, others):
        owner = {m: i for i, c in enumerate(others) for m in c}
        right = sum(len(c) - len({owner.get(m, ("alone", m)) for m in c}) for c in clusters)
        return right, sum(len(c) - 1 for c in clusters)
    return (*side(found, marked), *side(marked, found))


def b_cubed(found, marked):
    def side(clusters, others):
        owner = {m: c for c in others for m in c}
        return sum(len(c & owner.get(m, frozenset())) / len(c) for c in clusters for m in c), sum(map(len, clusters))
    return (*side(found, marked), *side(marked, found))


def ceaf(found, marked):
    if not found or not marked:
        return 0, len(found), 0, len(marked)
    alike = numpy.array([[2 * len(f & m) / (len(f) + len(m)) for m in marked] for f in found])
    best = alike[linear_sum_assignment(-alike)].sum()
    return best, len(found), best, len(marked)
