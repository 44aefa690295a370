"""Lets the tests import from here: python -m pytest training, from anywhere."""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
