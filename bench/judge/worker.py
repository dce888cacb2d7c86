"""A worker: one sandbox with a warden inside, executing programs one after another.

The judge's side of `warden`. What comes back from inside is believed only where the program could
not have written it: exit status, CPU seconds, peak memory are the kernel's, reported by the warden;
output is a sealed file that the program wrote and the checker reads as hostile text.

A worker belongs to one thread at a time. Programs in it share nothing: each is forked from a warden
that never ran anything, with files of its own.
"""

from __future__ import annotations

import array
import contextlib
import enum
import itertools
import json
import os
import signal
import socket
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

from bench.errors import JudgeError
from bench.judge.memory_file import content, memory_file
from bench.judge.process_tree import end
from bench.judge.sandbox import Bind, Sandbox, interpreter

MIB = 1 << 20
WALL_FACTOR, WALL_GRACE_S = 3.0, 2.0
"""By the clock on the wall, a program may take this many times its CPU limit, and a grace."""
_HOME = Path(__file__).parent
_INSIDE = Path("/warden/bench/judge")
_MODULES = ("warden.py", "script.py", "seccomp.py", "landlock.py", "kernel.py")
_LOST_AFTER_S = 30.0
_BOX_BYTES = 512 * MIB


class Kind(enum.StrEnum):
    """What an image is: a marshalled code object, a static binary, a Python source to compile."""

    PYTHON = "python"
    NATIVE = "native"
    COMPILE = "compile"


@dataclass(frozen=True, slots=True)
class Bounds:
    """Limits of one execution: CPU seconds, MiB of resident memory, MiB of output."""

    cpu_s: float
    memory_mib: int
    output_mib: int

    @property
    def wall_s(self) -> float:
        """The guard on wall time, in seconds."""
        return WALL_FACTOR * self.cpu_s + WALL_GRACE_S


@dataclass(frozen=True, slots=True)
class Job:
    """A program to execute once; `files` are laid out for it where the worker has a box."""

    kind: Kind
    image: bytes
    stdin: bytes
    bounds: Bounds
    args: tuple[str, ...] = ()
    files: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Execution:
    """How one execution ended; CPU and wall seconds, peak resident MiB.

    `exit_code` is None where a signal ended it; `killed` says which limit the warden enforced.
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


class Worker:
    """One warden in its sandbox; started on first use, started again if it was lost."""

    def __init__(self, sandbox: Sandbox, *, box: bool = False) -> None:
        """Prepare; `box` gives programs files of their own (validators, never contestants)."""
        self._sandbox = sandbox
        self._box = box
        self._process: subprocess.Popen[bytes] | None = None
        self._control: socket.socket | None = None
        self._ids = itertools.count(1)
        self.lost = 0

    def __enter__(self) -> Self:
        """Nothing to do: the sandbox starts with the first job."""
        return self

    def __exit__(self, *exc: object) -> None:
        """Leave no process behind."""
        self.close()

    def execute(self, job: Job) -> Execution:
        """Run a job to its end; `JudgeError` where the warden failed twice in a row."""
        if job.files and not self._box:
            raise JudgeError("files were given to a worker without a box")
        for attempt in itertools.count(1):
            try:
                return self._execute(job)
            except (OSError, EOFError) as error:
                self.lost += 1
                said = self.close()
                if attempt == 2:
                    raise JudgeError(
                        f"the judge's worker was lost twice: {error}; {said}"
                    ) from None
        raise AssertionError("unreachable")

    def close(self) -> str:
        """End the sandbox and everything in it; what the warden said last."""
        process, control = self._process, self._control
        self._process = self._control = None
        if control:
            control.close()
        if not process:
            return ""
        end(process)
        assert process.stderr
        with process.stderr as stderr:
            return stderr.read(4096).decode(errors="replace").strip()

    def _start(self) -> socket.socket:
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        ours.settimeout(_LOST_AFTER_S)
        python = interpreter()
        modules = [Bind(_HOME / name, _INSIDE / name) for name in _MODULES]
        options = ["-P", "-s", "-S", "-B"]
        argv = [str(python.executable), *options, str(_INSIDE / "warden.py")]
        argv += [str(theirs.fileno()), *map(str, python.library)]
        command = self._sandbox.command(
            argv,
            binds=[*python.binds, *modules],
            masks=python.masks,
            tmpfs={"/box": _BOX_BYTES} if self._box else {},
            env={"PYTHONPATH": "/warden", "PYTHONHASHSEED": "0"},
        )
        with theirs, memory_file("stdin", b"") as stdin, memory_file("stdout") as stdout:
            # Files, as the programs' own will be: the interpreter looks once at what they are.
            self._process = subprocess.Popen(
                command,
                stdin=stdin,
                stdout=stdout,
                stderr=subprocess.PIPE,
                pass_fds=[theirs.fileno()],
                start_new_session=True,
            )
        self._control = ours
        return ours

    def _execute(self, job: Job) -> Execution:
        control = self._control or self._start()
        with contextlib.ExitStack() as stack:
            image = stack.enter_context(memory_file("program", job.image))
            stdin = stack.enter_context(memory_file("stdin", job.stdin))
            stdout = stack.enter_context(memory_file("stdout"))
            stderr = stack.enter_context(memory_file("stderr"))
            files = [stack.enter_context(memory_file("file", data)) for data in job.files.values()]
            number = next(self._ids)
            request = {
                "id": number,
                "kind": job.kind,
                "cpu_s": job.bounds.cpu_s,
                "wall_s": job.bounds.wall_s,
                "limits": _rlimits(job),
                "args": job.args,
                "files": list(job.files),
            }
            fds = array.array("i", [image, stdin, stdout, stderr, *files])
            rights = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, fds.tobytes())]
            control.settimeout(job.bounds.wall_s + _LOST_AFTER_S)
            control.sendmsg([json.dumps(request).encode()], rights)
            report = self._receive(control, number)
            return Execution(
                exit_code=os.WEXITSTATUS(report["status"]) if _exited(report) else None,
                signal=None if _exited(report) else os.WTERMSIG(report["status"]),
                killed=report["killed"],
                cpu_s=report["cpu_s"],
                wall_s=report["wall_s"],
                memory_mib=report["maxrss_kib"] / 1024,
                stdout=content(stdout, job.bounds.output_mib * MIB + 1),
                stderr=content(stderr, 64 * 1024),
                feedback=report["feedback"],
            )

    def _receive(self, control: socket.socket, expected: int) -> dict[str, Any]:
        message = control.recv(64 * 1024)
        if not message:
            raise EOFError("it closed its socket")
        report: dict[str, Any] = json.loads(message)
        if report["id"] != expected:
            raise EOFError(f"it answered job {report['id']} instead of {expected}")
        if "error" in report:
            raise JudgeError(f"a program could not be confined: {report['error']}")
        return report


def _exited(report: Mapping[str, Any]) -> bool:
    return os.WIFEXITED(report["status"])


def _rlimits(job: Job) -> dict[str, int]:
    """Hard limits by their RLIMIT name; peak resident memory decides, these only guard.

    Address space is twice the memory limit: a managed runtime and a thread's stack reserve what
    they never touch. The output limit is one byte over what is allowed, to see who exceeds it.
    """
    memory = job.bounds.memory_mib * MIB
    return {
        "AS": 2 * memory + 256 * MIB,
        "STACK": memory,
        "FSIZE": job.bounds.output_mib * MIB + 1,
        "CORE": 1,  # not 0: that still starts a handler which the host may have for core dumps
        "NOFILE": 64,
        "CPU": int(job.bounds.cpu_s) + 2,
    }


def killed_by(execution: Execution) -> str:
    """The name of the signal that ended a program, e.g. `SIGSEGV`."""
    assert execution.signal is not None
    try:
        return signal.Signals(execution.signal).name
    except ValueError:
        return f"signal {execution.signal}"
