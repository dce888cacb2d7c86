"""Kattis/ICPC problem packages: `2025-09` (also spelled `2023-07-draft`), `legacy`, `legacy-icpc`.

Source: Kattis/problem-package-format, `spec/2025-09.md` and `spec/legacy.md`. Read: problem.yaml,
statement, samples and hidden tests (also those still to be made, see `generated`) with groups'
validator flags, input and output validators, jury submissions with what is expected of them;
interactive and multi-pass problems. A package that asks for something this judge cannot honour
(scoring, submitted answers, files, arguments, included code, static validation) is refused by name.

The samples of an interactive or multi-pass problem are no pairs of input and output. Contestants
see their `.interaction` files at the end of the statement; with the `.in` and `.ans` beside them,
where there are any, programs are judged.

Legacy packages have no absolute time limit: it is read from `.timelimit` or `domjudge-problem.ini`.

Not covered: attachments, solutions' text, visualizers, what is expected in single test groups.
"""

from __future__ import annotations

import configparser
import shlex
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, Field, field_validator

from bench.contest import (
    Contract,
    Example,
    JuryProblem,
    Limits,
    Problem,
    SourceFiles,
    TestCase,
    ValidationLimits,
)
from bench.errors import FormatError, UnsupportedError
from bench.formats import generated, jury_programs, testdata
from bench.formats.documents import load_yaml, read_text, validate

LEGACY = ("legacy", "legacy-icpc")
VERSIONS = ("2025-09", "2023-07-draft", *LEGACY)


_Seconds = Annotated[float, Field(gt=0, lt=1e6)]
_Size = Annotated[int, Field(gt=0, lt=1 << 31)]


class _Limits(BaseModel):
    time_limit: _Seconds | None = None
    memory: _Size = 2048
    output: _Size = 8
    code: _Size = 128
    validation_time: _Seconds = 60
    validation_memory: _Size = 2048
    validation_output: _Size = 8
    validation_passes: Annotated[int, Field(ge=2, le=1000)] = 2


class _ProblemFile(BaseModel):
    """problem.yaml of both families; keys that this reader does not need are let pass."""

    problem_format_version: str = "legacy"
    name: str | dict[str, str] | None = None
    type: str | list[str] = "pass-fail"
    validation: str = "default"
    validator_flags: testdata.Flags | None = None
    limits: _Limits = Field(default_factory=_Limits)
    languages: Literal["all"] | list[str] = "all"
    allow_file_writing: bool = False

    @field_validator("problem_format_version")
    @classmethod
    def _known(cls, version: str) -> str:
        if version not in VERSIONS:
            raise ValueError(f"expected one of {', '.join(VERSIONS)}")
        return version


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
    types = _types(path, document, legacy=legacy)
    _refuse_unsupported(folder, document)
    validator = _output_validator(folder, document, legacy=legacy)
    special = types - {"pass-fail"}
    if special and validator is None:
        what = ", ".join(sorted(special))
        raise FormatError(folder / "output_validator", "", f"{what} problems need a validator")
    if "multi-pass" in types and validator and validator.contract is Contract.TESTLIB:
        raise UnsupportedError(path, "type", "testlib checkers know of one pass only")
    name = document.name
    if isinstance(name, dict):
        name = name.get("en") or next(iter(name.values()), None)
    limits = document.limits
    flags = testdata.ValidatorFlags(
        tuple(shlex.split(document.validator_flags or "")), path, "validator_flags"
    )
    generation = generated.read(folder)
    tests = [
        test
        for kind in ("sample", "secret")
        for test in testdata.tests(folder, kind, flags, validator, generation)
    ]
    if not any(not test.is_sample for test in tests):
        raise FormatError(folder / "data" / "secret", "*.in", "expected at least one hidden test")
    problem = Problem(
        label=label or folder.name,
        name=name or folder.name,
        statement=_statement(folder) + (_interactions(folder) if special else ""),
        examples=tuple(_example(test) for test in tests if test.is_sample and not special),
        limits=Limits(
            time_s=_time_limit(folder, legacy=legacy, limits=limits),
            memory_mib=limits.memory,
            output_mib=limits.output,
            code_kib=limits.code,
        ),
        points=points,
    )
    invalid_inputs = sorted((folder / "data" / "invalid_input").rglob("*.in"))
    return JuryProblem(
        problem=problem,
        folder=folder,
        tests=tuple(tests),
        output_validator=validator,
        input_validators=tuple(
            validator
            for name in ("input_validators", "input_format_validators")
            for validator in jury_programs.input_validators(folder / name)
        ),
        invalid_inputs=tuple(invalid_inputs),
        input_args=testdata.input_args(
            folder / "data",
            {test.input: folder / "data" / f"{test.name}.in" for test in tests}
            | {path: path for path in invalid_inputs},
        ),
        submissions=tuple(jury_programs.submissions(folder)),
        interactive="interactive" in types,
        passes=limits.validation_passes if "multi-pass" in types else 1,
        languages=() if document.languages == "all" else tuple(document.languages),
        validation=ValidationLimits(
            limits.validation_time, limits.validation_memory, limits.validation_output
        ),
        generation=generation,
        rating=rating,
        tags=tuple(tags),
    )


def _types(path: Path, document: _ProblemFile, *, legacy: bool) -> set[str]:
    """What kind of problem it is: in 2025-09 its types, in legacy pass-fail and words beside."""
    types = document.type.split() if isinstance(document.type, str) else document.type
    validation, *more = document.validation.split() or [""]
    if validation not in ("default", "custom"):
        raise FormatError(path, "validation", "expected default or custom")
    known_types = {"pass-fail"} if legacy else {"pass-fail", "interactive", "multi-pass"}
    known_words = {"interactive"} if legacy and validation == "custom" else set()
    for field, unsupported, known in (
        ("type", {*types} - known_types, known_types),
        ("validation", {*more} - known_words, known_words),
    ):
        if unsupported:
            what, ours = ", ".join(sorted(unsupported)), ", ".join(sorted(known)) or "none beside"
            raise UnsupportedError(path, field, f"{what} problems are not judged here, only {ours}")
    return {*types, *more}


def _refuse_unsupported(folder: Path, document: _ProblemFile) -> None:
    path = folder / "problem.yaml"
    for name in ("include", "static_validator"):
        if jury_programs.files(folder / name):
            raise UnsupportedError(folder / name, "", "programs are judged as they are submitted")
    if document.allow_file_writing:
        raise UnsupportedError(path, "allow_file_writing", "programs cannot write files here")
    if not document.languages:
        raise FormatError(path, "languages", "expected all, or a list of at least one")


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


def _example(test: TestCase) -> Example:
    return Example(read_text(test.input), read_text(test.answer))


def _interactions(folder: Path) -> str:
    """The transcripts of samples: lines of the validator (`<`) and of the program (`>`)."""
    return "".join(
        f"\n## Sample interaction {number}\n\n```\n{read_text(path).rstrip()}\n```\n"
        for number, path in enumerate(sorted((folder / "data/sample").glob("*.interaction")), 1)
    )


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
        files = jury_programs.files(folder / "output_validator")
        own = SourceFiles("output_validator", files)
        return jury_programs.output_validator(own) if files else None
    if not document.validation.startswith("custom"):
        return None
    found = jury_programs.output_validators(folder / "output_validators")
    if len(found) != 1:
        raise UnsupportedError(
            folder / "output_validators", "", f"expected one output validator, found {len(found)}"
        )
    return found[0]
