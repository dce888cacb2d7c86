"""The frozen list of the shipped contests and problems: `contests/MANIFEST.json`.

Digests are SHA-256 over everything in a folder (`bench.formats.contest_folder.digest`). Whoever
trains a solver holds this list against what the solver was trained on, and whoever compares results
sees by it that the contests were the same.
"""

import hashlib
import json
from pathlib import Path
from typing import Any

from bench.formats import contest_folder

VERSION = 1
"""To be raised with every change of a contest after the manifest was first published."""


def manifest(contests: Path) -> dict[str, Any]:
    """The list of all contests below a folder; `FormatError` names what is wrong in one."""
    found = [contest_folder.read(p.parent) for p in sorted(contests.glob("*/contest.yaml"))]
    return {
        "version": VERSION,
        "contests": {
            contest.id: {
                "name": contest.contest.name,
                "rule": contest.contest.rule,
                "digest": contest_folder.digest(contest.folder),
                "standings": _sha256(contest.folder / "standings.csv"),
                "problems": {
                    problem.label: {
                        "name": problem.problem.name,
                        "package": problem.folder.name,
                        "digest": contest_folder.digest(problem.folder),
                        "statement": hashlib.sha256(problem.problem.statement.encode()).hexdigest(),
                        "rating": problem.rating,
                        "tags": list(problem.tags),
                    }
                    for problem in contest.problems
                },
            }
            for contest in found
        },
    }


def write(contests: Path) -> Path:
    """Write the list into the folder of the contests; the file's path."""
    path = contests / "MANIFEST.json"
    path.write_text(json.dumps(manifest(contests), indent=1) + "\n", encoding="utf-8")
    return path


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
