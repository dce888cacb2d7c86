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
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import Any

from pydantic import BaseModel

from bench.cache import cache_folder
from bench.contest import Generation, Recipe, SourceFiles
from bench.errors import FormatError
from bench.formats import jury_programs
from bench.formats.documents import load_yaml, read_text

GENERATORS = "generators/generators.yaml"
SUMS = "SHA256SUMS"
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
    sums_path = package / "data" / SUMS
    text = read_text(sums_path) if sums_path.is_file() else ""
    checksums = {
        name: digest
        for name, digest in _checksums(sums_path, text).items()
        if not (package / "data" / name).is_file()
    }
    tests = {name.rpartition(".")[0] for name in checksums}
    path = package / GENERATORS
    if not path.is_file():
        if checksums:
            raise FormatError(path, "", f"expected, since {SUMS} lists tests that are to be made")
        return None
    for name in sorted(tests):
        for file in (f"{name}.in", f"{name}.ans"):
            if file not in checksums and not (package / "data" / file).is_file():
                raise FormatError(sums_path, file, "expected beside its other half")
    try:
        made = recipes(package, tests)
    except FormatError:
        if tests:
            raise
        return None  # more than is read here may stand in it, and nothing is to be made
    if tests and made.solution is None:
        raise FormatError(path, "solution", "expected: nothing answers the tests to be made")
    key = hashlib.sha256(text.encode()).hexdigest()
    return replace(made, folder=cache_folder() / "tests" / key, checksums=checksums)


def recipes(package: Path, tests: Collection[str] | None = None) -> Generation:
    """What generators.yaml says of `tests`, or of every test, wherever these may lie.

    `FormatError` where it does not name one of `tests`, or a program that is not there.
    """
    path = package / GENERATORS
    document = load_yaml(path, _GeneratorsFile)
    commands = dict(_commands(document.data))
    chosen = commands if tests is None else sorted(tests)
    for name in chosen:
        if name not in commands:
            raise FormatError(path, f"data.{name}", "expected the command that makes this test")
    solution = None
    if document.solution is not None and (chosen or document.random):
        solution = _program(package, path, "solution", document.solution.lstrip("/"))
    return Generation(
        folder=package / "data",
        recipes={
            name: _recipe(package, path, f"data.{name}", commands[name], Path(name).name)
            for name in chosen
        },
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


def _recipe(package: Path, path: Path, field: str, command: str, name: str = "") -> Recipe:
    try:
        words = [word.replace("{name}", name) for word in shlex.split(command)]
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
