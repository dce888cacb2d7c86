import textwrap

import pytest

import bench as suite
from bench import check_solver

RIGHT = 'Program("python3", "print(sum(map(int, input().split())))")'
GOOD = f"""
    def solve(contest, desk):
        desk.spend(1)
        desk.submit("A", {RIGHT})
        desk.submit("B", Program("python3", f"# {{desk.seed}}"))
    """


@pytest.fixture
def check(tmp_path):
    def run(source, **options):
        path = tmp_path / "solver.py"
        path.write_text("from bench import Program\n" + textwrap.dedent(source))
        return check_solver(str(path), **options)

    return run


def test_nothing_is_said_of_a_solver_that_does_as_it_should(check):
    assert check(GOOD) == []
    assert check_solver("hardcoder") == []


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("pass", "submitted nothing in a contest of three easy problems"),
        ("1 / 0", "ended with an error: its process ended with code 1; its log says: ZeroDivision"),
        ("import time; time.sleep(60)", "did not return within 2 seconds of real time"),
        ("desk.spend(10**9)", "ran until the contest was over"),
        ('import os; os.write(4, b"x" * (65 << 20))', "broke the protocol: a line of more than"),
        (f'[desk.submit("A", {RIGHT}) for _ in range(3)]',
         "was refused 2 times: problem A is already solved"),
        (f'desk.submit("Q", {RIGHT})', "there is no problem 'Q'; there are A, B, C"),
        ('desk.submit("A", Program("cobol", ""))', "unknown language 'cobol'"),
        ('[desk.submit("A", Program("python3", "")) for _ in range(2)]',
         "submitted the same program more than once for A"),
        ('import os; os.write(4, b"fly\\n"); desk._connection._reader.readline()',
         "sent 1 request that could not be understood"),
        ('import os; desk.submit("A", Program("python3", "#" + os.urandom(8).hex()))',
         "With the same seed it did something else, from submission 1 on"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_in_a_sentence(check, body, said):
    found = check(f"def solve(contest, desk):\n    {body}\n", seconds=2)
    assert any(said in sentence for sentence in found), found
    assert all(sentence[0].isupper() and sentence.endswith(".") for sentence in found)


def test_the_end_of_the_contest_should_not_bring_a_solver_down(check):
    found = check(
        f"""
        def solve(contest, desk):
            desk.submit("A", {RIGHT})
            desk.spend(1)
            if desk.clock.remaining < 10:
                raise RuntimeError("no time left")
        """
    )
    assert found == []  # the harness closes the contest before the solver can look
    found = check(
        """
        def solve(contest, desk):
            desk.submit("A", Program("python3", ""))
            desk.spend(1)
            desk.submit("A", Program("python3", " "))
        """
    )
    assert found == []


def test_what_cannot_be_found_or_started_is_said(check):
    (sentence,) = check_solver("no-such-solver")
    assert sentence.startswith("It cannot be found: unknown solver 'no-such-solver'")
    (sentence,) = check("import no_such_module\ndef solve(contest, desk): ...")
    assert sentence.startswith("It does not start: ModuleNotFoundError")


def test_the_command_says_the_same_and_ends_with_1(bench, tmp_path):
    ended = bench("check", "hardcoder")
    assert (ended.code, ended.out) == (0, "hardcoder: nothing is wrong with its conduct.\n")
    (tmp_path / "idle.py").write_text("def solve(contest, desk): pass\n")
    ended = bench("check", tmp_path / "idle.py", "--json")
    assert ended.code == 1
    assert ended.json() == ["It submitted nothing in a contest of three easy problems."]


def test_it_is_part_of_the_public_surface():
    assert suite.check_solver is check_solver
