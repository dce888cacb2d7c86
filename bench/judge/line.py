"""One line of the filter: one program after another, and beside them those that take long.

A program on its way is a generator: it yields jobs and is sent what came of them, so that it can
be set aside, in the sandbox in which its job runs, and gone on with when that has ended.
"""

from __future__ import annotations

import queue
import select
import threading
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, fields, replace
from pathlib import Path

from bench.cache import cache_folder
from bench.contest import JuryProblem, Program, TestCase
from bench.errors import JudgeError
from bench.judge.admission import refusal
from bench.judge.compiler import CompileFailure, Compiler, Executable, Sources
from bench.judge.execution import MIB, Execution, Job, Kind
from bench.judge.judge import Judge, Submission, classify
from bench.judge.quiet import Quiet
from bench.judge.runner import Runner, sources_of
from bench.judge.sandbox import Sandbox
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
REMEMBERED = 1 << 16
"""Keys of programs, two of each in Python, for which the judgement is kept; the oldest go first."""

Steps = Generator[Job, Execution, Judgement]
Decided = tuple[int, Judgement] | BaseException | None
"""What a line says: a program's number and judgement, an error, or that it has ended."""


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
    strict: int = 0
    """Programs for problems that cannot be filtered, judged as submissions."""
    lost_workers: int = 0

    def __str__(self) -> str:
        """As one line for a person."""
        return (
            f"{self.programs} programs, {self.duplicates} the same as another, "
            f"{self.strict} as submissions; {self.executions} tests alone, "
            f"{self.shared_executions} together; {self.confirmed} failures confirmed alone, "
            f"{self.unconfirmed} not; {self.set_aside} set aside; {self.lost_workers} workers lost"
        )

    def add(self, other: Tally) -> None:
        """Count what another has counted as well."""
        for each in fields(self):
            setattr(self, each.name, getattr(self, each.name) + getattr(other, each.name))


@dataclass(slots=True)
class Work:
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
        """The next program and its number, if there is one."""
        with self.lock:
            return None if self.stopped else next(self.programs, None)

    def learn(self, judgement: Judgement, *keys: str) -> Judgement:
        """Remember a judgement for programs of these keys, and return it."""
        if judgement.verdict is not Verdict.JE:
            with self.lock:
                self.known.update(dict.fromkeys(filter(None, keys), judgement))
                while len(self.known) > REMEMBERED:
                    del self.known[next(iter(self.known))]
        return judgement

    def order(self) -> list[int]:
        """The tests by what fails most; those equal in that, in the package's order."""
        return sorted(range(len(self.tests)), key=lambda test: -self.failures[test])


@dataclass(slots=True)
class Task:
    """A program on its way, and the sandbox in which it is set aside."""

    number: int
    steps: Steps
    lane: Runner | None = None
    worker: Worker | None = None


class Line:
    """One line of the filter; close it when done."""

    def __init__(self, sandbox: Sandbox, cache: Path | None) -> None:
        """Start nothing yet."""
        self._sandbox = sandbox
        self._cache = cache
        self._judge = Judge(sandbox, cache=cache)
        self._quiet = Quiet(cache or cache_folder())
        self._lanes: list[Runner] = []
        self._idle: list[Runner] = []
        self._aside: list[Task] = []
        self._tally = Tally()
        self._lost = 0

    def close(self) -> None:
        """Leave no process behind."""
        self._judge.close()
        self._quiet.close()
        for lane in self._lanes:
            lane.close()
            self._lost += lane.lost_workers
        self._lanes, self._idle, self._aside = [], [], []

    def count(self) -> Tally:
        """What was done so far."""
        lost = self._lost + sum(lane.lost_workers for lane in self._lanes)
        self._tally.lost_workers = lost + self._judge.lost_workers
        return self._tally

    def serve(self, work: Work, decided: queue.Queue[Decided]) -> None:
        """The work of a thread: put what is decided where it is waited for, and None at the end."""
        try:
            for item in self.judgements(work):
                decided.put(item)
            decided.put(None)
        except BaseException as error:  # noqa: BLE001 - raised again by who waits
            decided.put(error)

    def judgements(self, work: Work) -> Iterator[tuple[int, Judgement]]:
        """Judge programs until none is left."""
        if work.problem.interactive or work.problem.passes > 1:
            yield from self._strictly(work)
            return
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
                            yield from self._advance(Task(number, self._steps(work, program)))
                    while self._aside and not work.stopped:
                        yield from self._resume(block=True)
        finally:
            if self._aside:  # left before its end: what runs there is of no interest any more
                self.close()

    def _strictly(self, work: Work) -> Iterator[tuple[int, Judgement]]:
        """Each as a submission: there is no shorter way where a validator takes part in the run."""
        problem = replace(work.problem, tests=tuple(work.tests))
        while taken := work.take():
            number, program = taken
            self._tally.programs += 1
            self._tally.strict += 1
            yield number, self._judge.judge(problem, program)

    def _resume(self, *, block: bool) -> Iterator[tuple[int, Judgement]]:
        """Go on with programs that were set aside and have ended since; wait for one if `block`."""
        if not self._aside:
            return
        waiting = {task.worker.fileno(): task for task in self._aside if task.worker}
        for fd in _ended(waiting, None if block else 0.0):
            self._aside.remove(waiting[fd])
            yield from self._advance(waiting[fd])

    def _advance(self, task: Task) -> Iterator[tuple[int, Judgement]]:
        """Run a program's next steps, until it is decided or takes long."""
        try:
            execution = task.worker.finish() if task.worker else None
            task.worker = None
            while True:
                job = task.steps.send(execution)  # type: ignore[arg-type] # None starts it
                task.lane = task.lane or self._lane()
                worker = task.lane.worker_for(job)
                worker.start(job)
                if not _ended([worker.fileno()], PATIENCE_S):
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

    def _steps(self, work: Work, program: Program | Sources) -> Steps:
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
        limit = self._judge.limit(work.problem, sources.language)
        judgement = yield from self._judged(work, Submission(work.problem, executable, limit))
        return work.learn(judgement, key, executable.fingerprint)

    def _compiled(self, sources: Sources) -> Generator[Job, Execution, Executable | CompileFailure]:
        if sources.language.kind != "python":
            return self._judge.prepare(sources)
        return Compiler.compiled(sources, (yield Compiler.compilation(sources)))

    def _judged(self, work: Work, submission: Submission) -> Steps:
        pending = work.order()
        done: list[TestVerdict] = []
        suspicious = False
        while pending and (not done or done[-1].verdict is Verdict.AC):
            if work.fast and len(done) == 1 and _can_share(submission.executable, done[0]):
                while pending and not suspicious:
                    together, pending = pending[:SHARED], pending[SHARED:]
                    passed = yield from self._together(work, submission, together)
                    done += passed
                    suspicious = len(passed) < len(together)
                    pending = together[len(passed) :] + pending
            if pending:
                done.append((yield from self._alone(work, submission, pending.pop(0))))
                if suspicious:
                    passed_alone = done[-1].verdict is Verdict.AC
                    self._tally.unconfirmed += passed_alone
                    self._tally.confirmed += not passed_alone
                    suspicious = False
        if not done:
            return Judgement(Verdict.AC)
        return Judgement(done[-1].verdict, tuple(done), done[-1].message)

    def _alone(
        self, work: Work, submission: Submission, test: int
    ) -> Generator[Job, Execution, TestVerdict]:
        """One test in a process of its own."""
        self._tally.executions += 1
        run = yield submission.executable.job(work.inputs[test], submission.limit)
        verdict, message = classify(run, submission.limit)
        if verdict is Verdict.AC:
            verdict, message = self._checked(work, test, run.stdout)
        if verdict is not Verdict.AC:
            work.failures[test] += 1
        name = work.tests[test].name
        return TestVerdict(name, verdict, run.cpu_s, run.wall_s, run.memory_mib, message)

    def _together(
        self, work: Work, submission: Submission, tests: Sequence[int]
    ) -> Generator[Job, Execution, list[TestVerdict]]:
        """Tests in one process: those that passed, up to the first that did not or did not end."""
        limit = submission.limit
        self._tally.shared_executions += len(tests)
        first, *more = (work.inputs[test] for test in tests)
        run = yield submission.executable.job(first, limit, more=tuple(more))
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

    def _checked(self, work: Work, test: int, output: bytes) -> tuple[Verdict, str]:
        wrong = self._judge.check(work.problem, work.tests[test], output)
        return (Verdict.AC, "") if wrong is None else (Verdict.WA, wrong)


def _ended(workers: Iterable[int], timeout_s: float | None) -> list[int]:
    """Those of some workers, by descriptor, whose job has ended; waits until one has."""
    poll = select.poll()  # not select(2), which knows no descriptors from 1024
    for fd in workers:
        poll.register(fd, select.POLLIN)
    return [fd for fd, _ in poll.poll(None if timeout_s is None else 1000 * timeout_s)]


def _can_share(executable: Executable, first: TestVerdict) -> bool:
    """Whether other tests may follow in one process: short runs of Python without further files."""
    return executable.kind is Kind.PYTHON and not executable.files and first.cpu_s < SHORT_S
