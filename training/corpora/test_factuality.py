import pytest

from corpora import factuality
from corpora.make import write_lines


def test_scores_stand_on_their_words_and_corpora_stay_apart(tmp_path):
    write_lines(tmp_path / "factuality" / "dev.jsonl.gz", [
        {"id": "1", "source": "uds", "tokens": "It may rain .".split(), "events": [{"start": 2, "end": 3, "text": "rain", "score": 0.5}]},
        {"id": "2", "source": "uw", "tokens": ["Hm"], "events": []}])
    [document] = factuality.read(tmp_path, "dev", "uds")
    assert [(document.text[s:e], score) for s, e, score in document.certainty] == [("rain", 0.5)]


@pytest.mark.parametrize("corpus", ["uw", "cb"])
def test_what_may_not_be_passed_on_is_not_read_for_training(tmp_path, corpus):
    with pytest.raises(ValueError, match="may not be trained on"):
        factuality.read(tmp_path, "train", corpus)
