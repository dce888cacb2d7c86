"""Tests that a package describes rather than holds: `generators.yaml` and `data/SHA256SUMS`.

`generators/generators.yaml` names the command that makes each test, in the format of BAPCtools
(RagnarGrootKoerkamp/BAPCtools, `doc/generators.md`), of which this much is read: `solution`, and
below `data` nested mappings from names to commands `program argument …`, where `{name}` stands for
the test. A key of our own, `random`, makes a small valid input for each `{seed}`.

`data/SHA256SUMS`, in the format of the tool of that name, lists the files of the tests that are not
in `data/`: they are made when they are first needed, and believed only if their sum is right.

Not covered: `{seed}` within `data`, copied and inlined tests, lists of numbered tests; a package
that has tests by those brings the files.
"""

from __future__ import annotations

import hashlib
import re
import shlex
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any

from pydantic import BaseModel

from bench.cache import cache_folder
from bench.contest import Generation, Recipe, SourceFiles
from bench.errors import FormatError
from bench.formats import jury_programs
from bench.formats.documents import load_yaml, read_text

_SUM = re.compile(r"([0-9a-f]{64})  ((?:sample|secret)/[^\x00\r\n]+)\.(in|ans)")


class _GeneratorsFile(BaseModel):
    """generators.yaml; keys that this reader does not need are let pass."""

    solution: str | None = None
    data: Any = None
    random: str | None = None


def read(package: Path) -> Generation | None:
    """How a package's tests are made, or None where it brings them all and says no more.

    Raises `FormatError` where a test is to be made and nothing says how.
    """
    path, sums_path = package / "generators" / "generators.yaml", package / "data" / "SHA256SUMS"
    sums = read_text(sums_path) if sums_path.is_file() else ""
    if not path.is_file():
        if sums:
            raise FormatError(path, "", f"expected, since {sums_path.name} lists tests to be made")
        return None
    document = load_yaml(path, _GeneratorsFile)
    checksums = {
        name: digest
        for name, digest in _checksums(sums_path, sums).items()
        if not (package / "data" / name).is_file()
    }
    tests = {name.rpartition(".")[0] for name in checksums}
    recipes = {
        name: _recipe(package, path, f"data.{name}", command.replace("{name}", Path(name).name))
        for name, command in _commands(document.data)
        if name in tests
    }
    solution = None
    if document.solution is not None and (tests or document.random):
        solution = _program(package, path, "solution", document.solution.lstrip("/"))
    for name in sorted(tests):
        if name not in recipes:
            raise FormatError(path, f"data.{name}", "expected the command that makes this test")
        if solution is None:
            raise FormatError(path, "solution", f"expected: nothing answers {name}")
        for suffix in (".in", ".ans"):
            if name + suffix not in checksums and not (package / "data" / name).is_file():
                raise FormatError(sums_path, name + suffix, "expected beside its other half")
    return Generation(
        folder=cache_folder() / "tests" / hashlib.sha256(sums.encode()).hexdigest(),
        checksums=checksums,
        recipes=recipes,
        solution=solution,
        random=_recipe(package, path, "random", document.random) if document.random else None,
    )


def _checksums(path: Path, text: str) -> Mapping[str, str]:
    """SHA-256 by file, as sha256sum writes them; names cannot leave the folder of tests."""
    found: dict[str, str] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        match = _SUM.fullmatch(line)
        if match is None or ".." in PurePosixPath(match[2]).parts:
            raise FormatError(
                path, f"line {number}", "expected a SHA-256, two spaces and secret/NAME.in or .ans"
            )
        found[f"{match[2]}.{match[3]}"] = match[1]
    return found


def _commands(tree: Any, above: str = "") -> Iterator[tuple[str, str]]:  # noqa: ANN401 - YAML
    """Every command in the tree of groups, with the name of its test below `data/`."""
    for name, node in tree.items() if isinstance(tree, dict) else ():
        here = f"{above}{name}"
        if isinstance(node, str):
            yield here, node
        elif isinstance(node, dict):
            if isinstance(node.get("generate"), str):
                yield here, node["generate"]
            yield from _commands(node.get("data"), f"{here}/")


def _recipe(package: Path, path: Path, field: str, command: str) -> Recipe:
    try:
        words = shlex.split(command)
    except ValueError as error:
        raise FormatError(path, field, f"not a command: {error}") from None
    if not words:
        raise FormatError(path, field, "expected a program and its arguments")
    return Recipe(_program(package, path, field, f"generators/{words[0]}"), tuple(words[1:]))


def _program(package: Path, path: Path, field: str, name: str) -> SourceFiles:
    place = package / name
    if not place.resolve().is_relative_to(package.resolve()):
        raise FormatError(path, field, f"{name} lies outside the package")
    files = jury_programs.files(place) if place.is_dir() else (place,)
    if not all(file.is_file() for file in files) or not files:
        raise FormatError(path, field, f"there is no program {name}")
    return SourceFiles(name, files)
