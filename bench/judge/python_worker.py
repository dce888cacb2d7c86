"""The worker with a warden inside: Python programs, managed runtimes, and validators with files."""

from __future__ import annotations

import json
import socket
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bench.errors import JudgeError
from bench.judge.execution import MIB, Execution, Launch, Part, rlimits
from bench.judge.inside import feedback
from bench.judge.inside.warden import READY
from bench.judge.memory_file import content
from bench.judge.sandbox import Bind, Room, Sandbox, interpreter
from bench.judge.walls import Walls
from bench.judge.worker import (
    LOST_AFTER_S,
    STDERR_BYTES,
    Flight,
    Worker,
    check_answer,
    receive,
    send,
)

_MODULES = Bind(Path(__file__).parent / "inside", Path("/warden/bench/judge/inside"))
_BOX_BYTES = 512 * MIB
_FEEDBACK_BYTES = 2 * feedback.MAX_BYTES


class PythonWorker(Worker):
    """Executes Python programs, and with a box whatever needs files and arguments."""

    def __init__(
        self, sandbox: Sandbox, *, box: bool = False, runtime: Sequence[Path] = ()
    ) -> None:
        """`box` gives programs files of their own (validators, and what a runtime is started with).

        `runtime` are folders that the programs of a managed runtime may read, in place of Python's
        library.
        """
        super().__init__(sandbox)
        self._box = box
        self._runtime = tuple(runtime)

    def _command(self, walls: Walls, control: int) -> list[str]:
        python = interpreter()
        warden = walls.inside(str(_MODULES.target / "warden.py"))
        argv = [str(python.executable), "-P", "-s", "-S", "-B", warden]
        library = self._runtime or python.library
        room = Room(
            binds=[*python.binds, _MODULES, *map(Bind.same, self._runtime)],
            masks=python.masks,
            tmpfs={"/box": _BOX_BYTES} if self._box else {},
            env={"PYTHONPATH": walls.inside("/warden"), "PYTHONHASHSEED": "0"},
        )
        return walls.command([*argv, str(control), *map(str, library)], room)

    def _start(self) -> socket.socket:
        control = super()._start()
        control.settimeout(LOST_AFTER_S)
        if (said := receive(control)) != READY:
            raise EOFError(f"it said {said[:80]!r} instead of being ready")
        return control

    def _ask(self, flight: Flight, control: socket.socket) -> None:
        job, walls = flight.job, self._walls
        assert walls
        if job.files and not self._box:
            raise JudgeError("files were given to a worker without a box")
        request = {
            "id": flight.number,
            "kind": job.kind,
            "cpu_s": job.bounds.cpu_s,
            "wall_s": job.bounds.wall_s,
            "limits": rlimits(job),
            "args": [walls.inside(argument) for argument in job.args],
            "files": list(job.files),
            "tests": 1 + len(job.more),
            "launch": _inside(job.launch, walls) if job.launch.command else None,
        }
        send(control, json.dumps(request).encode(), flight.fds)

    def _answer(self, flight: Flight) -> Execution:
        assert self._control
        report: dict[str, Any] = json.loads(receive(self._control))
        check_answer(report["id"], flight.number, report.get("error"))
        limit, fds = flight.job.bounds.output_mib * MIB + 1, flight.fds
        return Execution.ended(
            report["status"],
            report["killed"],
            cpu_s=report["cpu_s"],
            wall_s=report["wall_s"],
            memory_mib=report["maxrss_kib"] / 1024,
            stdout=content(fds[2], limit),
            stderr=content(fds[3], STDERR_BYTES),
            feedback=report["feedback"],
            left=b"" if flight.job.feedback is None else content(fds[-1], _FEEDBACK_BYTES),
            parts=tuple(
                Part(status, cpu_s, content(fds[3 * test + 2], limit))
                for test, (status, cpu_s) in enumerate(report["done"])
            ),
        )


def _inside(launch: Launch, walls: Walls) -> dict[str, Any]:
    """How a runtime is started, with the names that things have inside."""
    return {
        "command": [walls.inside(word) for word in launch.command],
        "environment": {name: walls.inside(text) for name, text in launch.environment.items()},
        "feedback": launch.feedback,
    }
