"""One execution of a program: what is asked for, and how it ended. Pure data."""

from __future__ import annotations

import enum
import os
import signal
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

MIB = 1 << 20
WALL_FACTOR, WALL_GRACE_S = 3.0, 2.0
"""By the clock on the wall, a program may take this many times its CPU limit, and a grace."""


class Kind(enum.StrEnum):
    """What an image is: a marshalled code object, a static binary, a Python source to compile.

    A managed program has no image: it is files, with which a runtime is launched.
    """

    PYTHON = "python"
    NATIVE = "native"
    COMPILE = "compile"
    MANAGED = "managed"


@dataclass(frozen=True, slots=True)
class Bounds:
    """Limits of one execution: CPU seconds, MiB of resident memory, MiB of output.

    `waiting_s` are seconds on the wall that it may wait for somebody else besides.
    """

    cpu_s: float
    memory_mib: int
    output_mib: int
    waiting_s: float = 0.0

    @property
    def wall_s(self) -> float:
        """The guard on wall time, in seconds."""
        return WALL_FACTOR * self.cpu_s + WALL_GRACE_S + self.waiting_s


@dataclass(frozen=True, slots=True)
class Launch:
    """How a program's runtime is started, and what it takes beside the program.

    `visible` are the folders of the runtime; `command` is its path and arguments, those of the
    program follow; `stack_mib` is the main thread's; `address_mib` are reserved and not touched,
    `data_mib` of them writable; with `feedback` the program may write a validator's feedback.
    """

    visible: tuple[Path, ...] = ()
    command: tuple[str, ...] = ()
    environment: Mapping[str, str] = field(default_factory=dict)
    stack_mib: int = 64
    address_mib: int = 0
    data_mib: int = 0
    feedback: bool = False


@dataclass(frozen=True, slots=True)
class Job:
    """A program to execute; `files` are laid out for it where the worker has a box.

    With `streams`, two descriptors, it reads and writes these instead of `stdin` and a file in
    memory; they stay open here. With `feedback`, a packed folder, it finds these files in the box's
    feedback folder, and what it leaves there comes back. `more` are inputs of further tests that a
    Python program runs in the same process, one after another; the bounds hold for each of them.
    """

    kind: Kind
    image: bytes
    stdin: bytes
    bounds: Bounds
    args: tuple[str, ...] = ()
    files: Mapping[str, bytes] = field(default_factory=dict)
    streams: tuple[int, int] | None = None
    feedback: bytes | None = None
    more: tuple[bytes, ...] = ()
    launch: Launch = field(default_factory=Launch)


@dataclass(frozen=True, slots=True)
class Part:
    """What one of several tests in one process came to: the program's own word but for `stdout`."""

    exit_code: int
    cpu_s: float
    stdout: bytes


@dataclass(frozen=True, slots=True)
class Execution:
    """How one execution ended; CPU and wall seconds, peak resident MiB.

    `exit_code` is None where a signal ended it; `killed` says which limit the warden enforced.
    `feedback` is a validator's message, `left` its packed feedback folder where the job has one.
    Where a job has several tests, `parts` are those that the program says it finished, and the rest
    is about the process.
    """

    exit_code: int | None
    signal: int | None
    killed: str | None
    cpu_s: float
    wall_s: float
    memory_mib: float
    stdout: bytes
    stderr: bytes
    feedback: str = ""
    left: bytes = b""
    parts: tuple[Part, ...] = ()

    @classmethod
    def ended(cls, status: int, killed: str | None, **measured: Any) -> Self:  # noqa: ANN401
        """From a wait status; `measured` are the other fields."""
        exited = os.WIFEXITED(status)
        return cls(
            exit_code=os.WEXITSTATUS(status) if exited else None,
            signal=None if exited else os.WTERMSIG(status),
            killed=killed,
            **measured,
        )


def rlimits(job: Job) -> dict[str, int]:
    """Hard limits by their RLIMIT name; peak resident memory decides, these only guard.

    Address space is twice the memory limit and what the language reserves: stacks, arenas and heaps
    are seldom touched as a whole. Managed runtimes reserve so much of it that a second limit is
    needed for what could be written to (RLIMIT_DATA); shared memory, which that does not count, is
    refused to them (`seccomp`). The output limit is one byte over what is allowed, to see who
    exceeds it.
    """
    memory = job.bounds.memory_mib * MIB
    space = 2 * memory + 256 * MIB
    limits = {
        "AS": space + job.launch.address_mib * MIB,
        "STACK": memory,
        "FSIZE": job.bounds.output_mib * MIB + 1,
        "CORE": 1,  # not 0: that still starts a handler which the host may have for core dumps
        "NOFILE": 64,
        "CPU": int(job.bounds.cpu_s * (1 + len(job.more))) + 2,
    }
    if job.kind is Kind.MANAGED:
        limits["STACK"] = job.launch.stack_mib * MIB
        limits["DATA"] = space + job.launch.data_mib * MIB
    return limits


def killed_by(execution: Execution) -> str:
    """The name of the signal that ended a program, e.g. `SIGSEGV`."""
    assert execution.signal is not None
    try:
        return signal.Signals(execution.signal).name
    except ValueError:
        return f"signal {execution.signal}"
