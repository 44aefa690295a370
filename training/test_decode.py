import re
from itertools import product

import numpy
import torch

import decode
import metrics
from batches import Encoded
from corpora.document import Document
from evaluate import joined, mentions_of
from model import TAGS


def test_the_tree_is_the_best_of_all_trees_with_one_root():
    chance = numpy.random.default_rng(0)
    for _ in range(60):
        n = int(chance.integers(1, 5))
        scores = chance.normal(size=(n, n + 1))
        def is_tree(heads):
            return sum(h == 0 for h in heads) == 1 and all(h != i + 1 for i, h in enumerate(heads)) and not decode.find_cycle([0, *heads])
        best = max((h for h in product(range(n + 1), repeat=n) if is_tree(h)), key=lambda h: sum(scores[i, x] for i, x in enumerate(h)))
        assert decode.tree(scores) == list(best)


def test_tags_never_go_on_inside_what_has_not_begun():
    scores = torch.full((3, len(TAGS)), -5.0)
    scores[0, TAGS.index("I-source")] = 5
    scores[1, TAGS.index("I-source")] = 5
    scores[2, 0] = 5
    scores[0, TAGS.index("B-source")] = 4
    assert decode.tag_chunks(scores, TAGS) == [(0, 2, "source")]


def test_of_two_attributions_that_hold_each_other_the_likelier_stays():
    outer = {"cue": [(0, 1)], "source": [], "content": [(2, 9)], "confidence": 0.9}
    inner = {"cue": [(4, 5)], "source": [], "content": [(0, 2)], "confidence": 0.8}
    assert decode.outermost([inner, outer]) == [outer]


def test_a_part_that_two_contents_claim_is_the_nearer_cues():
    first = {"cue": [(5, 6)], "source": [], "content": [(0, 5), (20, 30)], "confidence": 0.9}
    second = {"cue": [(31, 32)], "source": [], "content": [(20, 30)], "confidence": 0.9}
    assert [a["content"] for a in decode.nearest_parts([first, second])] == [[(0, 5)], [(20, 30)]]


def test_a_content_that_two_cues_share_stays_with_both():
    first = {"cue": [(5, 6)], "source": [], "content": [(0, 5), (9, 12)], "confidence": 0.9}
    second = {"cue": [(7, 8)], "source": [], "content": [(0, 5), (9, 12)], "confidence": 0.9}
    alone = {"cue": [(14, 15)], "source": [], "content": [(9, 12)], "confidence": 0.9}
    assert decode.nearest_parts([first, second]) == [first, second]
    assert decode.nearest_parts([alone]) == [alone]


def test_pieces_parted_by_white_space_are_one_chunk():
    assert joined([(3, 5), (0, 2)], "ab cd") == [(0, 5)] and joined([(3, 5), (0, 2)], "ab,cd") == [(0, 2), (3, 5)]


def made(text: str) -> Encoded:
    pieces = [m.span() for m in re.finditer(r"\w{1,4}|[^\w\s]", text)]
    return Encoded(Document("1", "made", text), None, None, [s for s, _ in pieces], [e for _, e in pieces])


def test_names_written_alike_are_of_one_kind_and_dates_are_not_asked():
    tags, encoded = ("O", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-DATE", "I-DATE"), made("Orli met Orli May Orli")
    scores = torch.full((5, 7), -9.0)
    for piece, tag, score in ((0, 1, -0.1), (2, 3, -0.6), (2, 1, -0.8), (3, 5, 0), (4, 1, -0.1)):
        scores[piece, tag] = score
    names = [(0, 1, "ORG"), (2, 3, "LOC"), (3, 4, "DATE"), (4, 5, "ORG")]
    assert decode.same_everywhere(encoded, scores, tags, names) == [(0, 1, "ORG"), (2, 3, "ORG"), (3, 4, "DATE"), (4, 5, "ORG")]


def test_names_are_whole_words_without_marks():
    encoded = made("Unicoins, and CSIR-")
    assert [encoded.text(0, 2), encoded.text(4, 6)] == ["Unicoins", "CSIR-"]
    assert decode.whole_words(encoded, [(0, 1, "ORG"), (1, 3, "ORG"), (4, 6, "ORG")]) == [(0, 2, "ORG"), (4, 5, "ORG")]


def test_a_name_is_meant_by_its_last_word_too():
    text = "Ana Reyes met Reyes, Reyesson and Ana Reyes."
    assert [text[s:e] for s, e in mentions_of(text, (0, 9))] == ["Ana Reyes", "Ana Reyes", "Reyes"]


def test_coreference_scores_of_the_textbook_case():
    """Pradhan et al. 2014: key {a b c} {d e f g}, response {a b} {c d} {f g h i}."""
    scores = metrics.conll([([["a", "b"], ["c", "d"], ["f", "g", "h", "i"]], [["a", "b", "c"], ["d", "e", "f", "g"]])])
    def f(p, r):
        return 200 * p * r / (p + r)
    assert abs(scores["muc"] - f(2 / 5, 2 / 5)) < 1e-6
    assert abs(scores["b3"] - f(1 / 2, 5 / 12)) < 1e-6
    assert abs(scores["ceaf"] - f(13 / 30, 13 / 20)) < 0.1
