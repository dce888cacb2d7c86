"""Whether a contest's own files are sound, and what was measured of its problems is still true."""

from __future__ import annotations

from pathlib import Path

from bench.errors import BenchError
from bench.formats import contest_folder
from bench.verify import record
from bench.verify.report import Report


def contest_report(folder: Path) -> Report:
    """The contest's own files: they read, the field can be scored, what is recorded still holds."""
    report = Report(folder.name)
    try:
        contest = contest_folder.read(folder)
        field = contest_folder.read_standings(contest)
    except BenchError as error:
        report.check(str(error), holds=False)
        return report
    submitted = int(field.submitted.sum())
    report.check(f"{folder / 'standings.csv'}: nobody submitted anything", holds=submitted > 0)
    _check_record(report, folder, [problem.folder for problem in contest.problems])
    names = len(set(field.names))
    report.check(f"{folder / 'standings.csv'}: names occur twice", holds=names == len(field))
    labels = [p.label for p in contest.problems]
    solved = (field.times[field.submitted] >= 0).mean(axis=0) if submitted else []
    shares = ", ".join(f"{a} {100 * b:.0f} %" for a, b in zip(labels, solved, strict=False))
    report.figures = (
        f"{len(field)} competitors ({contest.field.provenance}), {submitted} with a submission; "
        f"solved: {shares}"
    )
    return report


def _check_record(report: Report, folder: Path, packages: list[Path]) -> None:
    """A record that is there must be of the problems as they are."""
    try:
        known = record.read(folder)
    except BenchError as error:
        report.check(str(error), holds=False)
        return
    if known is None:
        return
    for package in packages:
        report.check(
            f"{folder / record.FILE} is not of {package.name} as it is now: run "
            f"bench verify --full {package}",
            holds=known.fresh(package) is not None,
        )
