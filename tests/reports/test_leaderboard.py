import csv
import io
import itertools
import json
import re
from dataclasses import replace

import pytest
from rich.console import Console

from bench import (
    RULES,
    Cell,
    ContestResult,
    Entry,
    Standings,
    Summary,
    Terms,
    UsageError,
    place,
    published,
)
from bench.journal import ContestFacts, Manifest, RunDirectory
from reports import leaderboard

CONDITIONS = {
    "clock": "cpu",
    "speed": 60.0,
    "submissions": 10,
    "network": False,
    "sandbox": ["namespaces", "seccomp"],
    "contests": {"alpha": "digest-1", "beta": "digest-2"},
}
# Ten competitors on one problem, solved at minutes 1, 2, …, 10.
FIELD = Standings.of(["A"], [Entry(f"c{m}", {"A": Cell(60 * m)}) for m in range(1, 11)])
TERMS = Terms(3600)


def result(minute, **facts):
    """A result that solved the problem in this minute, or never."""
    cells = {} if minute is None else {"A": Cell(60 * minute)}
    ours = ContestResult(
        contest="alpha",
        name="Alpha",
        run=1,
        rule="icpc",
        value_name="solved",
        solved=len(cells),
        total=1,
        value=len(cells),
        penalty=minute or 0,
        places=place(Entry("solver", cells), FIELD, RULES["icpc"], TERMS),
        cells=cells,
        submissions=1,
        judge_errors=0,
        restarts=0,
        end="done",
        charged_s=1.0,
        competitors=len(FIELD),
        provenance="recorded",
    )
    return replace(ours, **facts)


def summary(solver, *minutes, ceiling=False, conditions=CONDITIONS, **facts):
    if ceiling:
        facts["places"] = {}
    results = tuple(result(minute, run=run, **facts) for run, minute in enumerate(minutes, start=1))
    return Summary(solver, ceiling, len(minutes), 0, conditions, results)


PAPER = published.alphacode().name
CEILING = summary("jury", 0, ceiling=True)


def order(*summaries):
    return [(row.solver, row.place) for row in leaderboard.rows(summaries)]


# -- the order ---------------------------------------------------------------------------------


def test_the_smallest_share_of_better_competitors_comes_first():
    assert order(summary("late", 9), summary("early", 2), summary("never", None)) == [
        ("early", 1),
        ("late", 2),
        ("never", 3),
    ]


def test_equal_shares_share_a_place_and_the_next_place_is_left_out():
    solvers = [summary("x", 5), summary("b", 3), summary("a", 3), summary("c", 3), summary("w", 1)]
    wanted = [("w", 1), ("a", 2), ("b", 2), ("c", 2), ("x", 5)]
    for permutation in itertools.permutations(solvers):
        assert order(*permutation) == wanted


def test_the_mean_over_runs_decides_and_runs_may_differ_in_number():
    assert order(summary("steady", 4), summary("lucky", 1, 9), summary("early", 1, 6, 3)) == [
        ("early", 1),
        ("steady", 2),
        ("lucky", 3),
    ]


def test_the_ceiling_stands_on_top_without_a_rank():
    first = summary("first", 1)
    assert order(first, CEILING) == order(CEILING, first) == [("jury", None), ("first", 1)]
    (top,) = leaderboard.rows([CEILING])
    assert (top.share_better, top.best, top.worst, top.percentile) == (None, None, None, None)
    assert top.solve_rate == 1
    assert top.note == "ceiling: the jury's programs, not ranked"


def test_a_row_says_what_the_summary_says():
    (row,) = leaderboard.rows([summary("mine", 3, None, restarts=2, judge_errors=1)])
    # In the third minute two are above and one beside; without a solution all ten are above.
    assert row.solved == "1/2"
    assert row.solve_rate == 0.5
    assert row.share_better == pytest.approx((2 / 10 + 1) / 2)
    assert row.best == pytest.approx((0 + 1) / 2)
    assert row.worst == pytest.approx((1 + 1) / 2)
    assert row.percentile == pytest.approx((7.5 / 10 + 0) / 2)
    assert (row.runs, row.judge_errors) == (2, 2)
    assert row.note == "4 restarts; 2 judge errors"
    (row,) = leaderboard.rows([summary("floor", None)])
    assert row.note == "nothing solved"


def test_the_mean_comes_with_its_interval_over_contests():
    one = summary("mine", 3)
    two = replace(one, results=(*one.results, *summary("mine", 7, contest="beta").results))
    (row,) = leaderboard.rows([two])
    # shares 0.2 and 0.6: mean 0.4, standard error 0.2, t(1) = 12.7; cut to what is possible
    assert (row.low, row.share_better, row.high) == (0.0, pytest.approx(0.4), 1.0)
    assert leaderboard.rows([one])[0].low is None


def test_what_was_published_stands_beside_the_ranking():
    row = leaderboard.reference()
    assert row.place is None
    assert (row.best, row.share_better, row.worst) == pytest.approx((0.484, 0.543, 0.772))
    assert (row.rating, row.solved) == (1238, "15/18/17")
    assert row.note.startswith("published, other contests (Li et al. 2022")


# -- what is not compared ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "difference"),
    [
        ({"clock": "virtual"}, "clock is cpu and virtual"),
        ({"speed": 600.0}, "speed is 60.0 and 600.0"),
        ({"submissions": 1}, "submissions is 10 and 1"),
        ({"network": True}, "network is False and True"),
        ({"sandbox": ["namespaces"]}, "sandbox is ['namespaces', 'seccomp'] and ['namespaces']"),
        ({"contests": {"alpha": "digest-1"}}, "the contests, or their versions, are not the same"),
        (
            {"contests": {"alpha": "digest-1", "beta": "digest-3"}},
            "the contests, or their versions",
        ),
        ({"gpu": "yes"}, "gpu is None and yes"),
    ],
)
@pytest.mark.parametrize("ceiling", [False, True])
def test_unequal_conditions_are_refused_by_name(change, difference, ceiling):
    ours = summary("ours", 1)
    theirs = summary("theirs", 2, ceiling=ceiling, conditions={**CONDITIONS, **change})
    with pytest.raises(UsageError, match=f"ours and theirs .*: {re.escape(difference)}"):
        leaderboard.rows([ours, ours, theirs])


def test_equal_conditions_in_another_order_are_equal():
    reverse = dict(reversed(CONDITIONS.items()))
    assert order(summary("a", 1), summary("b", 2, conditions=reverse)) == [("a", 1), ("b", 2)]


def test_seeds_may_differ_and_are_said():
    summaries = [replace(summary("a", 1), seed=10), replace(summary("b", 2), seed=2)]
    assert [row.seed for row in leaderboard.rows(summaries)] == [10, 2]
    assert "seed 2, 10, no network" in leaderboard.caption(summaries)


def test_an_incomplete_run_is_refused_by_name():
    with pytest.raises(UsageError, match="half: the run is not complete"):
        leaderboard.rows([summary("whole", 1), summary("half", 1, end=None)])


# -- the four forms ----------------------------------------------------------------------------

HOSTILE = "a|b<script> [bold]x[/y] :x: \\| \"q\", 'é'\nnext"
BOARD = [CEILING, summary(HOSTILE, 2, 4), summary("plain", None, judge_errors=1)]


def test_csv_reads_back():
    board = leaderboard.rows(BOARD)
    rows = list(csv.DictReader(io.StringIO(leaderboard.as_csv(board))))
    assert [row["solver"] for row in rows] == ["jury", HOSTILE, "plain"]
    assert [row["place"] for row in rows] == ["", "1", "2"]
    assert rows[0]["share_better"] == ""
    for text, row in zip(rows, board, strict=True):
        assert list(text) == list(leaderboard.Row.__dataclass_fields__)
        for name in ("solve_rate", "share_better", "best", "worst", "percentile"):
            value = getattr(row, name)
            assert (float(text[name]) if text[name] else None) == value


def test_json_reads_back():
    board = leaderboard.rows(BOARD)
    data = json.loads(leaderboard.as_json(board, BOARD, leaderboard.caption(BOARD)))
    assert data["conditions"] == CONDITIONS
    assert data["caption"] == leaderboard.caption(BOARD)
    assert [leaderboard.Row(**row) for row in data["rows"]] == board


def markdown_cells(line):
    """The cells of a row as a reader of GitHub's tables sees them."""
    assert line.startswith("| ")
    assert line.endswith(" |")
    cells = re.split(r"(?<!\\)(?:\\\\)*\|", line)[1:-1]
    unescaped = (re.sub(r"\\([\\|])", r"\1", cell.strip()) for cell in cells)
    return [cell.replace("&lt;", "<") for cell in unescaped]


def test_markdown_reads_back_whatever_a_solver_is_called():
    text = leaderboard.as_markdown(leaderboard.rows(BOARD), leaderboard.caption(BOARD))
    table, caption = text.removesuffix("\n").split("\n\n")
    assert caption == leaderboard.caption(BOARD)
    assert "<" not in table
    heading, rule, *rows = [markdown_cells(line) for line in table.splitlines()]
    assert rule == ["---"] * len(heading)
    assert all(len(row) == len(heading) for row in rows)
    columns = dict(zip(heading, zip(*rows, strict=True), strict=True))
    assert columns["solver"] == ("jury", HOSTILE.replace("\n", " "), "plain")
    assert columns["#"] == ("-", "1", "2")
    # minutes 2 and 4: one and three above; at second 0 nobody, at the end all but none below
    assert columns["better %"] == ("-", "20.0", "100.0")
    assert columns["best..worst %"] == ("-", "0.0..100.0", "100.0..100.0")
    assert columns["note"][2] == "nothing solved; 1 judge errors"


@pytest.mark.parametrize("breaker", ["\n", "\r", "\r\n", "\v", "\f", "\x1c", "\x85", "\u2028"])
def test_no_line_break_in_a_name_breaks_a_markdown_row(breaker):
    board = leaderboard.rows([summary(f"a{breaker}b", 1)])
    (_, _, row) = leaderboard.as_markdown(board, "").split("\n\n")[0].splitlines()
    assert markdown_cells(row)[1] == "a b"


def test_the_table_shows_the_rows_and_the_caption(capsys):
    board = leaderboard.rows([CEILING, summary("a|b<c>", 2, 4), summary("plain", None)])
    console = Console(width=200, markup=False)
    console.print(leaderboard.as_table(board, leaderboard.caption(BOARD)))
    text = capsys.readouterr().out
    assert re.search(r"- │ jury +│ +1/1 │ +- │ +- │ +- │ +- │ +- │ +1 │ ceiling", text)
    assert re.search(
        r"1 │ a\|b<c> +│ +2/2 │ +20\.0 │ +- │ +0\.0\.\.100\.0 │ +75\.0 │ +- │ +2 │ ", text
    )
    assert re.search(r"2 │ plain +│ +0/1 │ +100\.0 │", text)
    assert "higher is better" in text


def test_the_caption_names_the_fields_the_conditions_and_the_definitions():
    text = leaderboard.caption([summary("mine", 1), summary("yours", 2, contest="beta")])
    for words in (
        "alpha 10 (recorded), beta 10 (recorded) competitors with at least one submission",
        "cpu clock, speed 60, 10 submissions per problem",
        "no network, sandbox: namespaces + seccomp. ",
        "lower is better",
        "percentile: (worse + tied/2) / field",
    ):
        assert words in text


def test_a_missing_layer_is_named():
    conditions = {**CONDITIONS, "sandbox": ["namespaces", "no landlock", "seccomp", "no cgroups"]}
    run = summary("mine", 1, conditions=conditions)
    assert "sandbox: namespaces + seccomp, no landlock, no cgroups. " in leaderboard.caption([run])
    assert leaderboard.rows([run])[0].note == ""


def test_an_unsafe_run_is_marked_wherever_it_is_shown():
    conditions = {**CONDITIONS, "network": True, "sandbox": ["no namespaces", "seccomp"]}
    runs = [
        summary("jury", 0, ceiling=True, conditions=conditions),
        summary("mine", 1, conditions=conditions),
        summary("none", None, conditions=conditions),
    ]
    text = leaderboard.caption(runs)
    assert "network within reach, UNSAFE: no namespaces (sandbox: seccomp, no namespaces). " in text
    board = leaderboard.rows(runs)
    assert all(row.note.startswith("UNSAFE: no namespaces") for row in board)
    assert board[2].note == "UNSAFE: no namespaces; nothing solved"
    for written in (leaderboard.as_markdown(board, ""), leaderboard.as_csv(board)):
        assert written.count("UNSAFE: no namespaces") == len(board)
    assert json.loads(leaderboard.as_json(board, runs, ""))["conditions"]["sandbox"][0] == (
        "no namespaces"
    )
    with pytest.raises(UsageError, match=r"sandbox is .* and "):
        leaderboard.rows([runs[1], summary("safe", 1, conditions={**conditions, "sandbox": ["x"]})])


# -- the command -------------------------------------------------------------------------------


@pytest.fixture
def run_of(tmp_path):
    """Makes the directory of a finished run of one contest, solved in a minute or never."""

    def make(solver, minute, *, end="done"):
        run = RunDirectory.begin(
            tmp_path / "runs" / solver.replace("/", "-"),
            Manifest(
                solver=solver, ceiling=False, seed=0, runs=1, conditions=CONDITIONS, environment={}
            ),
        )
        lines = ["name,rating,A_time,A_rejected", *(f"c{m},,{60 * m},0" for m in range(1, 11))]
        (tmp_path / "field.csv").write_text("\n".join(lines) + "\n")
        facts = ContestFacts(
            id="alpha", name="Alpha", version="1", start="2026-01-01T00:00:00+00:00", rule="icpc",
            duration_s=3600, labels=("A",), names=("First",), points=None, ratings=(None,),
            tags=((),), provenance="recorded", field_source="by hand",
        )  # fmt: skip
        run.keep_contest(facts, tmp_path / "field.csv")
        unit = {"unit": "alpha/1", "attempt": 1}
        run.append({**unit, "event": "unit_started"})
        if minute is not None:
            run.append({**unit, "event": "submission", "problem": "A", "time": 60 * minute,
                        "verdict": "AC", "counted": False})  # fmt: skip
        if end:
            run.append({**unit, "event": "unit_finished", "end": end, "charged_s": 1.0})
        return run.path

    return make


def test_the_command_writes_every_form(run_of, capsys, monkeypatch):
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    long = "command:./solver --model of a name too long for a narrow page"
    folders = [run_of("slow", 7), run_of("a[/b] :x:", 2), run_of(long, 8)]

    def printed(**options):
        leaderboard.command(folders, **options)
        return capsys.readouterr().out

    table = printed()
    assert table.index("a[/b] :x:") < table.index("slow")
    assert table.index("slow") < table.index(long)
    assert max(map(len, table.splitlines())) <= 132
    markdown = printed(output=leaderboard.Format.MARKDOWN)
    assert markdown_cells(markdown.splitlines()[3])[:2] == ["2", "slow"]
    rows = list(csv.DictReader(io.StringIO(printed(output=leaderboard.Format.CSV))))
    assert [(row["solver"], row["place"]) for row in rows] == [
        ("a[/b] :x:", "1"),
        ("slow", "2"),
        (long, "3"),
        (PAPER, ""),
    ]
    data = json.loads(printed(output=leaderboard.Format.JSON))
    assert [row["share_better"] for row in data["rows"]] == pytest.approx([0.1, 0.6, 0.7, 0.543])
    assert json.loads(printed(json_output=True)) == data


def test_the_command_takes_all_runs_below_the_folder_runs(run_of, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UsageError, match=re.escape("none below ./runs")):
        leaderboard.command()
    for solver, minute in (("one", 1), ("two", None)):
        run_of(solver, minute)
    (tmp_path / "runs" / "notes").mkdir()
    leaderboard.command(output=leaderboard.Format.CSV)
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [row["solver"] for row in rows] == ["one", "two", PAPER]
    run_of("three", 1, end=None)
    with pytest.raises(UsageError, match="three: the run is not complete"):
        leaderboard.command()
