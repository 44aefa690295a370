"""Test help: writes lines as a corpus file, so that each converter is tested on words of ours."""
import gzip
import json


def write_lines(path, lines):
    path.parent.mkdir(parents=True, exist_ok=True)
    with gzip.open(path, "wt", encoding="utf-8") as file:
        file.writelines(json.dumps(line) + "\n" for line in lines)
