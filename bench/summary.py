"""What came of a run: a pure function of its run directory.

Cells are rebuilt from the journal's submissions, scored by the contest's rule, and placed among the
field that the run keeps. Nothing is judged or solved here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from statistics import fmean
from typing import Any

from bench import intervals
from bench.errors import FormatError
from bench.intervals import Interval
from bench.journal import ContestFacts, Rejudged, RunDirectory, unit_key
from bench.metrics import Attempted, by_rating, by_tag, contest_means, solve_rate
from bench.ranking import Board, Place, TimeModel
from bench.rating import Change, Round, career, rateable
from bench.rules import RULES
from bench.standings import Cell, Entry

DEFINITIONS = {
    "field": "competitors with at least one submission",
    "rank": "1 + competitors with a better score",
    "share_better": "competitors with a better score / field size; lower is better",
    "percentile": "(worse + tied / 2) / field size; higher is better",
    "best": "accepted runs counted at second 0",
    "estimated": "accepted runs counted at their second on the contest clock",
    "worst": "accepted runs counted at the end of the contest",
    "interval": f"95 % of the mean share better, estimated times, over {intervals.OVER_CONTESTS}",
    "rating": "a new account (1400) plays the contests in order under Codeforces' rating formula, "
    "estimated times; mean over runs. Ratings of a simulated field are simulated",
    "solve_rate": "problems solved / problems posed, runs averaged",
}


@dataclass(frozen=True, slots=True)
class ContestResult:
    """One contest of one run.

    `places` is empty for the jury's ceiling. `end` says how the solver's contest ended (`done`,
    `deadline`, `crashed`, …), None where it has not ended yet.
    """

    contest: str
    name: str
    run: int
    rule: str
    value_name: str
    solved: int
    total: int
    value: int
    penalty: int
    places: Mapping[TimeModel, Place]
    cells: Mapping[str, Cell]
    submissions: int
    judge_errors: int
    restarts: int
    end: str | None
    charged_s: float
    competitors: int
    provenance: str

    @property
    def nothing_solved(self) -> bool:
        """A place with nothing solved says little; reports mark it."""
        return self.solved == 0


@dataclass(frozen=True, slots=True)
class Summary:
    """All results of a run, contests in order of start, runs in order."""

    solver: str
    ceiling: bool
    runs: int
    seed: int
    conditions: Mapping[str, Any]
    results: tuple[ContestResult, ...]
    attempted: tuple[Attempted, ...] = ()
    careers: tuple[tuple[Change, ...], ...] = ()

    @classmethod
    def of(cls, run: RunDirectory, rejudged: Rejudged | None = None) -> Summary:
        """Rebuild the summary of a run, finished or not; `FormatError` for a damaged journal.

        With new judgements, what it would be had the same programs been sent at the same times.
        """
        manifest = run.manifest
        events = list(run.events())
        if rejudged:
            new = rejudged.verdicts
            events = [
                {**e, **new.get(Rejudged.key(e), {})} if e.get("event") == "submission" else e
                for e in events
            ]
        results: list[ContestResult] = []
        attempted: list[Attempted] = []
        rounds: dict[str, Round] = {}
        for facts in run.contests():
            board = Board(run.standings(facts), RULES[facts.rule], facts.terms)
            if rateable(board.ratings):
                rounds[facts.id] = Round(board.ratings, board.keys)
            for number in range(1, manifest.runs + 1):
                unit = [e for e in events if e.get("unit") == unit_key(facts.id, number)]
                try:
                    result = _result(facts, board, number, unit, ceiling=manifest.ceiling)
                except (KeyError, TypeError, ValueError) as error:
                    journal, what = run.path / "journal.jsonl", f"unit {facts.id}/{number}"
                    expected = f"an event lacks what its kind needs: {error}"
                    raise FormatError(journal, what, expected) from error
                results.append(result)
                attempted += _attempted(facts, result)
        return cls(
            solver=manifest.solver,
            ceiling=manifest.ceiling,
            runs=manifest.runs,
            seed=manifest.seed,
            conditions=manifest.conditions,
            results=tuple(results),
            attempted=tuple(attempted),
            careers=tuple(_careers(results, rounds, manifest.runs)),
        )

    @property
    def complete(self) -> bool:
        """Whether every contest of every run has ended."""
        return bool(self.results) and all(r.end is not None for r in self.results)

    @property
    def judge_errors(self) -> int:
        """Submissions on which the judge failed."""
        return sum(r.judge_errors for r in self.results)

    @property
    def solve_rate(self) -> float:
        """Problems solved / problems posed, over all runs."""
        total = sum(r.total for r in self.results)
        return sum(r.solved for r in self.results) / total if total else 0.0

    @property
    def rating(self) -> float | None:
        """The mean over runs of the rating after the last contest; None for the ceiling."""
        return fmean(career[-1].after for career in self.careers) if self.careers else None

    @property
    def interval(self) -> Interval | None:
        """Of the mean share better (estimated) over contests; None for the ceiling, or for one."""
        return intervals.of_mean(list(self.shares_better().values()), 0.0, 1.0)

    def shares_better(self, model: TimeModel = TimeModel.ESTIMATED) -> Mapping[str, float]:
        """By contest, the mean over runs; empty for the ceiling."""
        return self._by_contest("share_better", model)

    def share_better(self, model: TimeModel) -> float | None:
        """Mean over contests of the mean over runs; None for the ceiling."""
        shares = self.shares_better(model)
        return fmean(shares.values()) if shares else None

    def percentile(self, model: TimeModel = TimeModel.ESTIMATED) -> float | None:
        """Mean over contests of the mean over runs; None for the ceiling."""
        found = self._by_contest("percentile", model)
        return fmean(found.values()) if found else None

    def _by_contest(self, number: str, model: TimeModel) -> Mapping[str, float]:
        return contest_means(
            (r.contest, getattr(r.places[model], number)) for r in self.results if r.places
        )

    def as_json(self) -> dict[str, Any]:
        """The content of summary.json."""
        return {
            "format": 1,
            "solver": self.solver,
            "ceiling": self.ceiling,
            "runs": self.runs,
            "seed": self.seed,
            "complete": self.complete,
            "judge_errors": self.judge_errors,
            "solve_rate": self.solve_rate,
            "solve_rates": self._rates(),
            "share_better": {model: self.share_better(model) for model in TimeModel},
            "interval": asdict(self.interval) if self.interval else None,
            "percentile": self.percentile(),
            "rating": self.rating,
            "careers": [[asdict(change) for change in career] for career in self.careers],
            "conditions": dict(self.conditions),
            "definitions": DEFINITIONS,
            "results": [_result_json(result) for result in self.results],
        }

    def _rates(self) -> dict[str, Any]:
        """Solve rates with their intervals: of all problems, by rating, by tag."""
        if not self.attempted:
            return {}
        ratings, tags = by_rating(self.attempted), by_tag(self.attempted)
        return {
            "all": asdict(solve_rate(self.attempted)),
            "by_rating": {str(low): asdict(rate) for low, rate in ratings.items()},
            "by_tag": {tag: asdict(rate) for tag, rate in tags.items()},
        }


def _result_json(result: ContestResult) -> dict[str, Any]:
    data = {name: getattr(result, name) for name in ContestResult.__dataclass_fields__}
    data["cells"] = {label: asdict(cell) for label, cell in result.cells.items()}
    data["nothing_solved"] = result.nothing_solved
    data["places"] = {model: place_json(where) for model, where in result.places.items()}
    return data


def place_json(where: Place) -> dict[str, Any]:
    """A place with its derived numbers."""
    derived = ("rank", "share_better", "percentile")
    return {**asdict(where), **{name: getattr(where, name) for name in derived}}


def _result(
    facts: ContestFacts,
    board: Board,
    number: int,
    unit: Sequence[Mapping[str, Any]],
    *,
    ceiling: bool,
) -> ContestResult:
    attempt = max((e["attempt"] for e in unit if "attempt" in e), default=0)
    latest = [e for e in unit if e.get("attempt") == attempt]
    submissions = [e for e in latest if e["event"] == "submission"]
    finished = next((e for e in latest if e["event"] == "unit_finished"), None)
    cells = cells_of(submissions)
    places = board.place(Entry("solver", cells))
    here = places[TimeModel.ESTIMATED]
    return ContestResult(
        contest=facts.id,
        name=facts.name,
        run=number,
        rule=facts.rule,
        value_name=RULES[facts.rule].value_name,
        solved=here.solved,
        total=len(facts.labels),
        value=here.value,
        penalty=here.penalty,
        places={} if ceiling else places,
        cells=cells,
        submissions=len(submissions),
        judge_errors=sum(e["verdict"] == "JE" for e in submissions),
        restarts=max(0, attempt - 1),
        end=finished["end"] if finished else None,
        charged_s=finished["charged_s"] if finished else 0.0,
        competitors=here.field_size,
        provenance=facts.provenance,
    )


def _attempted(facts: ContestFacts, result: ContestResult) -> Iterator[Attempted]:
    for label, rating, tags in zip(facts.labels, facts.ratings, facts.tags, strict=True):
        cell = result.cells.get(label)
        solved = cell is not None and cell.time is not None
        yield Attempted(facts.id, result.run, label, solved, rating, tags)


def _careers(
    results: Sequence[ContestResult], rounds: Mapping[str, Round], runs: int
) -> Iterator[tuple[Change, ...]]:
    """A new account's way through the contests, run by run.

    None while contests are missing, or where the competitors of one have no such ratings.
    """
    if any(r.end is None or not r.places or r.contest not in rounds for r in results):
        return
    for number in range(1, runs + 1):
        played = [
            (rounds[result.contest], here.better, here.tied)
            for result in results
            if result.run == number and (here := result.places[TimeModel.ESTIMATED])
        ]
        if played:
            yield tuple(career(played))


def cells_of(submissions: Iterable[Mapping[str, Any]]) -> dict[str, Cell]:
    """A contestant's cells from submissions in order; judge errors are left out."""
    cells: dict[str, Cell] = {}
    for event in submissions:
        if event["verdict"] == "JE":
            continue
        before = cells.get(event["problem"], Cell(None))
        if before.time is not None:
            continue
        solved = event["verdict"] == "AC"
        cells[event["problem"]] = Cell(
            time=event["time"] if solved else None,
            rejected=before.rejected + int(event["counted"]),
        )
    return cells
