from __future__ import annotations

import textwrap
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest

from bench.contest import Program
from bench.judge import languages
from bench.judge.calibration import Calibration
from bench.judge.execution import Bounds, Execution
from bench.judge.judge import Judge, classify
from bench.judge.quiet import Quiet
from bench.verdict import Verdict

SUM = [("1 2\n", "3\n"), ("10 20\n", "30\n"), ("5 -7\n", "-2\n")]
RIGHT = {
    "python3": "print(sum(map(int, input().split())))",
    "cpp17": (
        "#include <iostream>\nint main() { int a, b; std::cin >> a >> b; std::cout << a + b; }"
    ),
}


def python(source: str) -> Program:
    return Program("python3", textwrap.dedent(source))


def cpp(body: str) -> Program:
    return Program("cpp17", f"#include <bits/stdc++.h>\nusing namespace std;\n{body}")


@pytest.mark.parametrize("language", RIGHT)
def test_a_right_program_passes_every_test(judge, problem, language):
    judgement = judge.judge(problem(SUM), Program(language, RIGHT[language]))

    assert judgement.verdict is Verdict.AC
    assert [t.test for t in judgement.tests] == ["sample/1", "secret/2", "secret/3"]
    assert judgement.failed_test is None
    assert 0 < judgement.memory_mib < 64


def test_the_first_failure_is_the_verdict_and_ends_judging(judge, problem):
    program = python(
        """
        a, b = map(int, input().split())
        print(a + b if a < 10 else 0)
        """
    )
    judgement = judge.judge(problem(SUM), program)

    assert judgement.verdict is Verdict.WA
    assert judgement.failed_test == "secret/2"
    assert len(judgement.tests) == 2
    assert not judgement.on_first_test
    assert "expected '30', got '0'" in judgement.message


@pytest.mark.parametrize(
    ("program", "verdict", "said"),
    [
        (python("while True: pass"), Verdict.TLE, "limit 1 s"),
        (python("import time; time.sleep(60)"), Verdict.TLE, "on the wall"),
        (cpp("int main() { for (volatile int i = 0;; ++i); }"), Verdict.TLE, "limit 1 s"),
        (python("x = bytearray(100 << 20); print(3)"), Verdict.MLE, "limit 64 MiB"),
        (python("x = bytearray(4 << 30)"), Verdict.MLE, "refused memory"),
        (cpp("int main() { vector<char> v(100 << 20, 1); cout << v[9]; }"), Verdict.MLE, "64 MiB"),
        (cpp("int main() { vector<char> v(8ull << 30); cout << v[9]; }"), Verdict.MLE, "refused"),
        (python("print('x' * (3 << 20))"), Verdict.OLE, "1 MiB"),
        (cpp("int main() { for (;;) puts(string(1 << 16, 'x').c_str()); }"), Verdict.OLE, "1 MiB"),
        (python("print(3); raise SystemExit(1)"), Verdict.RTE, "exit code 1"),
        (python("print(1 // 0)"), Verdict.RTE, "ZeroDivisionError"),
        (cpp("int main() { abort(); }"), Verdict.RTE, "SIGABRT"),
        (cpp("int main() { return 3; }"), Verdict.RTE, "exit code 3"),
        (cpp("int f(int n) { volatile int x = n; return f(n + 1) + x; } int main() { f(1); }"),
         Verdict.MLE, "limit 64 MiB"),
        (cpp("int main() { *(volatile int*)0 = 1; }"), Verdict.RTE, "SIGSEGV"),
        (python("print(3"), Verdict.CE, "SyntaxError"),
        (python("x = '\0'"), Verdict.CE, "null bytes"),
        (cpp("int main() { return undeclared; }"), Verdict.CE, "undeclared"),
        (cpp("#error no\n"), Verdict.CE, "#error"),
        (python("#" * (65 << 10)), Verdict.CE, "64 KiB"),
        (python(""), Verdict.WA, "the output ends"),
    ],
)  # fmt: skip
def test_every_way_to_fail_has_its_verdict(judge, problem, program, verdict, said):
    judgement = judge.judge(problem(SUM), program)

    assert (judgement.verdict, said in judgement.message) == (verdict, True), judgement


def test_a_failure_on_the_first_test_is_known_as_such(judge, problem):
    assert judge.judge(problem(SUM), python("print(0)")).on_first_test


def test_a_program_over_the_limit_by_little_is_run_again_before_the_verdict_stands(judge, problem):
    before = judge.reruns
    program = python("import time\nwhile time.process_time() < 0.45: pass\nprint(3)")
    judgement = judge.judge(problem(SUM[:1], time_s=0.4), program)

    assert judgement.verdict is Verdict.TLE
    assert judge.reruns == before + 2
    assert 0.4 < judgement.cpu_s < 0.4 * 1.25


def test_what_is_run_again_runs_alone_on_the_machine(problem, tmp_path):
    cache = tmp_path / "cache"
    program = python("import time\nwhile time.process_time() < 0.33: pass\nprint(3)")
    nearly = problem(SUM[:1], time_s=0.3)
    with (
        closing(Quiet(cache)) as neighbour,
        closing(Quiet(cache)) as observer,
        Judge(cache=cache) as judge,
        ThreadPoolExecutor(1) as pool,
    ):
        with neighbour.together():
            judging = pool.submit(judge.judge, nearly, program)
            deadline = time.monotonic() + 60
            while not observer.wanted() and time.monotonic() < deadline:
                time.sleep(0.01)
            with pytest.raises(TimeoutError):
                judging.result(timeout=1.0)
        assert judging.result().verdict is Verdict.TLE
        assert judge.reruns == 2


def test_what_a_language_needs_to_start_is_added_to_the_limit(problem):
    program = python("import time\nwhile time.process_time() < 0.4: pass\nprint(3)")
    tight = problem(SUM[:1], time_s=0.1)
    for seconds, verdict, said in ((0.0, Verdict.TLE, "limit 0.1 s"), (0.9, Verdict.AC, "")):
        with Judge(calibration=Calibration({"python3": seconds})) as judge:
            judgement = judge.judge(tight, program)
            assert judgement.verdict is verdict
            assert said in judgement.message


def test_a_judge_without_a_calibration_measures_the_start(problem):
    with Judge() as judge:
        judge.judge(problem(SUM[:1]), python("print(3)"))
        assert 0 < judge.allowance_s(languages.by_id("python3")) < 0.1


def test_deep_recursion_may_use_the_whole_memory_limit(judge, problem):
    body = "int f(int n) { volatile char a[500]; a[0] = n; return n ? f(n - 1) + !a[0] : 0; }"
    program = cpp(f'{body} int main() {{ f(60000); puts("3"); }}')

    assert judge.judge(problem(SUM[:1]), program).verdict is Verdict.AC


VALIDATOR = """
import sys
low, high = map(int, open(sys.argv[1]).read().split())
jury = open(sys.argv[2]).read().split()
words = sys.stdin.read().split()
open(sys.argv[3] + "/judgemessage.txt", "w").write(f"saw {words}, jury {jury}, {sys.argv[4:]}")
sys.exit(42 if len(words) == 1 and words[0].isdigit() and low < int(words[0]) < high else 43)
"""
BETWEEN = [("1 9\n", "5\n"), ("10 13\n", "11\n")]


def test_a_custom_validator_decides_where_several_answers_are_right(judge, problem):
    between = problem(BETWEEN, validator=VALIDATOR, args=("--strict",))

    assert judge.judge(between, python("print(int(input().split()[0]) + 2)")).verdict is Verdict.AC
    wrong = judge.judge(between, python("print(12)"))
    assert wrong.verdict is Verdict.WA
    assert wrong.message == "saw ['12'], jury ['5'], ['--strict']"


@pytest.mark.parametrize(
    ("validator", "said"),
    [
        ("import sys; sys.exit(0)", "exit code 0"),
        ("import sys; sys.exit(1)", "exit code 1"),
        ("raise ValueError('lost')", "ValueError: lost"),
        ("import os; os.abort()", "SIGABRT"),
        ("this is no program", "does not compile"),
    ],
)
def test_a_validator_that_fails_is_a_judge_error_not_a_wrong_answer(
    judge, problem, validator, said
):
    judgement = judge.judge(problem(BETWEEN, validator=validator), python("print(7)"))

    assert judgement.verdict is Verdict.JE
    assert said in judgement.message


def test_a_test_that_cannot_be_read_is_a_judge_error(judge, problem):
    broken = problem(SUM)
    broken.tests[1].answer.unlink()

    assert judge.judge(broken, python(RIGHT["python3"])).verdict is Verdict.JE


def test_validators_leave_nothing_for_the_next_test(judge, problem):
    nosy = """
    import os, sys
    seen = sorted(os.listdir("/box")) + os.listdir("/box/feedback")
    open("/box/feedback/trace", "w").write("left behind")
    sys.exit(42 if seen == ["answer", "feedback", "input"] else 43)
    """
    judgement = judge.judge(problem(SUM, validator=textwrap.dedent(nosy)), python("print(1)"))

    assert judgement.verdict is Verdict.AC, judgement.message


def test_a_validator_gets_the_contestants_bytes_as_they_are(judge, problem):
    exact = "import sys; sys.exit(42 if sys.stdin.buffer.read() == b'\\xff\\x00\\n' else 43)"
    program = python("import os; os.write(1, b'\\xff\\x00\\n')")

    assert judge.judge(problem(SUM, validator=exact), program).verdict is Verdict.AC


def run(**changes) -> Execution:
    facts = {"exit_code": 0, "signal": None, "killed": None, "cpu_s": 0.1, "wall_s": 0.2,
             "memory_mib": 10.0, "stdout": b"", "stderr": b""}  # fmt: skip
    return Execution(**{**facts, **changes})


@pytest.mark.parametrize(
    ("execution", "verdict"),
    [
        (run(), Verdict.AC),
        (run(cpu_s=1.0), Verdict.AC),
        (run(cpu_s=1.001), Verdict.TLE),
        (run(memory_mib=64.0), Verdict.AC),
        (run(memory_mib=64.01), Verdict.MLE),
        (run(memory_mib=70.0, exit_code=None, signal=11), Verdict.MLE),
        (run(memory_mib=70.0, cpu_s=1.2), Verdict.TLE),
        (run(stdout=b"x" * (1 << 20)), Verdict.AC),
        (run(stdout=b"x" * ((1 << 20) + 1)), Verdict.OLE),
        (run(stdout=b"x" * ((1 << 20) + 1), exit_code=None, signal=25), Verdict.OLE),
        (run(exit_code=None, signal=9, killed="cpu"), Verdict.TLE),
        (run(exit_code=None, signal=9, killed="wall"), Verdict.TLE),
        (run(exit_code=None, signal=9), Verdict.RTE),
        (run(exit_code=1, stderr=b"Traceback\nMemoryError\n"), Verdict.MLE),
        (run(exit_code=0, stderr=b"MemoryError was caught\n"), Verdict.AC),
    ],
)
def test_a_run_is_classified_at_the_limits_to_the_letter(execution, verdict):
    assert classify(execution, Bounds(1.0, 64, 1))[0] is verdict
