"""Many programs against the same tests, fast: for filtering samples, never for submissions.

The verdicts are those of the judge; less is run to reach them:
- a program stops at its first failure, and the test that fails most programs comes first;
- programs that are the same, byte for byte or but for comments and white space, are judged once;
- a Python program that has passed one test in a process of its own runs the others in one process.
  A failure there decides nothing: the test is run again in a fresh process, and so is whatever the
  shared process did not finish. What was wrongly suspected is counted (`Tally.unconfirmed`);
- a program that takes long is set aside in its sandbox while others go on in the next.

What this gives up beside the judge: a hostile Python program can carry results from one test to the
next, or hide that it crashes after its output; and who exceeds the time limit by little is not run
again. It cannot reach a worker that judges submissions, another program, or an answer.
"""

from __future__ import annotations

import os
import queue
import select
import threading
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Self

from bench.contest import JuryProblem, Program, TestCase
from bench.errors import JudgeError
from bench.judge.admission import refusal
from bench.judge.compiler import CompileFailure, Compiler, Executable, Sources, cache_folder
from bench.judge.execution import MIB, Execution, Job, Kind
from bench.judge.judge import Judge, classify
from bench.judge.quiet import Quiet
from bench.judge.runner import Runner, bounds_of, sources_of
from bench.judge.sandbox import Sandbox, find
from bench.judge.worker import Worker
from bench.verdict import Judgement, TestVerdict, Verdict

PATIENCE_S = 0.05
"""A program that has not ended by then is set aside."""
SET_ASIDE = 8
"""At most so many at a time, each in a sandbox of its own."""
SHORT_S = 0.02
"""A program that takes longer on a test gains nothing from sharing a process."""
SHARED = 64
"""At most so many tests in one process."""

Steps = Generator[Job, Execution, Judgement]


@dataclass(slots=True)
class Tally:
    """What was done to judge some programs; a shortcut that did not hold is counted here."""

    programs: int = 0
    duplicates: int = 0
    executions: int = 0
    """Tests in a process of their own."""
    shared_executions: int = 0
    """Tests in a process with others."""
    confirmed: int = 0
    """Failures in a shared process that a fresh one confirmed, …"""
    unconfirmed: int = 0
    """… and those that it did not: the program went on alone."""
    set_aside: int = 0
    lost_workers: int = 0

    def add(self, other: Tally) -> None:
        """Count what another has counted as well."""
        for each in fields(self):
            setattr(self, each.name, getattr(self, each.name) + getattr(other, each.name))


@dataclass(slots=True)
class _Work:
    """What the lines share: programs to be taken, what is known of them and of the tests."""

    problem: JuryProblem
    tests: Sequence[TestCase]
    inputs: Sequence[bytes]
    programs: Iterator[tuple[int, Program | Sources]]
    fast: bool
    failures: list[int]
    known: dict[str, Judgement] = field(default_factory=dict)
    stopped: bool = False
    lock: threading.Lock = field(default_factory=threading.Lock)

    def take(self) -> tuple[int, Program | Sources] | None:
        with self.lock:
            return None if self.stopped else next(self.programs, None)

    def learn(self, judgement: Judgement, *keys: str) -> Judgement:
        """Remember a judgement for programs of these keys, and return it."""
        if judgement.verdict is not Verdict.JE:
            self.known.update(dict.fromkeys(filter(None, keys), judgement))
        return judgement

    def order(self) -> list[int]:
        """The tests by what fails most; those equal in that, in the package's order."""
        return sorted(range(len(self.tests)), key=lambda test: -self.failures[test])


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
        count = workers or len(os.sched_getaffinity(0))
        self._lines = [_Line(sandbox, cache) for _ in range(count)]
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
        """What was done so far."""
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
        were run, in the order in which they were; the last decides.
        """
        chosen = problem.tests if tests is None else tests
        work = _Work(
            problem, chosen, [test.input.read_bytes() for test in chosen],
            iter(enumerate(programs)), self._fast, [0] * len(chosen),
        )  # fmt: skip
        if len(self._lines) == 1:
            yield from self._lines[0].judgements(work)
            return
        decided: queue.Queue[tuple[int, Judgement] | BaseException | None] = queue.Queue()
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


@dataclass(slots=True)
class _Task:
    """A program on its way, and the sandbox in which it is set aside."""

    number: int
    steps: Steps
    lane: Runner | None = None
    worker: Worker | None = None


class _Line:
    """One program after another, and those beside them that take long."""

    def __init__(self, sandbox: Sandbox, cache: Path | None) -> None:
        self._sandbox = sandbox
        self._cache = cache
        self._judge = Judge(sandbox, cache=cache)
        self._quiet = Quiet(cache or cache_folder())
        self._lanes: list[Runner] = []
        self._idle: list[Runner] = []
        self._aside: list[_Task] = []
        self._tally = Tally()

    def close(self) -> None:
        self._judge.close()
        self._quiet.close()
        for lane in self._lanes:
            lane.close()
        self._lanes, self._idle, self._aside = [], [], []

    def count(self) -> Tally:
        lost = sum(lane.lost_workers for lane in self._lanes)
        self._tally.lost_workers = lost + self._judge.lost_workers
        return self._tally

    def serve(
        self, work: _Work, decided: queue.Queue[tuple[int, Judgement] | BaseException | None]
    ) -> None:
        """The work of a thread: put what is decided where it is waited for, and None at the end."""
        try:
            for item in self.judgements(work):
                decided.put(item)
            decided.put(None)
        except BaseException as error:  # noqa: BLE001 - raised again by who waits
            decided.put(error)

    def judgements(self, work: _Work) -> Iterator[tuple[int, Judgement]]:
        """Judge programs until none is left."""
        try:
            left = True
            while left and not work.stopped:
                with self._quiet.together():
                    while left and not self._quiet.wanted():
                        yield from self._resume(block=len(self._aside) >= SET_ASIDE)
                        taken = work.take()
                        left = taken is not None
                        if taken:
                            number, program = taken
                            self._tally.programs += 1
                            yield from self._advance(_Task(number, self._steps(work, program)))
                    while self._aside and not work.stopped:
                        yield from self._resume(block=True)
        finally:
            if self._aside:  # left before its end: what runs there is of no interest any more
                self.close()

    def _resume(self, *, block: bool) -> Iterator[tuple[int, Judgement]]:
        """Go on with programs that were set aside and have ended since; wait for one if `block`."""
        if not self._aside:
            return
        waiting = {task.worker: task for task in self._aside if task.worker}
        ready, _, _ = select.select(list(waiting), [], [], None if block else 0)
        for worker in ready:
            task = waiting[worker]
            self._aside.remove(task)
            yield from self._advance(task)

    def _advance(self, task: _Task) -> Iterator[tuple[int, Judgement]]:
        """Run a program's next steps, until it is decided or takes long."""
        try:
            execution = task.worker.finish() if task.worker else None
            task.worker = None
            while True:
                job = task.steps.send(execution)  # type: ignore[arg-type] # None starts it
                task.lane = task.lane or self._lane()
                worker = task.lane.worker_for(job)
                worker.start(job)
                if not select.select([worker], [], [], PATIENCE_S)[0]:
                    self._tally.set_aside += 1
                    task.worker = worker
                    self._aside.append(task)
                    return
                execution = worker.finish()
        except StopIteration as end:
            judgement: Judgement = end.value
        except (JudgeError, OSError) as error:
            judgement = Judgement(Verdict.JE, message=str(error))
        if task.lane:
            self._idle.append(task.lane)
        yield task.number, judgement

    def _lane(self) -> Runner:
        if not self._idle:
            self._lanes.append(Runner(self._sandbox, cache=self._cache))
            self._idle.append(self._lanes[-1])
        return self._idle.pop()

    # -- one program, step by step -------------------------------------------------------------

    def _steps(self, work: _Work, program: Program | Sources) -> Steps:
        if (reason := refusal(work.problem, program)) is not None:
            return Judgement(Verdict.CE, message=reason)
        sources = sources_of(program)
        key = sources.key()
        if (known := work.known.get(key)) is not None:
            self._tally.duplicates += 1
            return known
        executable = yield from self._compiled(sources)
        if isinstance(executable, CompileFailure):
            return work.learn(Judgement(Verdict.CE, message=executable.message), key)
        if (known := work.known.get(executable.fingerprint)) is not None:
            self._tally.duplicates += 1
            return work.learn(known, key)
        judgement = yield from self._judged(work, executable)
        return work.learn(judgement, key, executable.fingerprint)

    def _compiled(self, sources: Sources) -> Generator[Job, Execution, Executable | CompileFailure]:
        if sources.language.kind != "python":
            return self._judge.prepare(sources)
        return Compiler.compiled(sources, (yield Compiler.compilation(sources)))

    def _judged(self, work: _Work, executable: Executable) -> Steps:
        pending = work.order()
        done = [(yield from self._alone(work, executable, pending.pop(0)))]
        suspicious = False
        if done[0].verdict is Verdict.AC and work.fast and _can_share(executable, done[0]):
            while pending and not suspicious:
                together, pending = pending[:SHARED], pending[SHARED:]
                passed = yield from self._together(work, executable, together)
                done += passed
                suspicious = len(passed) < len(together)
                pending = together[len(passed) :] + pending
        while pending and done[-1].verdict is Verdict.AC:
            done.append((yield from self._alone(work, executable, pending.pop(0))))
            if suspicious:
                if done[-1].verdict is Verdict.AC:
                    self._tally.unconfirmed += 1
                else:
                    self._tally.confirmed += 1
                suspicious = False
        return Judgement(done[-1].verdict, tuple(done), done[-1].message)

    def _alone(
        self, work: _Work, executable: Executable, test: int
    ) -> Generator[Job, Execution, TestVerdict]:
        """One test in a process of its own."""
        limit = bounds_of(work.problem.problem.limits)
        self._tally.executions += 1
        run = yield executable.job(work.inputs[test], limit)
        verdict, message = classify(run, limit)
        if verdict is Verdict.AC:
            verdict, message = self._checked(work, test, run.stdout)
        if verdict is not Verdict.AC:
            work.failures[test] += 1
        name = work.tests[test].name
        return TestVerdict(name, verdict, run.cpu_s, run.wall_s, run.memory_mib, message)

    def _together(
        self, work: _Work, executable: Executable, tests: Sequence[int]
    ) -> Generator[Job, Execution, list[TestVerdict]]:
        """Tests in one process: those that passed, up to the first that did not or did not end."""
        limit = bounds_of(work.problem.problem.limits)
        self._tally.shared_executions += len(tests)
        first, *more = (work.inputs[test] for test in tests)
        run = yield executable.job(first, limit, more=tuple(more))
        if run.memory_mib > limit.memory_mib:
            return []  # nobody can say which of them it was
        passed = []
        for test, part in zip(tests, run.parts, strict=False):
            in_bounds = part.cpu_s <= limit.cpu_s and len(part.stdout) <= limit.output_mib * MIB
            if part.exit_code or not in_bounds:
                break
            if self._checked(work, test, part.stdout)[0] is not Verdict.AC:
                break
            name = work.tests[test].name
            passed.append(TestVerdict(name, Verdict.AC, part.cpu_s, part.cpu_s, run.memory_mib))
        return passed

    def _checked(self, work: _Work, test: int, output: bytes) -> tuple[Verdict, str]:
        wrong = self._judge.check(work.problem, work.tests[test], output)
        return (Verdict.AC, "") if wrong is None else (Verdict.WA, wrong)


def _can_share(executable: Executable, first: TestVerdict) -> bool:
    """Whether other tests may follow in one process: short runs of Python without further files."""
    return executable.kind is Kind.PYTHON and not executable.files and first.cpu_s < SHORT_S
