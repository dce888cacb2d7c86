"""`standings.csv`: a row per competitor, UTF-8.

    name,rating,A_time,A_rejected,B_time,B_rejected,…

`A_time` is the contest second of the accepted run or empty; `A_rejected` the counted rejected
attempts before it, all of them where the problem stayed unsolved, empty where it was never tried.
Other columns are let pass; `rating` may be empty. Numbers are plain digits, nine at most. A name
that ends in `.gz` is unpacked on the way.
"""

from __future__ import annotations

import csv
import gzip
import re
import zlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from bench.errors import FormatError
from bench.standings import NONE, IntArray, Standings

_COUNT = re.compile(r"[0-9]{1,9}")
_RATING = re.compile(r"-?[0-9]{1,9}")


def read(path: Path, labels: Sequence[str], duration_s: int) -> Standings:
    """Read a field; `FormatError` names line, column and what was expected there."""
    wanted = ["name", "rating", *(f"{x}_{c}" for x in labels for c in ("time", "rejected"))]
    try:
        opener = gzip.open if path.suffix == ".gz" else open
        with opener(path, "rt", encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file, strict=True))
    except FileNotFoundError:
        raise FormatError(path, "", "the file is missing") from None
    except (UnicodeDecodeError, csv.Error, OSError, EOFError, zlib.error) as error:
        raise FormatError(path, "", f"not a UTF-8 CSV file: {error}") from None
    if not rows:
        raise FormatError(path, "line 1", f"expected the header {','.join(wanted)}")
    header, *body = rows
    for name in wanted:
        if header.count(name) != 1:
            wrong = "missing column" if name not in header else "more than one column"
            raise FormatError(path, "line 1", f"{wrong} {name}")
    for number, row in enumerate(body, start=2):
        if len(row) != len(header):
            raise FormatError(
                path, f"line {number}", f"expected {len(header)} cells, not {len(row)}"
            )
    columns = dict(
        zip(header, zip(*body, strict=True) if body else [()] * len(header), strict=True)
    )
    numbers = {name: _integers(path, name, columns[name]) for name in wanted[1:]}
    times = np.stack([numbers[f"{x}_time"] for x in labels], axis=1)
    rejected = np.stack([numbers[f"{x}_rejected"] for x in labels], axis=1)
    late = np.argwhere(times > duration_s)
    if len(late):
        row, column = late[0]
        expected = f"expected at most the contest's {duration_s} seconds"
        raise FormatError(path, f"line {row + 2}, {labels[column]}_time", expected)
    rejected = np.where((rejected == NONE) & (times != NONE), 0, rejected)
    return Standings(tuple(labels), columns["name"], numbers["rating"], times, rejected)


def _integers(path: Path, name: str, cells: Sequence[str]) -> IntArray:
    """(n,) whole numbers, of 0 or more but for ratings; `NONE` for empty cells."""
    pattern = _RATING if name == "rating" else _COUNT
    for line, cell in enumerate(cells, start=2):
        if cell and not pattern.fullmatch(cell):
            kind = "a whole number" if name == "rating" else "a whole number of 0 or more"
            expected = f"expected {kind}, nine digits at most, or nothing, found {cell[:40]!r}"
            raise FormatError(path, f"line {line}, {name}", expected)
    return np.array([int(cell) if cell else NONE for cell in cells], dtype=np.int64)
