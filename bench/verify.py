"""Whether contests, this machine, and runs are sound.

A problem: every jury program gets the verdict that its folder says and is turned down only after
the samples, every input passes every input validator, every malformed input fails one, the jury's
own answers are accepted (but for interactive and multi-pass problems, where they are no outputs).
The machine: the sandbox holds, a right program is accepted and wrong ones are not. A run: its
journal reads, and its summary is what the journal says.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bench import catalog
from bench.contest import JuryProblem, JurySubmission
from bench.errors import BenchError, JudgeError, UsageError
from bench.formats import contest_folder, problem_package
from bench.journal import RunDirectory
from bench.judge import languages
from bench.judge.admission import allowed
from bench.judge.judge import Judge
from bench.judge.runner import read_sources
from bench.judge.sandbox import Sandbox, find
from bench.judge.self_test import self_test
from bench.summary import Summary
from bench.verdict import Verdict

Progress = Callable[[int, int], None]


@dataclass
class Report:
    """What was checked of one thing, and what was wrong with it."""

    name: str
    checks: int = 0
    errors: list[str] = field(default_factory=list)
    figures: str = ""

    def check(self, message: str, *, holds: bool) -> None:
        """Count a check; keep its message where it does not hold."""
        self.checks += 1
        if not holds:
            self.errors.append(message)

    def as_json(self) -> dict[str, Any]:
        """As plain data."""
        return {"id": self.name, "checks": self.checks, "errors": self.errors,
                "figures": self.figures}  # fmt: skip


def verify(
    paths: Sequence[Path], workers: int, progress: Progress, *, unsafe: bool = False
) -> list[Report]:
    """Verify what lies at `paths`; this machine and all installed contests where there is none.

    `progress` gets (done, total) increments of reports. Errors in what is verified are part of the
    reports; `UsageError` is raised for a path that is nothing known, `SandboxUnavailable` where
    this machine cannot isolate and `unsafe` does not allow for it.
    """
    sandbox = find(unsafe=unsafe)
    tasks: list[Callable[[], Report]] = []
    if not paths:
        tasks.append(lambda: machine_report(sandbox))
    for path in paths or catalog.contest_folders():
        tasks += _tasks(path, sandbox)
    reports = []
    with ThreadPoolExecutor(workers) as pool:
        for report in pool.map(lambda task: task(), tasks):
            reports.append(report)
            progress(1, len(tasks))
    return reports


def _tasks(path: Path, sandbox: Sandbox) -> Iterable[Callable[[], Report]]:
    if (path / "contest.yaml").is_file():
        yield lambda: contest_report(path)
        for folder in _packages(path / "problems"):
            yield lambda folder=folder: problem_report(folder, sandbox)  # type: ignore[misc]
    elif (path / "problem.yaml").is_file():
        yield lambda: problem_report(path, sandbox)
    elif (path / "manifest.json").is_file():
        yield lambda: run_report(path)
    elif path.is_dir() and list(path.glob("*/contest.yaml")):
        for contest in sorted(path.glob("*/contest.yaml")):
            yield from _tasks(contest.parent, sandbox)
    else:
        raise UsageError(
            f"{path} is no contest (contest.yaml), problem package (problem.yaml) or run "
            "(manifest.json)"
        )


def _packages(folder: Path) -> list[Path]:
    return [path.parent for path in sorted(folder.glob("*/problem.yaml"))]


def contest_report(folder: Path) -> Report:
    """The contest's own files: they read, and the field can be scored."""
    report = Report(folder.name)
    try:
        contest = contest_folder.read(folder)
        field = contest_folder.read_standings(contest)
    except BenchError as error:
        report.check(str(error), holds=False)
        return report
    submitted = int(field.submitted.sum())
    report.check(f"{folder / 'standings.csv'}: nobody submitted anything", holds=submitted > 0)
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


def problem_report(folder: Path, sandbox: Sandbox | None = None) -> Report:
    """One problem package against its own jury."""
    report = Report(f"{folder.parent.parent.name}/{folder.name}")
    try:
        problem = problem_package.read(folder)
        allowed(problem)
        with Judge(sandbox) as judge:
            _check_inputs(report, problem, judge)
            _check_answers(report, problem, judge)
            known = [s for s in problem.submissions if _language_known(s)]
            slowest = {s: _check_submission(report, problem, s, judge) for s in known}
    except (BenchError, OSError) as error:
        report.check(str(error), holds=False)
        return report
    accepted = [cpu for s, cpu in slowest.items() if s.folder == "accepted"]
    report.check("there is no accepted jury program", holds=bool(accepted))
    limit = problem.problem.limits.time_s
    report.figures = (
        f"{len(problem.tests)} tests, {len(known)} jury programs, slowest accepted "
        f"{max(accepted, default=0):.2f} s of {limit:g} s"
    )
    if unknown := len(problem.submissions) - len(known):
        report.figures += f"; {unknown} not judged: in no language of the judge's table"
    return report


def _language_known(submission: JurySubmission) -> bool:
    return any(languages.of_file(path) for path in submission.source.files)


def _check_inputs(report: Report, problem: JuryProblem, judge: Judge) -> None:
    for validator in problem.input_validators:
        for test in problem.tests:
            wrong = judge.check_input(problem, validator, test.input)
            report.check(
                f"{validator.name} rejects the input of {test.name}: {wrong}", holds=not wrong
            )
    report.check("there is no input validator", holds=bool(problem.input_validators))
    for path in problem.invalid_inputs:
        passed = all(
            judge.check_input(problem, validator, path) is None
            for validator in problem.input_validators
        )
        report.check(f"every input validator accepts invalid_input/{path.name}", holds=not passed)


def _check_answers(report: Report, problem: JuryProblem, judge: Judge) -> None:
    for test in problem.tests if problem.has_answers else ():
        wrong = judge.check(problem, test, test.answer.read_bytes())
        report.check(f"the jury's own answer of {test.name} is rejected: {wrong}", holds=not wrong)


def _check_submission(
    report: Report, problem: JuryProblem, submission: JurySubmission, judge: Judge
) -> float:
    """Judge a jury program as a contest would; CPU seconds of its slowest test."""
    judgement = judge.judge(problem, read_sources(submission.source))
    if judgement.verdict is Verdict.JE:
        raise JudgeError(f"{submission.source.name}: {judgement.message}")
    name = submission.source.name
    wanted = submission.required or submission.permitted
    report.check(
        f"{name} gets {judgement.verdict} on {judgement.failed_test or 'every test'}, expected "
        f"{' or '.join(sorted(wanted))}: {judgement.message}",
        holds=judgement.verdict.value in wanted,
    )
    if submission.folder != "accepted":
        samples = [t for t in judgement.tests if t.test.startswith("sample/")]
        passes = all(t.verdict is Verdict.AC for t in samples)
        report.check(f"{name} fails a sample already", holds=passes)
    return judgement.cpu_s


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
