"""Where results stand: placed in their contest's field, and in others it could have had."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bench import catalog
from bench.alternatives import Robustness, robustness
from bench.contest import JuryContest
from bench.errors import UsageError
from bench.formats import contest_folder
from bench.journal import RunDirectory
from bench.ranking import Board, Place, TimeModel
from bench.rules import RULES
from bench.standings import Entry
from bench.summary import Summary, place_json


@dataclass(frozen=True, slots=True)
class Standing:
    """A result's places under the time models, and elsewhere where its field is simulated."""

    contest: JuryContest
    name: str
    places: Mapping[TimeModel, Place]
    robustness: Robustness | None

    def as_json(self) -> dict[str, Any]:
        """As plain data."""
        return {
            "contest": self.contest.id,
            **({"result": self.name} if self.name else {}),
            "provenance": self.contest.field.provenance,
            "places": {model: place_json(where) for model, where in self.places.items()},
            "robustness": self.robustness.as_json() if self.robustness else None,
        }


def of_results(contest: JuryContest, results: Mapping[str, Entry]) -> list[Standing]:
    """Place results, by their names, in the field of their contest."""
    field, terms = contest_folder.read_standings(contest), contest_folder.terms(contest.contest)
    board = Board(field, RULES[contest.contest.rule], terms)
    others = robustness(list(results.values()), contest)
    return [
        Standing(
            contest, name, board.place(entry), others[number] if others else None,
        )
        for number, (name, entry) in enumerate(results.items())
    ]  # fmt: skip


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
