"""The run directory: everything that happened in a run, in files that survive being cut off.

    manifest.json             what was run: solver, seed, conditions, environment; written first
    journal.jsonl             what happened, a line an event, each synced to disk before it counts
    contests/<id>/            the contest's terms and field, so that ranks need nothing else
    summary.json              the result; a pure function of the files above
    logs/<contest>-<run>.log  what the solver printed
    rejudged.json             new judgements of the same programs, where a test was mended
    kept/<contest>/<n>.bin    what the first run of a contest kept for later ones, where told to
    false_positives.json      accepted programs judged again on more inputs, where that was done

A unit of work is one contest of one run. An interrupted unit starts again from contest second 0 as
a new attempt; verdicts that it had already received are not judged twice. A last line that was cut
off had not counted: it is dropped, and the drop is recorded.
"""

from __future__ import annotations

import contextlib
import gzip
import json
import os
import threading
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict

from bench.cache import write_atomically
from bench.contest import Program
from bench.errors import FormatError, StorageError, UsageError
from bench.formats import documents, standings_csv
from bench.rules import Terms
from bench.standings import Standings

FORMAT = 1


class ContestFacts(BaseModel):
    """What ranking and reports need to know of a contest, kept with the run."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    name: str
    version: str
    start: str
    rule: str
    duration_s: int
    labels: tuple[str, ...]
    names: tuple[str, ...]
    points: tuple[int, ...] | None
    ratings: tuple[int | None, ...]
    tags: tuple[tuple[str, ...], ...]
    provenance: str
    field_source: str

    @property
    def terms(self) -> Terms:
        """What the contest's rule needs."""
        return Terms(self.duration_s, self.points)


class Manifest(BaseModel):
    """What was run.

    `conditions` must be the same for every row of a leaderboard; `environment` is recorded.
    `ceiling` marks the jury's own programs, which are never ranked.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    format: int = FORMAT
    solver: str
    ceiling: bool
    seed: int
    runs: int
    conditions: dict[str, Any]
    environment: dict[str, Any]


class FalsePositives(BaseModel):
    """Of `accepted` programs of the run, `false_positives` fail on one of `inputs` more inputs."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    definition: str
    inputs: int
    accepted: int
    false_positives: int
    not_measured: tuple[str, ...] = ()


class Rejudged(BaseModel):
    """New judgements of a run's programs beside the old ones; `contests` are their digests.

    `verdicts` maps unit and number of a submission to what the journal would say of it now.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    format: int = FORMAT
    contests: dict[str, str]
    environment: dict[str, Any]
    verdicts: dict[str, dict[str, Any]]
    changed: int

    @staticmethod
    def key(event: Mapping[str, Any]) -> str:
        """How a submission is named: its unit, attempt and number."""
        return f"{event['unit']}/{event['attempt']}/{event['n']}"


def unit_key(contest: str, run: int) -> str:
    """The key of one unit of work."""
    return f"{contest}/{run}"


def contest_of(unit: str) -> str:
    """The contest of a unit's key."""
    return unit.rpartition("/")[0]


def programs(
    submissions: Iterable[Mapping[str, Any]],
) -> dict[tuple[str, str], dict[tuple[str, str], Program]]:
    """What was submitted, by contest and problem; equal programs once.

    A program's key is its language and the SHA-256 of its source.
    """
    found: dict[tuple[str, str], dict[tuple[str, str], Program]] = {}
    for event in submissions:
        mine = found.setdefault((contest_of(event["unit"]), event["problem"]), {})
        mine[event["language"], event["sha256"]] = Program(event["language"], event["source"])
    return found


class RunDirectory:
    """A run on disk; `append` may be called from several threads."""

    def __init__(self, path: Path) -> None:
        """Open an existing run directory; `FormatError` where it is none."""
        self.path = path
        self.manifest = documents.load_json(path / "manifest.json", Manifest)
        self._lock = threading.Lock()
        self._failed: OSError | None = None

    @classmethod
    def begin(cls, path: Path, manifest: Manifest) -> RunDirectory:
        """Start a run in an empty or new folder, or continue the same run.

        `UsageError` names the difference where `path` holds another run or something else.
        """
        file = path / "manifest.json"
        if file.exists():
            run = cls(path)
            for name in ("solver", "seed", "runs", "conditions"):
                ours, theirs = getattr(manifest, name), getattr(run.manifest, name)
                if ours != theirs:
                    raise UsageError(
                        f"{path} holds another run: its {_differs(name, theirs, ours)}. "
                        "Name another --out, or repeat the same command to continue it"
                    )
            run.recover()
            return run
        if path.exists() and any(path.iterdir()):
            raise UsageError(f"{path} is not empty and holds no run; name another --out")
        _write(file, _pretty(manifest.model_dump(mode="json")))
        return cls(path)

    def append(self, event: Mapping[str, Any]) -> None:
        """Record an event; it is on disk when this returns. `StorageError` where it cannot be."""
        text = json.dumps(event, ensure_ascii=False, sort_keys=True)
        line = memoryview(text.encode("utf-8", "surrogatepass") + b"\n")
        path = self.path / "journal.jsonl"
        with self._lock:
            if self._failed is not None:
                raise StorageError(path, self._failed)
            try:
                journal = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
            except OSError as error:
                raise StorageError(path, error) from error
            try:
                whole = os.fstat(journal).st_size
                try:
                    while line:
                        line = line[os.write(journal, line) :]
                    os.fsync(journal)
                except OSError as error:
                    self._failed = error  # nothing may follow a line that is cut off
                    with contextlib.suppress(OSError):  # else `recover` drops it
                        os.ftruncate(journal, whole)
                    raise StorageError(path, error) from error
            finally:
                os.close(journal)

    def events(self) -> Iterator[dict[str, Any]]:
        """All events in order but for a last line cut off; `FormatError` names a damaged line."""
        path = self.path / "journal.jsonl"
        *lines, _ = path.read_bytes().split(b"\n") if path.exists() else [b""]
        for number, line in enumerate(lines, start=1):
            try:
                event = json.loads(line.decode("utf-8", "surrogatepass"))
            except (ValueError, RecursionError):
                event = None
            if not isinstance(event, dict):
                raise FormatError(path, f"line {number}", "expected a JSON object")
            yield event

    def recover(self) -> None:
        """Drop a last line that was cut off, and record that."""
        path = self.path / "journal.jsonl"
        data = path.read_bytes() if path.exists() else b""
        whole = data.rfind(b"\n") + 1
        if whole < len(data):
            try:
                os.truncate(path, whole)
            except OSError as error:
                raise StorageError(path, error) from error
            self.append({"event": "recovered", "dropped_bytes": len(data) - whole})

    def keep_contest(self, facts: ContestFacts, standings_file: Path) -> None:
        """Keep a contest's terms and its recorded field with the run."""
        folder = self.path / "contests" / facts.id
        packed = gzip.compress(standings_file.read_bytes(), mtime=0)
        _write(folder / "standings.csv.gz", packed)
        _write(folder / "contest.json", _pretty(facts.model_dump(mode="json")))

    def contests(self) -> list[ContestFacts]:
        """The contests of the run, in the order of their start."""
        files = self.path.glob("contests/*/contest.json")
        facts = [documents.load_json(file, ContestFacts) for file in files]
        return sorted(facts, key=lambda f: (f.start, f.id))

    def standings(self, facts: ContestFacts) -> Standings:
        """The recorded field of one of the run's contests."""
        path = self.path / "contests" / facts.id / "standings.csv.gz"
        return standings_csv.read(path, facts.labels, facts.duration_s)

    def write_summary(self, data: Mapping[str, Any]) -> None:
        """Write summary.json whole or not at all."""
        _write(self.path / "summary.json", _pretty(data))

    def write_false_positives(self, data: Mapping[str, Any]) -> None:
        """Keep what judging the accepted programs again has shown; whole or not at all."""
        _write(self.path / "false_positives.json", _pretty(data))

    def false_positives(self) -> FalsePositives | None:
        """What judging the accepted programs again has shown, or None where nobody has."""
        path = self.path / "false_positives.json"
        return documents.load_json(path, FalsePositives) if path.is_file() else None

    def keep_piece(self, contest: str, number: int, data: bytes) -> None:
        """Keep what a solver wants to find again in later runs of a contest."""
        _write(self.path / "kept" / contest / f"{number}.bin", data)

    def piece(self, contest: str, number: int) -> bytes:
        """What was kept; `FormatError` where it is gone."""
        path = self.path / "kept" / contest / f"{number}.bin"
        try:
            return path.read_bytes()
        except OSError as error:
            raise FormatError(
                path, "", f"what the first run kept cannot be read: {error}"
            ) from None

    def write_rejudged(self, rejudged: Rejudged) -> None:
        """Keep new judgements; the journal stays as it was."""
        _write(self.path / "rejudged.json", _pretty(rejudged.model_dump(mode="json")))

    def rejudged(self) -> Rejudged | None:
        """New judgements of this run's programs, or None where nobody has judged them again."""
        path = self.path / "rejudged.json"
        return documents.load_json(path, Rejudged) if path.is_file() else None

    def log_file(self, contest: str, run: int) -> Path:
        """Where a solver's standard error goes."""
        folder = self.path / "logs"
        folder.mkdir(exist_ok=True)
        return folder / f"{contest}-{run}.log"


def _write(path: Path, data: bytes) -> None:
    """Write a file whole or not at all, its folder too; `StorageError` where that fails."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, data)
    except OSError as error:
        raise StorageError(path, error) from error


def _differs(name: str, theirs: Any, ours: Any) -> str:  # noqa: ANN401 - any manifest value
    if isinstance(theirs, dict) and isinstance(ours, dict):
        for key in sorted({*theirs, *ours}):
            if theirs.get(key) != ours.get(key):
                return _differs(f"{name}.{key}", theirs.get(key), ours.get(key))
    return f"{name} is {theirs!r}, not {ours!r}"


def _pretty(data: Mapping[str, Any]) -> bytes:
    return (json.dumps(data, indent=2, ensure_ascii=False, sort_keys=True) + "\n").encode()
