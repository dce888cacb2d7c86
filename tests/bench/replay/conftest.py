from __future__ import annotations

import dataclasses
import json
import textwrap

import pytest

from bench import RunDirectory, catalog
from bench.replay.clock import ClockKind
from bench.replay.replay import Settings
from bench.run import Plan, execute


@dataclasses.dataclass
class Finished:
    summary: object
    run: RunDirectory

    @property
    def events(self):
        return list(self.run.events())

    @property
    def notes(self):
        return [e["fields"] for e in self.events if e["event"] == "note"]

    @property
    def result(self):
        return self.summary.results[0]

    @property
    def summary_json(self):
        return json.loads((self.run.path / "summary.json").read_text())


@pytest.fixture
def compete(tmp_path, tiny_contest):
    """Replays a tiny contest with a solver given as source text, or by name."""

    def run(  # noqa: PLR0913 - the knobs of a run
        source,
        *,
        out="run",
        clock=ClockKind.VIRTUAL,
        speed=60.0,
        submissions=10,
        seed=1,
        runs=1,
        contests=None,
        network=False,
        same_samples=False,
    ):
        solver = source
        if "def solve" in source:
            file = tmp_path / "my_solver.py"
            file.write_text("from bench import Program\n" + textwrap.dedent(source))
            solver = str(file)
        folders = contests or [tiny_contest()]
        plan = Plan(
            contests=catalog.find([str(folder) for folder in folders]),
            solver=solver,
            settings=Settings(
                clock, speed, submissions, seed, network=network, same_samples=same_samples
            ),
            runs=runs,
            workers=1,
            out=tmp_path / out,
        )
        summary = execute(plan)
        return Finished(summary, RunDirectory(tmp_path / out))

    return run
