"""The solver's side of the protocol: runs inside the solver's own sandboxed process.

    python -m bench.replay.guest module|file TARGET

Whatever the solver prints goes to standard error, its log; standard output belongs to the protocol.
"""

from __future__ import annotations

import base64
import dataclasses
import json
import os
import sys
from collections.abc import Sequence
from typing import Any, BinaryIO

from bench.contest import Program
from bench.replay import protocol
from bench.solver import Outcome, Trial, load


class ContestOver(BaseException):
    """The harness has closed the connection; unwinds the solver, which cannot catch it by habit."""


class Connection:
    """Questions to the harness and their answers, one after another."""

    def __init__(self, reader: BinaryIO, writer: BinaryIO) -> None:
        """Talk over two binary streams."""
        self._reader = reader
        self._writer = writer

    def tell(self, message: dict[str, Any]) -> None:
        """Send a message that has no answer; `ContestOver` where nobody listens."""
        try:
            self._writer.write(json.dumps(message).encode() + b"\n")
            self._writer.flush()
        except BrokenPipeError:
            raise ContestOver from None

    def ask(self, message: dict[str, Any]) -> dict[str, Any]:
        """Send a message and wait for its answer; `ValueError` where it was not understood."""
        self.tell(message)
        line = self._reader.readline()
        if not line:
            raise ContestOver
        answer: dict[str, Any] = json.loads(line)
        if answer["type"] == "error":
            raise ValueError(answer["message"])
        return answer


class RemoteClock:
    """The contest clock, asked for at every look."""

    def __init__(self, connection: Connection) -> None:
        """Ask over `connection`."""
        self._connection = connection

    @property
    def elapsed(self) -> float:
        """Contest seconds since the start."""
        return float(self._connection.ask({"type": "clock"})["clock"]["elapsed"])

    @property
    def remaining(self) -> float:
        """Contest seconds until the end."""
        return float(self._connection.ask({"type": "clock"})["clock"]["remaining"])


class RemoteDesk:
    """`bench.Desk` over the protocol."""

    def __init__(self, connection: Connection, seed: int, submissions: int) -> None:
        """A desk for one contest."""
        self._connection = connection
        self.clock = RemoteClock(connection)
        self.seed = seed
        self.submissions = submissions

    def run(
        self, program: Program, inputs: Sequence[str], *, time_s: float = 2.0
    ) -> Sequence[Trial]:
        """Trial runs; many inputs travel in several messages."""
        trials: list[Trial] = []
        for start in range(0, len(inputs), protocol.MAX_INPUTS):
            chunk = list(inputs[start : start + protocol.MAX_INPUTS])
            message = {"type": "run", "program": dataclasses.asdict(program), "inputs": chunk}
            answer = self._connection.ask({**message, "time_s": time_s})
            trials += [Trial(**trial) for trial in answer["trials"]]
        return trials

    def submit(self, problem: str, program: Program) -> Outcome:
        """Submit and wait for the outcome."""
        message = {"type": "submit", "problem": problem, "program": dataclasses.asdict(program)}
        answer = self._connection.ask(message)
        return Outcome(answer["verdict"], answer["test"], answer["message"], answer["refused"])

    def keep(self, data: bytes) -> None:
        """Keep bytes for later runs."""
        text = base64.b64encode(data).decode()
        self._connection.tell({"type": "keep", "data": text})

    def kept(self) -> bytes | None:
        """The next piece that the first run kept."""
        data = self._connection.ask({"type": "kept"})["data"]
        return None if data is None else base64.b64decode(data)

    def note(self, **fields: object) -> None:
        """Write into the journal."""
        self._connection.tell({"type": "note", "fields": fields})

    def spend(self, seconds: float) -> None:
        """Declare a cost."""
        self._connection.tell({"type": "spend", "seconds": seconds})


def main(kind: str, target: str) -> None:
    """Load the solver, take the contest, compete."""
    reader = os.fdopen(os.dup(0), "rb")
    writer = os.fdopen(os.dup(1), "wb")
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.dup2(2, 1)
    connection = Connection(reader, writer)
    solver = load(kind, target)
    try:
        start = connection.ask({"type": "ready"})
        contest = protocol.contest_from(start["contest"])
        solver.solve(contest, RemoteDesk(connection, start["seed"], start["submissions"]))
        connection.tell({"type": "done"})
    except ContestOver:
        return


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
