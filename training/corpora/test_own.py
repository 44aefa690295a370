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
    assert len(own.read("train", [tmp_path / "x.jsonl"])) == 1 and own.read("dev") == []


def test_every_sentence_of_ours_can_be_read():
    documents = own.read("train")
    assert len(documents) >= 75
    assert sum(a.within is not None for d in documents for a in d.attributions) >= 50
