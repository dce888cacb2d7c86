"""Whether a run directory is sound."""

from __future__ import annotations

import json
from pathlib import Path

from bench.errors import BenchError
from bench.journal import RunDirectory
from bench.summary import Summary
from bench.verify.report import Report


def run_report(path: Path) -> Report:
    """A run directory: complete, readable, and saying what its journal says."""
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
    return report
