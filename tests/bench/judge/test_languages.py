from __future__ import annotations

import pytest

from bench.contest import Program
from bench.errors import UsageError
from bench.judge import languages
from bench.judge.compiler import Executable
from bench.judge.execution import Bounds

ECHO_SUM = {
    "python3": "a, b = map(int, input().split())\nprint(a + b)\n",
    "cpp17": """
        #include <bits/stdc++.h>
        int main() {
            if (__cplusplus != 201703L) return 1;
            int a, b;
            std::cin >> a >> b;
            if (auto sum = a + b; sum > 0) std::cout << sum << "\\n";
        }
    """,
}
ECHO_SUM["cpp20"] = """
    #include <bits/stdc++.h>
    int main() {
        static_assert(__cplusplus == 202002L);
        std::array<int, 2> read;
        for (int &x : read) std::cin >> x;
        std::cout << std::ranges::max(read) + std::ranges::min(read) << std::endl;
    }
"""
ECHO_SUM["c"] = """
    #include <math.h>
    #include <stdio.h>
    int main(void) {
        int a, b, new = 0; /* no C++ */
        scanf("%d%d", &a, &b);
        printf("%.0f%c", sqrt((double)(a + b) * (a + b)) + new, 10);
    }
"""


@pytest.mark.parametrize("language", languages.table())
def test_every_language_of_the_table_runs_a_program(runner, language):
    executable = runner.prepare(Program(language, ECHO_SUM[language]))

    assert isinstance(executable, Executable), executable
    run = runner.run(executable, b"2 3\n", Bounds(2.0, 256, 1))
    assert (run.exit_code, run.stdout) == (0, b"5\n")


def test_ids_and_aliases_are_unique():
    names = [n for row in languages.table().values() for n in (row.id, *row.aliases)]
    extensions = [e for row in languages.table().values() for e in row.extensions]

    assert len(set(names)) == len(names)
    assert len(set(extensions)) == len(extensions)


def test_aliases_name_their_language_and_others_are_refused_with_the_list():
    assert languages.by_id("cpp").id == "cpp17"
    assert languages.by_id("Python").id == "python3"
    with pytest.raises(UsageError, match="the judge knows: python3, cpp17, cpp20, c"):
        languages.by_id("cobol")
