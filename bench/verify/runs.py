"""Whether a run directory is sound."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from bench.errors import BenchError
from bench.formats import contest_folder
from bench.journal import RunDirectory
from bench.judge.sandbox import Sandbox
from bench.summary import Summary
from bench.verify.false_positives import measure
from bench.verify.report import Report


def run_report(path: Path, sandbox: Sandbox, contests: Sequence[Path] | None = None) -> Report:
    """A run directory: complete, readable, and saying what its journal says.

    Where the folders of contests are given, its accepted programs are also judged on more inputs
    (`false_positives`); what comes of it is kept with the run.
    """
    report = Report(str(path))
    try:
        run = RunDirectory(path)
        summary = Summary.of(run)
        written = json.loads((path / "summary.json").read_text(encoding="utf-8"))
    except (BenchError, OSError, ValueError) as error:
        report.check(f"the run does not read: {error}", holds=False)
        return report
    report.check("some contests have not ended", holds=summary.complete)
    computed = json.loads(json.dumps(summary.as_json()))
    report.check("summary.json is not what the journal says", holds=written == computed)
    report.check(f"{summary.judge_errors} judge errors", holds=not summary.judge_errors)
    report.figures = f"{len(summary.results)} results of {summary.solver}"
    if contests is not None:
        try:
            found = measure(run, map(contest_folder.read, contests), sandbox)
        except BenchError as error:
            report.check(str(error), holds=False)
            return report
        run.write_false_positives(found)
        report.figures += (
            f"; {found['false_positives']} of {found['accepted']} accepted programs fail on "
            f"{found['inputs']} more inputs"
        )
        if missing := found["not_measured"]:
            report.figures += f"; not measured: {', '.join(missing)}"
    return report
