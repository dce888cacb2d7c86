r"""What a solver's process and the harness say to each other: JSON, one object a line.

The harness writes to the solver's standard input, the solver to its standard output; standard error
is the solver's log. Any language will do. Times are contest seconds.

    solver   {"type": "ready"}                                              once, when loaded
    harness  {"type": "contest", "protocol": 1, "seed": 7, "submissions": 10, "contest": {...}}
    solver   {"type": "submit", "problem": "A", "program": {"language": "cpp17", "source": "…"}}
    harness  {"type": "outcome", "verdict": "WA", "test": 3, "message": "", "refused": null,
              "clock": {"elapsed": 840.0, "remaining": 6360.0}}
    solver   {"type": "run", "program": {...}, "inputs": ["1 2\n"], "time_s": 2.0}
    harness  {"type": "trials", "trials": [{"status": "ok", "stdout": "3\n", "stderr": "",
              "cpu_s": 0.01}], "clock": {...}}
    solver   {"type": "clock"}            harness  {"type": "clock", "clock": {...}}
    solver   {"type": "note", "fields": {...}}                              no answer
    solver   {"type": "keep", "data": "…"}  (base64)                        no answer
    solver   {"type": "kept"}  harness  {"type": "kept", "data": "…" or null, "clock": {...}}
    solver   {"type": "spend", "seconds": 1.5}                              no answer
    solver   {"type": "done"}                                               no answer; the end

A request that cannot be understood is answered by {"type": "error", "message": "…"}. Requests are
answered in order. A line of more than `LINE_BYTES` ends the contest for the solver.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated, Any, Literal

from pydantic import Base64Bytes, BaseModel, ConfigDict, Field, TypeAdapter

from bench.contest import Contest, Example, Limits, Problem

PROTOCOL = 1
LINE_BYTES = 64 << 20
SOURCE_BYTES = 16 << 20
MAX_INPUTS = 1024
MAX_RUN_S = 30.0
NOTE_BYTES = 1 << 20
KEEP_BYTES = 32 << 20


class _Message(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class ProgramText(_Message):
    """A program as it travels."""

    language: str = Field(max_length=64)
    source: str = Field(max_length=SOURCE_BYTES)


class Ready(_Message):
    """The solver is loaded and waits for the contest; its clock starts with the answer."""

    type: Literal["ready"]


class Submit(_Message):
    """A submission."""

    type: Literal["submit"]
    problem: str = Field(max_length=64)
    program: ProgramText


class Run(_Message):
    """Trial runs of one program on some inputs, each limited to `time_s` CPU seconds."""

    type: Literal["run"]
    program: ProgramText
    inputs: list[str] = Field(max_length=MAX_INPUTS)
    time_s: float = Field(default=2.0, gt=0, le=MAX_RUN_S)


class ClockQuestion(_Message):
    """A look at the contest clock."""

    type: Literal["clock"]


class Note(_Message):
    """Something for the journal."""

    type: Literal["note"]
    fields: dict[str, Any]


class Spend(_Message):
    """A declared cost in seconds (virtual clock)."""

    type: Literal["spend"]
    seconds: float = Field(ge=0, allow_inf_nan=False)


class Keep(_Message):
    """Something to be found again in later runs of this contest, where the run says so."""

    type: Literal["keep"]
    data: Base64Bytes = Field(max_length=KEEP_BYTES)


class Kept(_Message):
    """Asks for the next piece that the first run kept."""

    type: Literal["kept"]


class Done(_Message):
    """The solver has nothing more to do."""

    type: Literal["done"]


Request = Ready | Submit | Run | ClockQuestion | Note | Spend | Keep | Kept | Done
REQUEST: TypeAdapter[Request] = TypeAdapter(Annotated[Request, Field(discriminator="type")])


def contest_message(contest: Contest, seed: int, submissions: int) -> dict[str, Any]:
    """The message that starts a contest: its public side, and nothing else."""
    return {
        "type": "contest",
        "protocol": PROTOCOL,
        "seed": seed,
        "submissions": submissions,
        "contest": asdict(contest),
    }


def contest_from(data: dict[str, Any]) -> Contest:
    """The public side of a contest, as a Python solver sees it."""
    problems = tuple(
        Problem(
            **{
                **row,
                "examples": tuple(Example(**example) for example in row["examples"]),
                "limits": Limits(**row["limits"]),
            }
        )
        for row in data["problems"]
    )
    return Contest(**{**data, "problems": problems, "languages": tuple(data["languages"])})
