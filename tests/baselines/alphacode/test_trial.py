import pytest

from baselines.alphacode import trial

DOUBLE = "print(2 * int(input()))"


def test_outputs_come_by_program_and_input():
    words = "import sys\nfor line in sys.stdin:\n    print(line.strip() + '!')"
    found = trial.outputs([DOUBLE, words], ["3\n", "4\n"])
    assert found == [["6\n", "8\n"], ["3!\n", "4!\n"]]


@pytest.mark.parametrize(
    "source",
    [
        "while True: pass",
        "try:\n    while True: pass\nexcept Exception: pass",
        "print(1",
        "import os",
        "import subprocess",
        "open('/etc/passwd')",
        "eval('1')",
        "1 / 0",
        "def f(x): return f(x + 1)\nf(0)",
        "x = [0] * 10**11",
        "print('x' * 10**6)",
        "a = 10 ** (10 ** 9)",
    ],
)
def test_what_a_bad_program_does_is_its_own_failure(source):
    found = trial.outputs([DOUBLE, source, DOUBLE], ["3\n"], seconds=0.2)
    assert found == [["6\n"], [None], ["6\n"]]


def test_a_child_that_dies_takes_one_program_with_it():
    # what a program must not have, found over what it has
    dies = "().__class__.__base__.__subclasses__()\nimport sys\nsys.modules['os']._exit(0)"
    found = trial.outputs([DOUBLE, dies, DOUBLE], ["3\n", "1\n"])
    assert found[0] == found[2] == ["6\n", "2\n"]
    assert found[1] == [None, None]


def test_a_program_stops_at_its_first_wrong_output():
    assert trial.outputs([DOUBLE], ["1", "2", "3"], expected=["2", "5", "6"]) == [
        ["2\n", "4\n", None]
    ]
    stubborn = "x = int(input())\nprint(6 // (x - 2))"
    assert trial.outputs([stubborn], ["1", "2", "3"]) == [["-6\n", None, None]]
    assert trial.outputs([stubborn], ["1", "2", "3"], through=True) == [["-6\n", None, "6\n"]]


def test_nothing_written_is_lost_in_a_crowd():
    programs = [f"print({n} + int(input()))" for n in range(3000)]
    assert trial.outputs(programs, ["1"]) == [[f"{n + 1}\n"] for n in range(3000)]


def test_outputs_agree_by_their_words():
    assert trial.agrees(" 1  2\n3 ", "1 2 3")
    assert not trial.agrees("12 3", "1 2 3")
    assert not trial.agrees(None, "")
