"""Trying many Python programs on a few inputs, quickly: a forked child runs them one after another.

For filtering samples and telling them apart, never for judging. The child has limits on memory,
files and processes, an alarm for each run, and imports only what programs of contests use; that
keeps accidents away, not attackers. A solver runs within the harness's sandbox anyway; whoever
evaluates a model outside of it trusts the model.
"""

from __future__ import annotations

import builtins
import io
import json
import os
import resource
import select
import signal
import sys
from collections.abc import Sequence
from contextlib import redirect_stdout
from dataclasses import dataclass
from typing import Any, NoReturn

SECONDS = 0.5
OUTPUT_CHARACTERS = 20_000
MEMORY_BYTES = 4 << 30
ALLOWED = frozenset({
    "array", "bisect", "collections", "copy", "decimal", "fractions", "functools", "heapq", "io",
    "itertools", "math", "operator", "random", "re", "statistics", "string", "sys", "typing",
})  # fmt: skip
FORBIDDEN = ("open", "eval", "exec", "compile", "breakpoint", "help")

Outputs = list[list[str | None]]
"""By program and input; None where it failed, or was not run after a failure."""


class _OutOfTime(BaseException):
    """Not an Exception, so that a program's own handlers do not catch it."""


def outputs(
    programs: Sequence[str],
    inputs: Sequence[str],
    *,
    expected: Sequence[str] | None = None,
    through: bool = False,
    seconds: float = SECONDS,
) -> Outputs:
    """What each program prints for each input.

    A program stops at the first input where it fails, or prints something else than is `expected`,
    white space aside; `through` goes on whatever happens. A child that dies takes down the program
    it was at, and another goes on with the next.
    """
    work = _Work(inputs, expected, through, seconds)
    found: Outputs = []
    while len(found) < len(programs):
        found += _child(programs[len(found) :], work)
        if len(found) < len(programs):
            found.append([None] * len(inputs))
    return found


@dataclass(frozen=True, slots=True)
class _Work:
    """What is done with each program."""

    inputs: Sequence[str]
    expected: Sequence[str] | None
    through: bool
    seconds: float


def agrees(output: str | None, expected: str) -> bool:
    """The same words in the same order."""
    return output is not None and output.split() == expected.split()


def _child(programs: Sequence[str], work: _Work) -> Outputs:
    """The outputs of the first programs, up to one over which the child died or hung."""
    reading, writing = os.pipe()
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _serve(programs, work, writing)
    os.close(writing)
    received, patience = b"", work.seconds * len(work.inputs) + 5
    try:
        while received.count(b"\n") < len(programs):
            if not select.select([reading], [], [], patience)[0]:
                break
            piece = os.read(reading, 1 << 20)
            if not piece:
                break
            received += piece
    finally:
        os.close(reading)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    return [json.loads(line) for line in received.split(b"\n")[:-1]]


def _serve(programs: Sequence[str], work: _Work, writing: int) -> NoReturn:
    try:
        _limit()
        with os.fdopen(writing, "w", encoding="utf-8", buffering=1) as pipe:
            for source in programs:
                pipe.write(json.dumps(_all(source, work)) + "\n")
    finally:
        os._exit(0)


def _limit() -> None:
    null = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(null, descriptor)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    sys.setrecursionlimit(5000)
    signal.signal(signal.SIGALRM, _ring)


def _ring(_number: int, _frame: object) -> NoReturn:
    raise _OutOfTime


def _all(source: str, work: _Work) -> list[str | None]:
    found: list[str | None] = [None] * len(work.inputs)
    try:
        code = compile(source, "<program>", "exec")
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return found
    for at, text in enumerate(work.inputs):
        found[at] = _once(code, text, work.seconds)
        right = work.expected is None or agrees(found[at], work.expected[at])
        if not work.through and (found[at] is None or not right):
            break
    return found


def _once(code: Any, text: str, seconds: float) -> str | None:  # noqa: ANN401 - a code object
    out, ended = io.StringIO(), True
    sys.stdin = io.TextIOWrapper(io.BytesIO(text.encode()), encoding="utf-8")
    names = {**vars(builtins), "__import__": _import}
    for name in FORBIDDEN:
        names.pop(name)
    try:
        signal.setitimer(signal.ITIMER_REAL, seconds)
        with redirect_stdout(out):
            exec(code, {"__name__": "__main__", "__builtins__": names})  # noqa: S102 - what this is for
    except SystemExit:
        pass
    except BaseException:  # noqa: BLE001 - whatever a sample does
        ended = False
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    written = out.getvalue()
    return written if ended and len(written) <= OUTPUT_CHARACTERS else None


def _import(name: str, *rest: Any) -> Any:  # noqa: ANN401 - as __import__
    if name.partition(".")[0] not in ALLOWED:
        raise ImportError(f"{name} is not for contests")
    return __import__(name, *rest)
