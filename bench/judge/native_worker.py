"""The worker with a spawner inside: static binaries, started as cheaply as the kernel allows."""

from __future__ import annotations

import socket
import struct
from pathlib import Path

from bench.judge.execution import MIB, Execution, Kind, rlimits
from bench.judge.inside import landlock, seccomp
from bench.judge.memory_file import content
from bench.judge.sandbox import Bind, Room, Sandbox
from bench.judge.walls import Walls
from bench.judge.worker import STDERR_BYTES, Flight, Worker, check_answer, receive, send


class NativeWorker(Worker):
    """Executes static binaries without arguments; `struct job` and `struct report` of spawner.c."""

    _JOB = struct.Struct("=Qdd6Q3QQ")
    _REPORT = struct.Struct("=Qiiii ddQ")
    _KILLED = (None, "cpu", "wall")

    def __init__(self, sandbox: Sandbox, spawner: Path) -> None:
        """`spawner` is the compiled spawner.c."""
        super().__init__(sandbox)
        self._spawner = spawner
        self._landlock = landlock.attributes(sandbox.landlock_abi)

    def _command(self, walls: Walls, control: int) -> list[str]:
        room = Room(binds=[Bind(self._spawner, Path("/spawner"))])
        return walls.command([walls.inside("/spawner"), str(control)], room)

    def _start(self) -> socket.socket:
        control = super()._start()
        control.send(seccomp.program_filter(seccomp.OWN_PID, may_exec=True))
        return control

    def _ask(self, flight: Flight, control: socket.socket) -> None:
        job = flight.job
        assert job.kind is Kind.NATIVE
        assert not job.args
        assert not job.files
        assert not job.more
        request = self._JOB.pack(
            flight.number,
            job.bounds.cpu_s,
            job.bounds.wall_s,
            *rlimits(job).values(),  # in the order of LIMIT_NAMES in spawner.c
            *[*self._landlock, 0, 0, 0][:3],
            8 * len(self._landlock),
        )
        send(control, request, flight.fds)

    def _answer(self, flight: Flight) -> Execution:
        assert self._control
        answer = self._REPORT.unpack(receive(self._control))
        answered, error, status, killed, _, cpu_s, wall_s, maxrss_kib = answer
        check_answer(answered, flight.number, error and f"errno {error}")
        return Execution.ended(
            status,
            self._KILLED[killed],
            cpu_s=cpu_s,
            wall_s=wall_s,
            memory_mib=maxrss_kib / 1024,
            stdout=content(flight.fds[2], flight.job.bounds.output_mib * MIB + 1),
            stderr=content(flight.fds[3], STDERR_BYTES),
        )
