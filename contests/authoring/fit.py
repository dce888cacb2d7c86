"""Fitting the model's constants to real rounds: a seeded search that anybody can repeat.

What is minimised is what `compare` prints: the mean error of the fitted rows, each in units of its
tolerance, without those about ratings, which no constant moves, and with the assumed share of rows
that submit nothing. No constant is fitted to the held-out rounds. The form of the model is another
matter: that nobody leaves at the first problem, and the least spread of minutes and newcomers, were
chosen after a freer model had fitted better and done worse on those rounds.

The search is CMA-ES (Hansen, "The CMA Evolution Strategy: A Tutorial", arXiv:1604.00772) on the
constants scaled to [0, 1] between their bounds, from the middle of them; about four minutes. The
fields it draws share their luck, so that the error is a function of the constants alone.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

import numpy as np

from contests.authoring.comparison import fitted
from contests.authoring.draws import Draws, FloatArray
from contests.authoring.parameters import Parameters

BOUNDS: Final[Mapping[str, tuple[float, float]]] = {
    "form_sd": (30.0, 180.0),
    "newcomer_mean": (300.0, 1300.0),
    "newcomer_sd": (200.0, 700.0),
    "unsettled": (0.0, 0.4),
    "elo_scale": (120.0, 400.0),
    "time_share": (-100.0, 250.0),
    "reading": (0.5, 8.0),
    "work": (10.0, 80.0),
    "growth": (200.0, 1500.0),
    "length": (300.0, 4000.0),
    "pace_sd": (0.05, 0.5),
    "minutes_sd": (0.3, 0.9),
    "patience": (5.0, 60.0),
    "leave": (0.02, 0.98),
    "leave_scale": (60.0, 1500.0),
    "wrong_even": (0.2, 0.8),
    "wrong_scale": (250.0, 2000.0),
    "repair": (1.0, 20.0),
    "dare_even": (0.2, 0.98),
}
"""The constants that are fitted, and where they are searched."""

SEED: Final = 1
GENERATIONS: Final = 250
_SPREAD: Final = 0.25  # of the first generation, in widths of the bounds
_OUTSIDE: Final = 10.0  # error for each width outside the bounds


def constants(point: FloatArray) -> Parameters:
    """The constants at a point of the unit cube, to three significant digits as they are kept."""
    values = {
        name: float(f"{low + (high - low) * min(max(x, 0.0), 1.0):.3g}")
        for (name, (low, high)), x in zip(BOUNDS.items(), point.tolist(), strict=True)
    }
    return replace(Parameters(), **values)


def loss(parameters: Parameters) -> float:
    """Mean error of the figures of the fitted rounds that the constants move."""
    errors = [figure.error for figure in fitted(parameters) if figure.kind != "rating"]
    return sum(errors) / len(errors)


def fit(
    say: Callable[[str], None], generations: int = GENERATIONS, seed: int = SEED
) -> tuple[Parameters, float]:
    """Search for the constants; return them and their mean error."""

    def error(point: FloatArray) -> float:
        outside = float(np.abs(point - np.clip(point, 0.0, 1.0)).sum())
        return loss(constants(point)) + _OUTSIDE * outside

    def report(generation: int, best: float) -> None:
        if generation % 10 == 0:
            say(f"# generation {generation} of {generations}: mean error {best:.3f}")

    point = minimise(error, np.full(len(BOUNDS), 0.5), generations, seed, report)
    found = constants(point)
    return found, loss(found)


def minimise(
    error: Callable[[FloatArray], float],
    start: FloatArray,
    generations: int,
    seed: int,
    report: Callable[[int, float], None] = lambda *_: None,
) -> FloatArray:
    """CMA-ES with the constants of its tutorial; the best point seen."""
    n = len(start)
    size = 4 + int(3 * math.log(n))
    ranks = np.log((size + 1) / 2) - np.log(np.arange(1, size // 2 + 1))
    weights = ranks / ranks.sum()
    mass = 1 / float((weights**2).sum())
    c_path = (4 + mass / n) / (n + 4 + 2 * mass / n)
    c_step = (mass + 2) / (n + mass + 5)
    c_one = 2 / ((n + 1.3) ** 2 + mass)
    c_many = min(1 - c_one, 2 * (mass - 2 + 1 / mass) / ((n + 2) ** 2 + mass))
    damping = 1 + 2 * max(0.0, math.sqrt((mass - 1) / (n + 1)) - 1) + c_step
    length = math.sqrt(n) * (1 - 1 / (4 * n) + 1 / (21 * n * n))  # expected, of a normal vector
    mean, step, covariance = start.copy(), _SPREAD, np.eye(n)
    path, step_path = np.zeros(n), np.zeros(n)
    draws = Draws(seed, 4)
    best, best_error = start, math.inf
    for generation in range(1, generations + 1):
        values, basis = np.linalg.eigh((covariance + covariance.T) / 2)
        axes = basis * np.sqrt(np.maximum(values, 1e-20))
        normals = draws.normal(size, n)
        steps = normals @ axes.T
        errors = np.array([error(mean + step * one) for one in steps])
        order = np.argsort(errors, kind="stable")
        if errors[order[0]] < best_error:
            best, best_error = mean + step * steps[order[0]], float(errors[order[0]])
        chosen = steps[order[: len(weights)]]
        move = weights @ chosen
        mean = mean + step * move
        whitened = basis @ (weights @ normals[order[: len(weights)]])
        step_path = (1 - c_step) * step_path + math.sqrt(c_step * (2 - c_step) * mass) * whitened
        norm = float(np.linalg.norm(step_path))
        steady = (
            norm / math.sqrt(1 - (1 - c_step) ** (2 * generation)) < (1.4 + 2 / (n + 1)) * length
        )
        path = (1 - c_path) * path
        path += steady * math.sqrt(c_path * (2 - c_path) * mass) * move
        covariance = (
            (1 - c_one - c_many) * covariance
            + c_one * np.outer(path, path)
            + c_many * (chosen.T * weights) @ chosen
        )
        step *= math.exp(c_step / damping * (norm / length - 1))
        report(generation, best_error)
    return best
