"""Does anything grow while the judge executes programs, and is anything left when it ends?

    python tests/benchmarks/judge_soak.py [--executions 100000]

One `Judge` and one `Filter` execute small Python and C++ programs, right, wrong, crashing and
endless, in rounds. After every tenth of the way: resident memory of this process and of everything
below it, its descriptors, and the processes below it. At the end, after both are closed: processes,
descriptors, mounts, control groups and temporary files that were not there before.

Exits with 1 where memory grew by more than a tenth between the first look and the last, or where
anything was left.
"""
# ruff: noqa: T201 - prints its figures

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tqdm import tqdm

from bench.contest import JuryProblem, Limits, Problem, Program, TestCase
from bench.judge.filter import Filter
from bench.judge.judge import Judge
from bench.judge.process_tree import ProcessTree

LIMITS = Limits(time_s=0.1, memory_mib=64, output_mib=1, code_kib=64)
TESTS = 10
READ = "a, b = map(int, input().split())\n"
CPP = '#include <cstdio>\nint main() {{ int a, b; scanf("%d%d", &a, &b); printf("%d", {}); }}'
GROWTH = 1.10


@dataclass(frozen=True)
class Look:
    """What is there at one moment: MiB of resident memory, descriptors, processes."""

    own_mib: float
    below_mib: float
    descriptors: int
    processes: int

    @classmethod
    def now(cls) -> Look:
        """Look at this process and all below it."""
        below = ProcessTree(os.getpid()).descendants()
        return cls(
            _resident_mib(os.getpid()),
            sum(_resident_mib(pid) for pid in below),
            len(list(Path("/proc/self/fd").iterdir())),
            len(below),
        )


def _resident_mib(pid: int) -> float:
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / (1 << 20)


def traces(folder: Path) -> set[str]:
    """Mounts, control groups of this process, and files in its folder for temporary ones."""
    mounts = Path("/proc/self/mountinfo").read_text().splitlines()
    groups = (str(p) for p in Path("/sys/fs/cgroup").glob(f"**/bench-*-{os.getpid()}-*"))
    return {*mounts, *groups, *map(str, folder.iterdir())}


def rounds(folder: Path) -> Iterator[tuple[JuryProblem, Program]]:
    """Programs and what they are judged on, for ever; every round is new to the caches."""
    tests = []
    for number in range(1, TESTS + 1):
        case = TestCase(f"secret/{number}", folder / f"{number}.in", folder / f"{number}.ans")
        case.input.write_text(f"{number} 2\n")
        case.answer.write_text(f"{number + 2}\n")
        tests.append(case)
    problem = JuryProblem(Problem("A", "sum", "", (), LIMITS), folder, tuple(tests))
    bodies = ["print(a + b)"] * 20 + ["print(a - b)", "print(a // (a - 4))", "x = [0] * a * 9_000"]
    number = 0
    while True:
        for body in bodies:
            number += 1
            yield problem, Program("python3", f"n = {number}\n{READ}{body}\n")
        yield problem, Program("cpp17", CPP.format("a + b"))
        if number % 10 * len(bodies) == 0:
            yield problem, Program("python3", f"n = {number}\nwhile True: pass")


def main(arguments: list[str] | None = None) -> int:
    """Read the command line and soak."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--executions", type=int, default=100_000)
    wanted = parser.parse_args(arguments).executions
    with tempfile.TemporaryDirectory() as home:
        tempfile.tempdir = os.environ["TMPDIR"] = home
        return soak(wanted, Path(home))


def soak(wanted: int, home: Path) -> int:
    """Execute, look, and say what grew or was left."""
    before, at_start = traces(home), Look.now()
    looks: list[Look] = []
    with tempfile.TemporaryDirectory() as name, Judge() as judge, Filter(workers=1) as screen:
        work = rounds(Path(name))
        count = judged = 0
        with tqdm(total=wanted, unit="execution", disable=None) as bar:
            while count < wanted:
                problem, program = next(work)
                if judged % 2:
                    ((_, judgement),) = screen.judgements(problem, [program])
                else:
                    judgement = judge.judge(problem, program)
                assert judgement.verdict != "JE", judgement
                judged += 1
                done = max(1, len(judgement.tests))
                count += done
                bar.update(done)
                if count >= wanted * (len(looks) + 1) // 10:
                    looks.append(Look.now())
                    print(f"{count:8} executions  {looks[-1]}")
        print(f"{judged} programs; lost workers {judge.lost_workers}; {screen.tally}")
    left = sorted(traces(home) - before)
    at_end = Look.now()
    processes = at_end.processes - at_start.processes
    descriptors = at_end.descriptors - at_start.descriptors
    print(f"left: {processes} processes, {descriptors} descriptors, {len(left)} other things")
    for each in left[:10]:
        print(f"  {each}")
    grew = [
        name for name in ("own_mib", "below_mib", "descriptors", "processes")
        if getattr(looks[-1], name) > GROWTH * getattr(looks[0], name)
    ]  # fmt: skip
    print(f"grew: {', '.join(grew) or 'nothing'}")
    return 1 if processes or descriptors or left or grew else 0


if __name__ == "__main__":
    sys.exit(main())
