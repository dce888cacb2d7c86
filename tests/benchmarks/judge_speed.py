"""How fast the judge executes programs, beside what one would otherwise do, and beside the floor.

    python tests/benchmarks/judge_speed.py [--runs 5] [--programs 200]

A fixed, generated workload: small Python programs on two tasks (a sum, a list), ten tests each; of
200, 110 are right, 54 wrong, 32 crash or do not compile, 4 are endless. All sides stop a program at
its first failure, give it the same time limit, and must come to the expected verdicts:

judge   the product: a fork from the sandboxed warden for every test
plain   subprocess.run([interpreter, file]) for every test, without any isolation
floor   every program by exec() in one process: no isolation, no limits, and no endless programs

Then one C++ binary, started by the judge and by bare posix_spawn, and a program that computes for
50 ms. Reported are executions per CPU second of the whole process tree (user and system), the
median over interleaved runs. Wall time is not looked at: the machine may be busy.
"""
# ruff: noqa: T201 - prints its figures

from __future__ import annotations

import argparse
import contextlib
import io
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bench.comparison import Comparison
from bench.contest import Program
from bench.judge.checkers import difference
from bench.judge.compiler import CompileFailure, Executable
from bench.judge.execution import Bounds
from bench.judge.judge import classify
from bench.judge.process_tree import ProcessTree
from bench.judge.runner import Runner
from bench.judge.sandbox import interpreter

TESTS = 10
LIMIT = Bounds(cpu_s=1.0, memory_mib=256, output_mib=1)
SHARES = {"AC": 110, "WA": 54, "RE": 32, "TLE": 4}
READ = {
    "sum": (
        "a, b = map(int, input().split())",
        "import sys\na, b = map(int, sys.stdin.readline().split())",
        "import sys\na, b = [int(x) for x in sys.stdin.read().split()]",
    ),
    "list": (
        "n = int(input())\na = list(map(int, input().split()))",
        "import sys\nn, *a = map(int, sys.stdin.read().split())",
        "n = int(input())\na = [int(x) for x in input().split()]\nassert len(a) == n",
    ),
}
SOLVE = {
    "sum": {
        "AC": ("print(a + b)", "print(sum((a, b)))", "c = a\nc += b\nprint(c)"),
        "WA": ("print(a - b)", "print(a + b + (b > 5000))", "print(a + b if a < 900 else a)"),
        "RE": ("print(a // (b - b))", "print([a][b + 1])", "print(a + b"),
        "TLE": ("while True: a += 1",),
    },
    "list": {
        "AC": (
            "print(*sorted(set(a)))",
            "b = []\nfor x in sorted(a):\n    if x not in b:\n        b.append(x)\nprint(*b)",
            "print(' '.join(map(str, sorted({x: 1 for x in a}))))",
        ),
        "WA": ("print(*sorted(a))", "print(*set(a[:3]))", "print(*sorted(set(a))[::-1])"),
        "RE": ("print(a[n + 7])", "import missing_module", "def f(:\n    pass"),
        "TLE": ("while a: a.append(a.pop(0))",),
    },
}


@dataclass(frozen=True)
class Case:
    """A program of the workload, its task, and the kind of verdict that it must get."""

    task: str
    source: str
    kind: str


def workload(programs: int) -> tuple[list[Case], dict[str, list[tuple[bytes, bytes]]]]:
    """The programs, in a fixed shuffled order, and the tests of each task."""
    rng = random.Random(20261123)
    cases = []
    for kind, share in SHARES.items():
        for number in range(max(1, round(share * programs / sum(SHARES.values())))):
            task = ("sum", "list")[number % 2]
            body = rng.choice(SOLVE[task][kind])
            cases.append(Case(task, f"# {number}\n{rng.choice(READ[task])}\n{body}\n", kind))
    rng.shuffle(cases)
    tests: dict[str, list[tuple[bytes, bytes]]] = {"sum": [], "list": []}
    for size in (10**k for k in range(1, TESTS + 1)):
        a, b = rng.randrange(size), rng.randrange(size)
        tests["sum"].append((f"{a} {b}\n".encode(), f"{a + b}\n".encode()))
        given = [rng.randrange(min(size, 50)) for _ in range(40)]
        answer = " ".join(map(str, sorted(set(given))))
        tests["list"].append(
            (f"40\n{' '.join(map(str, given))}\n".encode(), f"{answer}\n".encode())
        )
    return cases, tests


def by_judge(runner: Runner, case: Case, tests: Iterable[tuple[bytes, bytes]]) -> tuple[str, int]:
    """The verdict's kind and the number of executions, by the product."""
    executable = runner.prepare(Program("python3", case.source))
    if isinstance(executable, CompileFailure):
        return "RE", 1
    for number, (given, answer) in enumerate(tests, start=1):
        run = runner.run(executable, given, LIMIT)
        verdict, _ = classify(run, LIMIT)
        if verdict != "AC":
            return ("TLE" if verdict == "TLE" else "RE"), number
        if difference(run.stdout, answer, Comparison()):
            return "WA", number
    return "AC", TESTS


def by_subprocess(
    python: str, file: Path, case: Case, tests: Iterable[tuple[bytes, bytes]]
) -> tuple[str, int]:
    """The same by a plain interpreter for every test."""
    file.write_text(case.source)
    for number, (given, answer) in enumerate(tests, start=1):
        try:
            run = subprocess.run(
                [python, str(file)], input=given, capture_output=True, check=False,
                timeout=LIMIT.cpu_s,
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            return "TLE", number
        if run.returncode:
            return "RE", number
        if difference(run.stdout, answer, Comparison()):
            return "WA", number
    return "AC", TESTS


def in_process(case: Case, tests: Iterable[tuple[bytes, bytes]]) -> tuple[str, int]:
    """The same without any process: what the programs themselves cost."""
    if case.kind == "TLE":
        return "TLE", 0
    stdin, number = sys.stdin, 0
    try:
        code = compile(case.source, "program.py", "exec")
        for number, (given, answer) in enumerate(tests, start=1):
            sys.stdin = io.StringIO(given.decode())
            with contextlib.redirect_stdout(io.StringIO()) as out:
                exec(code, {"__name__": "__main__"})
            if difference(out.getvalue().encode(), answer, Comparison()):
                return "WA", number
    except Exception:  # noqa: BLE001 - a program may raise anything
        return "RE", max(1, number)
    finally:
        sys.stdin = stdin
    return "AC", TESTS


def measure(work: Callable[[], int]) -> float:
    """Executions per CPU second of this process and all that it starts."""
    tree = ProcessTree(os.getpid())
    before, own = tree.cpu_seconds(), time.process_time()
    count = work()
    # The tree is measured in ticks of 10 ms; what this process does alone, more finely.
    return count / max(tree.cpu_seconds() - before, time.process_time() - own)


def table(title: str, rows: dict[str, list[float]], base: str) -> dict[str, float]:
    """Print medians, ranges and ratios to `base`; the ratios."""
    ratios = {name: median(rates) / median(rows[base]) for name, rates in rows.items()}
    print(f"\n{title}")
    for name, rates in rows.items():
        print(f"  {name:12} {median(rates):9.1f} per CPU s   ({min(rates):.1f} .. "
              f"{max(rates):.1f})   {ratios[name]:6.2f} x {base}")  # fmt: skip
    return ratios


def python_figures(runner: Runner, programs: int, runs: int) -> int:
    """Judge, plain and floor on the workload; the judge's number of false verdicts."""
    cases, tests = workload(programs)
    python = str(interpreter().executable)
    false = {"judge": 0, "plain": 0, "floor": 0}
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "program.py"
        sides: dict[str, Side] = {
            "judge": lambda case: by_judge(runner, case, tests[case.task]),
            "plain": lambda case: by_subprocess(python, file, case, tests[case.task]),
            "floor": lambda case: in_process(case, tests[case.task]),
        }
        for what, chosen in (
            ("with the endless ones", cases),
            ("without the endless ones", [case for case in cases if case.kind != "TLE"]),
        ):
            rates: dict[str, list[float]] = {name: [] for name in sides}
            for _ in range(runs):
                for name, side in sides.items():
                    work = Work(side, chosen)
                    rates[name].append(measure(work))
                    false[name] += work.report_false(name)
            table(f"Python, {len(chosen)} programs x {TESTS} tests, {what}", rates, "plain")
    print(f"  interpreter {python}; workers lost: {runner.lost_workers}")
    print("  false verdicts: " + ", ".join(f"{name} {count}" for name, count in false.items()))
    return false["judge"]


Side = Callable[[Case], tuple[str, int]]


class Work:
    """One side's turn at all cases: called, it returns its executions and keeps its verdicts."""

    def __init__(self, side: Side, cases: list[Case]) -> None:
        self._side = side
        self._cases = cases
        self._kinds: list[str] = []

    def __call__(self) -> int:
        results = [self._side(case) for case in self._cases]
        self._kinds = [kind for kind, _ in results]
        return sum(count for _, count in results)

    def report_false(self, name: str) -> int:
        """Print what came out otherwise than it must; how many."""
        pairs = zip(self._cases, self._kinds, strict=True)
        wrong = [(case, kind) for case, kind in pairs if kind != case.kind]
        for case, kind in wrong[:3]:
            print(f"FALSE VERDICT {kind} by {name}, expected {case.kind}:\n{case.source}")
        return len(wrong)


def native_figures(runner: Runner, count: int, runs: int) -> None:
    """One static binary, started by the judge and by bare posix_spawn from files to files."""
    source = (
        '#include <cstdio>\nint main() { int a, b; scanf("%d%d", &a, &b); printf("%d", a + b); }'
    )
    program = runner.prepare(Program("cpp17", source))
    assert isinstance(program, Executable)
    runner.run(program, b"2 3\n", LIMIT)
    rates: dict[str, list[float]] = {"judge": [], "posix_spawn": []}
    with tempfile.TemporaryDirectory() as folder:
        binary, given, out = (Path(folder) / name for name in ("program", "in", "out"))
        binary.write_bytes(program.image)
        binary.chmod(0o755)
        given.write_bytes(b"2 3\n")

        def judged() -> int:
            for _ in range(count):
                assert runner.run(program, b"2 3\n", LIMIT).stdout == b"5"
            return count

        def spawned() -> int:
            for _ in range(count):
                files = [
                    (os.POSIX_SPAWN_OPEN, 0, str(given), os.O_RDONLY, 0),
                    (
                        os.POSIX_SPAWN_OPEN,
                        1,
                        str(out),
                        os.O_CREAT | os.O_TRUNC | os.O_WRONLY,
                        0o600,
                    ),
                ]
                os.waitpid(os.posix_spawn(binary, ["program"], {}, file_actions=files), 0)
                assert out.read_bytes() == b"5"
            return count

        for _ in range(runs):
            rates["judge"].append(measure(judged))
            rates["posix_spawn"].append(measure(spawned))
    table("C++, one static binary", rates, "posix_spawn")


def overhead_figure(runner: Runner, count: int, runs: int) -> None:
    """What the judge adds to a program that computes for about 50 ms, against its own CPU time."""
    source = "x = 0\nfor i in range(900_000):\n    x += i & 7\nprint(x)"
    program = runner.prepare(Program("python3", source))
    assert isinstance(program, Executable)
    shares = []
    for _ in range(runs):
        tree = ProcessTree(os.getpid())
        before = tree.cpu_seconds()
        own = sum(runner.run(program, b"", LIMIT).cpu_s for _ in range(count))
        shares.append((tree.cpu_seconds() - before) / own - 1)
    print(
        f"\nA program of {1000 * own / count:.0f} ms: the judge adds {100 * median(shares):.1f} %"
    )


def main(arguments: list[str] | None = None) -> int:
    """Measure and print; 1 where a verdict was false."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--programs", type=int, default=200)
    options = parser.parse_args(arguments)
    with Runner() as runner:
        false = python_figures(runner, options.programs, options.runs)
        native_figures(runner, 10 * options.programs // 4, options.runs)
        overhead_figure(runner, max(2, options.programs // 10), options.runs)
    return 1 if false else 0


if __name__ == "__main__":
    sys.exit(main())
