from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.contest import Program
from bench.formats import problem_package
from bench.judge.inside import feedback
from bench.verdict import Verdict
from bench.verify import problem_report

# An encoder and a decoder, one program: in the first pass it gets a number and prints a word of the
# letters a and b only; in the second it gets the word and must print the number.
VALIDATOR = """\
import os, sys
number = open(sys.argv[1]).read().split()[1]
folder = sys.argv[3]
output = sys.stdin.read(9999)

def end(code, message):
    with open(folder + "judgemessage.txt", "a") as file:
        file.write(message + "\\n")
    sys.exit(code)

if not os.path.exists(folder + "word"):
    word = output.strip()
    if not word or set(word) - set("ab") or len(word) > 64:
        end(43, "not a word of a and b")
    with open(folder + "word", "w") as file:
        file.write(word)
    with open(folder + "nextpass.in", "w") as file:
        file.write(f"decode {word}\\n")
    end(42, f"{number} became {word}")
end(42 if output.split() == [number] else 43, f"{open(folder + 'word').read()} became {output}")
"""
RIGHT = """\
what, text = input().split()
if what == "encode":
    print(f"{int(text):b}".replace("0", "a").replace("1", "b"))
else:
    print(int(text.replace("a", "0").replace("b", "1"), 2))
"""
PACKAGE = {
    "problem.yaml": """\
        problem_format_version: 2025-09
        type: multi-pass
        name: Whispers
        limits: {time_limit: 0.3, memory: 128, output: 1, validation_time: 5}
        """,
    "statement/problem.en.md": "Encode, then decode.\n",
    "data/sample/1.in": "encode 5\n",
    "data/sample/1.ans": "\n",
    "data/secret/1.in": "encode 123456789012\n",
    "data/secret/1.ans": "\n",
    "input_validators/check.py": """\
        import re, sys
        sys.exit(42 if re.fullmatch(r"encode [1-9][0-9]{0,15}\\n", sys.stdin.read()) else 43)
        """,
    "data/invalid_input/decode.in": "decode ab\n",
    "output_validator/validate.py": VALIDATOR,
    "submissions/accepted/binary.py": RIGHT,
    "submissions/accepted/unary.cpp": """\
        #include <algorithm>
        #include <iostream>
        int main() {
            std::string what, text, word;
            std::cin >> what >> text;
            if (what == "encode") {
                for (long long n = std::stoll(text); n; n /= 2) word += "ab"[n % 2];
                std::cout << word << std::endl;
            } else {
                long long n = 0;
                std::reverse(text.begin(), text.end());
                for (char c : text) n = 2 * n + (c == 'b');
                std::cout << n << std::endl;
            }
        }
        """,
    "submissions/wrong_answer/forgetful.py": """\
        what, text = input().split()
        if what == "encode":
            print(f"{int(text) % 1024:b}".replace("0", "a").replace("1", "b"))
        else:
            print(int(text.replace("a", "0").replace("b", "1"), 2))
        """,
}


@pytest.fixture
def package(tmp_path):
    """Writes the package, with some files changed, and reads it."""

    def make(files=None):
        for name, text in (PACKAGE | (files or {})).items():
            path = tmp_path / "whispers" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(textwrap.dedent(text))
        return problem_package.read(tmp_path / "whispers")

    return make


def python(source: str) -> Program:
    return Program("python3", textwrap.dedent(source))


def test_a_package_verifies_against_its_own_jury(package):
    report = problem_report(package().folder)

    assert report.errors == []
    assert "3 jury programs" in report.figures


@pytest.mark.parametrize(
    ("source", "verdict", "said"),
    [
        (RIGHT, Verdict.AC, ""),
        (RIGHT.replace(", 2))", ", 2) + 1)"), Verdict.WA, "5 became bab\nbab became 6"),
        ("print('c')", Verdict.WA, "not a word of a and b"),
        ("print('ab')", Verdict.WA, "5 became ab\nab became ab"),
        (RIGHT + "if what == 'decode': 1 // 0", Verdict.RTE, "ZeroDivisionError"),
        (RIGHT + "while what == 'decode': pass", Verdict.TLE, "limit 0.3 s"),
        (RIGHT + "while what == 'encode': pass", Verdict.TLE, "limit 0.3 s"),
        (RIGHT + "if what == 'decode': x = bytearray(200 << 20)", Verdict.MLE, "128 MiB"),
        # nothing of the first pass is there in the second
        ("""
         import os, sys
         what, text = input().split()
         for place in ("/tmp/x", "/dev/shm/x", "x", "/box/x", "/box/feedback/x"):
             try:
                 if what == "encode": open(place, "w").write(text)
                 else: print(open(place).read())
             except OSError:
                 pass
         print("ab" if what == "encode" else "")
         """, Verdict.WA, "5 became ab\nab became"),
    ],
)  # fmt: skip
def test_every_pass_counts(judge, package, source, verdict, said):
    judgement = judge.judge(package(), python(source))

    assert judgement.verdict is verdict, judgement
    assert said in judgement.message
    assert len(judgement.tests) == (2 if verdict is Verdict.AC else 1)


def test_every_pass_has_the_time_limit_of_its_own_and_the_slowest_is_reported(judge, package):
    source = (
        RIGHT + "import time\nwhile time.process_time() < (0.2 if what[0] == 'e' else 0.1): pass"
    )
    judgement = judge.judge(package(), python(source))

    assert judgement.verdict is Verdict.AC, judgement
    assert 0.2 <= judgement.cpu_s < 0.3


def test_a_pass_over_the_limit_by_little_is_run_again(judge, package):
    before = judge.reruns
    slow = "import time\nwhile what == 'decode' and time.process_time() < 0.33: pass"
    judgement = judge.judge(package(), python(RIGHT + slow))

    assert judgement.verdict is Verdict.TLE
    assert judge.reruns == before + 2


# -- the validator's side ----------------------------------------------------------------------

# Counts the passes in a file of its own and asks for `passes` of them.
COUNTING = """\
import os, sys
passes, code = {passes}, {code}
folder = sys.argv[3]
seen = sorted(os.listdir(folder))
with open(folder + "count", "a") as file:
    file.write("x")
count = os.path.getsize(folder + "count")
assert seen == ([] if count == 1 else ["count", "judgemessage.txt"]), seen
assert open(sys.argv[1]).read().split()[0] == "encode"
assert sys.stdin.read().strip() == str(count)
with open(folder + "judgemessage.txt", "a") as file:
    file.write(str(count))
if count < passes:
    with open(folder + "nextpass.in", "w") as file:
        file.write(str(count + 1))
    sys.exit(42)
sys.exit(code)
"""
COUNTER = python("text = input().split()[-1]\nprint(text if len(text) < 2 else 1)")
MANY = PACKAGE["problem.yaml"].replace("limits: {", "limits: {validation_passes: 4, ")


@pytest.mark.parametrize(
    ("limits", "passes", "code", "verdict", "said"),
    [
        (PACKAGE["problem.yaml"], 1, 42, Verdict.AC, ""),
        (PACKAGE["problem.yaml"], 2, 42, Verdict.AC, ""),
        (PACKAGE["problem.yaml"], 2, 43, Verdict.WA, "12"),
        (PACKAGE["problem.yaml"], 3, 42, Verdict.JE, "asks for pass 3"),
        (PACKAGE["problem.yaml"], 3, 43, Verdict.JE, "asks for pass 3"),
        (MANY, 4, 42, Verdict.AC, ""),
        (MANY, 3, 43, Verdict.WA, "123"),
        (MANY, 5, 42, Verdict.JE, "asks for pass 5"),
        (MANY, 2, 0, Verdict.JE, "exit code 0"),
    ],
)
def test_a_validator_asks_for_as_many_passes_as_are_allowed(  # noqa: PLR0913, PLR0917
    judge, package, limits, passes, code, verdict, said
):
    validator = COUNTING.format(passes=passes, code=code)
    files = {"problem.yaml": limits, "output_validator/validate.py": validator}
    small = {"data/sample/1.in": "encode 1\n", "data/secret/1.in": "encode 1\n"}
    judgement = judge.judge(package(files | small), COUNTER)

    assert judgement.verdict is verdict, judgement
    assert said in judgement.message


HOSTILE = """
import os, sys
folder = sys.argv[3]
{body}
with open(folder + "nextpass.in", "w") as file:
    file.write("decode ba")
sys.exit({code})
"""


@pytest.mark.parametrize(
    ("body", "code", "said"),
    [
        ("", 43, "rejects and yet leaves nextpass.in"),
        ("", 0, "exit code 0"),
        ("", 42, "asks for pass 3"),
        ("for n in range(300): open(folder + str(n), 'w')", 42, "more than 256 files"),
        ("for n in range(9): open(folder + str(n), 'wb').write(bytes(8 << 20))", 42, "64 MiB"),
        ("os.symlink('/box/answer', folder + 'nextpass.in')", 42, "PermissionError"),
        ("os.mkdir(folder + 'nextpass.in')", 42, "Error"),
        ("open(folder + 'nextpass.in', 'wb').write(bytes(9 << 20))", 42, "File too large"),
    ],
)
def test_a_hostile_validator_is_a_judge_error(judge, package, body, code, said):
    files = {"output_validator/validate.py": HOSTILE.format(body=body, code=code)}
    judgement = judge.judge(package(files), python("print('a')"))

    assert judgement.verdict is Verdict.JE, judgement
    assert said in judgement.message


def test_the_next_input_may_be_any_bytes(judge, package):
    validator = """
    import os, sys
    folder, data = sys.argv[3], bytes(range(256)) * 4096
    if os.path.exists(folder + "\\xff name"):
        sys.exit(42 if sys.stdin.buffer.read() == data else 43)
    open(folder + "\\xff name", "w")
    open(folder + "nextpass.in", "wb").write(data)
    sys.exit(42)
    """
    echo = "import sys; sys.stdout.buffer.write(sys.stdin.buffer.read())"
    problem = package({"output_validator/validate.py": textwrap.dedent(validator)})

    assert judge.judge(problem, python(echo)).verdict is Verdict.AC


def test_what_a_validator_of_one_pass_leaves_asks_for_nothing(judge, package):
    one = PACKAGE["problem.yaml"].replace("multi-pass", "pass-fail")
    asking = HOSTILE.format(body="", code=42)
    files = {"problem.yaml": one, "output_validator/validate.py": asking}

    assert judge.judge(package(files), python("print('a')")).verdict is Verdict.AC


def test_interaction_in_several_passes(judge, package):
    validator = """
    import os, sys
    folder = sys.argv[3]
    number = open(sys.argv[1]).read().split()[1]
    if not os.path.exists(folder + "word"):
        print("encode", number, flush=True)
        open(folder + "word", "w").write(input())
        open(folder + "nextpass.in", "w")
        sys.exit(42)
    print("decode", open(folder + "word").read(), flush=True)
    sys.exit(42 if input() == number else 43)
    """
    both = PACKAGE["problem.yaml"].replace("multi-pass", "[interactive, multi-pass]")
    problem = package({"problem.yaml": both, "output_validator/validate.py": validator})

    assert (problem.interactive, problem.passes) == (True, 2)
    assert judge.judge(problem, python(RIGHT)).verdict is Verdict.AC
    assert judge.judge(problem, python("print('ab')")).verdict is Verdict.WA
    late = RIGHT + "if what == 'decode': raise SystemExit(1)"
    assert judge.judge(problem, python(late)).verdict is Verdict.RTE
    endless = python("input()\nimport time; time.sleep(99)")
    assert judge.judge(problem, endless).verdict is Verdict.TLE


# -- the folder as data ------------------------------------------------------------------------

names = st.text(min_size=1, max_size=9).filter(lambda n: "\0" not in n and n.isprintable())


@given(st.dictionaries(names, st.binary(max_size=40), max_size=8))
def test_a_folder_comes_out_as_it_went_in(files):
    assert feedback.unpack(feedback.pack(files)) == files


@given(st.binary(max_size=60))
def test_any_other_data_is_refused_or_a_folder(data):
    try:
        files = feedback.unpack(data)
    except ValueError:
        return
    assert feedback.unpack(feedback.pack(files)) == files


@pytest.mark.parametrize(
    "data", [b"a", b"a\x001", b"a\x001\0", b"a\x002\0x", b"a\x00-1\0x", b"a\0x\0", b"a\0\0"]
)
def test_damaged_data_is_refused(data):
    with pytest.raises(ValueError, match=r"damaged|not found|invalid literal"):
        feedback.unpack(data)


def test_only_regular_files_are_collected(tmp_path):
    (tmp_path / "a").write_bytes(b"1")
    (tmp_path / "link").symlink_to("/etc/passwd")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "b").write_bytes(b"2")

    assert feedback.collect(str(tmp_path)) == {"a": b"1"}
    (tmp_path / "again").mkdir()
    feedback.lay(str(tmp_path / "again"), {"a": b"1", "\udcff": b""})
    assert feedback.collect(str(tmp_path / "again")) == {"a": b"1", "\udcff": b""}
