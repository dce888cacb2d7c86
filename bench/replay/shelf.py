"""What a solver keeps in the first run of a contest and finds again in later ones.

Each piece comes back in the order in which it was kept, with the charged seconds at which it was.
Where a run repeats with fresh samples, nothing is kept and nothing is found.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bench.errors import FormatError
from bench.journal import RunDirectory, unit_key

PIECES, SHELF_BYTES = 10_000, 256 << 20


@dataclass(frozen=True, slots=True)
class Piece:
    """Bytes, and the charged seconds when they were kept."""

    data: bytes
    charged_s: float


class Shelf:
    """The shelf of one unit; of the first run to put on, of the others to take from."""

    def __init__(
        self,
        run: RunDirectory,
        contest: str,
        record: Callable[[dict[str, Any]], None],
        first: Sequence[Mapping[str, Any]] | None,
    ) -> None:
        """`first` are the events of the first run, to take from; None where this is the first."""
        self._run, self._contest, self._record = run, contest, record
        self._first = first
        self._count = self._bytes = 0

    @classmethod
    def of(
        cls,
        run: RunDirectory,
        contest: str,
        number: int,
        record: Callable[[dict[str, Any]], None],
    ) -> Shelf:
        """The shelf of run `number` of a contest."""
        if number == 1:
            return cls(run, contest, record, None)
        mine = [event for event in run.events() if event.get("unit") == unit_key(contest, 1)]
        attempt = max((event["attempt"] for event in mine), default=0)
        kept = [e for e in mine if e["event"] == "kept" and e["attempt"] == attempt]
        return cls(run, contest, record, kept)

    def put(self, data: bytes, charged_s: float) -> bool:
        """Keep a piece; False in later runs, and where the shelf is full."""
        full = self._count >= PIECES or self._bytes + len(data) > SHELF_BYTES
        if self._first is not None or full:
            return False
        self._bytes += len(data)
        self._count += 1
        self._run.keep_piece(self._contest, self._count, data)
        self._record(
            {
                "event": "kept",
                "n": self._count,
                "bytes": len(data),
                "sha256": hashlib.sha256(data).hexdigest(),
                "charged_s": charged_s,
            }
        )
        return True

    def take(self) -> Piece | None:
        """The next piece of the first run; `FormatError` where it is not as it was kept."""
        if self._first is None or self._count >= len(self._first):
            return None
        event = self._first[self._count]
        self._count += 1
        data = self._run.piece(self._contest, event["n"])
        if hashlib.sha256(data).hexdigest() != event["sha256"]:
            where = self._run.path / "kept" / self._contest
            raise FormatError(where, str(event["n"]), "expected what the first run kept")
        return Piece(data, event["charged_s"])
