"""Who competed and how: recorded standings as columns, one competitor as a row.

Pure data. A `Standings` keeps a field of thousands as arrays, because rules and ranking work on
whole fields; `Entry` and `Cell` are one competitor's view of it, and the form in which a solver's
own result is written.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]
FloatArray = NDArray[np.float64]

NONE = -1
"""In the arrays: not solved (`times`), never tried (`rejected`), no rating (`ratings`)."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One competitor on one problem they tried.

    `time` is the contest second of the accepted run, or None; `rejected` counts the penalised
    attempts before it (all of them where the problem stayed unsolved).
    """

    time: int | None
    rejected: int = 0

    def __post_init__(self) -> None:
        """Refuse what no contest can produce."""
        if self.time is not None and self.time < 0:
            raise ValueError(f"time must be a contest second of 0 or more, got {self.time}")
        if self.rejected < 0:
            raise ValueError(f"rejected must be 0 or more, got {self.rejected}")


@dataclass(frozen=True, slots=True)
class Entry:
    """One competitor: cells by problem label; problems never tried are left out."""

    name: str
    cells: Mapping[str, Cell] = field(default_factory=dict)
    rating: int | None = None

    @property
    def solved(self) -> int:
        """How many problems were solved."""
        return sum(cell.time is not None for cell in self.cells.values())


@dataclass(frozen=True)
class Standings:
    """A field of n competitors on p problems.

    `times`: (n, p) contest seconds of the accepted runs, `NONE` where unsolved. `rejected`: (n, p)
    counted rejected attempts, `NONE` where never tried. `ratings`: (n,), `NONE` where unknown.
    """

    labels: tuple[str, ...]
    names: tuple[str, ...]
    ratings: IntArray
    times: IntArray
    rejected: IntArray

    def __post_init__(self) -> None:
        """Check that the columns belong together."""
        shape = (len(self.names), len(self.labels))
        if self.times.shape != shape or self.rejected.shape != shape:
            raise ValueError(
                f"times {self.times.shape} and rejected {self.rejected.shape} must both be {shape}"
            )
        if self.ratings.shape != shape[:1]:
            raise ValueError(f"ratings {self.ratings.shape} must be {shape[:1]}")

    def __len__(self) -> int:
        """The number of competitors, those without a submission included."""
        return len(self.names)

    @classmethod
    def of(cls, labels: Sequence[str], entries: Iterable[Entry]) -> Standings:
        """Collect entries; a cell under a label that is not in `labels` is a `ValueError`."""
        rows = list(entries)
        column = {label: j for j, label in enumerate(labels)}
        times = np.full((len(rows), len(column)), NONE, dtype=np.int64)
        rejected = np.full_like(times, NONE)
        for i, entry in enumerate(rows):
            for label, cell in entry.cells.items():
                if label not in column:
                    known = ", ".join(labels)
                    raise ValueError(f"{entry.name}: no problem {label!r}; there are: {known}")
                times[i, column[label]] = NONE if cell.time is None else cell.time
                rejected[i, column[label]] = cell.rejected
        ratings = [NONE if e.rating is None else e.rating for e in rows]
        return cls(
            labels=tuple(labels),
            names=tuple(e.name for e in rows),
            ratings=np.array(ratings, dtype=np.int64),
            times=times,
            rejected=rejected,
        )

    def entry(self, index: int) -> Entry:
        """One competitor's row."""
        cells = {}
        for j, label in enumerate(self.labels):
            if self.rejected[index, j] != NONE:
                time = int(self.times[index, j])
                cells[label] = Cell(None if time == NONE else time, int(self.rejected[index, j]))
        rating = int(self.ratings[index])
        return Entry(self.names[index], cells, None if rating == NONE else rating)

    @property
    def submitted(self) -> BoolArray:
        """(n,) Whether a competitor made at least one submission."""
        return np.asarray((self.rejected != NONE).any(axis=1))

    def select(self, mask: BoolArray) -> Standings:
        """The competitors under a mask of shape (n,)."""
        return Standings(
            labels=self.labels,
            names=tuple(np.array(self.names, dtype=object)[mask]),
            ratings=self.ratings[mask],
            times=self.times[mask],
            rejected=self.rejected[mask],
        )
