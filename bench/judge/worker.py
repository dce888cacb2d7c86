"""Workers: sandboxed processes that execute programs, one after another.

A `Worker` keeps one sandbox alive and talks to what runs inside over a socket of whole messages;
files travel as descriptors. There are two kinds: `PythonWorker` has a warden inside, `NativeWorker`
a spawner. What comes back is believed only where the program could not have written it: exit
status, CPU seconds, peak memory are the kernel's, reported by warden or spawner; output is a file
in memory that the checker reads as hostile text.

A worker belongs to one thread at a time. Programs in it share nothing: each starts from a process
that never ran anything, with files of its own.
"""

from __future__ import annotations

import array
import contextlib
import itertools
import json
import socket
import struct
import subprocess
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, Self

from bench.errors import JudgeError
from bench.judge import landlock, seccomp
from bench.judge.execution import MIB, Execution, Job, Kind, rlimits
from bench.judge.memory_file import content, memory_file
from bench.judge.process_tree import end
from bench.judge.sandbox import Bind, Sandbox, interpreter

_HOME = Path(__file__).parent
_INSIDE = Path("/warden/bench/judge")
_MODULES = ("warden.py", "script.py", "seccomp.py", "landlock.py", "kernel.py")
_LOST_AFTER_S = 30.0
_BOX_BYTES = 512 * MIB
_STDERR_BYTES = 64 * 1024
_IMAGES = 4


class Worker(ABC):
    """One sandbox; started on first use, started again if it was lost."""

    def __init__(self, sandbox: Sandbox) -> None:
        """Start nothing yet."""
        self._sandbox = sandbox
        self._process: subprocess.Popen[bytes] | None = None
        self._control: socket.socket | None = None
        self._images: dict[int, tuple[bytes, int, contextlib.ExitStack]] = {}
        self._ids = itertools.count(1)
        self.lost = 0

    def __enter__(self) -> Self:
        """Nothing to do: the sandbox starts with the first job."""
        return self

    def __exit__(self, *exc: object) -> None:
        """Leave no process behind."""
        self.close()

    def execute(self, job: Job) -> Execution:
        """Run a job to its end; `JudgeError` where the worker was lost twice in a row."""
        for attempt in itertools.count(1):
            try:
                control = self._control or self._start()
                control.settimeout(job.bounds.wall_s + _LOST_AFTER_S)
                return self._execute(job, control)
            except (OSError, EOFError) as error:
                self.lost += 1
                said = self.close()
                if attempt == 2:
                    raise JudgeError(
                        f"the judge's worker was lost twice: {error}; {said}"
                    ) from None
        raise AssertionError("unreachable")

    def close(self) -> str:
        """End the sandbox and everything in it; what was said inside last."""
        process, control = self._process, self._control
        self._process = self._control = None
        for _, _, stack in self._images.values():
            stack.close()
        self._images.clear()
        if control:
            control.close()
        if not process:
            return ""
        end(process)
        assert process.stderr
        with process.stderr as stderr:
            return stderr.read(4096).decode(errors="replace").strip()

    @abstractmethod
    def _command(self, control: int) -> list[str]:
        """The command line of the sandbox; `control` is the socket that stays open inside."""

    @abstractmethod
    def _execute(self, job: Job, control: socket.socket) -> Execution:
        """Run a job; `OSError` or `EOFError` where the worker was lost."""

    def _start(self) -> socket.socket:
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs, memory_file("stdin", b"") as stdin, memory_file("stdout") as stdout:
            # Files, as the programs' own will be: an interpreter looks once at what they are.
            self._process = subprocess.Popen(
                self._command(theirs.fileno()),
                stdin=stdin,
                stdout=stdout,
                stderr=subprocess.PIPE,
                pass_fds=[theirs.fileno()],
                start_new_session=True,
            )
        self._control = ours
        return ours

    def _image(self, image: bytes) -> int:
        """A descriptor of a program; those of the last few programs are kept."""
        known = self._images.get(id(image))
        if known is None:
            if len(self._images) == _IMAGES:
                self._images.pop(next(iter(self._images)))[2].close()
            stack = contextlib.ExitStack()
            known = (image, stack.enter_context(memory_file("program", image)), stack)
            self._images[id(image)] = known
        return known[1]

    @contextlib.contextmanager
    def _files(self, job: Job) -> Iterator[list[int]]:
        """Descriptors of the program, its standard streams, and its further files."""
        with contextlib.ExitStack() as stack:
            streams = [
                stack.enter_context(memory_file("stdin", job.stdin)),
                stack.enter_context(memory_file("stdout")),
                stack.enter_context(memory_file("stderr")),
            ]
            files = [stack.enter_context(memory_file("file", data)) for data in job.files.values()]
            yield [self._image(job.image), *streams, *files]


def _send(control: socket.socket, message: bytes, fds: Sequence[int]) -> None:
    rights = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", fds).tobytes())]
    control.sendmsg([message], rights)


def _receive(control: socket.socket) -> bytes:
    message = control.recv(64 * 1024)
    if not message:
        raise EOFError("it closed its socket")
    return message


def _check_answer(number: int, expected: int, error: object) -> None:
    if number != expected:
        raise EOFError(f"it answered job {number} instead of {expected}")
    if error:
        raise JudgeError(f"a program could not be confined: {error}")


class PythonWorker(Worker):
    """Executes Python programs, and with a box whatever needs files and arguments."""

    def __init__(
        self, sandbox: Sandbox, *, box: bool = False, runtime: Sequence[Bind] = ()
    ) -> None:
        """`box` gives programs files of their own (validators, and what a runtime is started with).

        `runtime` is what the programs of a managed runtime may read, in place of Python's library.
        """
        super().__init__(sandbox)
        self._box = box
        self._runtime = tuple(runtime)

    def _command(self, control: int) -> list[str]:
        python = interpreter()
        argv = [str(python.executable), "-P", "-s", "-S", "-B", str(_INSIDE / "warden.py")]
        modules = [Bind(_HOME / name, _INSIDE / name) for name in _MODULES]
        library = [bind.target for bind in self._runtime] or python.library
        return self._sandbox.command(
            [*argv, str(control), *map(str, library)],
            binds=[*python.binds, *modules, *self._runtime],
            masks=python.masks,
            tmpfs={"/box": _BOX_BYTES} if self._box else {},
            env={"PYTHONPATH": "/warden", "PYTHONHASHSEED": "0"},
        )

    def _execute(self, job: Job, control: socket.socket) -> Execution:
        if job.files and not self._box:
            raise JudgeError("files were given to a worker without a box")
        number = next(self._ids)
        request = {
            "id": number,
            "kind": job.kind,
            "cpu_s": job.bounds.cpu_s,
            "wall_s": job.bounds.wall_s,
            "limits": rlimits(job),
            "args": job.args,
            "files": list(job.files),
            "launch": asdict(job.launch) if job.launch.command else None,
        }
        with self._files(job) as fds:
            _send(control, json.dumps(request).encode(), fds)
            report: dict[str, Any] = json.loads(_receive(control))
            _check_answer(report["id"], number, report.get("error"))
            return Execution.ended(
                report["status"],
                report["killed"],
                cpu_s=report["cpu_s"],
                wall_s=report["wall_s"],
                memory_mib=report["maxrss_kib"] / 1024,
                stdout=content(fds[2], job.bounds.output_mib * MIB + 1),
                stderr=content(fds[3], _STDERR_BYTES),
                feedback=report["feedback"],
            )


class NativeWorker(Worker):
    """Executes static binaries without arguments; `struct job` and `struct report` of spawner.c."""

    _JOB = struct.Struct("=Qdd6Q3QQ")
    _REPORT = struct.Struct("=Qiiii ddQ")
    _KILLED = (None, "cpu", "wall")
    _OWN_PID = 0x7EAD1D

    def __init__(self, sandbox: Sandbox, spawner: Path) -> None:
        """`spawner` is the compiled spawner.c."""
        super().__init__(sandbox)
        self._spawner = spawner
        self._landlock = landlock.attributes(sandbox.landlock_abi)

    def _command(self, control: int) -> list[str]:
        inside = Path("/spawner")
        return self._sandbox.command(
            [str(inside), str(control)], binds=[Bind(self._spawner, inside)]
        )

    def _start(self) -> socket.socket:
        control = super()._start()
        control.send(seccomp.program_filter(self._OWN_PID, may_exec=True))
        return control

    def _execute(self, job: Job, control: socket.socket) -> Execution:
        assert job.kind is Kind.NATIVE
        assert not job.args
        assert not job.files
        number = next(self._ids)
        attributes = [*self._landlock, 0, 0, 0][:3]
        request = self._JOB.pack(
            number,
            job.bounds.cpu_s,
            job.bounds.wall_s,
            *rlimits(job).values(),  # in the order of LIMIT_NAMES in spawner.c
            *attributes,
            8 * len(self._landlock),
        )
        with self._files(job) as fds:
            _send(control, request, fds)
            answer = self._REPORT.unpack(_receive(control))
            answered, error, status, killed, _, cpu_s, wall_s, maxrss_kib = answer
            _check_answer(answered, number, error and f"errno {error}")
            return Execution.ended(
                status,
                self._KILLED[killed],
                cpu_s=cpu_s,
                wall_s=wall_s,
                memory_mib=maxrss_kib / 1024,
                stdout=content(fds[2], job.bounds.output_mib * MIB + 1),
                stderr=content(fds[3], _STDERR_BYTES),
            )
