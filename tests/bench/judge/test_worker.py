from __future__ import annotations

import contextlib
import os
import threading
import time
from pathlib import Path

import pytest

from bench.contest import Program
from bench.errors import JudgeError
from bench.judge.compiler import Executable
from bench.judge.execution import Bounds, Job, Kind
from bench.judge.python_worker import PythonWorker
from bench.judge.runner import Runner
from bench.judge.sandbox import find

ECHO = {
    "python3": "print(input())",
    "cpp17": "#include <cstdio>\nint main() { for (int c; (c = getchar()) > 0;) putchar(c); }",
}
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


@pytest.mark.parametrize("language", ECHO)
def test_a_worker_that_was_lost_starts_again_and_says_so(language):
    with Runner() as runner:
        program = runner.prepare(Program(language, ECHO[language]))
        assert runner.run(program, b"1\n", BOUNDS).stdout == b"1\n"
        for pid in descendants(os.getpid()):
            with contextlib.suppress(ProcessLookupError):  # died with its parent
                os.kill(pid, 9)
        assert runner.run(program, b"2\n", BOUNDS).stdout == b"2\n"
        assert runner.lost_workers == 1


SLEEPER = {
    "python3": "import time\ntime.sleep(0.8)\nprint(input())",
    "cpp17": "#include <cstdio>\n#include <unistd.h>\n"
    "int main() { usleep(800000); for (int c; (c = getchar()) > 0;) putchar(c); }",
}


@pytest.mark.parametrize("language", SLEEPER)
def test_a_program_that_somebody_else_killed_is_run_again(language):
    with Runner() as runner:
        program = runner.prepare(Program(language, SLEEPER[language]))
        runner.run(program, b"1\n", BOUNDS)
        before = descendants(os.getpid())

        def strike():
            while not (new := descendants(os.getpid()) - before):
                time.sleep(0.01)
            for pid in new:
                os.kill(pid, 9)

        striker = threading.Thread(target=strike)
        striker.start()
        assert runner.run(program, b"2\n", BOUNDS).stdout == b"2\n"
        striker.join()
        assert runner.lost_workers == 1


def test_a_program_that_kills_itself_is_its_own_failure(runner):
    source = "#include <csignal>\nint main() { raise(SIGKILL); }"
    executable = runner.prepare(Program("cpp17", source))
    done = runner.run(executable, b"", BOUNDS)
    assert (done.signal, done.killed) == (9, None)


@pytest.mark.parametrize(
    ("body", "how"),
    [
        ("for (volatile int i = 0;; ++i);", {"signal": 9, "killed": "cpu"}),
        ("for (;;) pause();", {"signal": 9, "killed": "wall"}),
        ("return 7;", {"exit_code": 7, "killed": None}),
        ("abort();", {"signal": 6, "killed": None}),
        ('puts(getenv("LANG")); fputs("aside", stderr);',
         {"exit_code": 0, "stdout": b"C.UTF-8\n", "stderr": b"aside"}),
    ],
)  # fmt: skip
def test_a_native_program_ends_as_it_ends(runner, body, how):
    source = f"#include <bits/stdc++.h>\n#include <unistd.h>\nint main() {{ {body} }}"
    run = runner.run(runner.prepare(Program("cpp17", source)), b"", Bounds(0.2, 64, 1))

    assert {name: getattr(run, name) for name in how} == how


def test_a_binary_that_the_kernel_does_not_take_is_the_programs_own_affair(runner):
    run = runner.run(Executable(Kind.NATIVE, b"\x7fELF nonsense"), b"", BOUNDS)

    assert run.exit_code == 127


def test_many_programs_in_turn_keep_no_descriptor_open():
    with Runner() as runner:
        programs = [
            runner.prepare(Program("cpp17", f"int main() {{ return {k}; }}")) for k in range(8)
        ]
        runner.run(programs[0], b"", BOUNDS)
        for _ in range(2):
            assert [runner.run(p, b"", BOUNDS).exit_code for p in programs] == [*range(8)]
        before = len(list(Path("/proc/self/fd").iterdir()))
        for program in programs * 3:
            runner.run(program, b"", BOUNDS)
        assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_files_are_refused_without_a_box():
    with PythonWorker(find()) as worker, pytest.raises(JudgeError, match="without a box"):
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
