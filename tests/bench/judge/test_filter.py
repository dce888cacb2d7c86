from __future__ import annotations

import time
from pathlib import Path

import pytest

from bench.contest import Program
from bench.judge import line
from bench.judge.filter import Filter
from bench.judge.judge import Judge
from bench.verdict import Verdict

SUM = [("1 2\n", "3\n"), ("10 5\n", "15\n"), ("0 0\n", "0\n"), ("999 1\n", "1000\n"),
       ("7 8\n", "15\n")]  # fmt: skip
READ = "a, b = map(int, input().split())\n"
BYTES = "import sys\nread, write = sys.stdin.buffer.read, sys.stdout.buffer.write\n"
# Source, and the verdict that the judge gives.
PROGRAMS = {
    "right": (READ + "print(a + b)", "AC"),
    "right by threads": (
        READ + "import threading\nthreading.stack_size(32 << 20)\n"
        "threading.Thread(target=lambda: print(a + b)).start()\n",
        "AC",
    ),
    "right at exit": (READ + "import atexit\natexit.register(print, a + b)", "AC"),
    "right by os": ("import os\nos.write(1, b'%d' % sum(map(int, os.read(0, 99).split())))", "AC"),
    "right by open": ("print(sum(map(int, open(0).read().split())))", "AC"),
    "right by bytes": (BYTES + "write(b'%d' % sum(map(int, read().split())))", "AC"),
    "right and out": (READ + "print(a + b, flush=True)\nimport os\nos._exit(0)", "AC"),
    "right with a daemon": (
        "import threading, time\n"
        "threading.Thread(target=time.sleep, args=(9,), daemon=True).start()\n"
        + READ
        + "print(a + b)",
        "AC",
    ),
    "right in a fresh process only": (
        "import math\n" + READ + "print(a + b + getattr(math, 'used', 0))\nmath.used = 1",
        "AC",
    ),
    "right with poisoned builtins": (
        "import builtins\n" + READ + "print(a + b)\nbuiltins.map = builtins.input = None",
        "AC",
    ),
    "right with streams replaced": (
        "import io, sys\nsys.stdin = io.StringIO(sys.stdin.read())\nout = sys.stdout\n"
        "sys.stdout = io.StringIO()\n" + READ + "print(a + b)\nout.write(sys.stdout.getvalue())",
        "AC",
    ),
    "right and deep": (
        "import sys\nsys.setrecursionlimit(5000)\n"
        + READ
        + "def f(n): return n and 1 + f(n - 1)\nprint(f(a) + f(b))",
        "AC",
    ),
    "wrong at first": (READ + "print(a - b)", "WA"),
    "wrong at last": (READ + "print(a + b + (a == 7))", "WA"),
    "wrong for a large one": (READ + "print((a + b) % 1000)", "WA"),
    "crashing": (READ + "print(a + b)\n1 // (a - 7)", "RTE"),
    "exiting": (READ + "print(a + b)\nexit(a // 999)", "RTE"),
    "killed": (READ + "print(a + b)\nimport os\na == 7 and os.abort()", "RTE"),
    "no program": ("def f(:", "CE"),
    "endless": (READ + "while a == 7: pass\nprint(a + b)", "TLE"),
    "sleeping": (READ + "import time\ntime.sleep(60 * (a == 7))\nprint(a + b)", "TLE"),
    "greedy": (READ + "x = bytearray((100 << 20) * (a == 7))\nprint(a + b)", "MLE"),
    "talkative": (READ + "print(a + b, ' ' * (a == 7) * (2 << 20))", "OLE"),
}


def judged(screen, problem, sources):
    programs = [Program("python3", source) for source in sources]
    found = dict(screen.judgements(problem, programs))
    assert sorted(found) == list(range(len(programs)))
    return [found[number] for number in range(len(programs))]


@pytest.fixture(scope="module")
def screen():
    with Filter(workers=1) as screen:
        yield screen


@pytest.mark.parametrize(("fast", "workers"), [(True, 1), (True, 2), (False, 1)])
def test_verdicts_are_the_judges(problem, judge, fast, workers):
    tiny = problem(SUM, time_s=0.3)
    sources = [source for source, _ in PROGRAMS.values()]
    with Filter(workers=workers, fast=fast) as screen:
        found = judged(screen, tiny, sources)
        tally = screen.tally

    verdicts = {name: j.verdict for name, j in zip(PROGRAMS, found, strict=True)}
    assert verdicts == {name: verdict for name, (_, verdict) in PROGRAMS.items()}
    assert tally.programs == len(PROGRAMS)
    assert tally.lost_workers == 0
    assert (tally.shared_executions > 0) == fast
    if fast:
        assert tally.confirmed > 2
        assert 0 < tally.unconfirmed < 6
    for name in ("right", "wrong at last", "crashing", "greedy"):
        assert judge.judge(tiny, Program("python3", PROGRAMS[name][0])).verdict == verdicts[name]


@pytest.mark.parametrize("name", ["right", "wrong at last"])
def test_a_judgement_names_the_tests_that_were_run_and_the_last_decides(screen, problem, name):
    (judgement,) = judged(screen, problem(SUM), [PROGRAMS[name][0]])

    names = [test.test for test in judgement.tests]
    assert sorted(names) == ["sample/1", *(f"secret/{n}" for n in range(2, 6))]
    if name == "right":
        assert judgement.failed_test is None
        assert all(test.verdict is Verdict.AC for test in judgement.tests)
    else:
        assert judgement.failed_test == "secret/5"
        assert "expected '15', got '16'" in judgement.message


BAD = (0, 7, 7, 0, 7, 7)


def test_the_test_that_fails_most_comes_first(problem):
    with Filter(workers=1) as screen:
        sources = [READ + f"n = {n}\nprint(a + b + (a == {bad}))" for n, bad in enumerate(BAD)]
        found = judged(screen, problem(SUM), sources)

    assert [j.failed_test for j in found] == ["secret/3", *["secret/5"] * 2, "secret/3",
                                              *["secret/5"] * 2]  # fmt: skip
    assert [len(j.tests) for j in found] == [3, 5, 2, 2, 2, 1]


def test_programs_that_are_the_same_are_judged_once(problem):
    right = PROGRAMS["right"][0]
    sources = [right, right, f"# why\n\n{right}  # so\n", right.replace("print", "print "),
               right.replace("b", "c"), right + "\nprint()", "def f(:", "def f(:"]  # fmt: skip
    with Filter(workers=1) as screen:
        found = judged(screen, problem(SUM), sources)
        tally = screen.tally

    assert [j.verdict for j in found] == ["AC"] * 6 + ["CE"] * 2
    assert tally.duplicates == 4
    assert found[0] is found[2]


def test_what_is_remembered_is_bounded_and_the_oldest_is_forgotten(problem, monkeypatch):
    monkeypatch.setattr(line, "REMEMBERED", 4)
    sources = [f"n = {n}\n" + PROGRAMS["right"][0] for n in (0, 1, 2, 2, 0)]
    with Filter(workers=1) as screen:
        found = judged(screen, problem(SUM), sources)
        assert screen.tally.duplicates == 1
    assert [j.verdict for j in found] == ["AC"] * 5
    assert found[2] is found[3]
    assert found[0] is not found[4]


def test_line_numbers_that_a_program_prints_are_all_that_equal_programs_may_differ_in(problem):
    tiny = problem([("", "2\n"), ("", "2\n")])
    prints_its_line = "\nimport sys; print(sys._getframe().f_lineno)"
    with Filter(workers=1) as screen:
        found = judged(screen, tiny, [prints_its_line, "\n" + prints_its_line])

    assert [j.verdict for j in found] == ["AC", "AC"]  # alone, the second gets WA


def test_programs_that_take_long_do_not_keep_others_waiting(problem):
    sleeper = "import time\ntime.sleep(30)\nprint({})"
    quick = READ + "print(a + b - {} * 0)"
    sources = [text.format(n) for n in range(6) for text in (sleeper, f"n = {n}\n" + quick, quick)]
    programs = [Program("python3", source) for source in sources]
    tiny = problem(SUM, time_s=0.3)
    with Filter(workers=1) as screen:
        order = [number for number, _ in screen.judgements(tiny, programs)]
        tally = screen.tally

    assert sorted(order[-6:]) == list(range(0, 18, 3))
    assert tally.set_aside == 6


def test_more_that_take_long_than_can_be_set_aside_still_all_end(problem, monkeypatch):
    monkeypatch.setattr(line, "SET_ASIDE", 2)
    sources = [f"import time\ntime.sleep(9)\nprint({n})" for n in range(5)]
    with Filter(workers=1) as screen:
        found = judged(screen, problem(SUM, time_s=0.1), sources)

    assert [j.verdict for j in found] == ["TLE"] * 5


def test_leaving_early_leaves_no_process(problem):
    def children():
        threads = Path("/proc/self/task").iterdir()
        return {pid for thread in threads for pid in (thread / "children").read_text().split()}

    before = children()
    sources = ["while True: pass", *(READ + f"print(a + b + 0 * {n})" for n in range(50))]
    with Filter(workers=2) as screen:
        for _ in screen.judgements(problem(SUM), [Program("python3", s) for s in sources]):
            break
    assert children() == before


def test_other_languages_and_validators_go_the_same_way(problem):
    validator = (
        "import sys\na, b = map(int, open(sys.argv[1]).read().split())\n"
        "sys.exit(42 if sys.stdin.read().split() == [str(a + b)] else 43)\n"
    )
    tiny = problem(SUM, validator=validator)
    source = (
        '#include <cstdio>\nint main() {{ int a, b; scanf("%d%d", &a, &b); printf("%d", a {} b); }}'
    )
    programs = [Program("cpp17", source.format(sign)) for sign in "+-+"]
    programs.append(Program("python3", PROGRAMS["wrong at last"][0]))
    with Filter(workers=1) as screen:
        found = dict(screen.judgements(tiny, programs))
        assert screen.tally.duplicates == 1

    assert [found[n].verdict for n in range(4)] == ["AC", "WA", "AC", "WA"]


def test_a_validator_that_fails_is_a_judge_error_and_is_not_remembered(problem):
    broken = problem(SUM, validator="import sys\nsys.exit(7)")
    right = PROGRAMS["right"][0]
    with Filter(workers=1) as screen:
        found = judged(screen, broken, [right, right])
        assert screen.tally.duplicates == 0

    assert [j.verdict for j in found] == ["JE", "JE"]
    assert "exit code 7" in found[0].message


def test_problems_in_which_a_validator_takes_part_are_judged_as_submissions(problem):
    talk = (
        "import sys\na, b = map(int, open(sys.argv[1]).read().split())\nprint(a, b, flush=True)\n"
        "sys.exit(42 if input() == str(a + b) else 43)\n"
    )
    talks = problem(SUM, validator=talk, interactive=True)
    programs = [Program("python3", PROGRAMS[name][0]) for name in ("right", "wrong at last")]
    for workers in (1, 2):
        with Filter(workers=workers) as screen:
            found = dict(screen.judgements(talks, programs, talks.tests[1:]))
            assert [found[n].verdict for n in (0, 1)] == ["AC", "WA"]
            assert found[1].failed_test == "secret/5"
            assert screen.tally.strict == 2
            assert screen.tally.executions == 0


def test_a_program_near_its_limit_may_be_judged_while_samples_are_filtered(problem, tmp_path):
    """Who iterates slowly must not keep away whoever waits to be alone."""
    nearly = Program("python3", "import time\nwhile time.process_time() < 0.33: pass\nprint(3)")
    one = problem(SUM[:1], time_s=0.3)
    sources = [READ + f"n = {n}\nprint(a + b)" for n in range(30)]
    with Filter(workers=1, cache=tmp_path) as screen, Judge(cache=tmp_path) as judge:
        for count, _ in enumerate(screen.judgements(one, [Program("python3", s) for s in sources])):
            if count == 0:
                assert judge.judge(one, nearly).verdict is Verdict.TLE
                assert judge.reruns == 2
        assert count == 29


def test_only_the_tests_that_are_named_are_run(screen, problem):
    tiny = problem(SUM)
    program = Program("python3", PROGRAMS["wrong at last"][0])
    ((_, judgement),) = screen.judgements(tiny, [program], tiny.tests[:2])

    assert judgement.verdict is Verdict.AC
    assert [test.test for test in judgement.tests] == ["sample/1", "secret/2"]


def test_a_program_that_computes_long_gains_nothing_from_sharing(problem):
    source = "x = 0\nfor i in range(1_500_000): x += i & 3\n" + PROGRAMS["right"][0]
    with Filter(workers=1) as screen:
        (judgement,) = judged(screen, problem(SUM, time_s=5.0), [source])
        tally = screen.tally

    assert judgement.verdict is Verdict.AC
    assert (tally.executions, tally.shared_executions) == (5, 0)


def test_a_lying_board_does_not_prolong_a_program(problem):
    """The shared memory is the program's to write: what it may take stays bounded all the same."""
    liar = (
        READ
        + """
if a != 1:
    import gc, mmap, struct, time
    boards = [o for f in gc.get_objects() for o in gc.get_referents(f) if type(o) is mmap.mmap]
    end = time.monotonic() + 60
    while time.monotonic() < end:
        for board in boards:
            struct.pack_into("=idd", board, 0, 1 << 30, 1e300, 1e300)
print(a + b)
"""
    )
    began = time.monotonic()
    with Filter(workers=1) as screen:
        (judgement,) = judged(screen, problem(SUM, time_s=0.2), [liar])

    assert judgement.verdict is Verdict.TLE
    assert time.monotonic() - began < 15
