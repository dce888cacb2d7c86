"""The programs of a problem package: validators under their contracts, submissions as expected.

Source: Kattis/problem-package-format, `spec/2025-09.md`. An entry of a folder is a program, be it a
file or a folder of files.

A validator's contract is told by what it brings: with upstream's `testlib.h` (it accepts with exit
code 0) it is testlib's, with one that was adapted to this format (42) it is ICPC's, as without.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from bench.contest import Contract, JurySubmission, SourceFiles
from bench.errors import FormatError, UnsupportedError
from bench.formats.documents import load_yaml

_TESTLIB = "testlib.h"
_INCLUDES_TESTLIB = re.compile(
    rb"^\s*#\s*include\s*[<\"](?:[^>\"\n]*/)?testlib\.h[>\"]", re.MULTILINE
)
_SETS_EXIT_CODES = re.compile(rb"^\s*#\s*define\s+[A-Z_]+_EXIT_CODE\b", re.MULTILINE)
_ACCEPTS_WITH = re.compile(rb"^\s*#\s*define\s+OK_EXIT_CODE\s+(0|42)\b", re.MULTILINE)
_CONTRACTS = {b"0": Contract.TESTLIB, b"42": Contract.ICPC}

_ANY = {"AC", "WA", "TLE", "RTE"}
# What a folder below submissions/ means: verdicts permitted on any test, required on some test.
_EXPECTATIONS = {
    "accepted": ({"AC"}, {"AC"}),
    "wrong_answer": ({"AC", "WA"}, {"WA"}),
    "time_limit_exceeded": ({"AC", "TLE"}, {"TLE"}),
    "run_time_error": ({"AC", "RTE"}, {"RTE"}),
    "rejected": (_ANY, {"WA", "TLE", "RTE"}),
    "brute_force": ({"AC", "RTE", "TLE"}, {"RTE", "TLE"}),
}

_TestVerdict = Literal["AC", "WA", "TLE", "RTE"]


class _Expectation(BaseModel):
    """A value in submissions.yaml."""

    model_config = ConfigDict(extra="ignore")

    permitted: list[_TestVerdict] | None = None
    required: list[_TestVerdict] | None = None


class _SubmissionsFile(BaseModel):
    model_config = ConfigDict(extra="allow")

    __pydantic_extra__: dict[str, _Expectation] = Field(init=False)


def output_validators(folder: Path) -> list[SourceFiles]:
    """Every entry of a folder as an output validator under its contract."""
    return [output_validator(program) for program in _with_headers(folder)]


def output_validator(program: SourceFiles) -> SourceFiles:
    """A program as an output validator: testlib's if its sources include upstream's header."""
    accepts_with = _testlib_accepts_with(program)
    if accepts_with is None:
        return program
    return replace(program, contract=_CONTRACTS[accepts_with])


def input_validators(folder: Path) -> list[SourceFiles]:
    """Every entry of a folder as an input validator; those of testlib end alike by any header."""
    return [
        replace(program, contract=Contract.TESTLIB) if _testlib_accepts_with(program) else program
        for program in _with_headers(folder)
    ]


def _with_headers(folder: Path) -> Iterable[SourceFiles]:
    """The programs of a folder; a testlib.h beside them serves them all."""
    header = folder / _TESTLIB
    for program in _programs(folder):
        if program.files == (header,):
            continue
        has_own = any(path.name == _TESTLIB for path in program.files)
        wants = not has_own and any(_includes_testlib(path) for path in program.files)
        shared = (header,) if wants and header.is_file() else ()
        yield replace(program, files=program.files + shared)


def _testlib_accepts_with(program: SourceFiles) -> bytes | None:
    """The exit code by which a program's testlib accepts; None where it does without testlib."""
    sources = [path for path in program.files if path.name != _TESTLIB]
    user = next((path for path in sources if _includes_testlib(path)), None)
    if user is None:
        return None
    headers = [path for path in program.files if path.name == _TESTLIB]
    if not headers:
        raise UnsupportedError(
            user, "", f"includes {_TESTLIB}, which is not there: put the header beside it"
        )
    if any(_SETS_EXIT_CODES.search(path.read_bytes()) for path in sources):
        raise UnsupportedError(user, "", "changes the exit codes of testlib by itself")
    found: set[bytes] = {*_ACCEPTS_WITH.findall(headers[0].read_bytes())}
    if len(found) != 1:
        raise UnsupportedError(headers[0], "OK_EXIT_CODE", "expected to be defined as 0 or as 42")
    (accepts_with,) = found
    return accepts_with


def _includes_testlib(path: Path) -> bool:
    return _INCLUDES_TESTLIB.search(path.read_bytes()) is not None


def _programs(folder: Path) -> Iterable[SourceFiles]:
    """Every entry of a folder is a program: a file, or a folder of files."""
    if not folder.is_dir():
        return
    for entry in sorted(folder.iterdir()):
        found = files(entry) if entry.is_dir() else (entry,)
        if found and entry.name[0] != ".":
            yield SourceFiles(f"{folder.name}/{entry.name}", found)


def files(folder: Path) -> tuple[Path, ...]:
    """Every file below a folder, but hidden ones and what Python leaves behind."""
    if not folder.is_dir():
        return ()
    files = (path for path in folder.rglob("*") if path.is_file())
    return tuple(sorted(p for p in files if "__pycache__" not in p.parts and p.name[0] != "."))


def submissions(folder: Path) -> Iterable[JurySubmission]:
    """The jury's own programs, with what is expected of them."""
    base = folder / "submissions"
    path = base / "submissions.yaml"
    rules: Mapping[str, _Expectation] = {}
    if path.is_file():
        rules = load_yaml(path, _SubmissionsFile).__pydantic_extra__ or {}
    globs = {pattern: _glob(path, pattern) for pattern in rules}
    for kind in sorted(p for p in base.iterdir() if p.is_dir()) if base.is_dir() else []:
        for program in _programs(kind):
            found = [
                p for p, g in globs.items() if g.fullmatch(kind.name) or g.fullmatch(program.name)
            ]
            if kind.name not in _EXPECTATIONS and not found:
                continue
            # A rule for the folder replaces its default, every other rule comes on top.
            permitted, required = _EXPECTATIONS.get(kind.name, (_ANY, _ANY))
            own = rules.get(kind.name, _Expectation())
            permitted, required = set(own.permitted or permitted), set(own.required or required)
            for rule in (rules[pattern] for pattern in found):
                permitted &= set(rule.permitted or _ANY)
                required &= set(rule.required or _ANY)
            yield JurySubmission(
                program, kind.name, frozenset(permitted), frozenset(required & permitted)
            )


def _glob(path: Path, pattern: str) -> re.Pattern[str]:
    """A pattern of submissions.yaml: `*` within a name, `{a,b}`."""
    special = {"*": "[^/]*", "{": "(?:", ",": "|", "}": ")"}
    try:
        return re.compile("".join(special.get(c) or re.escape(c) for c in pattern))
    except re.error:
        raise FormatError(path, pattern, "not a glob pattern") from None
