from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from bench.judge.process_tree import ProcessTree, end

BUSY = "import time\nwhile time.process_time() < {s}: pass\n"
FAMILY = f"""
import subprocess, sys, time
subprocess.run([sys.executable, "-c", {BUSY.format(s=0.3)!r}])
child = subprocess.Popen([sys.executable, "-c", {BUSY.format(s=0.3)!r} + "time.sleep(60)"])
{BUSY.format(s=0.3)}
print("ready", flush=True)
time.sleep(60)
"""


@pytest.fixture
def family():
    process = subprocess.Popen([sys.executable, "-c", FAMILY], stdout=subprocess.PIPE)
    process.stdout.readline()
    yield process
    end(process)
    process.stdout.close()


def test_cpu_time_of_living_and_ended_members_is_counted(family):
    tree = ProcessTree(family.pid)
    time.sleep(1.0)

    assert 0.8 <= tree.cpu_seconds() < 2.5


def test_a_stopped_tree_stands_still_and_goes_on_afterwards(family):
    tree = ProcessTree(family.pid)
    tree.stop()
    members = [family.pid, *map(int, _children(family.pid))]
    assert len(members) == 2
    assert _settles(lambda: all(_state(pid) == "T" for pid in members))
    tree.resume()

    assert _settles(lambda: all(_state(pid) != "T" for pid in members))


def test_a_tree_that_has_ended_keeps_what_it_used():
    process = subprocess.Popen([sys.executable, "-c", BUSY.format(s=0.3) + "input()"],
                               stdin=subprocess.PIPE)  # fmt: skip
    tree = ProcessTree(process.pid)
    while (used := tree.cpu_seconds()) < 0.25:
        time.sleep(0.05)
    process.communicate(b"\n")

    assert tree.cpu_seconds() >= used


def _settles(holds) -> bool:
    """Signals are delivered when a process is next scheduled."""
    deadline = time.monotonic() + 5
    while not holds() and time.monotonic() < deadline:
        time.sleep(0.01)
    return holds()


def _children(pid: int) -> list[str]:
    return Path(f"/proc/{pid}/task/{pid}/children").read_text().split()


def _state(pid: int) -> str:
    if not Path(f"/proc/{pid}").exists():
        return "-"
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]


def test_ending_a_tree_leaves_nobody_behind(family):
    members = [family.pid, *map(int, _children(family.pid))]
    end(family)

    assert len(members) == 2
    assert _settles(lambda: all(_state(pid) in "Z-" for pid in members))
