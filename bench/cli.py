"""The command `bench`: one thin function a verb.

Exit codes: 0 fine, 1 something failed, 2 wrong usage or a wrong file, 3 this machine cannot isolate
programs. More verbs come from packages that register them under `bench.commands`.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, replace
from importlib import metadata
from pathlib import Path
from typing import Annotated, Any, Literal

import typer
from rich.table import Table
from tqdm import tqdm

from bench import catalog, standing, tables
from bench import rejudge as rejudging
from bench import run as running
from bench.conduct import check_solver
from bench.contest import JuryProblem
from bench.errors import BenchError, UsageError
from bench.formats import contest_folder, problem_package
from bench.formats.result import read_result
from bench.journal import RunDirectory
from bench.judge import languages, toolchain
from bench.judge.court import Court
from bench.judge.filter import Filter
from bench.judge.production import missing, produce
from bench.judge.runner import read_sources
from bench.judge.sandbox import LAYERS, Sandbox, find
from bench.replay.clock import ClockKind
from bench.replay.replay import JURY, Settings
from bench.solver import registered
from bench.summary import Summary
from bench.verdict import Judgement
from bench.verify import Depth, Report, compare, verify

app = typer.Typer(
    name="bench",
    help="Replay programming contests and place a solver among their recorded competitors.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="markdown",
)
Json = Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")]
Unsafe = Annotated[
    bool,
    typer.Option(
        "--unsafe-sandbox",
        help="Where namespaces are missing, run programs behind the layers that are left.",
    ),
]


@app.command()
def run(  # noqa: PLR0913, PLR0917 - the options of a run
    contests: Annotated[
        list[str] | None, typer.Argument(help="Ids or folders; all installed contests if none.")
    ] = None,
    solver: Annotated[
        str,
        typer.Option(
            help="Registered name, package.module:attribute, path.py, command:PROGRAM, or jury."
        ),
    ] = "example-solver",
    speed: Annotated[
        float, typer.Option(min=1e-6, help="Contest seconds per charged second.")
    ] = 60.0,
    clock: Annotated[ClockKind, typer.Option(help="What is charged.")] = ClockKind.CPU,
    submissions: Annotated[int, typer.Option(min=1, help="At most, per problem.")] = 10,
    runs: Annotated[int, typer.Option(min=1, help="Repetitions, with seeds of their own.")] = 1,
    repeat: Annotated[
        Literal["fresh", "same-samples"],
        typer.Option(help="Whether later runs find the samples that the first one kept."),
    ] = "fresh",
    seed: Annotated[int, typer.Option(help="Where all randomness starts.")] = 0,
    workers: Annotated[
        int | None, typer.Option(min=1, help="Contests at a time; default: one per processor.")
    ] = None,
    out: Annotated[
        Path | None, typer.Option(help="Run directory; the same command continues it.")
    ] = None,
    network: Annotated[
        bool, typer.Option("--allow-network", help="Let the solver reach the network; recorded.")
    ] = False,
    unsafe: Unsafe = False,
    as_json: Json = False,
) -> None:
    """Replay contests with a solver, write a run directory, show the places.

    Example: `bench run lighthouse --solver path/to/solver.py --runs 3 --out runs/mine`
    """
    found = catalog.find(contests or [])
    if workers is None:
        workers = 1 if clock is ClockKind.WALL else len(os.sched_getaffinity(0))
    folder = out or Path("runs") / solver.replace("/", "-").replace(":", "-").replace(" ", "-")
    _sandbox(unsafe=unsafe)
    plan = running.Plan(
        contests=found,
        solver=solver,
        settings=Settings(
            clock,
            speed,
            submissions,
            seed,
            unsafe,
            network=network,
            same_samples=repeat == "same-samples",
        ),
        runs=runs,
        workers=workers,
        out=folder,
    )
    try:
        with tqdm(total=len(plan.units), desc="contests", unit="contest", disable=None) as bar:
            summary = running.execute(plan, bar.update, _produce)
    except KeyboardInterrupt:  # caught here: typer would end without a word
        typer.echo("bench: interrupted; the same command continues", err=True)
        raise typer.Exit(130) from None
    broken = RunDirectory(folder).manifest.environment.get("broken_languages", {})
    for language, reason in broken.items():
        typer.echo(f"bench: {language} could not be used: {reason}", err=True)
    if as_json:
        _print_json(summary.as_json())
    else:
        tables.console().print(tables.results_table(summary))
        typer.echo(f"run directory: {folder}")
    if summary.judge_errors:
        raise typer.Exit(1)


@app.command()
def judge(  # noqa: PLR0913, PLR0917 - the options of the verb
    programs: Annotated[list[Path], typer.Argument(help="Source files.")],
    problem: Annotated[Path, typer.Option(help="Folder of a problem package.")],
    language: Annotated[
        str | None, typer.Option(help="Language id; default: by the file's extension.")
    ] = None,
    fast: Annotated[
        bool,
        typer.Option(
            "--fast",
            help="Filter many programs: most telling tests first, equal programs once, several "
            "tests of a Python program in one process with failures confirmed.",
        ),
    ] = False,
    samples: Annotated[bool, typer.Option("--samples", help="Run the samples only.")] = False,
    workers: Annotated[
        int | None, typer.Option(min=1, help="Programs at a time; default: one per processor.")
    ] = None,
    unsafe: Unsafe = False,
    as_json: Json = False,
) -> None:
    """Judge programs against one problem: samples first, then the hidden tests.

    Example: `bench judge sum.py sum.cpp --problem contests/orchard/problems/A-cross-pollination`
    """
    package = problem_package.read(problem)
    if samples:
        package = replace(package, tests=tuple(test for test in package.tests if test.is_sample))
        if not package.tests:
            raise UsageError(f"{problem}: there are no samples to run; leave out --samples")
    sources = [read_sources(path, language) for path in programs]
    sandbox = _sandbox(unsafe=unsafe)
    _produce([package], sandbox)
    judgements: dict[int, Judgement] = {}
    with (
        Filter(sandbox, workers=workers) if fast else Court(sandbox, workers=workers) as court,
        tqdm(total=len(programs), desc="judging", unit="program", disable=None) as bar,
    ):
        for number, judgement in court.judgements(package, sources):
            judgements[number] = judgement
            bar.update()
    if isinstance(court, Filter):
        typer.echo(f"fast: {court.tally}", err=True)
    rows = [
        {
            "program": str(path),
            "verdict": judgements[number].verdict.value,
            "test": judgements[number].failed_test,
            "cpu_s": round(judgements[number].cpu_s, 4),
            "memory_mib": round(judgements[number].memory_mib, 1),
            "message": judgements[number].message,
        }
        for number, path in enumerate(programs)
    ]
    _print_rows(rows, as_json=as_json)
    if any(row["verdict"] == "JE" for row in rows):
        raise typer.Exit(1)


@app.command("verify")
def verify_command(  # noqa: PLR0913, PLR0917 - the options of the verb
    paths: Annotated[
        list[Path] | None,
        typer.Argument(help="Contests, problem packages, runs; the sandbox and all if none."),
    ] = None,
    full: Annotated[
        bool,
        typer.Option(
            "--full",
            help="Hold problems against this suite's bars, measure agreement and mutation score, "
            "and keep the figures beside the contest.",
        ),
    ] = False,
    again: Annotated[
        bool, typer.Option("--again", help="With --full: measure also what is on record.")
    ] = False,
    problems: Annotated[
        int | None, typer.Option(min=1, help="So many problems of each contest; default: all.")
    ] = None,
    workers: Annotated[int | None, typer.Option(min=1, help="Problems at a time.")] = None,
    overlap: Annotated[
        list[Path] | None,
        typer.Option(
            exists=True,
            dir_okay=False,
            help="Instead, look for this training data (JSON lines) in the contests.",
        ),
    ] = None,
    unsafe: Unsafe = False,
    as_json: Json = False,
) -> None:
    """Check that contests, this machine's sandbox, or runs are sound.

    Example: `bench verify contests/lighthouse`
    """
    parallel = workers or len(os.sched_getaffinity(0))
    if not overlap:
        _sandbox(unsafe=unsafe)
    depth = Depth(full, again, problems)
    with _bar("checks", "check") as progress:
        if overlap:
            reports = compare(paths or [], overlap, progress)
        else:
            reports = verify(paths or [], parallel, progress, depth=depth, unsafe=unsafe)
    if as_json:
        _print_json([report.as_json() for report in reports])
    else:
        _print_reports(reports)
    if any(report.errors for report in reports):
        raise typer.Exit(1)


@app.command("check")
def check_command(
    solver: Annotated[str, typer.Argument(help="Any name that bench run --solver takes.")],
    seed: Annotated[int, typer.Option(help="Where all randomness starts.")] = 0,
    seconds: Annotated[
        float, typer.Option(min=1, help="Real time for each of three small contests.")
    ] = 60.0,
    as_json: Json = False,
) -> None:
    """Check a solver's conduct: whether it starts, ends, repeats itself, keeps to the rules.

    Says nothing about how well it solves problems. Exits with 1 where something is wrong.

    Example: `bench check path/to/solver.py`
    """
    found = check_solver(solver, seed=seed, seconds=seconds)
    if as_json:
        _print_json(found)
    else:
        for sentence in found or [f"{solver}: nothing is wrong with its conduct."]:
            typer.echo(sentence)
    if found:
        raise typer.Exit(1)


@app.command("rejudge")
def rejudge_command(
    run: Annotated[Path, typer.Argument(help="A run directory.")],
    contests: Annotated[
        list[str] | None,
        typer.Option("--contest", help="Id or folder; of the run's contests: these alone."),
    ] = None,
    unsafe: Unsafe = False,
    as_json: Json = False,
) -> None:
    """Judge a run's programs again, after a test was mended; the old verdicts stay.

    Shows which verdicts changed and what the places would be. The leaderboard takes the new ones
    with --rejudged.

    Example: `bench rejudge runs/mine --contest contests/orchard`
    """
    directory = RunDirectory(run)
    wanted = contests or [facts.id for facts in directory.contests()]
    found = catalog.find(wanted)
    sandbox = _sandbox(unsafe=unsafe)
    _produce([problem for contest in found for problem in contest.problems], sandbox)
    with _bar("judging", "program") as progress:
        changed = rejudging.rejudge(directory, found, sandbox, progress)
    before, after = Summary.of(directory), Summary.of(directory, directory.rejudged())
    if as_json:
        rows = [asdict(change) for change in changed]
        places = {"before": before.as_json(), "after": after.as_json()}
        _print_json({"note": rejudging.NOTE, "changed": rows, **places})
    else:
        console = tables.console()
        console.print(tables.changes_table(changed))
        if changed:
            console.print(tables.results_table(before))
            console.print(tables.results_table(after))
        typer.echo(rejudging.NOTE)
    if after.judge_errors:
        raise typer.Exit(1)


@app.command()
def rank(
    result: Annotated[Path, typer.Argument(help="A result file (JSON), or a run directory.")],
    contest: Annotated[
        str | None, typer.Option(help="Id or folder of the contest; of a run: this one alone.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Place a result, or those of a run, among a contest's competitors.

    A simulated field could have been another: the place is also given with all problem ratings 200
    lower and higher, and over other seeds of the field.

    A result: `{"contest": "orchard", "problems": {"A": {"time": 840, "rejected": 2}}}`, seconds
    on the contest clock, `time` null where unsolved.

    Example: `bench rank result.json --contest orchard`
    """
    if result.is_dir():
        placed = list(standing.of_run(RunDirectory(result), contest))
    elif contest is None:
        raise UsageError("name the contest of the result: --contest ID or folder")
    else:
        found = catalog.find([contest])[0]
        placed = standing.of_results(found, {"": read_result(result, found.contest)})
    if as_json:
        documents = [one.as_json() for one in placed]
        _print_json(documents if result.is_dir() else documents[0])
        return
    for one in placed:
        tables.console().print(tables.standing_table(one))


@app.command("list")
def list_command(
    what: Annotated[Literal["contests", "solvers", "languages"], typer.Argument()],
    as_json: Json = False,
) -> None:
    """List the contests, solvers or languages there are.

    Example: `bench list contests --json`
    """
    _print_rows({"contests": _contests, "solvers": _solvers, "languages": _languages}[what](),
                as_json=as_json)  # fmt: skip


@contextmanager
def _bar(what: str, unit: str) -> Iterator[Callable[[int, int], None]]:
    """A bar for work that tells (done, total) increments of itself."""
    with tqdm(desc=what, unit=unit, disable=None) as bar:

        def progress(done: int, total: int) -> None:
            bar.total = total
            bar.update(done)

        yield progress


def _sandbox(*, unsafe: bool) -> Sandbox:
    """The sandbox of this machine; one without namespaces is announced."""
    sandbox = find(unsafe=unsafe)
    if sandbox.lacks("namespaces"):
        missing = [f"{name} {sandbox.layers[name]}" for name in LAYERS if sandbox.lacks(name)]
        typer.echo(
            f"bench: UNSAFE SANDBOX: {'; '.join(missing)}.\n"
            "Programs and solvers run as your user and can see other processes; solvers may reach "
            "the network. The run is marked.",
            err=True,
        )
    return sandbox


def _produce(problems: Sequence[JuryProblem], sandbox: Sandbox) -> None:
    """Make the tests that packages only describe, where this machine does not have them yet."""
    total = sum(len(missing(problem)) for problem in problems)
    if total:
        processors = len(os.sched_getaffinity(0))
        with tqdm(total=total, desc="making tests", unit="test", disable=None) as bar:
            produce(problems, sandbox, workers=processors, progress=bar.update)


def _contests() -> list[dict[str, Any]]:
    return [
        {
            "id": c.id,
            "name": c.contest.name,
            "rule": c.contest.rule,
            "minutes": c.contest.duration_s // 60,
            "problems": len(c.problems),
            "field": c.field.provenance,
            "competitors": len(contest_folder.read_standings(c)),
            "version": c.version,
        }
        for c in catalog.find([])
    ]


def _solvers() -> list[dict[str, Any]]:
    jury = {"id": JURY, "target": "the accepted jury programs: the ceiling, never ranked"}
    return [*({"id": name, "target": target} for name, target in registered().items()), jury]


def _languages() -> list[dict[str, Any]]:
    return [
        {
            "id": language.id,
            "name": language.name,
            "extensions": " ".join(language.extensions),
            "installed": language.installed,
            "version": toolchain.version_of(language),
            "package": language.package,
        }
        for language in languages.table().values()
    ]


def _print_rows(rows: list[dict[str, Any]], *, as_json: bool) -> None:
    if as_json:
        _print_json(rows)
        return
    table = Table()
    for heading in rows[0] if rows else ():
        table.add_column(heading.replace("_", " "), overflow="fold")
    for row in rows:
        table.add_row(*("" if cell is None else str(cell) for cell in row.values()))
    tables.console().print(table)


def _print_reports(reports: list[Report]) -> None:
    table = Table(title="verify", title_justify="left")
    for heading in ("what", "checks", "errors", "figures"):
        table.add_column(heading, overflow="fold")
    for report in reports:
        table.add_row(report.name, str(report.checks), str(len(report.errors)), report.figures,
                      style="red" if report.errors else None)  # fmt: skip
    tables.console().print(table)
    for report in reports:
        for error in report.errors:
            typer.echo(f"{report.name}: {error}", err=True)
    errors = sum(len(report.errors) for report in reports)
    typer.echo(f"{sum(r.checks for r in reports)} checks, {errors} errors")


def _print_json(data: object) -> None:
    typer.echo(json.dumps(data, indent=2, ensure_ascii=False))


def _add_registered_commands() -> None:
    for point in sorted(metadata.entry_points(group="bench.commands"), key=lambda p: p.name):
        try:
            app.command(point.name)(point.load())
        except ImportError as error:
            typer.echo(f"bench {point.name} is not available: {error}", err=True)


def main() -> None:
    """Run the command line; errors on purpose show no traceback."""
    _add_registered_commands()
    try:
        app(standalone_mode=True)
    except BenchError as error:
        typer.echo(f"bench: {error}", err=True)
        sys.exit(error.exit_code)
