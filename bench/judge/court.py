"""Several judges side by side: many submissions, each judged as if it came alone."""

from __future__ import annotations

import os
import queue
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from typing import Self

from bench.contest import JuryProblem, Program
from bench.judge.compiler import Sources
from bench.judge.judge import Judge
from bench.judge.sandbox import Sandbox, find
from bench.verdict import Judgement


class Court:
    """A judge for each of `workers` threads. Close it, or use it as a context."""

    def __init__(
        self,
        sandbox: Sandbox | None = None,
        *,
        workers: int | None = None,
        cache: Path | None = None,
    ) -> None:
        """Start nothing yet; one judge for each processor where `workers` does not say."""
        sandbox = sandbox or find()
        self._judges = [
            Judge(sandbox, cache=cache) for _ in range(workers or len(os.sched_getaffinity(0)))
        ]

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(self, *exc: object) -> None:
        """Leave no process behind."""
        self.close()

    def close(self) -> None:
        """End all workers."""
        for judge in self._judges:
            judge.close()

    def judgements(
        self, problem: JuryProblem, programs: Iterable[Program | Sources]
    ) -> Iterator[tuple[int, Judgement]]:
        """Each program's number and judgement, as they are decided."""
        idle: queue.SimpleQueue[Judge] = queue.SimpleQueue()
        for judge in self._judges:
            idle.put(judge)

        def judged(program: Program | Sources) -> Judgement:
            judge = idle.get()
            try:
                return judge.judge(problem, program)
            finally:
                idle.put(judge)

        with ThreadPoolExecutor(len(self._judges)) as pool:
            numbers = {pool.submit(judged, p): number for number, p in enumerate(programs)}
            try:
                for done in as_completed(numbers):
                    yield numbers[done], done.result()
            finally:
                pool.shutdown(wait=True, cancel_futures=True)
