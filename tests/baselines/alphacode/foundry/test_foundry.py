"""The foundry's machinery, on small families made here."""

import ast
import json
import random

import pytest

from baselines.alphacode.foundry import dataset, judging, program, statement
from baselines.alphacode.foundry.problem import UnsoundError, draft, judged, structure
from baselines.alphacode.foundry.task import (
    FAMILIES,
    Family,
    Int,
    Ints,
    Table,
    Task,
    Word,
    Words,
    family,
)
from baselines.alphacode.foundry.tests_of import draw_case, draw_input, text_of

HEAD = "#include <bits/stdc++.h>\nusing namespace std;\n"
EVERYTHING = Task(
    reads=(
        (Int("n", 1, 50, "the size"), Int("k", 0, 10**12)),
        Ints("a", "n", -5, 5, "the values"),
        (Int("q", 1, 9), Word("s", 1, "n + 2")),
        Words("w", "q", 1, 4, "ab"),
        Table("e", "n", (Int("u", 1, "n"), Int("v", 0, 10**10)), "what is linked"),
    ),
    stories=("Add [all|everything] up, $n$ times.", "Sum.", "What is the sum?"),
    asks=("the sum",),
    output="int",
    python=("ans = n + k + sum(a) + len(s) + sum(map(len, w)) + sum(x + y for x, y in e)",),
    cpp=(
        "long long ans = n + k + (long long)s.size();\nfor (auto x : a) ans += x;\n"
        "for (auto &x : w) ans += x.size();\nfor (auto [x, y] : e) ans += x + y;",
    ),
)


def simple(**changes):
    said = {
        "reads": (Int("n", 1, 100),), "stories": ("Double $n$.",), "asks": "it", "output": "int",
        "python": ("ans = 2 * n", "ans = n + n"), "cpp": ("int ans = 2 * n;",),
        "wrong_python": ("ans = 2 * n + 1",), "wrong_cpp": ("int ans = n;",),
    }  # fmt: skip
    return Task(**{**said, **changes})


def families_of(*tasks):
    return [Family(f"family_{n}", 800, ("math",), lambda _, t=t: t) for n, t in enumerate(tasks)]


@pytest.mark.parametrize("several", [False, True])
def test_every_idiom_reads_every_field(several):
    rng = random.Random(1)
    inputs = [draw_input(EVERYTHING, rng, size, several) for size in (0, 1, 2)]
    python = [program.python(EVERYTHING, EVERYTHING.python[0], several, rng) for _ in range(60)]
    cpp = [program.cpp(EVERYTHING, EVERYTHING.cpp[0], several, rng) for _ in range(12)]
    found = [judging.run_python(one, inputs) for one in python]
    found += judging.run_cpp(cpp, [inputs] * len(cpp))
    assert len(set(python)) > 30
    answers = {tuple(" ".join(o.split()) if o else None for o in one) for one in found}
    assert len(answers) == 1
    assert None not in answers.pop()


@pytest.mark.parametrize(
    ("output", "core", "cpp", "shown"),
    [
        ("yesno", "ans = n > 5", "bool ans = n > 5;", ["NO", "YES"]),
        ("ints", "ans = [n, n]", "vector<int> ans = {n, n};", ["3 3", "9 9"]),
        ("lines", "ans = [n, 'x']", 'vector<string> ans = {to_string(n), "x"};', ["3 x", "9 x"]),
        ("str", "ans = 'a' * n", "string ans(n, 'a');", ["aaa", "aaaaaaaaa"]),
    ],
)
def test_every_kind_of_output_is_printed_in_both_languages(output, core, cpp, shown):
    task = simple(output=output, python=(core,), cpp=(cpp,))
    rng = random.Random(0)
    for _ in range(8):
        found = judging.run_python(program.python(task, core, False, rng), ["3\n", "9\n"])
        assert [" ".join(o.split()) for o in found] == shown
    sources = [program.cpp(task, cpp, False, rng) for _ in range(6)]
    for found in judging.run_cpp(sources, [["3\n", "9\n"]] * 6):
        assert [" ".join(o.split()) for o in found] == shown


def test_drawn_values_keep_their_bounds():
    rng = random.Random(2)
    for number in range(400):
        values = draw_case(EVERYTHING, rng, number % 4)
        assert 1 <= values["n"] <= 50
        assert 0 <= values["k"] <= 10**12
        assert len(values["a"]) == values["n"] == len(values["e"])
        assert all(-5 <= x <= 5 for x in values["a"])
        assert 1 <= len(values["s"]) <= values["n"] + 2
        assert len(values["w"]) == values["q"]
        assert all(1 <= u <= values["n"] and 0 <= v <= 10**10 for u, v in values["e"])


def test_distinct_and_ordered_values_are_so():
    task = simple(reads=(Int("n", 1, 9), Ints("a", "n", 1, 30, distinct=True, ordered=True)))
    rng = random.Random(3)
    for _ in range(100):
        values = draw_case(task, rng, 2)["a"]
        assert values == sorted(set(values))


def test_several_cases_follow_their_number():
    task = simple()
    assert text_of(task, [{"n": 4}, {"n": 7}], True) == "2\n4\n7\n"
    assert text_of(task, [{"n": 4}], False) == "4\n"


def test_a_statement_says_the_fields_and_their_bounds():
    for seed in range(40):
        text = statement.write(EVERYTHING, EVERYTHING.stories[0], True, random.Random(seed))
        assert "test case" in text
        assert "the size" in text
        assert "[" not in text
        assert "|s|" in text or "length" in text
        for sign in ("$", "`"):
            assert text.count(sign) % 2 == 0
    texts = {statement.write(EVERYTHING, "Sum.", False, random.Random(s)) for s in range(100)}
    assert len(texts) > 95


def test_a_structure_is_the_same_for_other_names_and_constants():
    one = structure("ans = sum(x for x in a if x > 3)")
    assert one == structure("total = sum(y for y in b if y > 10)")
    assert one != structure("ans = sum(x for x in a if x >= 3)")
    assert one != structure("ans = max(x for x in a) if a > 3 else 0")


def test_programs_are_what_they_claim_or_are_complained_of():
    wrong = simple(python=("ans = 2 * n", "ans = 3 * n"), wrong_cpp=("int ans = 2 * n;",))
    good, bad = (draft(one, random.Random(1)) for one in families_of(simple(), wrong))
    (_, kept, none), (_, left, complaints) = judged([good, bad])
    assert [(language, right) for language, _, right in kept] == [
        ("python3", True), ("python3", True), ("python3", False), ("cpp", True), ("cpp", False),
    ]  # fmt: skip
    assert none == []
    assert len(left) == 3
    assert [c.split("\n")[0].split(" for ")[0] for c in complaints] == [
        "family_1: a right python3 program", "family_1: a wrong cpp program passes every test",
    ]  # fmt: skip


def test_a_program_that_does_not_compile_or_end_takes_no_other_with_it():
    sources = ["int main() { return 0; }", "int main() { x }", "int main() { while (true); }",
               HEAD + "int main() { vector<int> a(2); cout << a[5]; }",
               HEAD + "int main() { int n; cin >> n; cout << n; }"]  # fmt: skip
    found = judging.run_cpp(sources, [["1", "2"]] * 5)
    assert found == [["", ""], [None, None], [None, None], [None, None], ["1", "2"]]


@pytest.mark.parametrize(
    ("task", "reason"),
    [
        (simple(python=("ans = 7",)), "same answer"),
        (simple(python=("ans = n",)), "the answer is the input"),
        (simple(python=("ans = 1 // (n - n)",)), "the reference fails"),
    ],
)
def test_what_is_degenerate_is_no_problem(task, reason):
    (one,) = families_of(task)
    with pytest.raises(UnsoundError, match=reason):
        draft(one, random.Random(0))


def test_two_families_of_one_name_are_refused(monkeypatch):
    monkeypatch.setattr("baselines.alphacode.foundry.task.FAMILIES", {})

    def twice(_):
        return simple()

    other = type(twice)(twice.__code__, twice.__globals__, "twice")
    other.__module__ = "elsewhere"
    family(800)(twice)
    with pytest.raises(ValueError, match="two families are called twice"):
        family(800)(other)


def test_equals_never_part(tmp_path):
    mine = {f.name: f for f in families_of(*(simple(python=(f"ans = n * {k} + {k % 7}",), cpp=(),
            wrong_python=(), wrong_cpp=()) for k in range(2, 80)))}  # fmt: skip
    FAMILIES.update(mine)
    try:
        jobs = [(name, 0, number) for name in mine for number in range(3)]
        rows, dropped = dataset._group(jobs)
    finally:
        for name in mine:
            del FAMILIES[name]
    assert not +dropped
    by_behaviour = {}
    for one in rows:
        by_behaviour.setdefault(one["behaviour"], set()).add(one["split"])
    assert all(len(splits - {"wording"}) == 1 for splits in by_behaviour.values())
    assert {row["split"] for row in rows} > {"training"} or len(rows) < 100
    path = tmp_path / "rows.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows) + '{"name": 1}\n')
    with pytest.raises(ValueError, match=rf"line {len(rows) + 1}: no problem"):
        list(dataset.read(path))


def test_programs_written_are_python():
    rng = random.Random(4)
    for _ in range(30):
        ast.parse(program.python(EVERYTHING, EVERYTHING.python[0], True, rng))
