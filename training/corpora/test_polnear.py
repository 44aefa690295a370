from corpora import polnear
from corpora.make import write_lines

TEXT = "😀 The mayor said the bridge is shut.\n\n“It will open,” she added."


def utf16(text, words):
    start = len(text[:text.index(words)].encode("utf-16-le")) // 2
    return [start, start + len(words)]


def test_spans_behind_an_emoji_name_the_same_words(tmp_path):
    write_lines(tmp_path / "polnear" / "dev.jsonl.gz", [{"id": "a", "text": TEXT, "attributions": [
        {"id": "1", "source": [utf16(TEXT, "The mayor")], "cue": [utf16(TEXT, "said")], "content": [utf16(TEXT, "the bridge is shut")]},
        {"id": "2", "source": [], "cue": [utf16(TEXT, "added")], "content": [utf16(TEXT, "“It will open,”")]}]}])
    [document] = polnear.read(tmp_path, "dev")
    said, added = document.attributions
    assert [TEXT[slice(*s)] for s in said.source + said.cue + said.content] == ["The mayor", "said", "the bridge is shut"]
    assert added.source == [] and [TEXT[slice(*s)] for s in added.content] == ["“It will open,”"]
    assert document.cues == "outermost"
    assert [TEXT[b] for b in document.breaks] == ["😀", "\n", "“"]
