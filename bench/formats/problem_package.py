"""Kattis/ICPC problem packages: `2025-09` (also spelled `2023-07-draft`), `legacy`, `legacy-icpc`.

Source: Kattis/problem-package-format, `spec/2025-09.md` and `spec/legacy.md`. Read: problem.yaml,
statement, samples and hidden tests with groups' validator flags, input and output validators, jury
submissions with what is expected of them. A package that asks for something this judge cannot
honour (scoring, interaction, several passes, files, arguments, included code, static validation) is
refused by name.

Legacy packages have no absolute time limit: it is read from `.timelimit` or `domjudge-problem.ini`.

Not covered: attachments, solutions' text, visualizers, what is expected in single test groups.
"""

from __future__ import annotations

import configparser
import re
import shlex
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, field_validator

from bench.contest import (
    Example,
    JuryProblem,
    JurySubmission,
    Limits,
    Problem,
    SourceFiles,
    TestCase,
    ValidationLimits,
)
from bench.errors import FormatError, UnsupportedError
from bench.formats.documents import load_yaml, read_text, validate

LEGACY = ("legacy", "legacy-icpc")
VERSIONS = ("2025-09", "2023-07-draft", *LEGACY)

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


def _split(flags: str) -> str:
    shlex.split(flags)  # ValueError: an open quotation
    return flags


_Seconds = Annotated[float, Field(gt=0, lt=1e6)]
_Size = Annotated[int, Field(gt=0, lt=1 << 31)]
_Flags = Annotated[str, AfterValidator(_split)]
_TestVerdict = Literal["AC", "WA", "TLE", "RTE"]


class _Limits(BaseModel):
    time_limit: _Seconds | None = None
    memory: _Size = 2048
    output: _Size = 8
    code: _Size = 128
    validation_time: _Seconds = 60
    validation_memory: _Size = 2048
    validation_output: _Size = 8


class _ProblemFile(BaseModel):
    """problem.yaml of both families; keys that this reader does not need are let pass."""

    problem_format_version: str = "legacy"
    name: str | dict[str, str] | None = None
    type: str | list[str] = "pass-fail"
    validation: str = "default"
    validator_flags: _Flags | None = None
    limits: _Limits = Field(default_factory=_Limits)
    languages: Literal["all"] | list[str] = "all"
    allow_file_writing: bool = False

    @field_validator("problem_format_version")
    @classmethod
    def _known(cls, version: str) -> str:
        if version not in VERSIONS:
            raise ValueError(f"expected one of {', '.join(VERSIONS)}")
        return version


class _TestGroup(BaseModel):
    """test_group.yaml or <case>.yaml (2025-09), testdata.yaml (legacy)."""

    args: list[Any] | None = None
    output_validator_args: list[str] | None = None
    output_validator_flags: _Flags | None = None

    @field_validator("output_validator_args", mode="before")
    @classmethod
    def _as_text(cls, args: Any) -> Any:  # noqa: ANN401 - whatever YAML holds
        if not isinstance(args, list):
            return args
        return [str(arg) if isinstance(arg, (int, float)) else arg for arg in args]

    @property
    def validator_args(self) -> tuple[str, ...] | None:
        if self.output_validator_args is not None:
            return tuple(self.output_validator_args)
        if self.output_validator_flags is not None:
            return tuple(shlex.split(self.output_validator_flags))
        return None


class _Expectation(BaseModel):
    """A value in submissions.yaml."""

    model_config = ConfigDict(extra="ignore")

    permitted: list[_TestVerdict] | None = None
    required: list[_TestVerdict] | None = None


class _SubmissionsFile(BaseModel):
    model_config = ConfigDict(extra="allow")

    __pydantic_extra__: dict[str, _Expectation] = Field(init=False)


def read(
    folder: Path,
    *,
    label: str | None = None,
    points: int | None = None,
    rating: int | None = None,
    tags: Iterable[str] = (),
) -> JuryProblem:
    """Read a package; what a contest adds (label, points, rating, tags) comes from outside.

    Raises `FormatError` naming file, field and expectation, and `UnsupportedError` for what this
    judge cannot honour.
    """
    path = folder / "problem.yaml"
    if not folder.is_dir():
        raise FormatError(folder, "", "expected the folder of a problem package")
    document = load_yaml(path, _ProblemFile)
    legacy = document.problem_format_version in LEGACY
    _refuse_unsupported(folder, document)
    name = document.name
    if isinstance(name, dict):
        name = name.get("en") or next(iter(name.values()), None)
    limits = document.limits
    package_args = tuple(shlex.split(document.validator_flags or ""))
    tests = [*_tests(folder, "sample", package_args), *_tests(folder, "secret", package_args)]
    if not any(not test.is_sample for test in tests):
        raise FormatError(folder / "data" / "secret", "*.in", "expected at least one hidden test")
    problem = Problem(
        label=label or folder.name,
        name=name or folder.name,
        statement=_statement(folder),
        examples=tuple(_example(test) for test in tests if test.is_sample),
        limits=Limits(
            time_s=_time_limit(folder, legacy=legacy, limits=limits),
            memory_mib=limits.memory,
            output_mib=limits.output,
            code_kib=limits.code,
        ),
        points=points,
    )
    return JuryProblem(
        problem=problem,
        folder=folder,
        tests=tuple(tests),
        output_validator=_output_validator(folder, document, legacy=legacy),
        input_validators=tuple(
            validator
            for name in ("input_validators", "input_format_validators")
            for validator in _programs(folder / name)
        ),
        invalid_inputs=tuple(sorted((folder / "data" / "invalid_input").rglob("*.in"))),
        submissions=tuple(_submissions(folder)),
        validation=ValidationLimits(
            limits.validation_time, limits.validation_memory, limits.validation_output
        ),
        rating=rating,
        tags=tuple(tags),
    )


def _refuse_unsupported(folder: Path, document: _ProblemFile) -> None:
    path = folder / "problem.yaml"
    types = document.type.split() if isinstance(document.type, str) else document.type
    validation, *more = document.validation.split() or [""]
    if validation not in ("default", "custom"):
        raise FormatError(path, "validation", "expected default or custom")
    for field, unsupported in (("type", {*types} - {"pass-fail"}), ("validation", {*more})):
        if unsupported:
            what = ", ".join(sorted(unsupported))
            raise UnsupportedError(
                path, field, f"{what} problems are not judged here, only pass-fail"
            )
    for name in ("include", "static_validator"):
        if _files(folder / name):
            raise UnsupportedError(folder / name, "", "programs are judged as they are submitted")
    if document.allow_file_writing:
        raise UnsupportedError(path, "allow_file_writing", "programs cannot write files here")
    if document.languages != "all":
        raise UnsupportedError(path, "languages", "restricted languages are not enforced here")


def _time_limit(folder: Path, *, legacy: bool, limits: _Limits) -> float:
    if limits.time_limit is not None:
        return limits.time_limit
    if not legacy:
        raise FormatError(folder / "problem.yaml", "limits.time_limit", "expected CPU seconds")
    plain, ini = folder / ".timelimit", folder / "domjudge-problem.ini"
    if plain.is_file():
        path, text = plain, read_text(plain).strip()
    elif ini.is_file():
        path, parser = ini, configparser.RawConfigParser()
        try:
            parser.read_string("[problem]\n" + read_text(ini))
        except configparser.Error as error:
            raise FormatError(ini, "", f"not an INI file: {error}") from None
        text = parser.get("problem", "timelimit", fallback="").strip("'\" ")
    else:
        raise FormatError(
            folder / "problem.yaml",
            "limits",
            "a legacy package has no absolute time limit; write its CPU seconds to .timelimit",
        )
    return validate(path, _Limits, {"time_limit": text}).time_limit or 0.0


def _tests(folder: Path, kind: str, package_args: tuple[str, ...]) -> Iterable[TestCase]:
    data = folder / "data"
    groups: dict[Path, tuple[str, ...]] = {}

    def args_of(group: Path) -> tuple[str, ...]:
        if group not in groups:
            inherited = () if group == data else args_of(group.parent)
            own = _group_args(group / "test_group.yaml", group / "testdata.yaml")
            groups[group] = inherited if own is None else own
        return groups[group]

    inputs = (path for path in (data / kind).rglob("*.in") if path.name[0] != ".")
    for path in sorted(inputs, key=lambda p: p.relative_to(data).with_suffix("").as_posix()):
        answer = path.with_suffix(".ans")
        if not answer.is_file():
            raise FormatError(answer, "", f"the answer file of test {path.name} is missing")
        if path.with_suffix(".files").exists():
            raise UnsupportedError(
                path.with_suffix(".files"), "", "programs cannot read files here"
            )
        own = _group_args(path.with_suffix(".yaml"))
        yield TestCase(
            name=path.relative_to(data).with_suffix("").as_posix(),
            input=path,
            answer=answer,
            validator_args=package_args + (args_of(path.parent) if own is None else own),
        )


def _group_args(*candidates: Path) -> tuple[str, ...] | None:
    for path in candidates:
        if path.is_file():
            group = load_yaml(path, _TestGroup)
            if group.args:
                raise UnsupportedError(path, "args", "programs get no arguments here")
            return group.validator_args
    return None


def _example(test: TestCase) -> Example:
    return Example(read_text(test.input), read_text(test.answer))


def _statement(folder: Path) -> str:
    candidates = [
        path
        for name in ("statement", "problem_statement")
        for pattern in ("problem.en.md", "problem.en.tex", "problem*.md", "problem*.tex")
        for path in sorted((folder / name).glob(pattern))
    ]
    return read_text(candidates[0]) if candidates else ""


def _output_validator(folder: Path, document: _ProblemFile, *, legacy: bool) -> SourceFiles | None:
    if not legacy:
        files = _files(folder / "output_validator")
        return SourceFiles("output_validator", files) if files else None
    if not document.validation.startswith("custom"):
        return None
    found = list(_programs(folder / "output_validators"))
    if len(found) != 1:
        raise UnsupportedError(
            folder / "output_validators", "", f"expected one output validator, found {len(found)}"
        )
    return found[0]


def _programs(folder: Path) -> Iterable[SourceFiles]:
    """Every entry of a folder is a program: a file, or a folder of files."""
    if not folder.is_dir():
        return
    for entry in sorted(folder.iterdir()):
        files = _files(entry) if entry.is_dir() else (entry,)
        if files and entry.name[0] != ".":
            yield SourceFiles(f"{folder.name}/{entry.name}", files)


def _files(folder: Path) -> tuple[Path, ...]:
    if not folder.is_dir():
        return ()
    files = (path for path in folder.rglob("*") if path.is_file())
    return tuple(sorted(p for p in files if "__pycache__" not in p.parts and p.name[0] != "."))


def _submissions(folder: Path) -> Iterable[JurySubmission]:
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
