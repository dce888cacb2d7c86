"""A minute's proof that this machine judges safely and rightly, before anything is believed.

A few programs, each trying one thing it must not be able to do, and a few that must come out right.
The full set of hostile programs is in the tests; this is what a user runs on a new machine.
"""

from __future__ import annotations

from collections.abc import Iterator

from bench.contest import Program
from bench.judge import languages
from bench.judge.compiler import CompileFailure
from bench.judge.execution import Bounds
from bench.judge.judge import classify
from bench.judge.runner import Runner
from bench.judge.sandbox import Sandbox
from bench.verdict import Verdict

_BOUNDS = Bounds(cpu_s=1.0, memory_mib=128, output_mib=1)
_ECHO = "print(sum(map(int, input().split())))"
_ECHO_CPP = (
    "#include <bits/stdc++.h>\nint main() { int a, b; std::cin >> a >> b; std::cout << a + b; }"
)

# name, source, verdict on the run alone, output that must come out (None: must not be "escaped")
_PYTHON = (
    ("a right Python program runs", _ECHO, Verdict.AC, "5"),
    ("host files are out of reach", "print(open('/etc/passwd').read())", Verdict.RTE, None),
    ("there is no network", "import socket; socket.socket()", Verdict.RTE, None),
    ("no process can be started", "import os; os.fork()", Verdict.RTE, None),
    ("nothing can be written", "open('/tmp/x', 'w').write('x')", Verdict.RTE, None),
    ("the judge cannot be killed", "import os; os.kill(-1, 9)", Verdict.RTE, None),
    ("endless programs are ended", "while True: pass", Verdict.TLE, None),
    ("sleeping programs are ended", "import time; time.sleep(99)", Verdict.TLE, None),
    ("memory is limited", "x = bytearray(200 << 20)", Verdict.MLE, None),
    ("output is limited", "print('x' * (2 << 20))", Verdict.OLE, None),
)


def self_test(sandbox: Sandbox | None = None) -> Iterator[tuple[str, bool]]:
    """Yield each check and whether it held; `SandboxUnavailable` where nothing can be run."""
    with Runner(sandbox) as runner:
        for name, source, expected, output in _PYTHON:
            yield name, _holds(runner, Program("python3", source), expected, output)
        if languages.by_id("cpp17").installed:
            program = Program("cpp17", _ECHO_CPP)
            yield "a right C++ program runs", _holds(runner, program, Verdict.AC, "5")


def _holds(runner: Runner, program: Program, expected: Verdict, output: str | None) -> bool:
    executable = runner.prepare(program)
    if isinstance(executable, CompileFailure):
        return False
    run = runner.run(executable, b"2 3\n", _BOUNDS)
    verdict, _ = classify(run, _BOUNDS)
    return verdict is expected and (output is None or run.stdout.decode().strip() == output)
