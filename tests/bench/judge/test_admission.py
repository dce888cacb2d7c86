from __future__ import annotations

import pytest

from bench.contest import Program
from bench.errors import UnsupportedError
from bench.judge import languages
from bench.judge.admission import allowed, refusal
from bench.judge.compiler import Sources
from bench.verdict import Verdict

RIGHT = Program("python3", "print(input())")
SOME = ("python3", "cpp17", "cpp20", "c")  # of those that the judge knows
ECHO = [("1\n", "1\n")]


@pytest.mark.parametrize(
    ("named", "ids"),
    [
        ((), SOME),
        (("python3",), ("python3",)),
        (("c",), ("c",)),
        (("cpp",), ("cpp17", "cpp20")),  # the format's code knows no versions
        (("cpp", "python3", "cobol"), ("python3", "cpp17", "cpp20")),
        (("cobol", "c"), ("c",)),
    ],
)
def test_a_package_names_languages_by_the_codes_of_its_format(problem, named, ids):
    found = allowed(problem(ECHO, languages=named))
    assert tuple(name for name in found if name in SOME) == ids


def test_a_package_that_the_judge_has_no_language_for_is_refused_by_name(judge, problem):
    foreign = problem(ECHO, languages=("cobol", "snobol"))
    message = r"problem\.yaml: languages: the judge knows none of cobol, snobol, only python3"
    with pytest.raises(UnsupportedError, match=message):
        allowed(foreign)
    with pytest.raises(UnsupportedError, match=message):
        judge.judge(foreign, RIGHT)


def test_a_program_in_a_language_that_is_not_allowed_is_turned_away(judge, problem):
    only_c = problem(ECHO, languages=("c",))
    judgement = judge.judge(only_c, RIGHT)

    assert (judgement.verdict, judgement.tests) == (Verdict.CE, ())
    assert judgement.message == "python3 is not allowed here, only c"
    assert judge.judge(problem(ECHO, languages=("cobol", "python3")), RIGHT).verdict is Verdict.AC


@pytest.mark.parametrize("size", [64 << 10, (64 << 10) + 1])
def test_a_source_may_have_as_many_bytes_as_the_limit_says(problem, size):
    text = "é" * (size // 2) + "#" * (size % 2)
    programs = [
        Program("python3", text),
        Sources(languages.by_id("python3"), {"a.py": text.encode()[:9], "b.py": text.encode()[9:]}),
    ]
    reason = None if size == 64 << 10 else "the source has 65537 bytes, limit 64 KiB"

    assert [refusal(problem(ECHO), program) for program in programs] == [reason, reason]
