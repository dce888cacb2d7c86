"""What every test may use: a compile cache of the tests' own, and small complete contests."""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import hypothesis
import pytest

hypothesis.settings.register_profile("suite", deadline=None, derandomize=True, database=None)
hypothesis.settings.load_profile("suite")


def pytest_configure(config: pytest.Config) -> None:
    """One cache for all workers of a run: what one compiles the others reuse; gone at the end.

    Under tox the cache is tox's, shared between environments.
    """
    if not hasattr(config, "workerinput") and "TOX_ENV_NAME" not in os.environ:
        cache = tempfile.TemporaryDirectory(prefix="bench-tests-", ignore_cleanup_errors=True)
        config.add_cleanup(cache.cleanup)
        os.environ["XDG_CACHE_HOME"] = cache.name


@pytest.fixture(scope="session")
def cache_home() -> Path:
    """The folder that stands in for ~/.cache while the tests run."""
    return Path(os.environ["XDG_CACHE_HOME"])


CONTEST = """\
id: {id}
name: Tiny Round
version: 1
start: 2026-01-02T03:04:05Z
rule: {rule}
duration: {duration}
problems:
  - {{label: A, package: problems/A-sum, points: 500, rating: 800, tags: [math]}}
  - {{label: B, package: problems/B-between, points: 1000}}
field: {{provenance: recorded, source: made up for the tests}}
"""
# Name, rating, then per problem the minute of a two-hour contest and the rejected attempts before.
# Eighteen submitted something, thirteen solved something, two never came.
FIELD = """\
ada     2100    5 0   30 0
bela    2000    5 0   30 0
cleo    1900   10 1   30 0
dora    1800   15 0   60 2
egon    1700   10 0    . .
fritz   1600   15 0    . .
gerda   1500   15 1    . 3
hanna   1400   20 0    . .
ilse    1300   30 2    . .
jens    1200   60 0    . 1
karl       .   90 5    . .
lene    1000  120 0    . .
mira     900    . .   45 0
nora     800    . 1    . .
otto     700    . 2    . 2
paul     600    . .    . 1
quint    500    . 0    . .
rosa     400    . 9    . 9
silja    300    . .    . .
theo       .    . .    . .
"""
PROBLEM = """\
problem_format_version: 2025-09
type: pass-fail
name: {name}
limits: {{time_limit: 0.5, memory: 256}}
"""
TWO_NUMBERS = """\
import re
import sys

text = sys.stdin.buffer.read()
match = re.fullmatch(rb"(0|-?[1-9][0-9]*) (0|-?[1-9][0-9]*)\\n", text)
if not match:
    sys.exit(43)
a, b = map(int, match.groups())
sys.exit(42 if {condition} else 43)
"""
SUM = {
    "problem.yaml": PROBLEM.format(name="Sum"),
    "statement/problem.en.md": "Print $a + b$.\n",
    "data/sample/1.in": "1 2\n",
    "data/sample/1.ans": "3\n",
    "data/sample/2.in": "10 5\n",
    "data/sample/2.ans": "15\n",
    "data/secret/01-zero.in": "0 0\n",
    "data/secret/01-zero.ans": "0\n",
    "data/secret/02-carry.in": "999 1\n",
    "data/secret/02-carry.ans": "1000\n",
    "data/secret/03-large.in": "1000000000000 999999999999\n",
    "data/secret/03-large.ans": "1999999999999\n",
    "data/invalid_input/negative.in": "-1 2\n",
    "data/invalid_input/three.in": "1 2 3\n",
    "input_validators/validate.py": TWO_NUMBERS.format(
        condition="0 <= a <= 10**12 and 0 <= b <= 10**12"
    ),
    "submissions/accepted/sum.py": "a, b = map(int, input().split())\nprint(a + b)\n",
    "submissions/accepted/sum.cpp": (
        "#include <iostream>\n"
        "int main() { long long a, b; std::cin >> a >> b; std::cout << a + b << '\\n'; }\n"
    ),
    "submissions/wrong_answer/three_digits.py": (
        "a, b = map(int, input().split())\nprint((a + b) % 1000)\n"
    ),
    "submissions/time_limit_exceeded/count.py": (
        "a, b = map(int, input().split())\nfor _ in range(a):\n    b += 1\nprint(b)\n"
    ),
}
BETWEEN = {
    "problem.yaml": PROBLEM.format(name="Between"),
    "statement/problem.en.md": "Print any $x$ with $a < x < b$.\n",
    "data/sample/1.in": "1 10\n",
    "data/sample/1.ans": "7\n",
    "data/sample/2.in": "100 200\n",
    "data/sample/2.ans": "143\n",
    "data/secret/01-one.in": "4 6\n",
    "data/secret/01-one.ans": "5\n",
    "data/secret/02-wide.in": "0 1000000000\n",
    "data/secret/02-wide.ans": "1\n",
    "data/secret/03-below.in": "-7 -5\n",
    "data/secret/03-below.ans": "-6\n",
    "data/invalid_input/nothing_between.in": "1 2\n",
    "input_validators/validate.py": TWO_NUMBERS.format(
        condition="-(10**9) <= a and a + 2 <= b <= 10**9"
    ),
    "output_validator/validate.py": """\
import re
import sys

with open(sys.argv[1]) as file:
    a, b = map(int, file.read().split())
words = sys.stdin.buffer.read().split()
if len(words) == 1 and re.fullmatch(rb"-?[0-9]{1,20}", words[0]) and a < int(words[0]) < b:
    sys.exit(42)
with open(sys.argv[3] + "/judgemessage.txt", "w") as file:
    file.write("not between")
sys.exit(43)
""",
    "submissions/accepted/next.py": "a, b = map(int, input().split())\nprint(a + 1)\n",
    "submissions/accepted/previous.cpp": (
        "#include <iostream>\n"
        "int main() { long long a, b; std::cin >> a >> b; std::cout << b - 1 << '\\n'; }\n"
    ),
    "submissions/wrong_answer/skip.py": "a, b = map(int, input().split())\nprint(a + 2)\n",
}

TinyContest = Callable[..., Path]


@pytest.fixture
def tiny_contest(tmp_path: Path) -> TinyContest:
    """Writes a sound contest of two easy problems and twenty competitors below `tmp_path`.

    Problem A, `Sum` of two numbers, is compared with the answer; B, any number `Between` two, has
    an output validator. Each has jury programs in Python and C++. Times of the field scale with
    the duration.
    """

    def write(rule: str = "codeforces", duration: int = 7200, name: str = "tiny") -> Path:
        folder = tmp_path / name
        files = {
            "contest.yaml": CONTEST.format(id=name, rule=rule, duration=duration),
            "standings.csv": _standings(duration),
            **{f"problems/A-sum/{path}": text for path, text in SUM.items()},
            **{f"problems/B-between/{path}": text for path, text in BETWEEN.items()},
        }
        for path, text in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, encoding="utf-8")
        return folder

    return write


def _standings(duration: int) -> str:
    lines = ["name,rating,A_time,A_rejected,B_time,B_rejected"]
    for line in FIELD.splitlines():
        name, rating, *cells = line.split()
        cells[::2] = [c if c == "." else str(int(c) * duration // 120) for c in cells[::2]]
        lines.append(",".join([name, rating, *cells]).replace(".", ""))
    return "\n".join(lines) + "\n"
