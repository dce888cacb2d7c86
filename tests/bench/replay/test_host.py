from __future__ import annotations

from bench.judge.sandbox import find
from bench.replay.clock import ClockKind

# Children that nobody waits for, one after another: none of them is there for long.
UNSEEN = """
import os, signal, time

def solve(contest, desk):
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for _ in range(8):
        if os.fork() == 0:
            while time.process_time() < 0.25:
                pass
            os._exit(0)
        try:
            os.wait()
        except ChildProcessError:
            pass
"""


def test_processes_that_nobody_waits_for_are_charged(compete):
    done = compete(UNSEEN, clock=ClockKind.CPU)
    finished = next(e for e in done.events if e["event"] == "unit_finished")

    assert finished["end"] == "done"
    if find().groups:
        assert 1.9 < finished["charged_s"] < 4.0
    else:
        assert find().layers["cgroups"].startswith("absent: ")
