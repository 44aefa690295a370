import gzip

from corpora import ud

ROWS = """# newdoc id = {id}
# source = {source}
# genre = {genre}
# newpar
# sent_id = 1
1	He	he	PRON	PRP	_	4	nsubj	_	_
2-3	don't	_	_	_	_	_	_	_	_
2	do	do	AUX	VBP	_	4	aux	_	_
3	n't	not	PART	RB	_	4	advmod	_	_
4	know	know	VERB	VB	_	0	root	_	SpaceAfter=No
5	.	.	PUNCT	.	_	4	punct	_	_

# sent_id = 2
1	Stop	stop	VERB	VB	_	0	root	_	_

"""


def write(tmp_path, split, *documents):
    (tmp_path / "ud").mkdir()
    with gzip.open(tmp_path / "ud" / f"{split}.conllu.gz", "wt") as file:
        for id, source, genre in documents:
            file.write(ROWS.format(id=id, source=source, genre=genre))


def test_words_have_spans_in_the_rebuilt_text_and_heads_across_sentences_do_not_mix(tmp_path):
    write(tmp_path, "dev", ("a", "ewt", "weblog"))
    [document] = ud.read(tmp_path, "dev")
    assert document.text == "He don't know. Stop"
    assert [document.text[slice(*w.span)] for w in document.words] == ["He", "do", "n't", "know", ".", "Stop"]
    assert [w.head for w in document.words] == [3, 3, 3, -1, 3, -1]
    assert document.sentences == [(0, 5), (5, 6)] and document.breaks == [0, 15]


def test_genres_that_may_not_be_passed_on_are_measured_and_not_trained_on(tmp_path):
    write(tmp_path, "train", ("a", "gum", "fiction"), ("b", "gum", "news"), ("c", "ewt", "email"))
    assert [d.id for d in ud.read(tmp_path, "train")] == ["b", "c"]
    assert [d.id for d in ud.read(tmp_path, "train", "gum")] == ["b"]
