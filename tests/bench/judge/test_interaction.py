from __future__ import annotations

import os
import textwrap
import threading
import time
from pathlib import Path

import pytest

from bench.contest import Program
from bench.errors import JudgeError
from bench.formats import problem_package
from bench.judge import execution
from bench.judge.execution import Execution
from bench.judge.interaction import Interaction, decide, interact
from bench.judge.judge import Judge
from bench.judge.validation import Ruling
from bench.verdict import Verdict
from bench.verify import problem_report

# Guess a number: the input holds the largest, the one to guess, and how many questions there are.
VALIDATOR = """\
import sys

def end(code, message):
    with open(sys.argv[3] + "judgemessage.txt", "w") as file:
        file.write(message)
    sys.exit(code)

largest, secret, questions = map(int, open(sys.argv[1]).read().split())
print(largest, flush=True)
for asked in range(1, questions + 1):
    line = sys.stdin.buffer.readline(99)
    if not line.strip().isdigit():
        end(43, f"no number: {line[:9]}")
    if int(line) == secret:
        print("right", flush=True)
        end(43 if sys.stdin.buffer.read(1) else 42, f"found after {asked}")
    print("low" if int(line) < secret else "high", flush=True)
end(43, f"not found after {questions}")
"""
INTERACTOR = """\
#include "testlib.h"
int main(int argc, char **argv) {
    registerInteraction(argc, argv);
    long long largest, secret, questions, guess;
    inf >> largest >> secret >> questions;
    std::cout << largest << std::endl;
    for (int asked = 1; asked <= questions; asked++) {
        if (!(std::cin >> guess)) quit(_pe, "a number was expected");
        tout << guess << std::endl;
        if (guess == secret) {
            std::cout << "right" << std::endl;
            quit(_ok, "found after " + std::to_string(asked));
        }
        std::cout << (guess < secret ? "low" : "high") << std::endl;
    }
    quit(_wa, "not found after " + std::to_string(questions));
}
"""
BISECT = """\
low, high = 1, int(input())
while True:
    middle = (low + high) // 2
    print(middle, flush=True)
    said = input()
    if said == "right":
        break
    if said == "low":
        low = middle + 1
    else:
        high = middle - 1
"""
PACKAGE = {
    "problem.yaml": """\
        problem_format_version: 2025-09
        type: interactive
        name: Guess
        limits: {time_limit: 0.1, memory: 128, output: 1, validation_time: 2}
        """,
    "statement/problem.en.md": "Guess the number.\n",
    "data/sample/1.in": "10 7 4\n",
    "data/sample/1.ans": "7\n",
    "data/sample/1.interaction": "<10\n>5\n<low\n>7\n<right\n",
    "data/secret/1.in": "1 1 1\n",
    "data/secret/1.ans": "1\n",
    "data/secret/2.in": "1000000000000 999999999999 40\n",
    "data/secret/2.ans": "999999999999\n",
    "input_validators/check.py": """\
        import re, sys
        match = re.fullmatch(r"(\\d+) (\\d+) (\\d+)\\n", sys.stdin.read())
        largest, secret, questions = map(int, match.groups())
        sys.exit(42 if 1 <= secret <= largest <= 10**12 and 2**questions >= largest else 43)
        """,
    "data/invalid_input/outside.in": "10 11 9\n",
    "output_validator/validate.py": VALIDATOR,
    "submissions/accepted/bisect.py": BISECT,
    "submissions/accepted/bisect.cpp": """\
        #include <iostream>
        int main() {
            long long low = 1, high, middle;
            std::string said;
            for (std::cin >> high; said != "right";) {
                std::cout << (middle = (low + high) / 2) << std::endl;
                std::cin >> said;
                if (said == "low") low = middle + 1;
                if (said == "high") high = middle - 1;
            }
        }
        """,
    "submissions/wrong_answer/one_by_one.py": """\
        largest = int(input())
        for n in range(min(4, largest), largest + 1):
            print(n, flush=True)
            if input() == "right":
                break
        """,
    "submissions/time_limit_exceeded/silent.py": """\
        import sys
        sys.stdin.readline()
        print(5)  # and never flushed
        sys.stdin.readline()
        """,
    "submissions/run_time_error/impatient.py": BISECT + "raise ValueError\n",
}
TESTLIB = {
    "output_validator/validate.py": None,
    "output_validator/interactor.cpp": INTERACTOR,
    "output_validator/testlib.h": Path(__file__).with_name("testlib.h").read_text(encoding="utf-8"),
}


def write(folder: Path, files) -> Path:
    for name, text in files.items():
        if text is not None:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(textwrap.dedent(text))
    return folder


@pytest.fixture
def guess(tmp_path):
    """The problem, with another validator (and its limits) if so wished."""

    def make(files=None):
        return problem_package.read(write(tmp_path / "guess", PACKAGE | (files or {})))

    return make


@pytest.fixture(params=["icpc", "testlib"])
def either(request, guess):
    """The problem under both contracts."""
    return guess(TESTLIB if request.param == "testlib" else {})


def python(source: str) -> Program:
    return Program("python3", textwrap.dedent(source))


@pytest.fixture(autouse=True)
def _short_grace(monkeypatch):
    """Half a second instead of two: many programs here sleep until their guard wakes."""
    monkeypatch.setattr(execution, "WALL_GRACE_S", 0.5)


# -- honest programs ---------------------------------------------------------------------------


def test_a_package_verifies_against_its_own_jury(tmp_path):
    sound = {name: text for name, text in PACKAGE.items() if "time_limit" not in name}
    sound.pop("submissions/run_time_error/impatient.py")  # fails the sample, as it must
    report = problem_report(write(tmp_path / "guess", sound))

    assert report.errors == []
    assert report.checks > 8


@pytest.mark.parametrize(
    ("name", "verdict", "tests"),
    [
        ("accepted/bisect.py", Verdict.AC, 3),
        ("accepted/bisect.cpp", Verdict.AC, 3),
        ("wrong_answer/one_by_one.py", Verdict.WA, 3),
        ("time_limit_exceeded/silent.py", Verdict.TLE, 1),
        ("run_time_error/impatient.py", Verdict.RTE, 1),
    ],
)
def test_programs_get_what_they_deserve_under_both_contracts(judge, either, name, verdict, tests):
    source = textwrap.dedent(PACKAGE[f"submissions/{name}"])
    judgement = judge.judge(either, Program("cpp17" if ".cpp" in name else "python3", source))

    assert (judgement.verdict, len(judgement.tests)) == (verdict, tests), judgement
    if verdict is Verdict.WA:
        assert judgement.message == "not found after 40"


def test_what_a_program_used_is_its_own(judge, guess):
    judgement = judge.judge(guess(), python(BISECT + "x = bytearray(30 << 20)\n"))

    assert judgement.verdict is Verdict.AC
    assert 30 < judgement.memory_mib < 60
    assert 0 < judgement.cpu_s < 0.1


def test_a_program_over_the_limit_by_little_meets_the_validator_again(judge, guess):
    slow = BISECT + "import time\nwhile time.process_time() < 0.11: pass\n"
    before = judge.reruns
    judgement = judge.judge(guess(), python(slow))

    assert judgement.verdict is Verdict.TLE
    assert judge.reruns == before + 2


# -- hostile programs --------------------------------------------------------------------------

FLOOD = "import os\nwhile True: os.write(1, {data})\n"
SEARCH = """
import os
found = []
for path in ["/box/input", "/box/answer", "/box/feedback/tout", "/proc/self/fd/3", "1.in"]:
    try:
        found.append(open(path, "rb").read())
    except OSError:
        pass
for fd in range(2, 1100):
    try:
        found.append(os.pread(fd, 100, 0))
    except OSError:
        try:
            os.set_blocking(fd, False)
            found.append(os.read(fd, 100))
        except OSError:
            pass
for fd, call in ((1, lambda: os.read(1, 100)), (0, lambda: os.write(0, b"10 7 4"))):
    try:
        found.append(call())
    except OSError:
        pass
"""


@pytest.mark.parametrize(
    ("source", "verdicts"),
    [
        (FLOOD.format(data="b'1\\n' * 9999"), "WA"),
        (FLOOD.format(data="b'1' * 99999"), "WA"),
        (FLOOD.format(data="b'\\n'"), "WA"),
        ("for n in range(10): print(n + 90, flush=True)", "WA"),  # never reads
        ("import time; input(); time.sleep(99)", "TLE"),  # never writes
        ("input(); input()", "TLE"),
        ("while True: pass", "TLE"),
        ("input(); print(5, flush=True)\nwhile True: pass", "TLE"),
        ("import os, time; os.close(1); time.sleep(99)", "TLE"),
        ("import os, time; os.close(0); os.close(1); time.sleep(99)", "TLE"),
        ("import os, time; os.close(0); time.sleep(99)", "TLE"),
        ("import os\nos.close(1)\nwhile True: pass", "TLE"),
        ("", "WA"),
        ("import os; os._exit(0)", "WA"),
        ("import os; os.set_blocking(0, False); os.set_blocking(1, False)", "WA"),
        ("import os; os.set_blocking(1, False)\n" + FLOOD.format(data="b'7' * 9999"), "WA RTE"),
        ("raise SystemExit(1)", "RTE"),
        ("import os; os.abort()", "RTE"),
        ("x = bytearray(1 << 40)", "MLE"),
        ("x = bytearray(200 << 20); print(7)", "MLE"),
        ("import os; os.write(1, b'\\xff\\xfe\\x00\\n')", "WA"),
        ("import os; os.write(1, '7\\u0667\\n'.encode())", "WA"),
        ("print('9' * 5000)", "WA"),
        ("import os; os.kill(-1, 9)", "RTE"),
        (SEARCH + "if any(found): print(7, flush=True)\nelse: input()", "WA"),
        (SEARCH + "assert not any(found), found", "WA"),
        (BISECT.replace("break", "print(1, flush=True); break"), "WA"),  # talks on
        ("print(7, flush=True); input(); input()\nwhile True: pass", "TLE"),
        ("print(7, flush=True); input(); input()\nimport time; time.sleep(99)", "TLE"),
    ],
)
def test_a_hostile_program_gets_its_verdict_and_nobody_waits_for_ever(
    judge, guess, source, verdicts
):
    problem = guess()
    started, threads = time.monotonic(), threading.active_count()
    judgement = judge.judge(problem, python(source))

    assert judgement.verdict.value in verdicts.split(), judgement
    assert len(judgement.tests) == 1
    assert time.monotonic() - started < 15
    assert threading.active_count() == threads
    assert judge.judge(problem, python(BISECT)).verdict is Verdict.AC


def test_a_native_program_finds_no_descriptor_but_its_own(judge, guess):
    search = """
    #include <fcntl.h>
    #include <unistd.h>
    #include <cstdio>
    #include <initializer_list>
    int main() {
        char byte;
        bool found = read(1, &byte, 1) > 0 || write(0, "7", 1) > 0;
        for (int fd = 3; fd < 1100; fd++) found |= fcntl(fd, F_GETFD) >= 0;
        for (const char *path : {"/box/input", "/box/answer", "/", "."})
            found |= open(path, O_RDONLY) >= 0;
        if (found) puts("7");
    }
    """
    assert judge.judge(guess(), Program("cpp17", search)).verdict is Verdict.WA


def test_output_is_limited_although_the_validator_takes_it_all(judge, guess):
    greedy = guess({"output_validator/validate.py": "import sys\nsys.stdin.read()\nsys.exit(42)\n"})
    for program in (
        python(FLOOD.format(data="b'1' * 99999")),
        python("import os\nwhile True: os.write(1, bytes(2 << 20))"),
        Program("cpp17", '#include <cstdio>\nint main() { for (;;) puts("1"); }'),
    ):
        judgement = judge.judge(greedy, program)
        assert (judgement.verdict, judgement.message) == (Verdict.OLE, "more than 1 MiB of output")
    exactly = python("import os\nfor _ in range(16): os.write(1, bytes(1 << 16))")
    assert judge.judge(greedy, exactly).verdict is Verdict.AC


@pytest.mark.parametrize(("code", "verdict"), [(42, Verdict.AC), (43, Verdict.WA)])
def test_dying_of_writing_to_a_validator_that_is_gone_is_no_offence(judge, guess, code, verdict):
    problem = guess({"output_validator/validate.py": f"raise SystemExit({code})"})
    native = '#include <cstdio>\nint main() { while (puts("1") > 0) fflush(stdout); for (;;); }'

    assert judge.judge(problem, Program("cpp17", native)).verdict is verdict
    assert judge.judge(problem, python("while True: print(1, flush=True)")).verdict is verdict


@pytest.mark.parametrize(
    ("code", "ending", "verdict"),
    [
        (43, "import time; time.sleep(99)", Verdict.WA),
        (43, "while True: pass", Verdict.WA),
        (43, "1 // 0", Verdict.WA),
        (43, "input()", Verdict.WA),
        (42, "import time; time.sleep(99)", Verdict.TLE),
        (42, "while True: pass", Verdict.TLE),
        (42, "1 // 0", Verdict.RTE),
        (42, "input()", Verdict.RTE),
        (42, "import time; time.sleep(0.1)\nfor _ in range(9): print(1, flush=True)", Verdict.AC),
        (42, "", Verdict.AC),
        (0, "import time; time.sleep(99)", Verdict.JE),
        (0, "1 // 0", Verdict.JE),
    ],
)
def test_a_validator_that_ends_first_decides(judge, tmp_path, code, ending, verdict):
    at_once = f"print(1, flush=True); raise SystemExit({code})"
    files = PACKAGE | {"output_validator/validate.py": at_once}
    problem = problem_package.read(write(tmp_path / "guess", files))
    # The second line tells that the validator has ended: it closes the pipe.
    wait = "import sys\nsys.stdin.read()\n"

    assert judge.judge(problem, python(wait + ending)).verdict is verdict


# -- hostile validators ------------------------------------------------------------------------

HEARS = "import sys; sys.stdin.read()"


@pytest.mark.parametrize(
    ("validator", "program", "verdict", "said"),
    [
        ("import time; time.sleep(99)", BISECT, Verdict.JE, "hangs"),
        ("while True: pass", BISECT, Verdict.JE, "limit of cpu time"),
        ("import time; time.sleep(99)", "", Verdict.JE, "limit of wall time"),
        ("while True: print('x' * 99)", "import time; time.sleep(99)", Verdict.JE, "hangs"),
        ("raise ValueError('lost')", HEARS, Verdict.JE, "ValueError: lost"),
        ("raise ValueError('lost')", BISECT, Verdict.JE, "ValueError: lost"),
        ("raise SystemExit(0)", HEARS, Verdict.JE, "exit code 0"),
        ("import os; os.abort()", HEARS, Verdict.JE, "SIGABRT"),
        ("import os; os.fork()", HEARS, Verdict.JE, "ended with exit code 1"),
        ("import os; os.symlink('/box/answer', '/box/feedback/x')", HEARS, Verdict.JE, "Permiss"),
        ("x = bytearray(1 << 40)", HEARS, Verdict.JE, "MemoryError"),
        # A program that failed before has failed, whatever its end makes of the validator.
        ("input(); raise ValueError('lost')", "raise SystemExit(1)", Verdict.RTE, "exit code 1"),
        ("import sys; print('x' * (1 << 20)); sys.exit(43 if input() else 42)",
         "import time; time.sleep(99)", Verdict.TLE, "on the wall"),
        # It decides about one that ended well.
        ("input(); raise ValueError('lost')", "print(1)", Verdict.JE, "ValueError: lost"),
        ("import sys; print('x' * (1 << 20)); sys.exit(42)", "", Verdict.AC, ""),
        ("import sys; print('x' * (1 << 20)); sys.exit(43)", "", Verdict.WA, "rejects"),
    ],
)  # fmt: skip
def test_a_hostile_validator_is_a_judge_error_unless_the_program_failed_before(  # noqa: PLR0913, PLR0917
    judge, guess, validator, program, verdict, said
):
    limits = PACKAGE["problem.yaml"].replace("validation_time: 2", "validation_time: 0.3")
    started = time.monotonic()
    problem = guess({"problem.yaml": limits, "output_validator/validate.py": validator})
    judgement = judge.judge(problem, python(program))

    assert judgement.verdict is verdict, judgement
    assert said in judgement.message
    assert time.monotonic() - started < 20


def test_a_validator_that_computes_while_the_program_waits_is_to_blame(judge, guess):
    slow = "import time\nwhile time.process_time() < 2.0: pass\nraise SystemExit(42)"
    limits = PACKAGE["problem.yaml"].replace("validation_time: 2", "validation_time: 9")
    problem = guess({"problem.yaml": limits, "output_validator/validate.py": slow})
    judgement = judge.judge(problem, python(HEARS))

    assert judgement.verdict is Verdict.JE
    assert "kept the program waiting" in judgement.message


def test_nothing_stays_open(guess):
    problem = guess()
    with Judge() as judge:
        programs = [(python(BISECT), Verdict.AC), (python("raise SystemExit(1)"), Verdict.RTE)]
        seen = []
        for _ in range(3):
            for program, verdict in programs:
                assert judge.judge(problem, program).verdict is verdict
            seen.append(descriptors())
    assert seen[0] == seen[1] == seen[2]


# -- the plumbing ------------------------------------------------------------------------------


def ended(**changes) -> Execution:
    facts = {"exit_code": 0, "signal": None, "killed": None, "cpu_s": 0.1, "wall_s": 0.2,
             "memory_mib": 10.0, "stdout": b"", "stderr": b""}  # fmt: skip
    return Execution(**{**facts, **changes})


def descriptors() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def read_all(fd: int) -> bytes:
    return b"".join(iter(lambda: os.read(fd, 9999), b""))


def test_each_side_hears_the_other_and_the_end_of_the_other():
    heard = {}

    def program(streams):
        os.write(streams[1], b"from the program")
        heard["program"] = os.read(streams[0], 99)
        return ended()

    def validator(streams):
        os.write(streams[1], b"from the validator")
        heard["validator"] = read_all(streams[0])
        return ended(exit_code=42)

    meeting = interact(program, validator, 99)

    assert heard == {"program": b"from the validator", "validator": b"from the program"}
    assert not meeting.validator_first
    assert not meeting.overflow
    assert meeting.validator.exit_code == 42


def test_a_validator_that_ends_first_is_known_to():
    def program(streams):
        assert read_all(streams[0]) == b""
        os.write(streams[1], bytes(1 << 20))
        with pytest.raises(BrokenPipeError):
            os.write(streams[1], b"x")
        return ended()

    assert interact(program, lambda _: ended(), 1 << 20).validator_first


@pytest.mark.parametrize(("size", "overflow"), [(0, False), (99, False), (100, True), (9999, True)])
def test_what_a_program_writes_is_counted_and_cut(size, overflow):
    heard = []

    def validator(streams):
        heard.append(read_all(streams[0]))
        return ended()

    def program(streams):
        os.write(streams[1], b"x" * size)
        return ended()

    meeting = interact(program, validator, 99)

    assert meeting.overflow == overflow
    assert heard == [b"x" * min(size, 100)]


def lost(_):
    raise JudgeError("lost")


@pytest.mark.parametrize("side", ["program", "validator"])
def test_a_side_that_is_lost_lets_the_other_go(side):
    before = descriptors()

    def other(streams):
        assert read_all(streams[0]) == b""
        return ended()

    with pytest.raises(JudgeError, match="lost"):
        interact(*((lost, other) if side == "program" else (other, lost)), 99)
    assert descriptors() == before


# -- the verdict -------------------------------------------------------------------------------

TLE = (Verdict.TLE, "too slow")
RTE = (Verdict.RTE, "crashed")
FINE = (Verdict.AC, "")
BY_WALL = {"exit_code": None, "signal": 9, "killed": "wall", "wall_s": 8.0}


@pytest.mark.parametrize(
    ("own", "program", "validator", "first", "verdict"),
    [
        # both fine: the validator decides, whoever ended first
        (FINE, {}, 42, "program", "AC"),
        (FINE, {}, 42, "validator", "AC"),
        (FINE, {}, 43, "program", "WA"),
        (FINE, {}, 43, "validator", "WA"),
        (FINE, {}, 1, "program", "JE"),
        (FINE, {}, 1, "validator", "JE"),
        # the program failed first
        (RTE, {"exit_code": 1}, 42, "program", "RTE"),
        (RTE, {"exit_code": 1}, 43, "program", "RTE"),
        (RTE, {"exit_code": 1}, 1, "program", "RTE"),
        (TLE, {"killed": "cpu"}, 43, "program", "TLE"),
        (TLE, BY_WALL, 43, "program", "TLE"),
        (TLE, BY_WALL, 1, "program", "TLE"),
        ((Verdict.OLE, ""), {}, 43, "program", "OLE"),
        ((Verdict.MLE, ""), {}, 42, "program", "MLE"),
        # the validator was first: a rejection stands, an acceptance needs a good end
        (RTE, {"exit_code": 1}, 43, "validator", "WA"),
        (TLE, BY_WALL, 43, "validator", "WA"),
        (RTE, {"exit_code": None, "signal": 13}, 43, "validator", "WA"),
        (RTE, {"exit_code": 1}, 42, "validator", "RTE"),
        (TLE, BY_WALL, 42, "validator", "TLE"),
        ((Verdict.OLE, ""), {}, 42, "validator", "OLE"),
        (RTE, {"exit_code": 1}, 0, "validator", "JE"),
        (TLE, BY_WALL, 0, "validator", "JE"),
        # dying of the closed pipe is no failure
        (RTE, {"exit_code": None, "signal": 13}, 42, "validator", "AC"),
        (RTE, {"exit_code": 1, "stderr": b"BrokenPipeError: [Errno 32]"}, 42, "validator", "AC"),
        (RTE, {"exit_code": None, "signal": 13}, 43, "program", "RTE"),
        (TLE, {"exit_code": None, "signal": 13, "cpu_s": 9.0}, 42, "validator", "TLE"),
        # a validator that hangs is to blame for who waited, not for who computed
        (TLE, BY_WALL, "killed", "program", "JE"),
        (TLE, {"killed": "cpu"}, "killed", "program", "TLE"),
        (RTE, {"exit_code": 1}, "killed", "program", "RTE"),
        (FINE, {}, "killed", "program", "JE"),
        (TLE, BY_WALL, "busy", "program", "JE"),
        (TLE, {"killed": "cpu", "wall_s": 8.0}, "busy", "program", "TLE"),
    ],
)
def test_the_verdict_on_an_interaction(own, program, validator, first, verdict):
    ends = {"killed": {"exit_code": None, "signal": 9, "killed": "wall"},
            "busy": {"exit_code": 43, "cpu_s": 5.0}}  # fmt: skip
    meeting = Interaction(
        ended(**program),
        ended(**ends.get(validator, {"exit_code": validator})),
        validator_first=first == "validator",
        overflow=False,
    )

    def rule(run):
        if run.exit_code not in (42, 43):
            raise JudgeError("broken")
        return Ruling(run.exit_code == 42, "said", {"left": b""})

    if verdict == "JE":
        with pytest.raises(JudgeError):
            decide(meeting, own, rule)
        return
    decided, ruling = decide(meeting, own, rule)
    assert decided == verdict
    if verdict in ("WA", "AC"):
        assert ruling.left == {"left": b""}
    assert ruling.message == {"WA": "said", "AC": ""}.get(verdict, own[1])
