"""A program and a validator talking to each other, and what comes of it.

Both run side by side, each in its own sandbox under its own limits. What the validator writes goes
straight to the program; what the program writes passes through the judge, which counts it, so that
the output limit holds here too (what the validator writes is bounded by its time alone). Both
together must not take more wall time than the program's guard allows: two that wait for each other
are ended by it.

Who ended first decides much, so it must be beyond doubt: the judge keeps the pipes of either side
open until it has the report of that side's end, and only then can the other one see it. A program
that closes its output and lives on therefore does not look like one that has ended.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import BinaryIO

from bench.errors import JudgeError
from bench.judge.execution import Execution
from bench.judge.validation import Ruling
from bench.verdict import Verdict

WAITING_FACTOR = 5.0
"""A program may wait for its partner for this many times its CPU limit.

A question and its answer cost a program 5 to 25 µs of CPU and take 75 µs on the wall (two small
programs, two cores), of which the usual guard leaves too little to many short questions.
"""
_CHUNK = 64 * 1024
_BROKEN_PIPE = b"BrokenPipeError"
_SIGPIPE = 13

Party = Callable[[tuple[int, int]], Execution]
"""One side: runs with these descriptors as its standard input and output, to its end."""


@dataclass(frozen=True, slots=True)
class Interaction:
    """How both sides ended, which of them first, and whether the program wrote too much."""

    program: Execution
    validator: Execution
    validator_first: bool
    overflow: bool


def interact(program: Party, validator: Party, output_bytes: int) -> Interaction:
    """Connect both sides and wait for their ends; `JudgeError` where a worker was lost.

    The program runs in the calling thread, the validator in one that ends with the interaction.
    """
    ended: list[str] = []
    program_ended = threading.Event()

    def play_validator() -> Execution:
        with from_judge, to_program:
            execution = validator((from_judge.fileno(), to_program.fileno()))
            ended.append("validator")
            return execution

    with contextlib.ExitStack() as stack:
        from_program, to_judge = map(stack.enter_context, _pipe())
        from_judge, to_validator = map(stack.enter_context, _pipe())
        from_validator, to_program = map(stack.enter_context, _pipe())
        pool = stack.enter_context(ThreadPoolExecutor(2))
        validating = pool.submit(play_validator)
        passing = pool.submit(_pass_on, from_program, to_validator, output_bytes, program_ended)
        try:
            run = program((from_validator.fileno(), to_judge.fileno()))
            ended.append("program")
        finally:
            to_judge.close()
            program_ended.set()
            # A validator may go on writing to a program that is gone; it learns that by reading.
            os.set_blocking(from_validator.fileno(), True)  # the program shared this state
            while os.read(from_validator.fileno(), _CHUNK):
                pass
        return Interaction(run, validating.result(), ended[0] == "validator", passing.result())


def _pipe() -> tuple[BinaryIO, BinaryIO]:
    reader, writer = os.pipe2(os.O_CLOEXEC)
    return open(reader, "rb", buffering=0), open(writer, "wb", buffering=0)  # noqa: PTH123


def _pass_on(source: BinaryIO, target: BinaryIO, limit: int, source_ended: threading.Event) -> bool:
    """Hand bytes on until one side has ended; whether more than `limit` came."""
    with target:
        with source:
            moved = _move(source.fileno(), target.fileno(), limit + 1)
        source_ended.wait()
        return moved > limit


def _move(source: int, target: int, most: int) -> int:
    moved = 0
    with contextlib.suppress(BrokenPipeError):  # the validator has ended
        while moved < most:
            step = os.splice(source, target, min(_CHUNK, most - moved))
            if not step:
                break
            moved += step
    return moved


def decide(
    meeting: Interaction, own: tuple[Verdict, str], rule: Callable[[Execution], Ruling]
) -> tuple[Verdict, Ruling]:
    """The verdict on an interaction, and what to tell of it.

    `own` is the verdict on the program, looked at by itself, `rule` reads the validator's end.

    As problemtools and DOMjudge have it:
    - A validator that ends first decides, whatever its end makes of the program: hanging, crashing
      or exceeding its time while nobody listens any more is no excuse after a rejection, and dying
      of the closed pipe no offence after an acceptance. Any other failure after an acceptance
      counts: a program has to end, and in time.
    - A program that ends first and fails has failed, whatever the validator makes of its partner's
      absence: rejects, or even breaks down over it. (Here problemtools calls a breakdown a judge
      error; a program could then have one instead of its verdict whenever it likes.)
    - A program that ends first and well is what the validator says it is.
    - Two that wait for each other: the program has exceeded its time.

    It is a judge error, raised as one, where the validator breaks down though the program did not
    fail before; and where it kept a waiting program from ending in time: by computing for most of
    the time, or by not ending at all.
    """
    run, (verdict, message) = meeting.program, own
    if verdict is not Verdict.AC and not meeting.validator_first:
        if run.killed == "wall":
            _blame_slow(meeting)
        return verdict, Ruling(accepted=False, message=message)
    ruling = rule(meeting.validator)
    if not ruling.accepted:
        return Verdict.WA, ruling
    if verdict is Verdict.RTE and _broken_pipe(run):
        verdict, message = Verdict.AC, ""
    return verdict, replace(ruling, message=message)


def _blame_slow(meeting: Interaction) -> None:
    run, validator = meeting.program, meeting.validator
    if validator.killed:
        raise JudgeError("the validator hangs: it did not end though the program was gone")
    if validator.cpu_s > run.wall_s / 2:
        raise JudgeError(
            f"the validator kept the program waiting: it computed for {validator.cpu_s:.1f} s "
            f"of the {run.wall_s:.1f} s that the program may take on the wall"
        )


def _broken_pipe(run: Execution) -> bool:
    """Whether a program died of writing to nobody (Python ignores the signal, but says so)."""
    if run.exit_code is None:
        return run.signal == _SIGPIPE
    return run.exit_code != 0 and _BROKEN_PIPE in run.stderr[-4096:]
