from corpora import gap
from corpora.make import write_lines

TEXT = "😀 Ana met Bea when she sat."


def test_the_pronoun_and_both_names_behind_an_emoji(tmp_path):
    write_lines(tmp_path / "coref" / "gap.dev.jsonl.gz", [
        {"id": "1", "text": TEXT, "pronoun": [20, 23], "a": {"span": [3, 6], "coref": True}, "b": {"span": [11, 14], "coref": False}}])
    [document] = gap.read(tmp_path, "dev")
    assert [(TEXT[slice(*p)], TEXT[slice(*n)], same) for p, n, same in document.choices] == [("she", "Ana", True), ("she", "Bea", False)]
    assert document.genre == "feminine"
