from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from bench.contest import JuryProblem
from bench.formats import problem_package

# A small sound package; every test changes the one thing it is about.
PACKAGE = {
    "problem.yaml": "problem_format_version: 2025-09\nname: Sum\nlimits: {time_limit: 1.5}\n",
    "statement/problem.en.md": "Add two numbers.\n",
    "data/sample/1.in": "1 2\n",
    "data/sample/1.ans": "3\n",
    "data/secret/1.in": "3 4\n",
    "data/secret/1.ans": "7\n",
    "submissions/accepted/sum.py": "print(sum(map(int, input().split())))\n",
}

Files = Mapping[str, str | bytes | None]


def write(folder: Path, files: Files) -> Path:
    """Write files below a folder; one that is None is taken out."""
    for name, content in files.items():
        path = folder / name
        if content is None:
            path.unlink()
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


@pytest.fixture
def package(tmp_path: Path) -> Callable[..., Path]:
    """Writes a package of format 2025-09; called again, changes it. None takes a file out."""

    def make(files: Files | None = None, *, at: Path = tmp_path / "sum") -> Path:
        if not at.exists():
            write(at, PACKAGE)
        return write(at, files or {})

    return make


@pytest.fixture
def read(package: Callable[..., Path]) -> Callable[..., JuryProblem]:
    """Writes a package as `package` does and reads it."""

    def read(files: Files | None = None, **contest: object) -> JuryProblem:
        return problem_package.read(package(files), **contest)  # type: ignore[arg-type]

    return read
