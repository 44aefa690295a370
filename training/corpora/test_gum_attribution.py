from corpora import gum_attribution
from corpora.make import write_lines

TEXT = "The paper wrote that officials said it was over."


def at(words):
    return [TEXT.index(words), TEXT.index(words) + len(words)]


def test_an_inner_attribution_points_at_the_one_that_holds_it(tmp_path):
    write_lines(tmp_path / "gum-attribution" / "train.jsonl.gz", [{"id": "a", "genre": "news", "text": TEXT, "attributions": [
        {"id": "7", "in": "3", "source": [at("officials")], "cue": [at("said")], "content": [at("it was over")]},
        {"id": "3", "in": None, "source": [at("The paper")], "cue": [], "content": [at("officials said it was over")]}]}])
    [document] = gum_attribution.read(tmp_path, "train")
    inner, outer = document.attributions
    assert document.attributions[inner.within] is outer and outer.within is None and document.cues == "some"
    assert TEXT[slice(*inner.content[0])] == "it was over"


def test_there_is_no_dev_part(tmp_path):
    assert gum_attribution.read(tmp_path, "dev") == []
