"""Other fields that a simulated contest could have had, and what a place would have been in them.

A simulated field rests on its seed and on the problems' ratings. The model that drew it, named in
`contest.yaml`, can draw it again under other seeds and with ratings shifted; a package registers
how under the entry point group `bench.fields`: a function from a contest's folder to pairs of a
name (`ratings -200`, `seed 7`) and a field. A recorded field is what it is and has none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import metadata
from statistics import fmean
from typing import Any

from bench.contest import JuryContest
from bench.errors import FormatError
from bench.formats import contest_folder
from bench.ranking import Board, Place, TimeModel
from bench.rules import RULES
from bench.standings import Entry, Standings

GROUP = "bench.fields"
SEED = "seed "
"""How the names of fields begin that differ in their seed alone."""


@dataclass(frozen=True, slots=True)
class Robustness:
    """The places of one result, estimated times, in fields other than its own, by their names."""

    places: Mapping[str, Place]

    @property
    def seeds(self) -> list[float]:
        """Share better in every field that differs in its seed alone."""
        return [p.share_better for name, p in self.places.items() if name.startswith(SEED)]

    @property
    def shifted(self) -> dict[str, Place]:
        """The places in the other fields."""
        return {name: p for name, p in self.places.items() if not name.startswith(SEED)}

    def as_json(self) -> dict[str, Any]:
        """As plain data: share better with each shift; count, mean and range over the seeds."""
        seeds = self.seeds
        return {
            "time_model": TimeModel.ESTIMATED,
            "share_better": {name: p.share_better for name, p in self.shifted.items()},
            "seeds": {
                "count": len(seeds),
                "mean": fmean(seeds) if seeds else None,
                "min": min(seeds, default=None),
                "max": max(seeds, default=None),
            },
        }


def alternatives(contest: JuryContest) -> Iterator[tuple[str, Standings]]:
    """The other fields; none for a recorded one, or where nobody knows its model.

    `FormatError` where the model does not understand the contest.
    """
    if contest.field.provenance != "simulated":
        return
    for point in metadata.entry_points(group=GROUP, name=contest.field.source):
        try:
            yield from point.load()(contest.folder)
        except ValueError as error:
            raise FormatError(contest.folder / "contest.yaml", "field", str(error)) from None


def robustness(entries: Sequence[Entry], contest: JuryContest) -> list[Robustness] | None:
    """The places of some results in the contest's other fields; None where there are none."""
    rule, terms = RULES[contest.contest.rule], contest_folder.terms(contest.contest)
    found: list[dict[str, Place]] = [{} for _ in entries]
    for name, field in alternatives(contest):
        board = Board(field, rule, terms)
        for entry, places in zip(entries, found, strict=True):
            places[name] = board.place(entry)[TimeModel.ESTIMATED]
    return [Robustness(places) for places in found] if found and found[0] else None
