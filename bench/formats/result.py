"""A result: what a contestant achieved in one contest.

    {"contest": "orchard", "problems": {"A": {"time": 840, "rejected": 2},
                                        "C": {"time": null, "rejected": 1}}}

Seconds on the contest clock, `time` null where unsolved; problems never tried are left out.
"""

from __future__ import annotations

from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from bench.contest import Contest
from bench.errors import FormatError
from bench.formats.documents import load_json
from bench.standings import Cell, Entry


class _Cell(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    time: int | None
    rejected: int = Field(default=0, ge=0, lt=1 << 31)


class _Result(BaseModel):
    model_config = ConfigDict(extra="forbid")

    contest: str
    problems: dict[str, _Cell]


def read_result(path: Path, contest: Contest) -> Entry:
    """Read a result of this contest; `FormatError` names what does not fit it."""
    document = load_json(path, _Result)
    if document.contest != contest.id:
        raise FormatError(path, "contest", f"expected {contest.id!r}, found {document.contest!r}")
    labels = [problem.label for problem in contest.problems]
    for label, cell in document.problems.items():
        if label not in labels:
            raise FormatError(path, f"problems.{label}", f"expected one of {', '.join(labels)}")
        if cell.time is not None and not 0 <= cell.time <= contest.duration_s:
            expected = f"expected 0 to {contest.duration_s} seconds, found {cell.time}"
            raise FormatError(path, f"problems.{label}.time", expected)
    cells = {label: Cell(c.time, c.rejected) for label, c in document.problems.items()}
    return Entry("result", cells)
