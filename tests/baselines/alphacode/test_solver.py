import itertools
import json

import pytest

from baselines.alphacode import tokenizer, trial
from baselines.alphacode.candidates import Candidate, Drawing, Sampler
from baselines.alphacode.input_writer import InputWriter
from baselines.alphacode.solver import AlphaCodeSolver, Point, Strategy
from bench import Contest, Example, Limits, Outcome, Problem, Trial

EXAMPLES = (Example("3\n", "6\n"), Example("5\n", "10\n"))
DOUBLE, SAME, SQUARE = (
    "print(2 * int(input()))",
    "x = int(input())\nprint(x + x)",
    "print(int(input()) + (3 if 0 else 0))",
)
BY_HEART = "print({'3': 6, '5': 10}.get(input().strip(), 0))"
SHIFTED = "x = int(input())\nprint(2 * x if x < 6 else 1)"


class Clock:
    def __init__(self, rounds):
        self.rounds, self.now = rounds, 0

    @property
    def elapsed(self):
        return float(self.now)

    @property
    def remaining(self):
        return float(self.rounds - self.now)


class Desk:
    """A desk whose clock goes by the round, and whose hidden tests are those of doubling."""

    def __init__(self, rounds=10, submissions=10, seed=5, shelf=None):
        self.clock, self.submissions, self.seed = Clock(rounds), submissions, seed
        self.sent, self.notes, self.pieces = [], [], []
        self.shelf = None if shelf is None else list(shelf)

    def run(self, program, inputs, **_):
        assert program.language == "cpp"
        return [Trial("ok", f"{2 * int(t)}", "", 0.0) for t in inputs]

    def submit(self, problem, program):
        self.sent.append((self.clock.now, problem, program.source))
        if program.language == "cpp":
            return Outcome("AC")
        (found,) = trial.outputs([program.source], ["7", "100"])
        return Outcome("AC" if [o and o.strip() for o in found] == ["14", "200"] else "WA")

    def keep(self, data):
        self.pieces.append(data)

    def kept(self):
        return self.shelf.pop(0) if self.shelf else None

    def note(self, **fields):
        self.notes.append(json.loads(json.dumps(fields)))

    def spend(self, _seconds):
        self.clock.now = min(self.clock.rounds, self.clock.now + 1)


class Stub:
    """In place of a model: the same samples round after round."""

    def __init__(self, *rounds):
        self.rounds = itertools.cycle(rounds)
        self.asked = []

    def propose(self, statements, *_):
        self.asked += statements
        return [list(next(self.rounds)) for _ in statements]


def problem(label, examples=EXAMPLES):
    return Problem(label, label, "Double it.", examples, Limits(1.0, 256, 8, 128))


@pytest.fixture
def compete(monkeypatch):
    def run(stub, desk, *problems, strategy=None, languages=("cpp", "python3")):
        monkeypatch.setattr(Sampler, "read", lambda _: stub)
        monkeypatch.setattr(InputWriter, "read", lambda _: None)
        contest = Contest("tiny", "Tiny", "icpc", 600, problems or (problem("A"),), languages)
        AlphaCodeSolver(strategy=strategy or Strategy()).solve(contest, desk)
        return desk

    return run


def python(*sources):
    return [Candidate("python3", source) for source in sources]


def test_only_what_passes_the_examples_is_submitted_and_one_of_each_cluster_first(compete):
    stub = Stub(python(*[BY_HEART] * 3, *[SHIFTED] * 2, DOUBLE, SAME, SAME, SAME, SQUARE, "print("))
    desk = compete(
        stub, Desk(rounds=10), strategy=Strategy(points=(Point(0.1, 999, 1), Point(0.9, 999, 10)))
    )
    sources = [source for _, _, source in desk.sent]
    assert sources[0] in {DOUBLE, SAME}  # together the largest cluster, though neither is alone
    assert len(sources) == 1  # accepted: nothing follows
    assert desk.notes[0]["samples"] == 11
    assert desk.notes[0]["passing"] == 9


def test_submissions_wait_for_their_points(compete):
    different = [f"print({{'3': 6, '5': 10}}.get(input().strip(), {n}))" for n in range(20)]
    desk = compete(Stub(python(*different)), Desk(rounds=20))
    times = [now for now, _, _ in desk.sent]
    assert len(times) == 10
    assert len({source for _, _, source in desk.sent}) == 10
    assert sum(now <= 2 for now in times) == 1
    assert sum(now <= 10 for now in times) == 5
    assert max(times) >= 18


def test_enough_candidates_make_a_point_come_early(compete):
    desk = compete(
        Stub(python(*[BY_HEART] * 50)),
        Desk(rounds=100),
        strategy=Strategy(points=(Point(0.5, 41, 1),)),
    )
    assert desk.sent[0][0] == 1


def test_the_ten_submissions_of_a_desk_are_never_exceeded(compete):
    different = [f"print({{'3': 6, '5': 10}}.get(input().strip(), {n}))" for n in range(20)]
    assert len(compete(Stub(python(*different)), Desk(submissions=3)).sent) == 3


def test_cpp_is_tried_on_the_desk_and_a_few_a_round_are_compiled(compete):
    stub = Stub([Candidate("cpp", f"int main() {{ /* {n} */ }}") for n in range(9)])
    strategy = Strategy(points=(Point(0.9, 4, 1),), compiled_a_round=3)
    desk = compete(stub, Desk(rounds=10), strategy=strategy)
    assert desk.sent[0][0] == 2  # three candidates in the first round, more in the second
    other = compete(Stub([Candidate("cpp", "int main() {}")]), Desk(), languages=("python3",))
    assert other.sent == []


def test_a_problem_without_examples_is_left_alone(compete):
    stub = Stub(python(DOUBLE))
    desk = compete(stub, Desk(), problem("A", ()), problem("B"))
    assert {label for _, label, _ in desk.sent} == {"B"}


def test_a_second_run_takes_the_samples_of_the_first_in_another_order(compete):
    different = [f"print({{'3': 6, '5': 10}}.get(input().strip(), {n}))" for n in range(20)]
    first = compete(Stub(python(*different)), Desk(rounds=8))
    stub = Stub(python("print(0)"))
    second = compete(stub, Desk(rounds=8, seed=6, shelf=first.pieces))
    assert second.sent
    assert {s for _, _, s in second.sent} <= set(different)
    assert [s for _, _, s in second.sent] != [s for _, _, s in first.sent]


def test_the_same_seed_gives_the_same_contest(compete):
    different = [f"print({{'3': 6, '5': 10}}.get(input().strip(), {n}))" for n in range(20)]
    one, two = (compete(Stub(python(*different)), Desk(rounds=8)) for _ in range(2))
    assert one.sent == two.sent


def test_a_tiny_model_of_random_weights_competes_to_the_end(make_model, tmp_path):
    pieces = tokenizer.train(["print(int(input()))\n" * 50], 300)
    for name in ("solver", "inputs"):
        make_model(vocab_size=300, encoder_positions=768).save_pretrained(tmp_path / name)
        pieces.save(str(tmp_path / name / "tokenizer.json"))
    strategy = Strategy(samples_a_round=32, drawing=Drawing(prompts=4, temperature=1.0, length=20))
    desk = Desk(rounds=3)
    contest = Contest("tiny", "Tiny", "icpc", 600, (problem("A"), problem("B")), ("python3",))
    AlphaCodeSolver(tmp_path, strategy).solve(contest, desk)
    assert desk.clock.remaining == 0
    assert [note["problem"] for note in desk.notes[-2:]] == ["A", "B"]
    assert {note["points"] for note in desk.notes} > {1}  # told at the points, not only at the end
    assert len(desk.pieces) == 3
