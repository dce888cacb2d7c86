"""Simulated contest evaluation: what place a solver would have taken.

Everything listed in `__all__` is the public surface; solvers and reports use nothing else.

    from bench import Contest, Desk, Program

    def solve(contest: Contest, desk: Desk) -> None:
        for problem in contest.problems:
            desk.submit(problem.label, Program("python3", "print(42)"))
"""

from __future__ import annotations

from bench import intervals, metrics, published, ranking, rating, selection
from bench.conduct import check_solver
from bench.contest import Contest, Example, Limits, Problem, Program
from bench.errors import (
    BenchError,
    FormatError,
    JudgeError,
    SandboxUnavailable,
    SolverError,
    StorageError,
    UnsupportedError,
    UsageError,
)
from bench.journal import RunDirectory
from bench.ranking import Place, TimeModel, place
from bench.rules import RULES, Rule, Scores, Terms
from bench.solver import Clock, Desk, Outcome, Solver, Trial
from bench.standings import Cell, Entry, Standings
from bench.summary import ContestResult, Summary
from bench.verdict import Judgement, TestVerdict, Verdict

__version__ = "0.1.0"

__all__ = [
    "RULES",
    "BenchError",
    "Cell",
    "Clock",
    "Contest",
    "ContestResult",
    "Desk",
    "Entry",
    "Example",
    "FormatError",
    "JudgeError",
    "Judgement",
    "Limits",
    "Outcome",
    "Place",
    "Problem",
    "Program",
    "Rule",
    "RunDirectory",
    "SandboxUnavailable",
    "Scores",
    "Solver",
    "SolverError",
    "Standings",
    "StorageError",
    "Summary",
    "Terms",
    "TestVerdict",
    "TimeModel",
    "Trial",
    "UnsupportedError",
    "UsageError",
    "Verdict",
    "__version__",
    "check_solver",
    "intervals",
    "metrics",
    "place",
    "published",
    "ranking",
    "rating",
    "selection",
]
