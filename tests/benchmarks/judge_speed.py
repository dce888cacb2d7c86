"""How fast the judge executes programs, beside what one would otherwise do, and beside the floor.

    python tests/benchmarks/judge_speed.py [--runs 5] [--programs 200]

A fixed, generated workload: small Python programs on two tasks (a sum, a list), ten tests each. Of
200, 110 are right, 54 wrong, 32 crash or do not compile, 4 are endless; no two are the same.
All sides stop a program at its first failure, give it the same time limit, and must come to the
expected verdicts:

strict  `Judge`, as for submissions: a fork from the sandboxed warden for every test
fast    `Filter`, as for samples: one test alone, the rest in one process, failures confirmed alone
plain   subprocess.run([interpreter, file]) for every test, without any isolation
floor   every program by exec() in one process: no isolation, no limits, and no endless programs

Reported are executions per CPU second of the whole process tree (user and system), the median over
interleaved runs. An execution is a test up to a program's first failure in the package's order: the
same number for all sides, so a ratio of rates is a ratio of times. Then two lines of the filter
against one, by the wall; one C++ binary, started by the judge and by bare posix_spawn; and a
program that computes for 50 ms. Times on the wall say little where the machine is busy.
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
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bench.comparison import Comparison
from bench.contest import JuryProblem, Limits, Problem, Program, TestCase
from bench.judge.checkers import difference
from bench.judge.compiler import Executable
from bench.judge.execution import Bounds
from bench.judge.filter import Filter
from bench.judge.judge import Judge
from bench.judge.process_tree import ProcessTree
from bench.judge.runner import Runner
from bench.judge.sandbox import interpreter
from bench.verdict import Judgement

TESTS = 10
Tests = dict[str, list[tuple[bytes, bytes]]]
LIMIT = Bounds(cpu_s=0.5, memory_mib=256, output_mib=1)
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


def workload(programs: int) -> tuple[list[Case], Tests]:
    """The programs, in a fixed shuffled order, and the tests of each task."""
    rng = random.Random(20261123)
    cases = []
    for kind, share in SHARES.items():
        for number in range(max(1, round(share * programs / sum(SHARES.values())))):
            task = ("sum", "list")[number % 2]
            body = rng.choice(SOLVE[task][kind])
            cases.append(Case(task, f"number = {number}\n{rng.choice(READ[task])}\n{body}\n", kind))
    rng.shuffle(cases)
    tests: Tests = {"sum": [], "list": []}
    for size in (10**k for k in range(1, TESTS + 1)):
        a, b = rng.randrange(size), rng.randrange(size)
        tests["sum"].append((f"{a} {b}\n".encode(), f"{a + b}\n".encode()))
        given = [rng.randrange(min(size, 50)) for _ in range(40)]
        answer = " ".join(map(str, sorted(set(given))))
        tests["list"].append(
            (f"40\n{' '.join(map(str, given))}\n".encode(), f"{answer}\n".encode())
        )
    return cases, tests


def problems(folder: Path, tests: Tests) -> dict[str, JuryProblem]:
    """The tasks as problems with their tests on disk."""
    limits = Limits(LIMIT.cpu_s, LIMIT.memory_mib, LIMIT.output_mib, code_kib=64)
    made = {}
    for task, pairs in tests.items():
        cases = []
        for number, (given, answer) in enumerate(pairs, start=1):
            case = TestCase(
                f"secret/{number}", folder / f"{task}{number}.in", folder / f"{task}{number}.ans"
            )
            case.input.write_bytes(given)
            case.answer.write_bytes(answer)
            cases.append(case)
        made[task] = JuryProblem(Problem(task, task, "", (), limits), folder, tuple(cases))
    return made


def kind_of(judgement: Judgement) -> str:
    """The kind of verdict, as the workload names it."""
    return {"RTE": "RE", "CE": "RE"}.get(judgement.verdict, judgement.verdict.value)


def by_judge(judge: Judge, cases: Sequence[Case], tasks: dict[str, JuryProblem]) -> list[str]:
    """The kinds of verdicts, by the product as it judges submissions."""
    return [kind_of(judge.judge(tasks[c.task], Program("python3", c.source))) for c in cases]


def by_filter(screen: Filter, cases: Sequence[Case], tasks: dict[str, JuryProblem]) -> list[str]:
    """The kinds of verdicts, by the product as it filters samples."""
    kinds = [""] * len(cases)
    for task, problem in tasks.items():
        numbers = [number for number, case in enumerate(cases) if case.task == task]
        programs = (Program("python3", cases[number].source) for number in numbers)
        for place, judgement in screen.judgements(problem, programs):
            kinds[numbers[place]] = kind_of(judgement)
    return kinds


def by_subprocess(
    python: str, file: Path, cases: Sequence[Case], tests: Tests
) -> tuple[list[str], int]:
    """The same by a plain interpreter for every test; and the number of executions."""
    kinds, executions = [], 0
    for case in cases:
        file.write_text(case.source)
        kind = "AC"
        for given, answer in tests[case.task]:
            executions += 1
            try:
                run = subprocess.run(
                    [python, str(file)], input=given, capture_output=True, check=False,
                    timeout=LIMIT.cpu_s,
                )  # fmt: skip
            except subprocess.TimeoutExpired:
                kind = "TLE"
            else:
                wrong = run.returncode or difference(run.stdout, answer, Comparison())
                kind = "RE" if run.returncode else "WA" if wrong else "AC"
            if kind != "AC":
                break
        kinds.append(kind)
    return kinds, executions


def in_process(cases: Sequence[Case], tests: Tests) -> list[str]:
    """The same without any process: what the programs themselves cost."""
    return [_floor(case, tests[case.task]) for case in cases]


def _floor(case: Case, tests: Iterable[tuple[bytes, bytes]]) -> str:
    if case.kind == "TLE":
        return "TLE"
    stdin = sys.stdin
    try:
        code = compile(case.source, "program.py", "exec")
        for given, answer in tests:
            sys.stdin = io.StringIO(given.decode())
            with contextlib.redirect_stdout(io.StringIO()) as out:
                exec(code, {"__name__": "__main__"})
            if difference(out.getvalue().encode(), answer, Comparison()):
                return "WA"
    except Exception:  # noqa: BLE001 - a program may raise anything
        return "RE"
    finally:
        sys.stdin = stdin
    return "AC"


def cpu_seconds(work: Callable[[], object]) -> float:
    """CPU seconds that this process and all that it starts need for something."""
    tree = ProcessTree(os.getpid())
    before, own = tree.cpu_seconds(), time.process_time()
    work()
    # The tree is measured in ticks of 10 ms; what this process does alone, more finely.
    return max(tree.cpu_seconds() - before, time.process_time() - own)


def table(title: str, rows: dict[str, list[float]], base: str) -> dict[str, float]:
    """Print medians, ranges and ratios to `base`; the ratios."""
    ratios = {name: median(rates) / median(rows[base]) for name, rates in rows.items()}
    print(f"\n{title}")
    for name, rates in rows.items():
        print(f"  {name:12} {median(rates):9.1f} per CPU s   ({min(rates):.1f} .. "
              f"{max(rates):.1f})   {ratios[name]:6.2f} x {base}")  # fmt: skip
    return ratios


def python_figures(programs: int, runs: int) -> int:
    """All sides on the workload; the judge's number of false verdicts, strict and fast together."""
    cases, tests = workload(programs)
    python = str(interpreter().executable)
    false: dict[str, int] = {}
    with tempfile.TemporaryDirectory() as name, Judge() as judge, Filter(workers=1) as screen:
        folder = Path(name)
        tasks = problems(folder, tests)
        file = folder / "program.py"
        for what, chosen in (
            ("with the endless ones", cases),
            ("without the endless ones", [case for case in cases if case.kind != "TLE"]),
        ):
            _, executions = by_subprocess(python, file, chosen, tests)
            sides: dict[str, Callable[[], list[str]]] = {
                "strict": lambda: by_judge(judge, chosen, tasks),  # noqa: B023 - called at once
                "fast": lambda: by_filter(screen, chosen, tasks),  # noqa: B023
                "plain": lambda: by_subprocess(python, file, chosen, tests)[0],  # noqa: B023
                "floor": lambda: in_process(chosen, tests),  # noqa: B023
            }
            rates: dict[str, list[float]] = {side: [] for side in sides}
            for _ in range(runs):
                for side, judged in sides.items():
                    kinds: list[str] = []
                    spent = cpu_seconds(lambda: kinds.extend(judged()))  # noqa: B023
                    rates[side].append(executions / spent)
                    false[side] = false.get(side, 0) + report_false(side, chosen, kinds)
            title = (
                f"Python, {len(chosen)} programs x {TESTS} tests, {executions} executions, {what}"
            )
            table(title, rates, "plain")
        print(f"  interpreter {python}; limit {LIMIT.cpu_s} s")
        print(f"  workers lost: {judge.lost_workers + screen.tally.lost_workers}; {screen.tally}")
    print("  false verdicts: " + ", ".join(f"{side} {count}" for side, count in false.items()))
    return false["strict"] + false["fast"]


def report_false(side: str, cases: Sequence[Case], kinds: Sequence[str]) -> int:
    """Print what came out otherwise than it must; how many."""
    pairs = zip(cases, kinds, strict=True)
    wrong = [(case, kind) for case, kind in pairs if kind != case.kind]
    for case, kind in wrong[:3]:
        print(f"FALSE VERDICT {kind} by {side}, expected {case.kind}:\n{case.source}")
    return len(wrong)


def line_figures(programs: int, runs: int) -> None:
    """Two lines of the filter against one, by the wall."""
    cases, tests = workload(programs)
    cases = [case for case in cases if case.kind != "TLE"]
    with tempfile.TemporaryDirectory() as folder:
        tasks = problems(Path(folder), tests)
        seconds: dict[int, list[float]] = {1: [], 2: []}
        with Filter(workers=1) as one, Filter(workers=2) as two:
            by_filter(one, cases[:20], tasks)
            by_filter(two, cases[:20], tasks)
            for _ in range(runs):
                for screen, count in ((one, 1), (two, 2)):
                    began = time.monotonic()
                    by_filter(screen, cases, tasks)
                    seconds[count].append(time.monotonic() - began)
    ratio = median(seconds[1]) / median(seconds[2])
    print(f"\nTwo lines of the filter do the work of {ratio:.2f} on "
          f"{len(os.sched_getaffinity(0))} processors")  # fmt: skip


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

        def judged() -> None:
            for _ in range(count):
                assert runner.run(program, b"2 3\n", LIMIT).stdout == b"5"

        def spawned() -> None:
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

        for _ in range(runs):
            rates["judge"].append(count / cpu_seconds(judged))
            rates["posix_spawn"].append(count / cpu_seconds(spawned))
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
    false = python_figures(options.programs, options.runs)
    line_figures(options.programs, options.runs)
    with Runner() as runner:
        native_figures(runner, 10 * options.programs // 4, options.runs)
        overhead_figure(runner, max(2, options.programs // 10), options.runs)
    return 1 if false else 0


if __name__ == "__main__":
    sys.exit(main())
