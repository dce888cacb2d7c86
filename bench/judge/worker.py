"""Workers: sandboxed processes that execute programs, one after another.

A `Worker` keeps one sandbox alive and talks to what runs inside over a socket of whole messages;
files travel as descriptors. There are two kinds: `python_worker` has a warden inside,
`native_worker` a spawner. What comes back is believed only where the program could not have written
it: exit status, CPU seconds, peak memory are the kernel's, reported by warden or spawner; output is
a file in memory that the checker reads as hostile text.

A worker belongs to one thread at a time. Programs in it share nothing: each starts from a process
that never ran anything, with files of its own.
"""

from __future__ import annotations

import array
import itertools
import os
import signal
import socket
import subprocess
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Self

from bench.errors import JudgeError
from bench.judge.cgroup import guard_mib
from bench.judge.execution import Execution, Job
from bench.judge.memory_file import create, memory_file
from bench.judge.process_tree import end, start
from bench.judge.sandbox import Sandbox
from bench.judge.walls import Walls

LOST_AFTER_S = 30.0
_TASKS, _MEMORY_MIB = 256, 1024
"""Threads of all that is inside, and its memory until a program asks for more."""
STDERR_BYTES = 64 * 1024
_IMAGES = 4


@dataclass(frozen=True, slots=True)
class Flight:
    """A job inside the sandbox: its number there, the descriptors that it was given.

    Those `made` for it are closed at its end.
    """

    job: Job
    number: int
    fds: Sequence[int]
    made: Sequence[int]
    lost_before: bool


class Worker(ABC):
    """One sandbox; started on first use, started again if it was lost."""

    def __init__(self, sandbox: Sandbox) -> None:
        """Start nothing yet."""
        self._sandbox = sandbox
        self._walls: Walls | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._control: socket.socket | None = None
        self._images: dict[int, tuple[bytes, int]] = {}
        self._ids = itertools.count(1)
        self._flight: Flight | None = None
        self.lost = 0

    def __enter__(self) -> Self:
        """Nothing to do: the sandbox starts with the first job."""
        return self

    def __exit__(self, *exc: object) -> None:
        """Leave no process behind."""
        self.close()

    def execute(self, job: Job) -> Execution:
        """Run a job to its end; `JudgeError` where the worker was lost twice in a row.

        Once is enough where the job has streams of its own: what went over them is gone.
        """
        self.start(job)
        return self.finish()

    def start(self, job: Job) -> None:
        """Begin a job; `finish` must follow before the next."""
        assert self._flight is None, "a worker has one job at a time"
        self._attempt(job, lost_before=job.streams is not None)

    def finish(self) -> Execution:
        """The end of the job that was started; `JudgeError` as of `execute`.

        What was killed, and not by the warden, is run once more: the machine may have done it, out
        of memory for instance. A program that kills itself does so again, and that is its end.
        """
        struck = False
        while True:
            assert self._flight, "no job was started"
            try:
                done = self._weighed(self._answer(self._flight))
            except (OSError, EOFError) as error:
                job, lost_before = self._flight.job, self._flight.lost_before
                self._lose(error, job, final=lost_before)
                self._attempt(job, lost_before=True)
            except BaseException:
                self.close()  # nobody will wait for what it may still say
                raise
            else:
                job = self._flight.job
                self._land()
                unexplained = done.signal == signal.SIGKILL and done.killed is None
                if not unexplained or struck or job.streams is not None:
                    self.lost += struck and not unexplained
                    return done
                struck = True
                self._attempt(job, lost_before=False)

    def fileno(self) -> int:
        """A descriptor that can be read when the job that was started has ended."""
        assert self._control
        return self._control.fileno()

    def _attempt(self, job: Job, *, lost_before: bool) -> None:
        while True:
            made: list[int] = []
            try:
                control = self._control or self._start()
                control.settimeout(job.bounds.wall_s * (1 + len(job.more)) + LOST_AFTER_S)
                self._make_room(job)
                fds = self._files(job, made)
                self._flight = Flight(job, next(self._ids), fds, made, lost_before)
                self._ask(self._flight, control)
            except (OSError, EOFError) as error:
                self._land(made)
                self._lose(error, job, final=lost_before)
                lost_before = True
            except BaseException:
                self._land(made)
                self.close()
                raise
            else:
                return

    def _lose(self, error: Exception, job: Job, *, final: bool) -> None:
        self.lost += 1
        said = self.close()
        if final:
            times = "in the middle of an interaction" if job.streams else "twice"
            raise JudgeError(f"the judge's worker was lost {times}: {error}; {said}") from None

    def _land(self, made: Sequence[int] = ()) -> None:
        """Close what was made for the job that has ended, or did not get off."""
        made = self._flight.made if self._flight else made
        self._flight = None
        for fd in made:
            os.close(fd)

    def close(self) -> str:
        """End the sandbox and everything in it; what was said inside last."""
        self._land()
        process, control, walls = self._process, self._control, self._walls
        self._process = self._control = self._walls = None
        for _, fd in self._images.values():
            os.close(fd)
        self._images.clear()
        if control:
            control.close()
        said = b""
        if process:
            end(process)
            assert process.stderr
            with process.stderr as stderr:
                said = stderr.read(4096)
        if walls:
            walls.close()
        return said.decode(errors="replace").strip()

    @abstractmethod
    def _command(self, walls: Walls, control: int) -> list[str]:
        """The command line of the sandbox; `control` is the socket that stays open inside."""

    @abstractmethod
    def _ask(self, flight: Flight, control: socket.socket) -> None:
        """Send a job inside; `OSError` where the worker was lost."""

    @abstractmethod
    def _answer(self, flight: Flight) -> Execution:
        """Wait for its end; `OSError` or `EOFError` where the worker was lost."""

    def _make_room(self, job: Job) -> None:
        """Let the group take what the job may, and a little more."""
        if self._walls and self._walls.group:
            output_mib = job.bounds.output_mib * (1 + len(job.more))
            self._walls.group.allow(guard_mib(job.bounds.memory_mib, output_mib))

    def _weighed(self, run: Execution) -> Execution:
        """A run that the kernel ended for its group's memory has used all of that."""
        group = self._walls.group if self._walls else None
        if group and run.signal == signal.SIGKILL and run.killed is None and group.out_of_memory():
            return replace(run, memory_mib=max(run.memory_mib, group.memory_mib))
        return run

    def _start(self) -> socket.socket:
        self._walls = Walls.of(self._sandbox, tasks=_TASKS, memory_mib=_MEMORY_MIB)
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs, memory_file("stdin", b"") as stdin, memory_file("stdout") as stdout:
            # Files, as the programs' own will be: an interpreter looks once at what they are.
            self._process = start(
                self._command(self._walls, theirs.fileno()),
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
                os.close(self._images.pop(next(iter(self._images)))[1])
            known = self._images[id(image)] = (image, create("program", image))
        return known[1]

    def _files(self, job: Job, made: list[int]) -> list[int]:
        """Descriptors of the program, its standard streams, its further files, its feedback.

        Those that are made for this job alone are `made`.
        """
        streams = []
        for given in (job.stdin, *job.more):
            for name, data in (("stdin", given), ("stdout", None), ("stderr", None)):
                streams.append(create(name, data))
                made.append(streams[-1])
        if job.streams:
            streams[:2] = job.streams
        files = []
        for data in job.files.values():
            files.append(create("file", data))
            made.append(files[-1])
        if job.feedback is not None:
            files.append(create("feedback", job.feedback, sealed=False))
            made.append(files[-1])
        return [self._image(job.image), *streams, *files]


def send(control: socket.socket, message: bytes, fds: Sequence[int]) -> None:
    """Send a message and descriptors with it."""
    rights = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", fds).tobytes())]
    control.sendmsg([message], rights)


def receive(control: socket.socket) -> bytes:
    """The next message; `EOFError` where nobody is there any more."""
    message = control.recv(64 * 1024)
    if not message:
        raise EOFError("it closed its socket")
    return message


def check_answer(number: int, expected: int, error: object) -> None:
    """`EOFError` for an answer to another job, `JudgeError` for a program that was not confined."""
    if number != expected:
        raise EOFError(f"it answered job {number} instead of {expected}")
    if error:
        raise JudgeError(f"a program could not be confined: {error}")
