"""Where results stand: placed in their contest's field, and in others it could have had."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from bench import catalog, intervals
from bench.alternatives import Robustness, robustness
from bench.contest import JuryContest
from bench.errors import UsageError
from bench.formats import contest_folder
from bench.intervals import Interval
from bench.journal import RunDirectory
from bench.ranking import Board, Place, TimeModel, problem_draws
from bench.rating import (
    NEW_ACCOUNT,
    Change,
    Estimate,
    Round,
    by_problems,
    codeelo,
    rateable,
)
from bench.rules import RULES
from bench.standings import Entry
from bench.summary import Summary, place_json

DRAWS = 1000
"""Contests of as many problems that are drawn from the contest's, with seed 0."""


@dataclass(frozen=True, slots=True)
class Ratings:
    """What the estimated place is worth as a rating, by three definitions (`bench.rating`).

    `codeforces` is what a new account would be rated after this round alone, with the performance;
    `codeelo` and `by_problems` are other people's estimates. Each is None where it needs ratings
    that are not there.
    """

    codeforces: Change | None
    codeelo: int | None
    by_problems: Estimate | None

    def as_json(self) -> dict[str, Any]:
        """As plain data."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Standing:
    """A result's places under the time models, and elsewhere where its field is simulated.

    `interval` is of the share better, estimated times, over draws of the contest's problems.
    """

    contest: JuryContest
    name: str
    places: Mapping[TimeModel, Place]
    interval: Interval
    ratings: Ratings
    robustness: Robustness | None

    def as_json(self) -> dict[str, Any]:
        """As plain data."""
        return {
            "contest": self.contest.id,
            **({"result": self.name} if self.name else {}),
            "provenance": self.contest.field.provenance,
            "places": {model: place_json(where) for model, where in self.places.items()},
            "interval": asdict(self.interval),
            "ratings": self.ratings.as_json(),
            "robustness": self.robustness.as_json() if self.robustness else None,
        }


def of_results(contest: JuryContest, results: Mapping[str, Entry]) -> list[Standing]:
    """Place results, by their names, in the field of their contest."""
    field, terms = contest_folder.read_standings(contest), contest_folder.terms(contest.contest)
    board = Board(field, RULES[contest.contest.rule], terms)
    draws = problem_draws(len(contest.problems), DRAWS, seed=0)
    others = robustness(list(results.values()), contest)
    standings = []
    for number, (name, entry) in enumerate(results.items()):
        places = board.place(entry)
        standings.append(
            Standing(
                contest=contest,
                name=name,
                places=places,
                interval=intervals.of_draws(board.shares_better(entry, draws)),
                ratings=_ratings(contest, board, entry, places[TimeModel.ESTIMATED]),
                robustness=others[number] if others else None,
            )
        )
    return standings


def _ratings(contest: JuryContest, board: Board, entry: Entry, where: Place) -> Ratings:
    rated = rateable(board.ratings)
    solved = {label for label, cell in entry.cells.items() if cell.time is not None}
    problems = {p.label: p.rating for p in contest.problems if p.rating is not None}
    outcomes = [label in solved for label in problems]
    change = None
    if rated:
        field = Round(board.ratings, board.keys)
        change = field.change(NEW_ACCOUNT, where.better, where.tied)
    return Ratings(
        codeforces=change,
        codeelo=codeelo(where.rank, board.ratings) if rated else None,
        by_problems=by_problems(list(problems.values()), outcomes) if problems else None,
    )


def of_run(run: RunDirectory, only: str | None = None) -> Iterator[Standing]:
    """Place the results of a run, of one contest or of all.

    `UsageError` where a contest is not at hand as it was in the run.
    """
    summary = Summary.of(run)
    wanted = run.manifest.conditions["contests"]
    known = {contest.id: contest for contest in catalog.find([only] if only else [])}
    for name in dict.fromkeys(result.contest for result in summary.results):
        if only and name not in known:
            continue
        if name not in known or contest_folder.digest(known[name].folder) != wanted[name]:
            raise UsageError(f"{run.path}: contest {name} is not here as it was in the run")
        mine = {
            f"{summary.solver}, run {r.run}": Entry("solver", r.cells)
            for r in summary.results
            if r.contest == name
        }
        yield from of_results(known[name], mine)
