"""Whether a problem package is sound, and in full what its tests are worth.

Sound: every jury program gets the verdict that its folder says and is turned down only after the
samples, every input passes every input validator, every malformed input fails one, the jury's own
answers are accepted (but for interactive and multi-pass problems, where they are no outputs).

In full: also the bars of this suite. At least `HIDDEN` hidden tests, `INVALID` malformed inputs,
`WRONG` wrong programs; a time limit of `ROOM` times the slowest accepted C++; programs that agree
on random inputs; and the mutation score (`quality`).
"""

from __future__ import annotations

from pathlib import Path

from bench.contest import JuryProblem, JurySubmission
from bench.errors import BenchError, JudgeError
from bench.formats import contest_folder, problem_package
from bench.judge import languages
from bench.judge.admission import allowed
from bench.judge.judge import Judge
from bench.judge.production import produce
from bench.judge.runner import read_sources
from bench.judge.sandbox import Sandbox, find
from bench.verdict import Judgement, Verdict
from bench.verify import quality, record
from bench.verify.record import ProblemRecord
from bench.verify.report import Report

HIDDEN, INVALID, WRONG, ROOM = 30, 5, 2, 2.0


def problem_report(
    folder: Path, sandbox: Sandbox | None = None, *, full: bool = False, again: bool = False
) -> Report:
    """One problem package against its own jury.

    In `full` what was recorded of the package as it is now stands, unless it shall be measured
    `again`; what is measured is recorded beside the contest.
    """
    report = Report(f"{folder.parent.parent.name}/{folder.name}")
    sandbox = sandbox or find()
    try:
        report.record = record.fresh(folder)
        if full and report.record and not again:
            report.checks, report.errors = 1, list(report.record.errors)
            report.figures = f"recorded {report.record.measured}: {figures(report.record)}"
            return report
        problem = problem_package.read(folder)
        allowed(problem)
        produce([problem], sandbox)
        judged = _check(report, problem, sandbox)
        if full:
            _measure(report, problem, judged, sandbox)
    except (BenchError, OSError) as error:
        report.check(str(error), holds=False)
        return report
    report.figures = figures(report.record or _record(problem, judged))
    if unknown := len(problem.submissions) - len(judged):
        report.figures += f"; {unknown} not judged: in no language of the judge's table"
    return report


def figures(known: ProblemRecord) -> str:
    """A problem's figures as one line for a person."""
    slowest = ", ".join(f"{name} {cpu:.2f} s" for name, cpu in known.slowest_s.items()) or "none"
    line = (
        f"{known.hidden_tests} hidden tests, {len(known.verdicts)} jury programs, "
        f"slowest accepted: {slowest} of {known.limit_s:g} s"
    )
    if known.random_inputs:
        line += f"; {len(known.agreeing)} programs agree on {known.agreed_inputs} random inputs"
    if (score := known.mutation.score) is not None:
        mutation = known.mutation
        line += (
            f"; mutation score {100 * score:.1f} % ({mutation.rejected} of {mutation.wrong}; "
            f"{mutation.undecided} undecided)"
        )
    return line


Judged = dict[JurySubmission, Judgement]


def _check(report: Report, problem: JuryProblem, sandbox: Sandbox) -> Judged:
    with Judge(sandbox) as judge:
        _check_inputs(report, problem, judge)
        _check_answers(report, problem, judge)
        known = [s for s in problem.submissions if _language_known(s)]
        judged = {s: _check_submission(report, problem, s, judge) for s in known}
    accepted = any(s.folder == "accepted" for s in judged)
    report.check("there is no accepted jury program", holds=accepted)
    return judged


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
) -> Judgement:
    """Judge a jury program as a contest would."""
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
    return judgement


def _record(problem: JuryProblem, judged: Judged) -> ProblemRecord:
    slowest: dict[str, float] = {}
    for submission, judgement in judged.items():
        if submission.folder == "accepted":
            language = read_sources(submission.source).language.name
            slowest[language] = max(slowest.get(language, 0.0), round(judgement.cpu_s, 3))
    return ProblemRecord(
        digest=contest_folder.digest(problem.folder),
        hidden_tests=sum(not test.is_sample for test in problem.tests),
        invalid_inputs=len(problem.invalid_inputs),
        limit_s=problem.problem.limits.time_s,
        slowest_s=slowest,
        verdicts={s.source.name: j.verdict.value for s, j in judged.items()},
    )


def _measure(report: Report, problem: JuryProblem, judged: Judged, sandbox: Sandbox) -> None:
    """The bars, agreement and mutation; kept beside the contest."""
    known = _record(problem, judged)
    _check_bars(report, problem, known)
    with quality.random_tests(problem, sandbox, range(quality.DIFFER_ON)) as tests:
        report.check("there is no random generator (generators.yaml: random)", holds=bool(tests))
        agreed = quality.disagreements(problem, tests[: quality.AGREE_ON], sandbox)
        for name, word in agreed.items():
            report.check(f"{name} disagrees with the jury: {word}", holds=not word)
        report.check("no second program agrees with the jury", holds=len(agreed) > 1)
        with Judge(sandbox) as judge:
            wrong = quality.invalid(problem, tests, judge)
        report.check(f"{wrong}", holds=wrong is None)
        mutation = quality.mutation(problem, tests, sandbox)
    report.record = known.model_copy(
        update={
            "random_inputs": len(tests),
            "agreed_inputs": len(tests[: quality.AGREE_ON]),
            "agreeing": tuple(name for name, word in agreed.items() if not word),
            "mutation": mutation,
            "measured": record.today(),
            "errors": tuple(report.errors),
        }
    )
    record.keep(problem.folder, report.record)


def _check_bars(report: Report, problem: JuryProblem, known: ProblemRecord) -> None:
    wrong = sum(s.folder == "wrong_answer" for s in problem.submissions)
    for what, found, least in (
        ("hidden tests", known.hidden_tests, HIDDEN),
        ("malformed inputs", known.invalid_inputs, INVALID),
        ("wrong programs", wrong, WRONG),
    ):
        report.check(f"{found} {what}, expected at least {least}", holds=found >= least)
    for name in ("C++", "Python 3"):
        accepted = any(language.startswith(name[:3]) for language in known.slowest_s)
        report.check(f"there is no accepted program in {name}", holds=accepted)
    native = max(
        (cpu for name, cpu in known.slowest_s.items() if name.startswith("C++")), default=0
    )
    report.check(
        f"the limit of {known.limit_s:g} s is below {ROOM:g} times the slowest C++, {native:.2f} s",
        holds=known.limit_s >= ROOM * native,
    )
