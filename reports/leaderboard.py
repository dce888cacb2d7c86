"""The leaderboard over run directories: as a table, Markdown, CSV or JSON.

Rows are comparable only under equal conditions; others are refused by naming the difference. The
jury's ceiling stands on top, marked and without a rank. Rows of an unsafe sandbox say so. What was
published of AlphaCode in other contests stands below, as a reference without a rank.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from bench import RunDirectory, Summary, TimeModel, UsageError, published


class Format(StrEnum):
    """How a leaderboard is written."""

    TABLE = "table"
    MARKDOWN = "md"
    CSV = "csv"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class Row:
    """One solver's line; shares and percentile in [0, 1], None for the ceiling."""

    solver: str
    place: int | None
    solved: str
    solve_rate: float | None
    share_better: float | None
    best: float | None
    worst: float | None
    percentile: float | None
    low: float | None
    high: float | None
    rating: float | None
    runs: int
    seed: int | None
    judge_errors: int
    note: str


def rows(summaries: Sequence[Summary]) -> list[Row]:
    """Rows in order: the ceiling, then the smallest share better; equal shares share a place.

    Raises `UsageError` where runs are incomplete or differ in their conditions.
    """
    for summary in summaries:
        if not summary.complete:
            raise UsageError(f"{summary.solver}: the run is not complete; run it again to continue")
        if (difference := _difference(summaries[0].conditions, summary.conditions)) is not None:
            raise UsageError(
                f"{summaries[0].solver} and {summary.solver} ran under different conditions: "
                f"{difference}"
            )
    ranked = sorted(
        (s for s in summaries if not s.ceiling),
        key=lambda s: (s.share_better(TimeModel.ESTIMATED) or 0.0, s.solver),
    )
    board = [_row(s, None) for s in summaries if s.ceiling]
    shares = [s.share_better(TimeModel.ESTIMATED) for s in ranked]
    board += [_row(s, 1 + shares.index(share)) for s, share in zip(ranked, shares, strict=True)]
    return board


def _row(summary: Summary, place: int | None) -> Row:
    solved = sum(r.solved for r in summary.results)
    notes = []
    if unsafe := _unsafe(summary.conditions):
        notes.append(unsafe)
    if summary.ceiling:
        notes.append("ceiling: the jury's programs, not ranked")
    if solved == 0:
        notes.append("nothing solved")
    if restarts := sum(r.restarts for r in summary.results):
        notes.append(f"{restarts} restarts")
    if summary.judge_errors:
        notes.append(f"{summary.judge_errors} judge errors")
    return Row(
        solver=summary.solver,
        place=place,
        solved=f"{solved}/{sum(r.total for r in summary.results)}",
        solve_rate=summary.solve_rate,
        share_better=summary.share_better(TimeModel.ESTIMATED),
        best=summary.share_better(TimeModel.BEST),
        worst=summary.share_better(TimeModel.WORST),
        percentile=summary.percentile(),
        low=summary.interval.low if summary.interval else None,
        high=summary.interval.high if summary.interval else None,
        rating=summary.rating,
        runs=summary.runs,
        seed=summary.seed,
        judge_errors=summary.judge_errors,
        note="; ".join(notes),
    )


def reference() -> Row:
    """AlphaCode's published results in its own ten rounds: beside the ranking, not in it."""
    paper = published.alphacode()
    shares = {model: share / 100 for model, share in paper.share_better.items()}
    return Row(
        solver=paper.name,
        place=None,
        solved="/".join(map(str, paper.solved)),
        solve_rate=None,
        share_better=shares[TimeModel.ESTIMATED],
        best=shares[TimeModel.BEST],
        worst=shares[TimeModel.WORST],
        percentile=None,
        low=None,
        high=None,
        rating=paper.rating,
        runs=paper.evaluations,
        seed=None,
        judge_errors=0,
        note=f"published, other contests ({paper.source})",
    )


def _difference(ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> str | None:
    for name in sorted({*ours, *theirs}):
        if ours.get(name) != theirs.get(name):
            if name == "contests":
                return "the contests, or their versions, are not the same"
            return f"{name} is {ours.get(name)} and {theirs.get(name)}"
    return None


def caption(summaries: Sequence[Summary]) -> str:
    """What the numbers are: definitions, conditions, field, in plain words."""
    conditions = summaries[0].conditions
    contests = {r.contest: r for s in summaries for r in s.results}
    seeds = "seed " + ", ".join(map(str, sorted({s.seed for s in summaries})))
    network = "network within reach" if conditions.get("network") else "no network"
    if conditions.get("repeat") == "same samples":
        network += ", repeated with the same samples"
    fields = ", ".join(f"{c} {r.competitors} ({r.provenance})" for c, r in contests.items())
    return (
        f"Fields: {fields} competitors with at least one submission. "
        f"{conditions['clock']} clock, speed {conditions['speed']:g}, "
        f"{conditions['submissions']} submissions per problem, {seeds}, {network}, "
        f"{_sandbox(conditions)}. "
        "better %: share of a contest's field with a better score, estimated times, mean over runs "
        "then contests; lower is better. best..worst: accepted runs counted at second 0 .. at the "
        "end. 95 %: of better %, over other contests of the same kind (Student's t of the "
        "contests' means). percentile: (worse + tied/2) / field, higher is better. rating: a new "
        "account plays the contests in order under Codeforces' formula, mean over runs; as far as "
        "the field's ratings are simulated, so is it."
    )


def judged_again(runs: Sequence[RunDirectory], *, used: bool) -> str:
    """That programs were judged again, and whether the rows go by it."""
    found = [(run.manifest.solver, known.changed) for run in runs if (known := run.rejudged())]
    if not found:
        return ""
    said = ", ".join(f"{solver} {changed} verdicts changed" for solver, changed in found)
    how = "these rows go by the new judgements" if used else "not in these rows (--rejudged)"
    return f"Judged again: {said}; {how}, which the solvers never saw. "


def false_positives(runs: Sequence[RunDirectory]) -> str:
    """How far an accepted program can be trusted to be right, beside the paper's figures.

    Source of those: Li et al. 2022, Table 2 (CodeContests with its generated tests, and without).
    """
    found = [(run.manifest.solver, known) for run in runs if (known := run.false_positives())]
    measured = [
        f"{solver} {known.false_positives} of {known.accepted}"
        + (f" ({len(known.not_measured)} problems not measured)" if known.not_measured else "")
        for solver, known in found
    ]
    if not measured:
        return "False positives: not measured (bench verify --full RUN)."
    return (
        f"False positives ({found[0][1].definition}): {', '.join(measured)}; "
        "AlphaCode's CodeContests 4 %, without its generated tests 62 %, by inspection."
    )


def _sandbox(conditions: Mapping[str, Any]) -> str:
    """The layers there were, and plainly those there were not."""
    missing = [name for name in conditions["sandbox"] if name.startswith("no ")]
    there = " + ".join(name for name in conditions["sandbox"] if name not in missing)
    text = f"sandbox: {there}" + "".join(f", {name}" for name in missing)
    return f"{unsafe} ({text})" if (unsafe := _unsafe(conditions)) else text


def _unsafe(conditions: Mapping[str, Any]) -> str:
    """The mark of a sandbox that keeps neither files nor network out, or nothing."""
    return "UNSAFE: no namespaces" if "no namespaces" in conditions["sandbox"] else ""


_HEADINGS = (
    "#",
    "solver",
    "solved",
    "better %",
    "95 %",
    "best..worst %",
    "percentile",
    "rating",
    "runs",
    "note",
)


def _texts(row: Row) -> tuple[str, ...]:
    return (
        "-" if row.place is None else str(row.place),
        row.solver,
        row.solved,
        _percent(row.share_better),
        "-" if row.low is None else f"{_percent(row.low)}..{_percent(row.high)}",
        "-" if row.best is None else f"{_percent(row.best)}..{_percent(row.worst)}",
        _percent(row.percentile),
        "-" if row.rating is None else f"{row.rating:.0f}",
        str(row.runs),
        row.note,
    )


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{100 * share:.1f}"


def as_table(board: Sequence[Row], text: str) -> Table:
    """For a terminal."""
    table = Table(title="Leaderboard", title_justify="left", caption=text, caption_justify="left")
    for heading in _HEADINGS:
        table.add_column(
            heading,
            justify="left" if heading in ("solver", "note") else "right",
            no_wrap=heading == "solver",
        )
    for row in board:
        table.add_row(*_texts(row), style="red" if row.judge_errors else None)
    return table


def as_markdown(board: Sequence[Row], text: str) -> str:
    """For a page of text; a solver's name cannot break the table."""
    lines = [_HEADINGS, tuple("---" for _ in _HEADINGS), *map(_texts, board)]
    table = "\n".join("| " + " | ".join(map(_cell, line)) + " |" for line in lines)
    return f"{table}\n\n{text}\n"


def _cell(text: str) -> str:
    line = " ".join(text.splitlines())
    return line.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;")


def as_csv(board: Sequence[Row]) -> str:
    """For a spreadsheet; shares in [0, 1]."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(Row.__dataclass_fields__)
    writer.writerows([getattr(row, name) for name in Row.__dataclass_fields__] for row in board)
    return out.getvalue()


def as_json(board: Sequence[Row], summaries: Sequence[Summary], text: str) -> str:
    """For a program; rows, conditions, and the text that explains them."""
    data = {
        "caption": text,
        "conditions": summaries[0].conditions,
        "rows": [{name: getattr(row, name) for name in Row.__dataclass_fields__} for row in board],
    }
    return json.dumps(data, indent=2, ensure_ascii=False, default=dict) + "\n"


def command(
    runs: Annotated[
        list[Path] | None, typer.Argument(help="Run directories; all below ./runs if none.")
    ] = None,
    output: Annotated[Format, typer.Option("--format", help="How to write it.")] = Format.TABLE,
    rejudged: Annotated[  # noqa: FBT002 - a flag of the command line
        bool, typer.Option("--rejudged", help="By new judgements, where there are (bench rejudge).")
    ] = False,
    json_output: Annotated[bool, typer.Option("--json", help="Like --format json.")] = False,  # noqa: FBT002
) -> None:
    """Compare runs under equal conditions, best first.

    Example: `bench leaderboard runs/jury runs/hardcoder --format md`
    """
    folders = runs or sorted(path.parent for path in Path("runs").glob("*/manifest.json"))
    if not folders:
        raise UsageError("no run directory named, and none below ./runs; make one with bench run")
    opened = [RunDirectory(folder) for folder in folders]
    summaries = [Summary.of(run, run.rejudged() if rejudged else None) for run in opened]
    board = [*rows(summaries), reference()]
    text = f"{caption(summaries)} {judged_again(opened, used=rejudged)}{false_positives(opened)}"
    output = Format.JSON if json_output else output
    if output is Format.TABLE:
        console = Console(markup=False, emoji=False)  # a solver's name is no markup
        if not console.is_terminal:
            console.width = max(console.width, 132)
        console.print(as_table(board, text))
    elif output is Format.MARKDOWN:
        typer.echo(as_markdown(board, text), nl=False)
    elif output is Format.CSV:
        typer.echo(as_csv(board), nl=False)
    else:
        typer.echo(as_json(board, summaries, text), nl=False)
