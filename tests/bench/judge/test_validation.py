from __future__ import annotations

import re
import textwrap
from dataclasses import replace
from pathlib import Path

import pytest

from bench.contest import Contract, Program, SourceFiles
from bench.errors import JudgeError
from bench.formats import problem_package
from bench.judge.execution import Execution
from bench.judge.validation import rule
from bench.verdict import Verdict

TESTLIB = Path(__file__).with_name("testlib.h").read_text(encoding="utf-8")
ADAPTED = TESTLIB.replace("OK_EXIT_CODE 0", "OK_EXIT_CODE 42").replace("_wa = 1", "_wa = 43")
# Any two different numbers with the sum that the input asks for.
CHECKER = """\
#include "testlib.h"
int main(int argc, char **argv) {
    registerTestlibCmd(argc, argv);
    long long sum, jury, a, b;
    inf >> sum, ans >> jury;
    if (jury != sum) quit(_fail, "the jury is wrong");
    if (std::cin.get() != EOF) quit(_fail, "there is something on standard input");
    if (!(ouf >> a >> b)) quit(_eof, "two numbers expected");
    if (a == b) quit(_pe, "the numbers are equal");
    if (std::string more; ouf >> more) quit(_dirt, "there is more: " + more);
    if (a + b != sum) quit(_wa, "the sum is " + std::to_string(a + b));
    quit(_ok, "fine");
}
"""
INPUT_VALIDATOR = """\
#include "testlib.h"
int main() {
    long long n;
    if (!(std::cin >> n) || n < 0) quit(_fail, "not a number of 0 or more");
    return OK_EXIT_CODE;
}
"""
RETURNING = INPUT_VALIDATOR.replace("return OK_EXIT_CODE", "return 0")
PACKAGE = {
    "problem.yaml": "problem_format_version: 2025-09\nname: Parts\nlimits: {time_limit: 1}\n",
    "data/sample/1.in": "7\n",
    "data/sample/1.ans": "7\n",
    "data/secret/1.in": "1000000000000\n",
    "data/secret/1.ans": "1000000000000\n",
    "input_validators/check.cpp": INPUT_VALIDATOR,
    "input_validators/testlib.h": TESTLIB,
    "output_validator/check.cpp": CHECKER,
    "output_validator/testlib.h": TESTLIB,
}


@pytest.fixture
def parts(tmp_path):
    """A package with a testlib checker and a testlib input validator, written and read."""

    def make(**changes):
        files = PACKAGE | {name.replace("__", "/"): text for name, text in changes.items()}
        for name, text in files.items():
            path = tmp_path / "parts" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        return problem_package.read(tmp_path / "parts")

    return make


def python(source: str) -> Program:
    return Program("python3", textwrap.dedent(source))


@pytest.mark.parametrize(
    ("source", "verdict", "message"),
    [
        ("n = int(input()); print(0, n)", Verdict.AC, ""),
        ("n = int(input()); print(-1, n)", Verdict.WA, "the sum is 6"),
        ("n = int(input()); print(n, n)", Verdict.WA, "the numbers are equal"),
        ("n = int(input()); print(n)", Verdict.WA, "two numbers expected"),
        ("n = int(input()); print(0, n, 'x')", Verdict.WA, "there is more: x"),
        ("import os; os.write(1, b'\\xff\\x00')", Verdict.WA, "two numbers expected"),
        ("print(1 // 0)", Verdict.RTE, "exit code 1 ZeroDivisionError"),
    ],
)
def test_a_testlib_checker_decides_by_its_own_exit_codes(judge, parts, source, verdict, message):
    judgement = judge.judge(parts(), python(source))

    assert judgement.verdict is verdict, judgement
    assert judgement.message.startswith(message)
    assert "second line" not in judgement.message


@pytest.mark.parametrize("code", [3, 5, 7, 42, 43, 100])
def test_other_ends_of_a_testlib_checker_are_judge_errors(judge, parts, code):
    checker = f'#include "testlib.h"\nint main() {{ quit({code}, "lost"); }}\n'
    problem = parts(**{"output_validator__check.cpp": checker})
    judgement = judge.judge(problem, python("print(0, input())"))

    assert judgement.verdict is Verdict.JE
    assert f"ended with exit code {code}, expected 0 or 1 or 2 or 4 or 8" in judgement.message


def test_a_jury_that_contradicts_itself_is_a_judge_error(judge, parts):
    judgement = judge.judge(parts(**{"data__secret__1.ans": "8\n"}), python("print(0, input())"))

    assert judgement.verdict is Verdict.JE
    assert judgement.message.startswith("validator output_validator ended with exit code 3")


def test_a_checker_with_an_adapted_header_is_called_as_icpc_has_it(judge, parts):
    checker = """
    #include "testlib.h"
    int main(int argc, char **argv) {
        std::ifstream input(argv[1]), answer(argv[2]);
        std::ofstream message(std::string(argv[3]) + "judgemessage.txt");
        long long sum, jury, a = 0, b = 0;
        input >> sum, answer >> jury, std::cin >> a >> b;
        message << "saw " << a << " and " << b;
        message.close();
        return sum == jury && a + b == sum ? _ok : _wa;
    }
    """
    problem = parts(**{"output_validator__check.cpp": checker,
                       "output_validator__testlib.h": ADAPTED})  # fmt: skip

    assert judge.judge(problem, python("print(3, int(input()) - 3)")).verdict is Verdict.AC
    wrong = judge.judge(problem, python("print(3, 5)"))
    assert (wrong.verdict, wrong.message) == (Verdict.WA, "saw 3 and 5")


@pytest.mark.parametrize(
    ("changes", "data", "message"),
    [
        ({}, b"7\n", None),
        ({}, b"-7\n", "it ended with exit code 3 second line"),
        ({"input_validators__testlib.h": ADAPTED}, b"7\n", None),
        (
            {"input_validators__testlib.h": ADAPTED, "input_validators__check.cpp": RETURNING},
            b"7\n",
            None,
        ),
        ({"input_validators__testlib.h": ADAPTED}, b"-7\n", "it ended with exit code 3 second"),
    ],
)
def test_a_testlib_input_validator_accepts_by_returning_or_with_its_headers_code(
    judge, parts, changes, data, message
):
    problem = parts(**changes)
    problem.tests[0].input.write_bytes(data)
    said = judge.check_input(problem, problem.input_validators[0], problem.tests[0].input)

    assert (said is None) == (message is None)
    assert message is None or said.startswith(message)


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("import sys; sys.exit(42)", None),
        ("import sys; sys.exit(43)", "it ended with exit code 43"),
        ("", "it ended with exit code 0"),
        ("assert False, 'too large'", "it ended with exit code 1 AssertionError: too large"),
        ("import os; os.abort()", "it was ended by SIGABRT"),
    ],
)
def test_an_icpc_input_validator_accepts_with_42_alone(judge, problem, tmp_path, source, message):
    file = tmp_path / "check.py"
    file.write_text(source)
    validator = SourceFiles("input_validators/check.py", (file,))

    assert judge.check_input(problem([]), validator, file) == message


def test_input_validators_get_the_arguments_of_the_input(judge, problem, tmp_path):
    file = tmp_path / "check.py"
    file.write_text("import sys; sys.exit(42 if sys.argv[1:] == sys.stdin.read().split() else 1)")
    validator = SourceFiles("input_validators/check.py", (file,))
    given = problem([("a 'b\n", ""), ("", "")])
    first, second = (test.input for test in given.tests)
    given = replace(given, input_args={first: {"": ("a", "'b")}})

    assert judge.check_input(given, validator, first) is None
    assert judge.check_input(given, validator, second) is None
    assert judge.check_input(replace(given, input_args={}), validator, first) is not None


# -- hostile validators ------------------------------------------------------------------------

PROBLEM = [("1\n", "1\n"), ("2\n", "2\n")]
ECHO = python("print(input())")


@pytest.mark.parametrize(
    ("validator", "said"),
    [
        ("import time; time.sleep(99)", "was ended at its limit of wall time, expected 42 or 43"),
        ("while True: pass", "was ended at its limit of cpu time"),
        ("raise SystemExit(0)", "ended with exit code 0, expected 42 or 43"),
        ("import ctypes; ctypes.string_at(0)", "was ended by SIGSEGV"),
        ("import os; os.fork()", "ended with exit code 1"),
        ("x = bytearray(1 << 40)", "MemoryError"),
        ("import socket; socket.socket()", "PermissionError"),
        ("import os; os.symlink('/box/answer', '/box/feedback/judgemessage.txt')", "Permission"),
        ("import os; os.link('/box/answer', '/box/feedback/judgemessage.txt')", "Permission"),
        ("import os; os.mkfifo('/box/feedback/judgemessage.txt')", "PermissionError"),
        ("open('/box/answer', 'w')", "PermissionError"),
        ("open('/box/more', 'w')", "PermissionError"),
        ("open('/etc/passwd')", "FileNotFoundError"),
        ("""
         for n in range(99):
             with open(f"/box/feedback/{n}", "wb") as file:
                 file.write(bytes(8 << 20))
         raise SystemExit(42)
         """, "No space left|limit of cpu time"),  # whichever comes first
        ("""
         with open("/box/feedback/judgemessage.txt", "wb") as file:
             for n in range(99): file.write(bytes(1 << 20))
         """, "File too large"),
    ],
)  # fmt: skip
def test_a_hostile_validator_is_a_judge_error_and_nothing_else(judge, problem, validator, said):
    hostile = problem(PROBLEM, validator=textwrap.dedent(validator), validation_s=0.4)
    judgement = judge.judge(hostile, ECHO)

    assert judgement.verdict is Verdict.JE
    assert re.search(said, judgement.message)
    assert judge.judge(problem(PROBLEM), ECHO).verdict is Verdict.AC


@pytest.mark.parametrize(
    "validator",
    [
        "open('/box/feedback/judgemessage.txt', 'wb').write(b'\\xff' * 9999); raise SystemExit(42)",
        "open('/box/feedback/' + 'x' * 255, 'w'); raise SystemExit(42)",
        "for n in range(2000): open(f'/box/feedback/{n}', 'w')\nraise SystemExit(42)",
    ],
)
def test_odd_feedback_does_no_harm(judge, problem, validator):
    assert judge.judge(problem(PROBLEM, validator=validator), ECHO).verdict is Verdict.AC


def test_a_validator_makes_no_folders_for_the_judge_to_stumble_over(judge, problem):
    deep = """
    import os
    os.chdir("/box/feedback")
    for n in range(3000):
        os.mkdir("judgemessage.txt")
        os.chdir("judgemessage.txt")
    os._exit(42)
    """
    judgement = judge.judge(problem(PROBLEM, validator=textwrap.dedent(deep)), ECHO)
    assert judgement.verdict is Verdict.JE
    assert "PermissionError" in judgement.message


# -- the meaning of an end ---------------------------------------------------------------------


def ended(**changes) -> Execution:
    facts = {"exit_code": 0, "signal": None, "killed": None, "cpu_s": 0.1, "wall_s": 0.2,
             "memory_mib": 10.0, "stdout": b"", "stderr": b""}  # fmt: skip
    return Execution(**{**facts, **changes})


VALIDATORS = {contract: SourceFiles("v", (), contract) for contract in Contract}


@pytest.mark.parametrize(
    ("contract", "accept", "reject"),
    [(Contract.ICPC, {42}, {43}), (Contract.TESTLIB, {0}, {1, 2, 4, 8})],
)
def test_of_all_exit_codes_only_those_of_the_contract_mean_anything(contract, accept, reject):
    for code in range(256):
        run = ended(exit_code=code)
        if code in accept | reject:
            assert rule(VALIDATORS[contract], run).accepted == (code in accept)
        else:
            with pytest.raises(JudgeError, match=f"exit code {code}"):
                rule(VALIDATORS[contract], run)


@pytest.mark.parametrize("contract", Contract)
def test_a_validator_ended_by_anything_else_has_failed(contract):
    for run in (
        ended(exit_code=None, signal=11),
        ended(exit_code=None, signal=9, killed="cpu"),
        ended(exit_code=None, signal=9, killed="wall"),
    ):
        with pytest.raises(JudgeError, match="validator v was ended"):
            rule(VALIDATORS[contract], run)


def test_the_message_is_where_the_contract_has_it():
    run = ended(exit_code=43, feedback=" here \n", stderr=b"not here\n")
    assert rule(VALIDATORS[Contract.ICPC], run).message == "here"
    run = ended(exit_code=1, feedback="not here", stderr=b"here \xff\nnor here\n")
    assert rule(VALIDATORS[Contract.TESTLIB], run).message == "here \ufffd"
    assert rule(VALIDATORS[Contract.TESTLIB], ended(exit_code=1)).message.endswith("rejects it")
