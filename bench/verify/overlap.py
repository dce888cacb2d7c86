"""Whether what a solver was trained on overlaps with the contests it competes in.

Training data are JSON lines in the shape of CodeContests (`description`, `paraphrases` where there
are any, `solutions`, `incorrect_solutions`). Three things are compared with each contest problem:

statements    the longest run of words that a training statement shares with the problem's, each cut
              off where its section on input begins, whose wording is common to all. A run of
              `RUN_WORDS` words is an error: 13 is the length by which Brown et al. 2020 (Language
              models are few-shot learners, Appendix C) call a text contaminated
programs      jury programs that are trained on, names, comments and white space aside: an error
              from `PROGRAM_TOKENS` tokens on; shorter ones meet by chance and are counted
compositions  the same with constants put aside, too: counted, for it is what an honest data set of
              contest problems has in common with a contest

Not covered: a statement told in other words, a program with its steps in another order.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path
from typing import Any

from bench.contest import JuryContest, JuryProblem
from bench.errors import FormatError
from bench.verify.report import Report

RUN_WORDS = 13
PROGRAM_TOKENS = 60
_SEED_WORDS = 6
"""Runs are found from these up; shorter ones are in every statement."""
_INPUT = re.compile(r"^[\W_]*input[\W_]*$", re.IGNORECASE | re.MULTILINE)
_TOKEN = re.compile(
    r"(?P<comment>#(?!include|define)[^\n]*|//[^\n]*|/\*.*?\*/)|(?P<word>[A-Za-z_]\w*)"
    r"|(?P<constant>\d[\w.]*|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*')|(?P<sign>\S)",
    re.DOTALL,
)
_KEYWORDS = frozenset(
    word
    for line in (
        "and as assert auto bool break case char class const continue def default del do double",
        "elif else except false finally float for from global if import in include int is lambda",
        "long main namespace none not or pass print raise range return short signed sizeof static",
        "std string struct switch template true try typedef typename unsigned using vector void",
        "while with yield input map cin cout len sum min max sorted sort abs list set",
    )
    for word in line.split()
)


@dataclass(frozen=True, slots=True)
class Shared:
    """What a contest problem has in common with training data."""

    words: int
    text: str
    training: str
    programs: int
    longest_program: int
    compositions: int


def words(statement: str) -> list[str]:
    """Its words in lower case, up to the section on input."""
    heading = _INPUT.search(statement)
    return re.findall(r"[a-z0-9]+", statement[: heading.start() if heading else None].lower())


def normalised(source: str, *, constants: bool = True) -> tuple[str, ...]:
    """Tokens without comments and white space; names, or constants too, without what they say."""
    names: dict[str, str] = {}
    found = []
    for match in _TOKEN.finditer(source):
        kind, text = match.lastgroup, match[0]
        if kind == "comment":
            continue
        if kind == "word" and text.lower() not in _KEYWORDS:
            text = names.setdefault(text, f"name{len(names)}")
        elif kind == "constant" and not constants:
            text = "constant"
        found.append(text)
    return tuple(found)


class Training:
    """Statements and programs that a solver was trained on, indexed for comparison."""

    def __init__(self, rows: Iterable[Mapping[str, Any]]) -> None:
        """Read all rows once."""
        self.problems = 0
        self._statements: list[tuple[str, list[str]]] = []
        self._places: dict[tuple[str, ...], list[tuple[int, int]]] = defaultdict(list)
        self._programs: set[int] = set()
        self._compositions: set[int] = set()
        for row in rows:
            self.problems += 1
            name = str(row.get("name", self.problems))
            for text in dict.fromkeys([row["description"], *row.get("paraphrases", [])]):
                self._add(name, words(text))
            for kind in ("solutions", "incorrect_solutions"):
                for source in (row.get(kind) or {"solution": []})["solution"]:
                    self._programs.add(hash(normalised(source)))
                    self._compositions.add(hash(normalised(source, constants=False)))

    def _add(self, name: str, found: list[str]) -> None:
        number = len(self._statements)
        self._statements.append((name, found))
        for at in range(len(found) - _SEED_WORDS + 1):
            self._places[tuple(found[at : at + _SEED_WORDS])].append((number, at))

    def longest_run(self, statement: str) -> tuple[list[str], str]:
        """The longest run of words shared with a statement, and the training problem's name."""
        mine = words(statement)
        best: tuple[list[str], str] = ([], "")
        for at in range(len(mine) - _SEED_WORDS + 1):
            for number, there in self._places.get(tuple(mine[at : at + _SEED_WORDS]), ()):
                name, other = self._statements[number]
                if at and there and mine[at - 1] == other[there - 1]:
                    continue  # found from its beginning
                length = _SEED_WORDS
                rest = zip(mine[at + length :], other[there + length :], strict=False)
                length += sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], rest))
                if length > len(best[0]):
                    best = (mine[at : at + length], name)
        return best

    def shared(self, problem: JuryProblem) -> Shared:
        """All that a problem has in common with it."""
        run, name = self.longest_run(problem.problem.statement)
        programs, compositions, longest = 0, 0, 0
        for source in _sources(problem):
            tokens = normalised(source)
            if hash(tokens) in self._programs:
                programs += 1
                longest = max(longest, len(tokens))
            compositions += hash(normalised(source, constants=False)) in self._compositions
        return Shared(len(run), " ".join(run), name, programs, longest, compositions)


def _sources(problem: JuryProblem) -> Iterator[str]:
    for submission in problem.submissions:
        for path in submission.source.files:
            yield path.read_text(encoding="utf-8", errors="replace")


def read(paths: Sequence[Path]) -> Iterator[Mapping[str, Any]]:
    """Rows of JSON lines; `FormatError` names a line that is no problem of CodeContests' shape."""
    for path in paths:
        with path.open(encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                try:
                    row = json.loads(line)
                    row["description"], row["solutions"]["solution"]
                except (ValueError, KeyError, TypeError) as error:
                    raise FormatError(
                        path,
                        f"line {number}",
                        "expected a problem with description and solutions, as CodeContests has "
                        f"them ({error!r})",
                    ) from None
                yield row


def overlap_report(contest: JuryContest, training: Training) -> Report:
    """One contest against all training data."""
    report = Report(contest.id)
    found = [(problem.label, training.shared(problem)) for problem in contest.problems]
    for label, one in found:
        report.check(
            f"problem {label}: {one.words} words in a row as in training problem "
            f"{one.training}: {one.text}",
            holds=one.words < RUN_WORDS,
        )
        report.check(
            f"problem {label}: a jury program of {one.longest_program} tokens was trained on",
            holds=one.longest_program < PROGRAM_TOKENS,
        )
    report.figures = (
        f"longest shared run {max(one.words for _, one in found)} words, "
        f"{sum(one.programs for _, one in found)} jury programs, "
        f"{sum(one.compositions for _, one in found)} compositions, "
        f"of {training.problems} training problems"
    )
    return report
