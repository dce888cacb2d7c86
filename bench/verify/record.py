"""What a full verification found, kept beside a contest: `verification.json`.

A problem's figures are those of the package with the recorded digest; of any other they say
nothing. Figures of machine time are of the machine that measured.
"""

from __future__ import annotations

import datetime as dt
import json
import threading
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

import bench
from bench.cache import write_atomically
from bench.formats import contest_folder
from bench.formats.documents import read_text, validate

FILE = contest_folder.VERIFICATION
_lock = threading.Lock()


class MutationRecord(BaseModel):
    """Mutants of the accepted Python programs, and what became of them.

    `wrong` ones pass the samples and differ from the jury on one of the random inputs; of these
    the hidden tests rejected `rejected`. `undecided` ones pass samples and random inputs.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    programs: int = 0
    mutants: int = 0
    rejected_by_samples: int = 0
    wrong: int = 0
    rejected: int = 0
    undecided: int = 0
    survivors: tuple[str, ...] = ()

    @property
    def score(self) -> float | None:
        """Share of the wrong ones that the hidden tests reject."""
        return self.rejected / self.wrong if self.wrong else None


class ProblemRecord(BaseModel):
    """Figures of one problem package; CPU seconds of the slowest accepted program by language."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    digest: str
    hidden_tests: int
    invalid_inputs: int
    limit_s: float
    slowest_s: dict[str, float]
    verdicts: dict[str, str]
    random_inputs: int = 0
    agreed_inputs: int = 0
    agreeing: tuple[str, ...] = ()
    mutation: MutationRecord = Field(default_factory=MutationRecord)
    measured: str = ""
    suite: str = bench.__version__
    errors: tuple[str, ...] = ()


class ContestRecord(BaseModel):
    """The file: a record for every problem package, by its folder's name."""

    model_config = ConfigDict(extra="forbid")

    format: int = 1
    problems: dict[str, ProblemRecord] = {}

    def fresh(self, package: Path) -> ProblemRecord | None:
        """What is recorded of a package as it is now; None where nothing is."""
        known = self.problems.get(package.name)
        return known if known and known.digest == contest_folder.digest(package) else None


def read(contest: Path) -> ContestRecord | None:
    """The record beside a contest, or None; `FormatError` names what is wrong in it."""
    path = contest / FILE
    if not path.is_file():
        return None
    try:
        data = json.loads(read_text(path))
    except ValueError as error:
        data = f"not JSON: {error}"
    return validate(path, ContestRecord, data)


def fresh(package: Path) -> ProblemRecord | None:
    """What is recorded of a package as it is now; None where nothing is."""
    record = read(package.parent.parent)
    return record.fresh(package) if record else None


def keep(package: Path, record: ProblemRecord) -> None:
    """Write a problem's figures beside its contest, if it belongs to one."""
    contest = package.resolve().parent.parent
    if not (contest / "contest.yaml").is_file():
        return
    with _lock:
        whole = read(contest) or ContestRecord()
        present = {p.parent.name for p in contest.glob("problems/*/problem.yaml")}
        whole.problems = {
            name: whole.problems[name] for name in whole.problems if name in present
        } | {package.name: record}
        whole.problems = dict(sorted(whole.problems.items()))
        write_atomically(contest / FILE, (whole.model_dump_json(indent=1) + "\n").encode())


def today() -> str:
    """The date of a measurement."""
    return dt.datetime.now(dt.UTC).date().isoformat()
