"""The contestant: samples for all open problems, filter, clusters, at most ten submissions each.

A contest goes round by round: each open problem gets a batch of samples, of which those are kept
that print the examples' outputs. At three points of the contest, or as soon as enough samples pass,
the candidates are put into clusters by what they print on further inputs, and one of each cluster
is submitted, the largest first (Li et al. 2022, section 4.6 and Appendix D.1). Inputs come from
the model that writes them and from changed examples.

Deviations, all for two processors: tags and ratings are drawn for 16 prompts a round rather than
for every sample; of the C++ samples of a round only the most frequent few are compiled; a problem
without examples is left alone.
"""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

try:
    import torch
except ModuleNotFoundError as error:
    raise ImportError(
        "the alphacode solver needs packages of its own: pip install 'contest-bench[alphacode]'"
    ) from error

from baselines.alphacode import mutation, trial
from baselines.alphacode.candidates import Candidate, Drawing, Sampler
from baselines.alphacode.finetuning import described
from baselines.alphacode.input_writer import InputWriter
from bench import Contest, Desk, Problem, Program, selection

WEIGHTS = Path(__file__).parent / "weights"
SECONDS_A_SAMPLE = 0.025
"""What a sample costs under the virtual clock: what it takes on one core, measured."""


@dataclass(frozen=True, slots=True)
class Point:
    """When submissions are sent: after `elapsed` of the contest, or with `passing` samples.

    By then `submissions` in all are sent.
    """

    elapsed: float
    passing: int
    submissions: int


@dataclass(frozen=True, slots=True)
class Strategy:
    """The numbers of a contest; the points are those of the paper (Table A4)."""

    points: tuple[Point, ...] = (Point(0.1, 41, 1), Point(0.5, 410, 5), Point(0.9, 8192, 10))
    samples_a_round: int = 64
    compiled_a_round: int = 3
    inputs: int = 50
    most_candidates: int = 8192
    drawing: Drawing = field(default_factory=Drawing)


@dataclass(slots=True)
class _State:
    """A problem on its way."""

    problem: Problem
    statement: str
    passing: Counter[Candidate] = field(default_factory=Counter)
    failing: set[Candidate] = field(default_factory=set)
    sent: set[Candidate] = field(default_factory=set)
    samples: int = 0
    point: int = 0
    over: bool = False
    inputs: list[str] | None = None
    printed: dict[Candidate, tuple[str | None, ...]] = field(default_factory=dict)

    @property
    def examples(self) -> tuple[list[str], list[str]]:
        """Inputs and outputs."""
        return [e.input for e in self.problem.examples], [e.output for e in self.problem.examples]


class AlphaCodeSolver:
    """Competes with the weights of a folder: `solver/`, and `inputs/` where there is one."""

    def __init__(self, weights: Path = WEIGHTS, strategy: Strategy | None = None) -> None:
        """Read nothing yet."""
        self._weights, self._strategy = weights, strategy or Strategy()

    def solve(self, contest: Contest, desk: Desk) -> None:
        """Compete until the last second, or until every problem is over."""
        torch.set_num_threads(1)  # the clock counts processor time: threads only add waiting
        sampler = Sampler.read(self._weights / "solver")
        writer = InputWriter.read(self._weights / "inputs")
        languages = {"cpp", "python3"} & set(contest.languages)
        states = [
            _State(p, described(p.statement, _tests(p))) for p in contest.problems if p.examples
        ]
        number = 0
        while any(not s.over for s in states) and desk.clock.remaining > 0:
            for state in states:
                if state.over or desk.clock.remaining <= 0:
                    continue
                number += 1
                found = self._samples(sampler, state, desk, number)
                state.samples += len(found)
                self._filter(state, [c for c in found if c.language in languages], desk)
                self._send(state, writer, desk)
        for state in states:
            _tell(state, desk)

    def _samples(self, sampler: Sampler, state: _State, desk: Desk, number: int) -> list[Candidate]:
        """A round's samples, or those that the first of several runs kept, in another order."""
        rng = random.Random(f"{desk.seed} {number}")  # noqa: S311 - reproducible draws
        kept = desk.kept()
        if kept is not None:
            found = [Candidate(*pair) for pair in json.loads(kept)]
            rng.shuffle(found)
            return found
        drawing = self._strategy.drawing
        each = max(1, self._strategy.samples_a_round // drawing.prompts)
        (found,) = sampler.propose([state.statement], each, drawing, rng.getrandbits(60))
        desk.spend(each * drawing.prompts * SECONDS_A_SAMPLE)
        desk.keep(json.dumps([(c.language, c.source) for c in found]).encode())
        return found

    def _filter(self, state: _State, found: Sequence[Candidate], desk: Desk) -> None:
        """Keep what prints the examples' outputs; each different program is tried once."""
        counts = Counter(c for c in found if c not in state.failing)
        new = [c for c in counts if c not in state.passing]
        inputs, outputs = state.examples
        python = [c for c in new if c.language == "python3"]
        printed = trial.outputs([c.source for c in python], inputs, expected=outputs)
        tried = {
            c: all(map(trial.agrees, o, outputs)) for c, o in zip(python, printed, strict=True)
        }
        cpp = [c for c, _ in counts.most_common() if c in new and c.language == "cpp"]
        for candidate in cpp[: self._strategy.compiled_a_round]:
            runs = desk.run(Program("cpp", candidate.source), inputs)
            right = [
                r.status == "ok" and r.stdout.split() == o.split()
                for r, o in zip(runs, outputs, strict=False)
            ]
            tried[candidate] = len(right) == len(outputs) and all(right)
        for candidate, times in counts.items():
            if tried.get(candidate, candidate in state.passing):
                if sum(state.passing.values()) < self._strategy.most_candidates:
                    state.passing[candidate] += times
            elif candidate in tried:
                state.failing.add(candidate)

    def _send(self, state: _State, writer: InputWriter | None, desk: Desk) -> None:
        """Submit what the points reached so far allow."""
        clock, points = desk.clock, self._strategy.points
        elapsed = clock.elapsed / max(1e-9, clock.elapsed + clock.remaining)
        passing = sum(state.passing.values())
        before = state.point
        while state.point < len(points) and (
            elapsed >= points[state.point].elapsed or passing >= points[state.point].passing
        ):
            state.point += 1
        # what a point allows and there were too few candidates for may still be sent after it
        allowed = min(points[state.point - 1].submissions, desk.submissions) if state.point else 0
        if state.passing and len(state.sent) < allowed:
            self._submit(state, allowed, writer, desk)
        if state.point > before and not state.over:
            _tell(state, desk)  # at the end there may be no time left to tell

    def _submit(self, state: _State, allowed: int, writer: InputWriter | None, desk: Desk) -> None:
        for candidate in self._ordered(state, writer, desk):
            if len(state.sent) >= allowed:
                return
            if candidate in state.sent:
                continue
            state.sent.add(candidate)
            outcome = desk.submit(
                state.problem.label, Program(candidate.language, candidate.source)
            )
            if outcome.accepted or outcome.refused or len(state.sent) >= desk.submissions:
                state.over = True
                return

    def _ordered(self, state: _State, writer: InputWriter | None, desk: Desk) -> list[Candidate]:
        """The candidates in the order of their clusters, each once."""
        candidates = list(state.passing)
        if len(candidates) > 1:
            if state.inputs is None:
                state.inputs = self._inputs(state, writer, desk)
            self._print(state, [c for c in candidates if c not in state.printed], desk.run)
        # a sample counts in its cluster as often as it was drawn
        owners = [c for c in candidates for _ in range(state.passing[c])]
        signatures = [state.printed.get(c) for c in owners]
        rng = np.random.default_rng([desk.seed % 2**32, ord(state.problem.label[0])])
        order = selection.by_clusters(signatures, len(owners), rng)
        return list(dict.fromkeys(owners[at] for at in order))

    def _inputs(self, state: _State, writer: InputWriter | None, desk: Desk) -> list[str]:
        count, seed = self._strategy.inputs, desk.seed % 2**31
        written = writer.write(state.statement, count // 2, seed) if writer else []
        if written:
            desk.spend(len(written) * SECONDS_A_SAMPLE)
        return written + mutation.mutated(state.examples[0], count - len(written), seed)

    @staticmethod
    def _print(state: _State, candidates: Sequence[Candidate], run: Callable) -> None:  # type: ignore[type-arg]
        inputs = state.inputs or []
        python = [c for c in candidates if c.language == "python3"]
        for c, printed in zip(
            python, trial.outputs([c.source for c in python], inputs, through=True), strict=True
        ):
            state.printed[c] = tuple(_words(o) for o in printed)
        for c in candidates:
            if c.language == "cpp":
                runs = run(Program("cpp", c.source), inputs)
                outputs = [r.stdout if r.status == "ok" else None for r in runs]
                outputs += [None] * (len(inputs) - len(outputs))
                state.printed[c] = tuple(_words(o) for o in outputs)


def _tell(state: _State, desk: Desk) -> None:
    """For the record: what there is of a problem so far."""
    desk.note(
        problem=state.problem.label,
        samples=state.samples,
        passing=sum(state.passing.values()),
        different=len(state.passing),
        sent=len(state.sent),
        points=state.point,
    )


def _words(output: str | None) -> str | None:
    return None if output is None else " ".join(output.split())


def _tests(problem: Problem) -> dict[str, list[str]]:
    return {
        "input": [e.input for e in problem.examples],
        "output": [e.output for e in problem.examples],
    }
