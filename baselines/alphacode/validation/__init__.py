"""The validation problems: 110, by hands that had seen neither the foundry nor the contests.

Each module of `problems/` holds a problem: statement, examples, a reference and a naive solution, a
generator, a validator, and a program in Python and in C++. They were frozen before the first
training; `DIGEST` is that of the rows they make. Nothing is trained on them.
"""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

FOLDER = Path(__file__).parent / "problems"
TESTS = 30
DIGEST = "b563466ac19633ce11ad3e9aafe3ecde848782489c86524e7d417dcd61ccf8fc"


def modules() -> Iterator[ModuleType]:
    """Every problem's module, in the order of their names."""
    for path in sorted(FOLDER.glob("[pq][0-9]*.py")):
        spec = spec_from_file_location(f"validation_{path.stem}", path)
        assert spec is not None
        assert spec.loader is not None
        module = module_from_spec(spec)
        spec.loader.exec_module(module)
        yield module


def row(module: ModuleType) -> dict[str, Any]:
    """A problem in the shape of CodeContests, with `TESTS` hidden tests of sizes 0 to 9."""
    rng = random.Random(f"hidden {module.NAME}")  # noqa: S311 - the same tests each time
    shown = {text for text, _ in module.EXAMPLES}
    inputs: list[str] = []
    for number in range(TESTS):
        for _ in range(100):
            text = module.draw(rng, number * 10 // TESTS)
            if text not in shown and text not in inputs:
                break
        inputs.append(text)
    return {
        "name": module.NAME,
        "description": module.STATEMENT,
        "public_tests": {
            "input": [text for text, _ in module.EXAMPLES],
            "output": [output for _, output in module.EXAMPLES],
        },
        "private_tests": {"input": inputs, "output": [module.solve(text) for text in inputs]},
        "cf_rating": module.RATING,
        "cf_tags": list(module.TAGS),
        "time_limit": {"seconds": 2, "nanos": 0},
        "memory_limit_bytes": 256 << 20,
        "solutions": {"language": [3, 2], "solution": [module.PYTHON, module.CPP]},
    }


def rows() -> list[dict[str, Any]]:
    """All of them; `ValueError` where they are no longer those that were frozen."""
    found = [row(module) for module in modules()]
    digest = hashlib.sha256(json.dumps(found, sort_keys=True).encode()).hexdigest()
    if digest != DIGEST:
        raise ValueError(f"the validation problems were changed: {digest}, not {DIGEST}")
    return found
