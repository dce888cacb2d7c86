"""The solver's process, seen from the harness: started in its enclosure, heard, stopped, ended.

Nothing that comes over the pipe is trusted: lines are bounded, parsed as JSON, checked against the
protocol. Nothing the solver does can block the harness: reads and writes have a deadline, and its
standard error is drained into a bounded log.
"""

from __future__ import annotations

import json
import os
import select
import subprocess
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import IO, Any, Self

from bench.judge.process_tree import ProcessTree, end
from bench.judge.sandbox import Sandbox
from bench.judge.walls import Walls
from bench.replay import enclosure
from bench.replay.protocol import LINE_BYTES
from bench.solver import SolverSpec

LOG_BYTES = 4 << 20
_TASKS = 4096


class SolverGone(Exception):  # noqa: N818 - an event, not a fault of the harness
    """The solver's process ended, or closed its end of the pipe."""


class ProtocolViolation(Exception):  # noqa: N818 - as above
    """The solver sent something that is no line of the protocol."""


class SolverHost:
    """One solver process for one contest. Use it as a context: leaving kills the whole tree."""

    def __init__(
        self,
        spec: SolverSpec,
        sandbox: Sandbox,
        log: Path,
        hidden: Iterable[Path],
        *,
        network: bool = False,
    ) -> None:
        """Start the process; it is not answered before it says that it is ready."""
        self._log, self._before = log, log.stat().st_size if log.exists() else 0
        self.memory_mib = _machine_mib() * 3 // 4
        self._walls = Walls.of(sandbox, tasks=_TASKS, memory_mib=self.memory_mib)
        self._process = subprocess.Popen(
            enclosure.command(self._walls, spec, hidden, network=network),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        pipes = self._process.stdin, self._process.stdout, self._process.stderr
        self._stdin, self._stdout, stderr = (pipe for pipe in pipes if pipe is not None)
        for pipe in (self._stdin, self._stdout):
            os.set_blocking(pipe.fileno(), False)
        self._buffer = bytearray()
        self._drain = threading.Thread(
            target=_drain, args=(stderr, log), name="solver-log", daemon=True
        )
        self._drain.start()
        self.tree = ProcessTree(self._process.pid)

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(self, *exc: object) -> None:
        """Kill everything that is left."""
        end(self._process)
        self._drain.join()
        for pipe in (self._stdin, self._stdout):
            try:
                pipe.close()
            except BrokenPipeError:
                continue
        self._walls.close()

    def cpu_seconds(self) -> float:
        """CPU seconds of the solver and all that it started.

        Its control group also counts processes that nobody waited for; without one, those are
        lost when they end.
        """
        counted = self._walls.group.cpu_seconds() if self._walls.group else None
        return self.tree.cpu_seconds() if counted is None else counted

    def takes_too_much(self) -> bool:
        """Whether the solver holds too much memory; a control group sees to it by itself."""
        return self._walls.group is None and self.tree.memory_mib() > self.memory_mib

    def receive(self, timeout_s: float) -> bytes | None:
        """The next line, or None where none came in time.

        Raises `SolverGone` at the end of the pipe, `ProtocolViolation` for an endless line.
        """
        while (end := self._buffer.find(b"\n")) < 0:
            if len(self._buffer) > LINE_BYTES:
                raise ProtocolViolation(f"a line of more than {LINE_BYTES} bytes")
            if not select.select([self._stdout], [], [], timeout_s)[0]:
                return None
            data = os.read(self._stdout.fileno(), 1 << 20)
            if not data:
                raise SolverGone(self._how_it_ended())
            self._buffer += data
        line = bytes(self._buffer[:end])
        del self._buffer[: end + 1]
        return line

    def send(self, message: dict[str, Any], give_up: Callable[[], bool]) -> None:
        """Send a line; gives up where the solver does not read and `give_up` says so."""
        data = memoryview(json.dumps(message).encode() + b"\n")
        while data:
            if select.select([], [self._stdin], [], 0.05)[1]:
                try:
                    data = data[os.write(self._stdin.fileno(), data) :]
                except BrokenPipeError:
                    raise SolverGone(self._how_it_ended()) from None
            elif give_up():
                return

    def sandbox_failure(self) -> str:
        """What the walls said where they did not stand; empty where the solver itself began."""
        self._drain.join(timeout=1)
        with self._log.open(encoding="utf-8", errors="replace") as log:
            log.seek(self._before)
            _, first = log.readline(), log.readline().strip()
        if first.startswith("bwrap: execvp"):  # nothing wrong with the walls
            return ""
        return first if first.startswith(("bwrap: ", "walls: ")) else ""

    def _how_it_ended(self) -> str:
        try:
            code = self._process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            return "it closed its standard output and lived on"
        return f"its process ended with code {code}"


def _machine_mib() -> int:
    return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") >> 20


def _drain(stderr: IO[bytes], log: Path) -> None:
    """Copy the solver's log, at most `LOG_BYTES` and what the disk takes; never stop reading."""
    left = LOG_BYTES
    with stderr, log.open("ab", buffering=0) as file:
        file.write(f"-- {time.strftime('%Y-%m-%d %H:%M:%S')}\n".encode())
        while data := os.read(stderr.fileno(), 1 << 16):
            try:
                file.write(data[:left])
                if 0 < left <= len(data):
                    file.write(b"\n-- the rest of the log was dropped\n")
            except OSError:  # the journal will say so; a log is not worth ending a contest for
                left = 0
            left = max(0, left - len(data))
