"""The floor: prints the sample outputs for the sample inputs.

Passes every example and must solve nothing: a contest that it scores in has hidden tests that are
too weak, and a suite that lets it through judges by examples.
"""

from __future__ import annotations

from bench import Contest, Desk, Problem, Program


def solve(contest: Contest, desk: Desk) -> None:
    """Submit one table of examples per problem."""
    for problem in contest.problems:
        desk.submit(problem.label, memorise(problem))


def memorise(problem: Problem) -> Program:
    """A program that knows the examples by heart and prints nothing else."""
    table = {example.input: example.output for example in problem.examples}
    source = f"import sys\nprint({table!r}.get(sys.stdin.read(), ''), end='')\n"
    return Program("python3", source)
