"""Results as tables that people read: on a terminal through rich."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import fmean

from rich.console import Console
from rich.table import Table

from bench.ranking import Place, TimeModel
from bench.rejudge import Changed
from bench.rules import RULES
from bench.standing import Standing
from bench.summary import ContestResult, Summary

_DASH = "-"


def results_table(summary: Summary) -> Table:
    """A row per contest and run: what was achieved, and the place that this is worth."""
    title = f"{summary.solver}: {summary.conditions['clock']} clock, speed "
    title += f"{summary.conditions['speed']:g}, {summary.conditions['submissions']} submissions, "
    title += f"seed {summary.seed}"
    if summary.conditions["network"]:
        title += ", NETWORK WITHIN REACH"
    if "no namespaces" in summary.conditions["sandbox"]:
        title += ", UNSAFE SANDBOX"
    if summary.conditions.get("repeat") == "same samples":
        title += ", repeated with the same samples"
    table = Table(title=title, title_justify="left", caption_justify="left", caption=note(summary))
    several = summary.runs > 1
    table.add_column("contest", no_wrap=True)
    if several:
        table.add_column("run", justify="right")
    for heading in ("solved", "score", "rank of field", "better %", "best..worst %", "percentile"):
        table.add_column(heading, justify="right", no_wrap=True)
    table.add_column("end")
    for result in summary.results:
        cells = [result.contest, *([str(result.run)] if several else []), *_cells(result)]
        table.add_row(*cells, style="red" if result.judge_errors else None)
    table.add_section()
    solved = sum(r.solved for r in summary.results), sum(r.total for r in summary.results)
    best, here, worst = (percent(summary.share_better(model)) for model in TimeModel)
    table.add_row(
        "mean",
        *([""] if several else []),
        f"{solved[0]}/{solved[1]}",
        "" if summary.rating is None else f"rating {summary.rating:.0f}",
        "",
        here,
        _DASH if summary.ceiling else f"{best}..{worst}",
        percent(summary.percentile()),
        "",
    )
    return table


def note(summary: Summary) -> str:
    """What the numbers are, in a few lines under every table of them."""
    provenance = sorted({r.provenance for r in summary.results})
    definitions = (
        f"Fields: {' and '.join(provenance) or 'none'}, competitors with at least one submission. "
        "better %: share of the field with a better score (lower is better), estimated times; "
        "best..worst: accepted runs counted at second 0 .. at the end. "
        "percentile: (worse + tied/2) / field."
    )
    lines = [definitions]
    if (interval := summary.interval) is not None:
        ends = _span(interval.low, interval.high)
        lines.append(f"95 % of the mean better %: {ends}, over {interval.covers}.")
    if summary.rating is not None:
        lines.append(
            "rating: a new account plays the contests in order under Codeforces' formula, mean "
            "over runs; in simulated fields a simulated rating."
        )
    if summary.ceiling:
        lines.append("jury: the accepted jury programs at second 0; the ceiling, never ranked.")
    if summary.judge_errors:
        lines.append(f"{summary.judge_errors} judge errors: not the solver's; see journal.jsonl.")
    if any(r.nothing_solved for r in summary.results):
        lines.append("* nothing solved: a place among those who also solved nothing.")
    return "\n".join(lines)


def _cells(result: ContestResult) -> Sequence[str]:
    solved = f"{result.solved}/{result.total}{'*' if result.nothing_solved else ''}"
    score = _score(result.value_name, result)
    end = (result.end or "running") + (f", restarted {result.restarts}x" if result.restarts else "")
    if not result.places:
        return solved, score, "ceiling", _DASH, _DASH, _DASH, end
    best, here, worst = (result.places[model] for model in TimeModel)
    rank, better, percentile = _where(here)
    span = _span(best.share_better, worst.share_better)
    return solved, score, rank, better, span, percentile, end


def standing_table(standing: Standing) -> Table:
    """A result's places, and under a line those in other fields."""
    contest = standing.contest
    title = f"{contest.contest.name}: field {contest.field.provenance}"
    table = Table(
        title=f"{title}; {standing.name}" if standing.name else title,
        caption=standing_note(standing),
        caption_justify="left",
    )
    for heading in ("times", "solved", "score", "rank of field", "better %", "percentile"):
        table.add_column(heading, justify="left" if heading == "times" else "right")
    value_name = RULES[contest.contest.rule].value_name
    for model, where in standing.places.items():
        table.add_row(model, str(where.solved), _score(value_name, where), *_where(where))
    if standing.robustness:
        table.add_section()
        for name, where in standing.robustness.shifted.items():
            table.add_row(f"estimated, {name}", "", "", *_where(where))
        seeds = standing.robustness.seeds
        low, mean, high = (percent(f(seeds)) for f in (min, fmean, max))
        table.add_row(
            f"estimated, {len(seeds)} other seeds", "", "", "", f"{mean} ({low}..{high})", ""
        )
    return table


def changes_table(changed: Sequence[Changed]) -> Table:
    """Verdicts that judging again has changed; the number after a verdict is that of the test."""
    table = Table(title=f"{len(changed)} verdicts changed", title_justify="left")
    for heading in ("contest/run", "submission", "problem", "was", "now"):
        table.add_column(heading)
    for one in changed:
        table.add_row(one.unit, str(one.n), one.problem, one.was, one.now)
    return table


def standing_note(standing: Standing) -> str:
    """Intervals, ratings and definitions, in a few lines under the table."""
    here, interval, ratings = standing.places, standing.interval, standing.ratings
    ends = _span(interval.low, interval.high)
    field = f"the field's {here[TimeModel.ESTIMATED].field_size} competitors with a submission"
    lines = [
        f"better %: share of {field} who did better (ties share a place).",
        "percentile: (worse + tied/2) / field.",
        f"95 % of better % (estimated): {ends}, over {interval.covers}.",
    ]
    if (change := ratings.codeforces) is not None:
        lines.append(
            f"Rating after this round as a new account: {change.after} (from {change.before}; "
            f"performance {change.performance}), Codeforces' formula."
        )
    if ratings.codeelo is not None:
        lines.append(f"CodeElo's estimate from the rank: {ratings.codeelo}.")
    if (estimate := ratings.by_problems) is not None:
        lines.append(
            "LiveCodeBench Pro's estimate from problem ratings alone: "
            f"{estimate.rating:.0f} ± {estimate.standard_error:.0f} (prior 1500 ± 500)."
        )
    if standing.contest.field.provenance == "simulated":
        lines.append("The field and its ratings are simulated.")
    return "\n".join(lines)


def _where(where: Place) -> tuple[str, str, str]:
    rank = f"{where.rank} of {where.field_size}"
    return rank, percent(where.share_better), percent(where.percentile)


def _score(value_name: str, of: ContestResult | Place) -> str:
    """Points, or penalty minutes."""
    return f"{of.value} points" if value_name == "points" else f"{of.penalty} min penalty"


def _span(low: float, high: float) -> str:
    return f"{percent(low)}..{percent(high)}"


def percent(share: float | None) -> str:
    """A share of one as a percentage with one decimal."""
    return _DASH if share is None else f"{100 * share:.1f}"


def console() -> Console:
    """Standard output; as wide as a line needs where it is no terminal.

    What is printed are names that others chose: nothing in them is markup.
    """
    out = Console(markup=False, emoji=False)
    if not out.is_terminal:
        out.width = max(out.width, 132)
    return out
