from corpora import coref
from corpora.make import write_lines


def line(**more):
    return {"id": "a", "tokens": "The mayor came . She sat .".split(), "sentences": [[0, 4], [4, 7]], "clusters": [[[0, 2], [4, 5]]], **more}


def test_mentions_name_their_words(tmp_path):
    write_lines(tmp_path / "coref" / "litbank.dev.jsonl.gz", [line()])
    [document] = coref.read(tmp_path, "dev", "litbank")
    assert document.text == "The mayor came. She sat."
    assert [[document.text[slice(*m)] for m in c] for c in document.clusters] == [["The mayor", "She"]]
    assert document.scored is None


def test_ecbplus_is_scored_where_it_was_checked(tmp_path):
    write_lines(tmp_path / "coref" / "ecbplus.dev.jsonl.gz", [line(checked=[1])])
    [document] = coref.read(tmp_path, "dev", "ecbplus")
    assert [document.text[slice(*s)] for s in document.scored] == ["She sat."]


def test_genres_that_may_not_be_passed_on_are_not_trained_on(tmp_path):
    for split in ("train", "dev"):
        write_lines(tmp_path / "coref" / f"ontogum.{split}.jsonl.gz", [line(genre="letter"), line(genre="court")])
    assert [d.genre for d in coref.read(tmp_path, "train", "ontogum")] == ["court"]
    assert len(coref.read(tmp_path, "dev", "ontogum")) == 2
