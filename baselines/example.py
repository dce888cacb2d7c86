"""A short honest solver to copy from: guesses a formula, keeps what the examples allow.

It reads every test as cases of whole numbers (one case, or as many as the first number says), tries
some thousand formulas over the numbers of a case on the examples, runs the survivors in the
sandbox, and submits them. It understands no statement, so it solves only problems whose answer is a
plain formula; what it shows is how a solver uses its desk.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterator
from types import CodeType

from bench import Contest, Desk, Problem, Program

READERS = (
    "[[int(x)] for x in text.split()[1:]]",  # one number a line, the first line counts them
    "[[int(x) for x in line.split()] for line in text.splitlines()[1:]]",  # one case a line
    "[[int(x) for x in line.split()] for line in text.splitlines()[2::2]]",  # two lines a case
    "[[int(x) for x in text.split()]]",  # a single case
    "[[int(x) for x in text.split()[1:]]]",  # a single case after its length
)
ATOMS = (
    "len(a)", "sum(a)", "max(a)", "min(a)", "a[0]", "a[1]", "a[-1]", "len(set(a))",
    "a.count(max(a))", "sum(x % 2 for x in a)", "sum(a[1:])", "max(a) - min(a)",
    "sorted(a)[len(a) // 2]", "sum(abs(x - y) for x, y in zip(a, a[1:]))", "1", "2", "3",
)  # fmt: skip
PAIRS = ("{} + {}", "{} - {}", "{} * {}", "{} // {}", "{} % {}", "-(-{} // {})", "max({}, {})")
WORDS = ("'YES' if {} else 'NO'", "'Yes' if {} else 'No'")
TESTS = ("{} % 2 == 0", "{} % 3 == 0", "{} > 0")


def solve(contest: Contest, desk: Desk) -> None:
    """Try the formulas on every problem, easiest first as the contest orders them."""
    for problem in contest.problems:
        if not problem.examples:  # interactive: nothing that a guess could be checked on
            continue
        for source in candidates(problem):
            program = Program("python3", source)
            trials = desk.run(program, [example.input for example in problem.examples])
            expected = [example.output.split() for example in problem.examples]
            if [trial.stdout.split() for trial in trials] != expected:
                continue
            outcome = desk.submit(problem.label, program)
            if outcome.accepted or outcome.refused:
                break


def candidates(problem: Problem) -> Iterator[str]:
    """Programs that print the examples' outputs, simplest formulas first."""
    for reader in READERS:
        try:
            examples = [(cases(reader, e.input), e.output.split()) for e in problem.examples]
        except ValueError:  # not numbers
            continue
        for formula, code in formulas():
            if all(answers(code, given) == words for given, words in examples):
                yield (
                    "import sys\n"
                    "text = sys.stdin.read()\n"
                    f"for a in {reader}:\n"
                    f"    print({formula})\n"
                )


def cases(reader: str, text: str) -> list[list[int]]:
    """The cases that a reader finds in an input; `ValueError` where it holds more than numbers."""
    found: list[list[int]] = eval(reader, {"text": text})  # noqa: S307 - ours, in our own process
    return found


@functools.cache
def formulas() -> list[tuple[str, CodeType]]:
    """Atoms, then pairs of atoms, then questions about both; with their code."""
    values = [*ATOMS, *(p.format(x, y) for p in PAIRS for x in ATOMS for y in ATOMS if x != y)]
    questions = (
        word.format(test.format(f"({value})"))
        for word, test, value in itertools.product(WORDS, TESTS, values)
    )
    return [(text, compile(text, "formula", "eval")) for text in (*values, *questions)]


def answers(code: CodeType, given: list[list[int]]) -> list[str] | None:
    """What a formula prints for some cases, word by word; None where it does not fit them."""
    try:
        return [str(eval(code, {"a": a})) for a in given]  # noqa: S307 - as above
    except (ValueError, ArithmeticError, IndexError, TypeError):
        return None
