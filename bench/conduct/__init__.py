"""How a solver conducts itself: does it meet its contract, and what is wrong in a sentence if not.

The solver competes in a small contest made for this (`contest/`), on the virtual clock, so that
what it does depends on nothing but itself: once in full, once more with the same seed, and once in
a contest that ends at its first request. Nothing is said about how well it solves problems.

Not covered: what it does under other clocks, on other machines, with other contests.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.errors import SolverError, UsageError
from bench.formats import contest_folder
from bench.journal import RunDirectory
from bench.replay.clock import ClockKind
from bench.solver import resolve

CONTEST = Path(__file__).parent / "contest"
_ENDS = {
    "guard": "did not return within {seconds:.0f} seconds of real time; it should return when "
    "there is nothing more to do, and not wait for what does not come",
    "deadline": "ran until the contest was over, though it declared its costs itself (desk.spend)",
    "crashed": "ended with an error: {detail}; its log says: {log}",
    "memory": "was ended for the memory that it held: {detail}",
    "protocol": "broke the protocol: {detail}",
}


def check_solver(name: str, *, seed: int = 0, seconds: float = 60.0) -> list[str]:
    """What is wrong with a solver's conduct, a sentence each; empty where nothing is.

    `name` is any name that `bench run --solver` takes; `seconds` is the real time that each of the
    three contests may take. `SandboxUnavailable` where this machine cannot isolate it.
    """
    try:
        resolve(name)
    except UsageError as error:
        return [f"It cannot be found: {error}."]
    with tempfile.TemporaryDirectory(prefix="bench-conduct-") as folder:
        try:
            first = _compete(name, Path(folder) / "first", seed, seconds)
            again = _compete(name, Path(folder) / "again", seed, seconds)
            short = _compete(name, Path(folder) / "short", seed, seconds, speed=1e9)
        except SolverError as error:
            return [f"It does not start: {_last_line(Path(folder))} ({error})."]
        return [*_in_full(first, seconds), *_repeated(first, again), *_cut_off(short, seconds)]


@dataclass(frozen=True)
class _Played:
    """One of the contests: its folder, and what happened in it."""

    folder: Path
    events: Sequence[Mapping[str, Any]]

    def of(self, kind: str) -> list[Mapping[str, Any]]:
        """The events of a kind, in order."""
        return [event for event in self.events if event["event"] == kind]

    @property
    def end(self) -> Mapping[str, Any]:
        """How it ended."""
        return self.of("unit_finished")[0]


def _compete(name: str, out: Path, seed: int, seconds: float, speed: float = 1.0) -> _Played:
    # Every solver's process imports `bench`, and with it this module; the harness it never needs.
    from bench.replay.replay import Settings  # noqa: PLC0415 - as above
    from bench.run import Plan, execute  # noqa: PLC0415 - as above

    contest = contest_folder.read(CONTEST)
    settings = Settings(ClockKind.VIRTUAL, speed, 10, seed, guard=seconds)
    execute(Plan([contest], name, settings, runs=1, workers=1, out=out))
    return _Played(out, list(RunDirectory(out).events()))


def _in_full(played: _Played, seconds: float) -> Iterator[str]:
    """What is wrong in a contest that leaves all the time there is."""
    if said := _ending(played, seconds):
        yield said
    sent = played.of("submission")
    if not sent:
        yield "It submitted nothing in a contest of three easy problems."
    reasons = Counter(e["reason"] for e in played.of("refused") if "reason" in e)
    for reason, count in reasons.items():
        yield f"It was refused {count} time{'s' * (count > 1)}: {reason}."
    wrong = Counter(e["message"] for e in played.of("misunderstood") if "message" in e)
    for message, count in wrong.items():
        yield f"It sent {count} request{'s' * (count > 1)} that could not be understood: {message}."
    doubles = Counter((e["problem"], e["sha256"]) for e in sent)
    if repeated := sorted({problem for (problem, _), count in doubles.items() if count > 1}):
        yield f"It submitted the same program more than once for {', '.join(repeated)}."


def _repeated(first: _Played, again: _Played) -> Iterator[str]:
    """Whether the same seed does the same."""
    one, two = (
        [(e["problem"], e["time"], e["language"], e["sha256"]) for e in played.of("submission")]
        for played in (first, again)
    )
    if one != two:
        pairs = zip(one, two, strict=False)
        differ = (i for i, (left, right) in enumerate(pairs) if left != right)
        number = next(differ, min(len(one), len(two)))
        yield (
            f"With the same seed it did something else, from submission {number + 1} on: all its "
            "chance should come from desk.seed, and nothing from the clock of the machine."
        )


def _cut_off(played: _Played, seconds: float) -> Iterator[str]:
    """A contest that ends while the solver works must not bring it down."""
    if played.end["end"] in {"crashed", "guard"}:
        said = _ending(played, seconds)
        yield f"In a contest that is over at the first declared cost, {said[:1].lower()}{said[1:]}"


def _ending(played: _Played, seconds: float) -> str:
    """What is wrong with how it ended, or nothing."""
    if played.end["end"] == "done":
        return ""
    said = _ENDS[played.end["end"]].format(
        seconds=seconds, detail=played.end["detail"], log=_last_line(played.folder) or "nothing"
    )
    return f"It {said}."


def _last_line(folder: Path) -> str:
    logs = sorted(folder.rglob("logs/*.log"))
    lines = [line for log in logs for line in log.read_text("utf-8", "replace").splitlines()]
    return next((line for line in reversed(lines) if line.strip()), "")
