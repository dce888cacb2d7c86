from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.replay.clock import ClockKind, ContestClock


class Meter:
    """A source of seconds that the test moves."""

    def __init__(self):
        self.seconds = 0.0

    def __call__(self):
        return self.seconds


def clock(kind, meter, speed=60.0):
    measure, now = (meter, Meter()) if kind is ClockKind.CPU else (Meter(), meter)
    return ContestClock(kind, speed, 7200, measure, now)


@pytest.mark.parametrize("kind", [ClockKind.CPU, ClockKind.WALL])
def test_contest_seconds_are_charged_seconds_times_speed(kind):
    meter = Meter()
    contest = clock(kind, meter)
    meter.seconds = 5.0  # loading, before the contest
    contest.start()
    meter.seconds += 10.0

    assert contest.elapsed == 600.0
    assert contest.remaining == 6600.0


@pytest.mark.parametrize("kind", [ClockKind.CPU, ClockKind.WALL])
def test_nothing_is_charged_while_the_judge_works(kind):
    meter = Meter()
    contest = clock(kind, meter)
    contest.start()
    meter.seconds += 1.0
    contest.pause()
    meter.seconds += 100.0
    assert contest.elapsed == 60.0
    contest.start()
    meter.seconds += 1.0

    assert contest.elapsed == 120.0


def test_the_virtual_clock_knows_only_what_is_declared():
    meter = Meter()
    contest = ContestClock(ClockKind.VIRTUAL, 2.0, 100, meter, meter)
    contest.start()
    meter.seconds += 1000.0
    assert contest.elapsed == 0.0
    contest.charge(49.5)
    assert (contest.elapsed, contest.over) == (99.0, False)
    contest.charge(0.5)

    assert (contest.elapsed, contest.remaining, contest.over) == (100.0, 0.0, True)


@given(
    st.lists(st.tuples(st.sampled_from(["run", "pause", "charge", "back"]), st.floats(0, 50))),
    st.sampled_from([ClockKind.CPU, ClockKind.WALL]),
)
def test_the_clock_never_runs_backwards_nor_beyond_the_end(steps, kind):
    meter = Meter()
    contest = clock(kind, meter)
    contest.start()
    latest = 0.0
    for what, seconds in steps:
        if what == "charge":
            contest.charge(seconds)
        elif what == "back":  # a process that ended takes its CPU time with it
            meter.seconds = max(0.0, meter.seconds - seconds)
        else:
            (contest.start if what == "run" else contest.pause)()
            meter.seconds += seconds
        assert latest <= contest.elapsed <= 7200
        assert contest.elapsed + contest.remaining == 7200
        latest = contest.elapsed
