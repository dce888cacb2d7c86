"""Pictures of the model against real rounds, for the eye what `compare` is in figures.

Needs matplotlib (of the extra `alphacode`). Black is recorded, colour is the model, in the order of
Okabe and Ito's palette for the colour-blind; marks differ in shape too.
"""

import importlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, TypeAlias

import numpy as np

from bench.standings import NONE
from contests.authoring.comparison import Result
from contests.authoring.rounds import (
    EDUCATIONAL_86,
    GLOBAL_7,
    NOTHING_BY_RATING,
    OZON,
    POINTS_BY_RATING,
    ROUND_640,
    ROUND_641,
    SOLVED_BY_RATING,
)

# By name: it is an extra, and neither the type checker nor the other commands need it.
mpl: Any = importlib.import_module("matplotlib")
Figure: Any = importlib.import_module("matplotlib.figure").Figure

Drawing: TypeAlias = Any  # a matplotlib figure

BLUE, ORANGE, GREEN, PURPLE = "#0072B2", "#D55E00", "#009E73", "#CC79A7"
ROUNDS: Final = (
    (EDUCATIONAL_86, BLUE, "o"),
    (ROUND_641, ORANGE, "s"),
    (GLOBAL_7, GREEN, "^"),
    (ROUND_640, PURPLE, "D"),
)


def draw(folder: Path) -> Iterator[Path]:
    """Draw every figure into the folder as SVG, the same bytes each time."""
    folder.mkdir(parents=True, exist_ok=True)
    results = {contest.title: Result(contest) for contest, _, _ in ROUNDS}
    results[OZON.title] = Result(OZON)
    pictures = {
        "solving": _solving,
        "solved": _solved,
        "ranks": _ranks,
        "penalties": _penalties,
        "nothing": _nothing,
    }
    with mpl.rc_context({"svg.hashsalt": "field", "font.size": 9, "axes.grid": True,
                         "grid.alpha": 0.3}):  # fmt: skip
        for name, picture in pictures.items():
            path = folder / f"{name}.svg"
            picture(results).savefig(path, metadata={"Date": None})
            yield path


def _axes(title: str, columns: int = 1, width: float = 7.0) -> tuple[Drawing, list[Any]]:
    figure = Figure(figsize=(width, 4.4), layout="constrained")
    figure.suptitle(title)
    return figure, [figure.add_subplot(1, columns, place + 1) for place in range(columns)]


def _label(title: str, status: str) -> str:
    return f"{title} ({status})"


def _solving(results: dict[str, Result]) -> Drawing:
    """Share solving each problem against the gap, with the Elo curve."""
    figure, (axes,) = _axes(
        "Model against the Elo curve: share of competitors rated within 50 of a rating\n"
        "who solve a problem (no recorded figure); the first three problems of each round"
    )
    gaps = np.arange(-1200, 901, 10)
    axes.plot(gaps, 100 / (1 + 10 ** (gaps / 400)), color="black", label="Elo logistic, scale 400")
    for contest, colour, mark in ROUNDS:
        result = results[contest.title]
        solved, own = result.standings.times != NONE, result.standings.ratings
        points = []
        for middle in range(850, 2400, 100):
            if middle == 1550:
                continue  # newcomers are shown at 1500
            those = (middle - 50 <= own) & (own < middle + 50)
            if those.sum() >= 50:
                points += [
                    (problem.rating - middle, 100 * solved[those, number].mean())
                    for number, problem in enumerate(contest.spec.problems[:3])
                ]
        axes.plot(*zip(*points, strict=True), mark, color=colour, markersize=4, alpha=0.8,
                  label=_label(f"model of {contest.title}", contest.status))  # fmt: skip
    axes.set_xlabel("rating of the problem less that of the competitors (points)")
    axes.set_ylabel("share who solve it (%)")
    axes.legend()
    return figure


def _solved(results: dict[str, Result]) -> Drawing:
    """Histogram of problems solved, by rating."""
    figure, panels = _axes(
        "Problems solved in 1342 Educational 86 by rating: recorded and model (fitted)", 3, 10.0
    )
    result = results[EDUCATIONAL_86.title]
    for axes, ratings in zip(panels, ((900, 1100), (1400, 1500), (1800, 1900)), strict=True):
        solved = np.minimum(result.scores.solved[result.within(ratings)], 5)
        model = [100 * (solved == number).mean() for number in range(6)]
        at = np.arange(6)
        axes.bar(at - 0.2, SOLVED_BY_RATING[ratings][1], 0.4, color="black", label="recorded")
        axes.bar(at + 0.2, model, 0.4, color=BLUE, hatch="//", edgecolor="white", label="model")
        axes.set_title(f"rated {ratings[0]} to {ratings[1]}")
        axes.set_xticks(at, ["0", "1", "2", "3", "4", "5+"])
        axes.set_xlabel("problems solved")
    panels[0].set_ylabel("share of competitors (%)")
    panels[0].legend()
    return figure


def _ranks(results: dict[str, Result]) -> Drawing:
    """Score against rank, with the recorded quantiles."""
    figure, panels = _axes(
        "Score against rank: model (line) and recorded quantiles (marks)", 2, 9.0
    )
    for contest, colour, mark in ROUNDS:
        axes = panels[0 if contest.points else 1]
        value = np.sort(results[contest.title].scores.value)[::-1]
        share = 100 * (np.arange(len(value)) + 1) / len(value)
        axes.plot(share, value, color=colour, label=_label(contest.title, contest.status))
        marks = [100 - percent for percent in (25, 50, 75, 90, 99)]
        axes.plot(marks, contest.scores, mark, color="black", markerfacecolor=colour)
    for axes, unit in zip(panels, ("Codeforces points", "problems solved"), strict=True):
        axes.set_xscale("log")
        axes.set_xlabel("rank (% of the field)")
        axes.set_ylabel(unit)
        axes.legend()
    return figure


def _penalties(results: dict[str, Result]) -> Drawing:
    """Median penalty against rating, by problems solved."""
    figure, (axes,) = _axes("Median penalty in 1342 Educational 86: recorded and model (fitted)")
    result = results[EDUCATIONAL_86.title]
    for place, (number, colour) in enumerate(((2, BLUE), (3, ORANGE), (4, GREEN))):
        rows = []
        for ratings, (_, _, penalties) in SOLVED_BY_RATING.items():
            those = result.within(ratings) & (result.scores.solved == number)
            if (real := penalties[place]) is not None and those.any():
                middle = (max(ratings[0], 700) + ratings[1]) / 2
                quarters = np.percentile(result.scores.penalty[those], (25, 50, 75))
                rows.append((middle, real, *quarters))
        middle, real, low, median, high = np.array(rows).T
        axes.fill_between(middle, low, high, color=colour, alpha=0.2)
        axes.plot(middle, median, color=colour, label=f"{number} solved, model, with quartiles")
        axes.plot(middle, real, "os^"[place], color="black", markerfacecolor=colour,
                  label=f"{number} solved, recorded")  # fmt: skip
    axes.set_xlabel("rating of the competitors (points)")
    axes.set_ylabel("penalty (minutes, 10 for a rejected attempt)")
    figure.legend(loc="outside lower center", ncols=3, fontsize=8)
    return figure


def _nothing(results: dict[str, Result]) -> Drawing:
    """Share with nothing, and median points, in the held-out rounds."""
    figure, (nothing, points) = _axes("Held-out rounds by rating: model (line), recorded (marks)",
                                      2, 9.0)  # fmt: skip
    shares = {ratings: share for ratings, (_, share) in POINTS_BY_RATING[GLOBAL_7.title].items()}
    for contest, real, colour, mark in (
        (GLOBAL_7, shares, GREEN, "^"),
        (OZON, NOTHING_BY_RATING, PURPLE, "D"),
    ):
        result = results[contest.title]
        middles = [(max(low, 800) + min(high, 2900)) / 2 for low, high in real]
        model = [result.nothing(result.within(ratings)) for ratings in real]
        nothing.plot(middles, model, color=colour, label=contest.title)
        nothing.plot(middles, list(real.values()), mark, color="black", markerfacecolor=colour)
    result, middles = results[GLOBAL_7.title], []
    quarters, recorded = [], []
    for ratings, (quantiles, _) in POINTS_BY_RATING[GLOBAL_7.title].items():
        middles.append((max(ratings[0], 800) + min(ratings[1], 2900)) / 2)
        quarters.append(np.percentile(result.scores.value[result.within(ratings)], (25, 50, 75)))
        recorded.append(quantiles[1:4])
    for place, (style, label) in enumerate(((":", "p25"), ("-", "median"), ("--", "p75"))):
        points.plot(middles, [row[place] for row in quarters], style, color=GREEN,
                    label=f"{GLOBAL_7.title}, {label}")  # fmt: skip
        points.plot(middles, [row[place] for row in recorded], "v^s"[place], color="black",
                    markerfacecolor=GREEN)  # fmt: skip
    for axes, unit in ((nothing, "share with no points (%)"), (points, "Codeforces points")):
        axes.set_xlabel("rating of the competitors (points)")
        axes.set_ylabel(unit)
        axes.legend()
    return figure
