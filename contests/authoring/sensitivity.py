"""How much a place depends on the problem ratings and on the draw of the field.

Every place rests on the ratings that the setters gave the problems, and on one seed. So the place
of a result is also computed in the fields of the same contest with all ratings shifted by -200 and
+200 (the same people with the same luck), and in those of 20 other seeds (other people of another
population). The shipped field is the first row.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np

from bench.ranking import Place, TimeModel, place
from bench.rules import RULES, Terms
from bench.standings import Cell, Entry, Standings
from contests.authoring.contest_file import read_spec
from contests.authoring.field import FieldSpec, simulate

SHIFTS: Final = (-200, 200)  # rating points
SEEDS: Final = 20
REFERENCE_MINUTE: Final = 20  # a reference result solves one problem every so many minutes


@dataclass(frozen=True)
class Sensitivity:
    """The places of one result: in the shipped field, with ratings shifted, over seeds."""

    contest: str
    result: str
    shipped: Place
    shifted: Mapping[int, Place]  # by points
    seeds: tuple[Place, ...]

    def spread(self) -> dict[str, float]:
        """Mean, least and greatest share better over the seeds."""
        shares = [where.share_better for where in self.seeds]
        return {"mean": float(np.mean(shares)), "min": min(shares), "max": max(shares)}

    def document(self) -> dict[str, object]:
        """Everything as JSON."""
        return {
            "contest": self.contest,
            "result": self.result,
            "shipped": _shares(self.shipped),
            "shifted": {f"{points:+d}": _shares(where) for points, where in self.shifted.items()},
            "seeds": {"count": len(self.seeds), "share_better": self.spread()},
        }


def references(contest: FieldSpec) -> list[Entry]:
    """Results to place: the first one, two, three problems, one every `REFERENCE_MINUTE` minutes.

    Nothing was rejected; names say what was solved: "A", "A+B", "A+B+C".
    """
    entries = []
    for count in range(1, min(3, len(contest.labels)) + 1):
        cells = {
            label: Cell(min((place + 1) * REFERENCE_MINUTE * 60, contest.duration), 0)
            for place, label in enumerate(contest.labels[:count])
        }
        entries.append(Entry("+".join(cells), cells))
    return entries


def sensitivity(
    name: str, contest: FieldSpec, terms: Terms, entries: Sequence[Entry], seeds: int = SEEDS
) -> list[Sensitivity]:
    """Place each entry in every field; ValueError where the rule is unknown."""
    if contest.rule not in RULES:
        raise ValueError(f"rule: expected one of {', '.join(RULES)}, found {contest.rule!r}")
    rows = [_places(spec, terms, entries) for spec in _specs(contest, seeds)]
    return [
        Sensitivity(name, entry.name, own[0], dict(zip(SHIFTS, own[1:3], strict=True)), own[3:])
        for entry, own in zip(entries, zip(*rows, strict=True), strict=True)
    ]


def fields(contest: Path) -> Iterator[tuple[str, Standings]]:
    """The other fields of a contest, by what is different: `bench rank` asks for them.

    ValueError names what is wrong in its `contest.yaml`.
    """
    _, *others = _specs(read_spec(contest / "contest.yaml"), SEEDS)
    names = [f"ratings {points:+d}" for points in SHIFTS]
    names += [f"seed {number}" for number in range(1, SEEDS + 1)]
    for name, spec in zip(names, others, strict=True):
        yield name, simulate(spec, named=False)


def _specs(contest: FieldSpec, seeds: int) -> Iterator[FieldSpec]:
    yield contest
    yield from (contest.shifted(points) for points in SHIFTS)
    for number in range(1, seeds + 1):
        seed = contest.seed + number
        yield replace(contest, seed=seed, pool_seed=contest.pool_seed + number)


def _places(spec: FieldSpec, terms: Terms, entries: Sequence[Entry]) -> list[Place]:
    everybody, rule = simulate(spec, named=False), RULES[spec.rule]
    return [place(entry, everybody, rule, terms)[TimeModel.ESTIMATED] for entry in entries]


def _shares(where: Place) -> dict[str, float]:
    return {"share_better": where.share_better, "percentile": where.percentile}
