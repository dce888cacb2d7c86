"""Many programs against the same tests, fast: for filtering samples, never for submissions.

The verdicts are those of the judge; less is run to reach them:
- a program stops at its first failure, and the test that fails most programs comes first;
- programs that are the same, byte for byte or but for comments and white space, are judged once;
- a Python program that has passed one test in a process of its own runs the others in one process.
  A failure there decides nothing: the test is run again in a fresh process, and so is whatever the
  shared process did not finish. What was wrongly suspected is counted (`Tally.unconfirmed`);
- a program that takes long is set aside in its sandbox while others go on in the next.

What this gives up beside the judge: a hostile Python program can read the inputs of its later
tests, carry results from one to the next, or hide that it crashes after its output; and who exceeds
the time limit by little is not run again. It cannot reach a worker that judges submissions, another
program, or an answer.
"""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Self

from bench.contest import JuryProblem, Program, TestCase
from bench.judge.compiler import Sources
from bench.judge.line import Decided, Line, Tally, Work
from bench.judge.production import produce
from bench.judge.sandbox import Sandbox, find
from bench.verdict import Judgement


class Filter:
    """Judges many programs. Close it, or use it as a context; for one thread at a time."""

    def __init__(
        self,
        sandbox: Sandbox | None = None,
        *,
        workers: int | None = None,
        fast: bool = True,
        cache: Path | None = None,
    ) -> None:
        """Start nothing yet; `workers` lines side by side, by default one for each processor.

        Without `fast` every test has a process of its own. `SandboxUnavailable` where this machine
        cannot isolate.
        """
        sandbox = sandbox or find()
        self._sandbox = sandbox
        count = workers or len(os.sched_getaffinity(0))
        self._lines = [Line(sandbox, cache) for _ in range(count)]
        self._fast = fast

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(self, *exc: object) -> None:
        """Leave no process behind."""
        self.close()

    def close(self) -> None:
        """End all workers."""
        for line in self._lines:
            line.close()

    @property
    def tally(self) -> Tally:
        """What was done so far, also after `close`."""
        total = Tally()
        for line in self._lines:
            total.add(line.count())
        return total

    def judgements(
        self,
        problem: JuryProblem,
        programs: Iterable[Program | Sources],
        tests: Sequence[TestCase] | None = None,
    ) -> Iterator[tuple[int, Judgement]]:
        """Each program's number and judgement, as they are decided.

        `tests` are all of the problem's where none are given. A judgement's `tests` are those that
        were run, in the order in which they were; the last decides. `JudgeError` where a test
        that is still to be made cannot be.
        """
        produce([problem], self._sandbox)
        chosen = problem.tests if tests is None else tests
        work = Work(
            problem, chosen, [test.input.read_bytes() for test in chosen],
            iter(enumerate(programs)), self._fast, [0] * len(chosen),
        )  # fmt: skip
        decided: queue.Queue[Decided] = queue.Queue()
        threads = [
            threading.Thread(target=line.serve, args=(work, decided), name="filter", daemon=True)
            for line in self._lines
        ]
        for thread in threads:
            thread.start()
        try:
            running = len(threads)
            while running:
                item = decided.get()
                if isinstance(item, BaseException):
                    raise item
                if item is None:
                    running -= 1
                else:
                    yield item
        finally:
            work.stopped = True
            for thread in threads:
                thread.join()
