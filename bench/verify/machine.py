"""Whether this machine can judge: its sandbox holds, and right is told from wrong."""

from __future__ import annotations

from bench.errors import BenchError
from bench.judge.sandbox import Sandbox
from bench.judge.self_test import self_test
from bench.verify.report import Report


def machine_report(sandbox: Sandbox) -> Report:
    """The machine: its sandbox holds, and its judge tells right from wrong; layer by layer."""
    report = Report("this machine")
    try:
        for name, holds in self_test(sandbox):
            report.check(name, holds=holds)
    except BenchError as error:
        report.check(str(error), holds=False)
    report.figures = ", ".join(f"{k}: {v}" for k, v in sandbox.layers.items())
    return report
