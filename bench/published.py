"""What others published of solvers in other contests: references, never rows of a ranking.

AlphaCode's results in its ten Codeforces rounds are the reason for this suite and the one
reference there is. They are kept as data (`alphacode_2022.yaml`, with the tables that they are
from), and as a fixture: the rules of `bench.rules` must give what the paper counts.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import resources
from statistics import fmean
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict

from bench.ranking import TimeModel
from bench.standings import Cell, Entry


class _Facts(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class PublishedContest(_Facts):
    """One contest: its shares better in per cent, the mean over the evaluations."""

    id: int
    name: str
    rule: str
    best: float
    estimated: float
    worst: float


class PublishedAttempt(_Facts):
    """One problem in all evaluations: rejected before, and minute of, the accepted submission."""

    problem: str
    rating: int
    rejected: tuple[int | None, ...]
    minute: tuple[int | None, ...]

    @property
    def contest(self) -> int:
        """The contest's number."""
        return int(self.problem.rstrip("ABCDEFGHI"))


class Published(_Facts):
    """A solver's published results; `share_better` and `solved` as the source prints them."""

    name: str
    source: str
    share_better: Mapping[TimeModel, float]
    rating: int
    solved: tuple[int, ...]
    submissions_per_solved: float
    contests: tuple[PublishedContest, ...]
    attempts: tuple[PublishedAttempt, ...]

    @property
    def evaluations(self) -> int:
        """How often the contests were played."""
        return len(self.solved)

    def entry(self, contest: int, evaluation: int, submissions: int = 10) -> Entry:
        """The row of one contest; more than `submissions` attempts on a problem are unsolved."""
        cells = {}
        for attempt in self.attempts:
            rejected, minute = attempt.rejected[evaluation], attempt.minute[evaluation]
            if attempt.contest != contest or rejected is None or minute is None:
                continue
            label = attempt.problem.removeprefix(str(contest))
            solved = rejected < submissions
            cells[label] = Cell(60 * minute if solved else None, min(rejected, submissions))
        return Entry(self.name, cells)

    def mean(self, model: TimeModel) -> float:
        """The mean share better of the contests' rows, in per cent."""
        return fmean(getattr(contest, model) for contest in self.contests)


@cache
def alphacode() -> Published:
    """AlphaCode in ten rounds of December 2021 (Li et al. 2022)."""
    text = resources.files("bench").joinpath("alphacode_2022.yaml").read_text(encoding="utf-8")
    data: dict[str, Any] = yaml.safe_load(text)
    return Published.model_validate(data)
