"""Killed with SIGKILL at random moments, the same command continues and comes to the same result.

The command is a process of its own; whom the signal hits is drawn: the harness alone, the judge's
sandbox alone (which the harness must survive), or everything at once, as when a machine goes down.
"""

import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from bench import RunDirectory, Summary
from bench.judge.process_tree import ProcessTree

KILLS = int(os.environ.get("BENCH_KILLS", "100"))
"""The matrix kills a hundred times under one interpreter, and less often under the others."""
SOLVER = """\
import random

from bench import Program


def solve(contest, desk):
    chance = random.Random(desk.seed)
    for k in range(4):
        desk.spend(chance.randint(1, 15))
        desk.note(step=k)
        desk.submit("A", Program("python3", f"print({chance.randint(1, 4)})  # {k}"))
        desk.run(Program("python3", "print(input())"), ["1", "2"])
    desk.keep(str(desk.seed).encode())
    desk.submit("A", Program("python3", "print(sum(map(int, input().split())))"))
    desk.submit("B", Program("python3", f"print(int(input().split()[0]) + {chance.randint(1, 2)})"))
"""


def command(contests, solver, out):
    return [
        sys.executable, "-m", "bench", "run", *map(str, contests), "--solver", str(solver),
        "--clock", "virtual", "--runs", "3", "--seed", "5", "--out", str(out), "--workers", "2",
    ]  # fmt: skip


def without_restarts(path):
    summary = json.loads((path / "summary.json").read_text())
    for result in summary["results"]:
        result["restarts"] = 0
    return json.dumps(summary)


def sandboxes(process):
    """The judge's (and trial runner's) processes below the harness, the solver's left out."""
    found = []
    for pid in ProcessTree(process.pid).descendants():
        try:
            words = Path(f"/proc/{pid}/cmdline").read_bytes()
        except OSError:
            continue
        if b"bench.replay.guest" not in words and (b"warden" in words or b"spawner" in words):
            found.append(pid)
    return found


def strike(process, chance, whom):
    """Kill one of `whom`, by chance; who it was, and whether the harness is among the dead."""
    whom = chance.choice(whom)
    if whom == "judge":
        victims = sandboxes(process)
        if not victims:
            return "nobody", False
        with contextlib.suppress(ProcessLookupError):
            os.kill(chance.choice(victims), signal.SIGKILL)
        return whom, False
    if whom == "machine":
        for pid in ProcessTree(process.pid).descendants():
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
    process.kill()
    process.wait()
    return whom, True


@pytest.mark.slow
def test_killed_at_random_moments_a_run_comes_to_the_same_result(tmp_path, tiny_contest):
    contests = [tiny_contest(), tiny_contest("icpc", name="zweite")]
    solver = tmp_path / "solver.py"
    solver.write_text(SOLVER)
    whole = tmp_path / "whole"
    for out in (whole, tmp_path / "again"):  # the first one also fills the cache
        began = time.monotonic()
        subprocess.run(command(contests, solver, out), check=True, stdout=subprocess.DEVNULL)
        lasts = time.monotonic() - began
    chance, tally, runs = random.Random(11), Counter(), 0
    while sum(tally.values()) < KILLS:
        runs += 1
        out = tmp_path / f"run{runs}"
        dead = True
        while dead and sum(tally.values()) < KILLS:
            with subprocess.Popen(
                command(contests, solver, out), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
            ) as process:
                dead, whom = False, ["harness", "machine", "judge"]
                while not dead and process.poll() is None and sum(tally.values()) < KILLS:
                    time.sleep(chance.uniform(0, lasts / 2))
                    if process.poll() is None:
                        hit, dead = strike(process, chance, whom)
                        tally[hit] += hit != "nobody"
                        if hit == "judge":  # lost twice over one job, it is an error of the judge
                            whom = ["harness", "machine"]
                if not dead:
                    assert process.wait(timeout=120) == 0, process.stderr.read().decode()
        if dead:
            subprocess.run(command(contests, solver, out), check=True, stdout=subprocess.DEVNULL)
        assert without_restarts(out) == without_restarts(whole)
        run = RunDirectory(out)
        assert (
            run.path.joinpath("summary.json").read_bytes()
            == (
                json.dumps(Summary.of(run).as_json(), indent=2, ensure_ascii=False, sort_keys=True)
                + "\n"
            ).encode()
        )
        _nothing_is_counted_twice(run)
    print(f"{sum(tally.values())} kills over {runs} runs: {dict(tally)}")  # noqa: T201 - the tally


def _nothing_is_counted_twice(run):
    counted = Counter()
    judged = Counter()
    for event in run.events():
        if event["event"] == "submission":
            counted[event["unit"], event["attempt"], event["n"]] += 1
            if not event["reused"]:
                judged[event["unit"], event["problem"], event["language"], event["sha256"]] += 1
        elif event["event"] == "unit_finished":
            counted[event["unit"], "finished"] += 1
    assert set(counted.values()) == {1}
    assert set(judged.values()) == {1}  # no verdict is lost either: what was judged is reused
