import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.verify.mutants import mutants

SOURCE = """\
import sys

sys.setrecursionlimit(100000)


def main():
    \"\"\"Not to be changed.\"\"\"
    best = 0
    values = list(map(int, input().split()))
    for i in range(1, len(values)):
        if values[i] < values[i - 1] and not best:
            best += min(values[:i])
            continue
        elif i == 3:
            break
    print(best if best else -1, sorted(values, reverse=True)[0] % 7)


main()
"""


def changes(source, kind):
    return {m.change for m in mutants(source, 1000) if m.kind == kind}


def test_the_mistakes_are_those_that_people_make():
    assert "values[i] < values[i - 1] -> values[i] <= values[i - 1]" in changes(SOURCE, "boundary")
    assert "i == 3 -> i != 3" in changes(SOURCE, "comparison")
    assert "0 -> 1" in changes(SOURCE, "constant")
    assert "True -> False" in changes(SOURCE, "constant")
    assert "range(1, len(values)) -> range(1, len(values) - 1)" in changes(SOURCE, "range")
    assert "values[:i] -> values[:i + 1]" in changes(SOURCE, "slice")
    assert "values[i] -> values[i - 1]" in changes(SOURCE, "index")
    assert "min(values[:i]) -> max(values[:i])" in changes(SOURCE, "function")
    assert "best += min(values[:i]) -> pass" in changes(SOURCE, "left out")
    assert changes(SOURCE, "jump") == {"continue -> break", "break -> continue"}
    assert "not best -> best" in changes(SOURCE, "sign")
    assert len(changes(SOURCE, "logic")) == 1
    assert any(change.endswith("if True: …") for change in changes(SOURCE, "condition"))


def test_what_only_sets_up_the_interpreter_is_left_alone():
    for mutant in mutants(SOURCE, 1000):
        assert "sys.setrecursionlimit(100000)" in mutant.source
        assert "Not to be changed." in mutant.source
        assert mutant.source.startswith("import sys")


def test_every_mutant_is_another_program_that_compiles():
    found = mutants(SOURCE, 1000)
    sources = [mutant.source for mutant in found]
    assert len(set(sources)) == len(sources) > 30
    assert ast.unparse(ast.parse(SOURCE)) + "\n" not in sources
    for source in sources:
        compile(source, "mutant", "exec")


def test_a_mutant_names_its_line():
    lines = SOURCE.splitlines()
    for mutant in mutants(SOURCE, 1000):
        if mutant.kind == "jump":
            assert mutant.change.split(" ")[0] in lines[mutant.line - 1]


def test_the_choice_depends_on_the_seed_alone():
    assert mutants(SOURCE, 10, seed=1) == mutants(SOURCE, 10, seed=1)
    assert mutants(SOURCE, 10, seed=1) != mutants(SOURCE, 10, seed=2)


def test_a_small_choice_has_every_kind():
    kinds = {mutant.kind for mutant in mutants(SOURCE, 1000)}
    assert {mutant.kind for mutant in mutants(SOURCE, len(kinds) + 2)} == kinds


@given(st.integers(0, 40))
def test_there_are_at_most_as_many_as_are_asked_for(limit):
    assert len(mutants(SOURCE, limit)) <= limit


def test_what_is_not_python_is_refused():
    with pytest.raises(SyntaxError):
        mutants("int main() {}", 5)
