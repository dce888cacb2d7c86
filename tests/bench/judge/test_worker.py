from __future__ import annotations

import os
from pathlib import Path

import pytest

from bench.contest import Program
from bench.errors import JudgeError
from bench.judge.compiler import Executable
from bench.judge.runner import Runner
from bench.judge.sandbox import find
from bench.judge.worker import Bounds, Job, Kind, Worker

BOUNDS = Bounds(cpu_s=1.0, memory_mib=64, output_mib=1)


def descendants(pid: int) -> set[int]:
    found, waiting = set(), [pid]
    while waiting:
        for task in Path(f"/proc/{waiting.pop()}/task").iterdir():
            children = {int(child) for child in (task / "children").read_text().split()}
            waiting += children
            found |= children
    return found


def execute(runner: Runner, source: str, stdin: bytes = b"", bounds: Bounds = BOUNDS):
    executable = runner.prepare(Program("python3", source))
    assert isinstance(executable, Executable)
    return runner.run(executable, stdin, bounds)


def test_closing_a_worker_leaves_no_process():
    before = descendants(os.getpid())
    with Runner() as runner:
        assert execute(runner, "print(1)").stdout == b"1\n"
        assert descendants(os.getpid()) > before
    assert descendants(os.getpid()) == before


def test_closing_a_worker_leaves_no_descriptor():
    before = len(list(Path("/proc/self/fd").iterdir()))
    with Runner() as runner:
        for _ in range(20):
            execute(runner, "print(1)")
    assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_a_worker_whose_warden_was_killed_starts_again_and_says_so():
    with Runner() as runner:
        execute(runner, "print(1)")
        for pid in descendants(os.getpid()):
            os.kill(pid, 9)
        assert execute(runner, "print(2)").stdout == b"2\n"
        assert runner.lost_workers == 1


def test_files_are_refused_without_a_box():
    with Worker(find()) as worker, pytest.raises(JudgeError, match="without a box"):
        worker.execute(Job(Kind.PYTHON, b"", b"", BOUNDS, files={"secret": b"x"}))


def test_cpu_time_is_measured_and_its_limit_is_exact(runner):
    run = execute(runner, "while True: pass", bounds=Bounds(0.3, 64, 1))

    assert run.killed == "cpu"
    assert 0.3 <= run.cpu_s < 0.36


def test_sleeping_costs_no_cpu_and_ends_at_the_wall_guard(runner):
    run = execute(runner, "import time; time.sleep(60)", bounds=Bounds(0.1, 64, 1))

    assert run.killed == "wall"
    assert run.cpu_s < 0.1
    assert run.wall_s >= Bounds(0.1, 64, 1).wall_s


def test_peak_memory_is_the_programs_own(runner):
    small = execute(runner, "pass").memory_mib
    large = execute(runner, "x = bytearray(40 << 20)").memory_mib

    assert small < 20
    assert 40 < large - small + 1 < 44


def test_large_input_and_output_pass_whole(runner):
    data = os.urandom(3 << 20).hex().encode()
    echo = "import sys; sys.stdout.buffer.write(sys.stdin.buffer.read())"

    assert execute(runner, echo, data, Bounds(5.0, 128, 8)).stdout == data


def test_the_input_cannot_be_changed_for_the_next_reader(runner):
    run = execute(runner, "import os; os.lseek(0, 0, 0); os.write(0, b'x')", b"abc")

    assert run.exit_code == 1
    assert b"PermissionError" in run.stderr or b"Operation not permitted" in run.stderr


def test_randomness_is_fresh_in_every_program_and_hashes_are_fixed(runner):
    source = "import random; print(random.random()); print(hash('a'))"
    first, second = (execute(runner, source).stdout.split() for _ in range(2))

    assert first[0] != second[0]
    assert first[1] == second[1]
