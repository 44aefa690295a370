import json

import pytest

from corpora import own


def test_labels_become_spans_and_the_inner_one_knows_its_outer():
    read = own.document("a", "{source a1|The paper} {cue a1 outlet|wrote} {content a1|that {source a2|two officials} {cue a2 anonymous|said} {content a2|it was over}}.")
    outer, inner = read.attributions
    assert read.text == "The paper wrote that two officials said it was over."
    assert [read.text[slice(*part)] for part in (*inner.source, *inner.cue, *inner.content)] == ["two officials", "said", "it was over"]
    assert (outer.within, inner.within, read.cues) == (None, 0, "all")


def test_a_content_in_two_parts_and_a_stated_parent():
    read = own.document("b", "{content a1|{content a2|“It is,”}} {cue a1 outlet|wrote} {source a1|Post}, {cue a2 anonymous within=a1|citing} {source a2|aides}, {content a1|{content a2|“over.”}}")
    assert [len(a.content) for a in read.attributions] == [2, 2]
    assert read.attributions[1].within == 0


@pytest.mark.parametrize("broken", ["{cue a1|said} so", "{source a1|He} {cue a1|said {content a1|it}", "{content a1|It} {cue a1|is}}", "{time a1|now}"])
def test_what_is_marked_wrongly_is_named(broken):
    with pytest.raises(ValueError, match="c:"):
        own.document("c", broken)


def test_only_train_is_read(tmp_path):
    (tmp_path / "x.jsonl").write_text(json.dumps({"id": "x", "text": "{source a1|He} {cue a1|said} {content a1|so}."}) + "\n")
    assert [d.id for d in own.read("train", [tmp_path / "x.jsonl"])] == ["x", "x"] and own.read("dev") == []


def test_one_source_of_two_cues():
    read = own.document("d", "{source a1 a2|The baker} {cue a1 person|praised} {content a1|rye} and {cue a2 person|feared} {content a2|oats}.")
    assert read.attributions[0].source == read.attributions[1].source == [(0, 9)]


def test_the_comma_that_closes_an_apposition_is_learned_as_polnear_has_it():
    before = own.document("f", "{source a1|Ann Lee, a vet}, {cue a1 person|said} {content a1|so}.")
    behind = own.document("g", "{content a1|So}, {cue a1 person|said} {source a1|Ann Lee, a vet}, and left.")
    assert before.attributions[0].source == [(0, 15)] and before.text[14] == ","
    assert behind.text[slice(*behind.attributions[0].source[0])] == "Ann Lee, a vet"


def test_paragraphs_together_keep_their_labels():
    one = own.document("e", "{source a1|She} {cue a1 person|said} {content a1|{source a2|he} {cue a2 person|knew} {content a2|it}}.")
    article = own.together([one, one])
    third, fourth = article.attributions[2:]
    assert (fourth.within, article.breaks) == (2, [0, 22])
    assert [article.text[slice(*part)] for part in (*third.source, *third.cue, *third.content)] == ["She", "said", "he knew it"]


def test_every_sentence_of_ours_can_be_read():
    documents = own.read("train")
    assert len(documents) >= 300
    assert sum(a.within is not None for d in documents for a in d.attributions) >= 150


def test_no_source_lies_in_its_own_content():
    for document in own.read("train"):
        for a in document.attributions:
            parts = sorted(a.source + a.cue + a.content)
            assert all(left[1] <= right[0] for left, right in zip(parts, parts[1:])), (document.id, [document.text[s:e] for s, e in parts])
