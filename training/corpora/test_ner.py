import json

import pytest

from corpora import ner
from corpora.make import write_lines


def sentence(doc, tokens, labels):
    return {"id": doc + "/1", "doc": doc, "tokens": tokens.split(), "labels": labels.split()}


def test_sentences_of_a_document_become_one_text_with_named_spans(tmp_path):
    write_lines(tmp_path / "ner" / "worldwide.train.jsonl.gz", [
        sentence("d1", "Ana Reyes left Port Vila .", "B-PERSON I-PERSON O B-LOC I-LOC O"),
        sentence("d1", "\" Sad , \" said Lagos .", "O O O O O B-LOC O"),
        sentence("d2", "He stayed .", "O O O")])
    first, second = ner.read(tmp_path, "train", "worldwide")
    assert first.text == 'Ana Reyes left Port Vila. "Sad," said Lagos.'
    assert [(first.text[s:e], label) for s, e, label in first.names] == [("Ana Reyes", "PERSON"), ("Port Vila", "LOC"), ("Lagos", "LOC")]
    assert first.breaks == [0, 26] and second.names == []


def test_names_that_touch_are_two_and_an_inside_of_another_type_opens_one():
    assert list(ner.chunks(["B-ORG", "B-ORG", "I-ORG", "I-LOC", "O"])) == [(0, 0, "ORG"), (1, 2, "ORG"), (3, 3, "LOC")]


@pytest.mark.parametrize("corpus", ["conll2003", "uner"])
def test_what_may_not_be_passed_on_is_not_read_for_training(tmp_path, corpus):
    with pytest.raises(ValueError, match="may not be trained on"):
        ner.read(tmp_path, "train", corpus)


def test_bbc_and_delegation_texts_of_re3d_are_left_out(tmp_path):
    write_lines(tmp_path / "ner" / "re3d.train.jsonl.gz", [
        sentence(doc, "A tank .", "O B-WEAPON O") for doc in ("BBC_Online/3", "CENTCOM/1", "Delegation_of_the_European_Union_to_Syria/2")])
    assert [d.id for d in ner.read(tmp_path, "train", "re3d")] == ["re3d/CENTCOM/1"]


def test_no_type_is_a_joker_in_training(tmp_path):
    (tmp_path / "ner").mkdir()
    allows = {"O": ["O", "DATE", "WEAPON"], "MISC": ["MISC", "EVENT", "WEAPON"], "DATE": ["DATE"]}
    (tmp_path / "ner" / "labels.json").write_text(json.dumps({"sources": {name: {"allows": allows} for name in ("worldwide", "wikigold", "re3d")}}))
    assert ner.hidden(tmp_path, "worldwide") == {"O": ["O"], "MISC": ["MISC", "EVENT"], "DATE": ["DATE"]}
    assert ner.hidden(tmp_path, "wikigold")["O"] == ["O", "DATE"]
    assert ner.hidden(tmp_path, "re3d") == allows
