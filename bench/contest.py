"""What is competed in: the public side that a contestant sees, and the jury's side.

Pure data. The public side (`Contest`, `Problem`, `Example`, `Limits`) holds nothing that a
contestant must not know; it is all that ever crosses into a solver's process. The jury's side
(`JuryContest`, `JuryProblem`, …) wraps it and adds tests, checker, jury programs, ratings, tags.
Tests are named by path: they can be large, and most commands never read them.
"""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

# -- the public side ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Example:
    """A sample input and the output that the statement shows for it."""

    input: str
    output: str


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits of one test run: CPU seconds, MiB of resident memory, MiB of output; KiB of source."""

    time_s: float
    memory_mib: int
    output_mib: int
    code_kib: int


@dataclass(frozen=True, slots=True)
class Problem:
    """A problem as a contestant sees it."""

    label: str
    name: str
    statement: str
    examples: tuple[Example, ...]
    limits: Limits
    points: int | None = None


@dataclass(frozen=True, slots=True)
class Contest:
    """A contest as a contestant sees it; `duration_s` in seconds of the contest clock."""

    id: str
    name: str
    rule: str
    duration_s: int
    problems: tuple[Problem, ...]
    languages: tuple[str, ...]

    def problem(self, label: str) -> Problem:
        """The problem with this label; `KeyError` names the labels there are."""
        for problem in self.problems:
            if problem.label == label:
                return problem
        known = ", ".join(p.label for p in self.problems)
        raise KeyError(f"no problem {label!r} in contest {self.id}; there are: {known}")


@dataclass(frozen=True, slots=True)
class Program:
    """A program as it is submitted: one source text in a language of the judge's table."""

    language: str
    source: str


# -- the jury's side ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TestCase:
    """One test: its name below `data/`, the input and the jury's answer."""

    __test__ = False  # a word of the field, not a pytest class

    name: str
    input: Path
    answer: Path
    validator_args: tuple[str, ...] = ()

    @property
    def is_sample(self) -> bool:
        """Whether the contestants were shown this test."""
        return self.name.startswith("sample/")


class Contract(enum.StrEnum):
    """How a validator is called and what its exit code says: as ICPC or as testlib has it."""

    ICPC = "icpc"
    TESTLIB = "testlib"


@dataclass(frozen=True, slots=True)
class SourceFiles:
    """A program of one or more files on disk: a jury submission, or a validator."""

    name: str
    files: tuple[Path, ...]
    contract: Contract = Contract.ICPC


@dataclass(frozen=True, slots=True)
class JurySubmission:
    """A jury program and what is asked of it.

    Every verdict over all tests must lie in `permitted`, and at least one in `required` (where
    that is not empty): the meaning of the 2025-09 package format.
    """

    source: SourceFiles
    folder: str
    permitted: frozenset[str]
    required: frozenset[str]


@dataclass(frozen=True, slots=True)
class ValidationLimits:
    """Limits of a jury program that validates: CPU seconds and MiB."""

    time_s: float = 60.0
    memory_mib: int = 2048
    output_mib: int = 8


@dataclass(frozen=True, slots=True)
class Recipe:
    """How an input is made: a program of the jury and its arguments; `{seed}` stands for a number.

    The input is what the program writes to standard output.
    """

    program: SourceFiles
    args: tuple[str, ...]

    def seeded(self, seed: int) -> Recipe:
        """With a number in place of `{seed}`."""
        return Recipe(self.program, tuple(a.replace("{seed}", str(seed)) for a in self.args))


@dataclass(frozen=True, slots=True)
class Generation:
    """How tests are made that a package does not bring, and inputs that nobody has seen yet.

    `checksums` are the SHA-256 of the files of those tests, by their name below `data/`; `folder`
    is where they lie once they are made. `recipes` are by test. `solution` answers. `random` makes
    a small valid input for every seed.
    """

    folder: Path
    checksums: Mapping[str, str] = field(default_factory=dict)
    recipes: Mapping[str, Recipe] = field(default_factory=dict)
    solution: SourceFiles | None = None
    random: Recipe | None = None


@dataclass(frozen=True, slots=True)
class JuryProblem:
    """A problem with all that only the jury knows.

    An `interactive` one connects program and output validator; a program is run in up to `passes`
    passes on every test. `languages` are the names of those allowed, as the package has them; none
    stands for all. `input_args` are arguments of input validators, by input file and validator; an
    empty name stands for all of them.
    """

    problem: Problem
    folder: Path
    tests: tuple[TestCase, ...]
    output_validator: SourceFiles | None = None
    input_validators: tuple[SourceFiles, ...] = ()
    invalid_inputs: tuple[Path, ...] = ()
    input_args: Mapping[Path, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    submissions: tuple[JurySubmission, ...] = ()
    interactive: bool = False
    passes: int = 1
    languages: tuple[str, ...] = ()
    validation: ValidationLimits = field(default_factory=ValidationLimits)
    generation: Generation | None = None
    rating: int | None = None
    tags: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """The label in the contest, e.g. `A`."""
        return self.problem.label

    def args_for(self, validator: SourceFiles, path: Path) -> tuple[str, ...]:
        """The arguments of an input validator (known by name with or without suffix) on a file."""
        known = self.input_args.get(path, {})
        name = validator.name.rpartition("/")[2]
        return known.get(name) or known.get(name.partition(".")[0]) or known.get("", ())

    @property
    def has_answers(self) -> bool:
        """Whether the answer of a test is an output that a program could give."""
        return not self.interactive and self.passes == 1


@dataclass(frozen=True, slots=True)
class FieldProvenance:
    """Where the recorded standings come from: `recorded` with a source, or `simulated`."""

    provenance: str
    source: str
    seed: int | None = None


@dataclass(frozen=True, slots=True)
class JuryContest:
    """A contest with all that only the jury knows."""

    contest: Contest
    folder: Path
    version: str
    start: dt.datetime
    problems: tuple[JuryProblem, ...]
    field: FieldProvenance

    @property
    def id(self) -> str:
        """The contest's id."""
        return self.contest.id

    def problem(self, label: str) -> JuryProblem:
        """The problem with this label; `KeyError` names the labels there are."""
        self.contest.problem(label)
        return next(p for p in self.problems if p.label == label)
