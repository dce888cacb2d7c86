import itertools
import json
from dataclasses import asdict

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench import Cell, RunDirectory, Summary, TimeModel, intervals
from bench.journal import ContestFacts, Manifest, Rejudged
from bench.summary import cells_of, unit_key

# -- cells -------------------------------------------------------------------------------------

VERDICTS = ["AC", "WA", "TLE", "RTE", "CE", "JE"]
submissions = st.lists(
    st.fixed_dictionaries(
        {
            "problem": st.sampled_from("ABC"),
            "verdict": st.sampled_from(VERDICTS),
            "counted": st.booleans(),
        }
    ),
    max_size=12,
).map(lambda rows: [{**row, "time": 10 * n} for n, row in enumerate(rows)])


def naive_cells(rows):
    cells = {}
    for label in {row["problem"] for row in rows}:
        mine = [row for row in rows if row["problem"] == label and row["verdict"] != "JE"]
        if not mine:
            continue
        verdicts = [row["verdict"] for row in mine]
        until = verdicts.index("AC") if "AC" in verdicts else len(mine)
        rejected = sum(row["counted"] for row in mine[:until])
        cells[label] = Cell(mine[until]["time"] if until < len(mine) else None, rejected)
    return cells


@settings(max_examples=300)
@given(submissions)
def test_cells_are_those_of_a_naive_count(rows):
    # an accepted run is never counted as a rejected one
    rows = [{**row, "counted": row["counted"] and row["verdict"] != "AC"} for row in rows]
    assert cells_of(rows) == naive_cells(rows)


@settings(max_examples=100)
@given(submissions, st.integers(0, 12), st.sampled_from("ABC"))
def test_an_error_of_the_judge_changes_nothing(rows, where, label):
    error = {"problem": label, "verdict": "JE", "counted": True, "time": 999}
    assert cells_of([*rows[:where], error, *rows[where:]]) == cells_of(rows)


def test_nothing_submitted_is_no_cell_and_a_free_attempt_is_an_empty_one():
    assert cells_of([]) == {}
    free = {"problem": "A", "verdict": "CE", "counted": False, "time": 5}
    assert cells_of([free]) == {"A": Cell(None, 0)}


# -- summaries of hand-made journals -----------------------------------------------------------

HOUR = 3600
FIELDS = {
    # Extended ICPC, ten minutes a rejected attempt; four competitors, and one who never came
    "alpha": "ann,1500,600,0,1200,0\nbob,,600,0,,\ncid,,1200,1,,\ndan,,,2,,\neve,,,,,\n",
    # two competitors
    "beta": "ann,1600,60,0,60,0\nbob,,,1,,\n",
}


def facts(contest, start):
    return ContestFacts(
        id=contest,
        name=contest.title(),
        version="1",
        start=start,
        rule="extended-icpc",
        duration_s=HOUR,
        labels=("A", "B"),
        names=("First", "Second"),
        points=None,
        ratings=(None, None),
        tags=((), ()),
        provenance="recorded",
        field_source="by hand",
    )


@pytest.fixture
def make_run(tmp_path):
    """Makes a run directory over both contests; beta starts before alpha."""
    numbers = itertools.count()

    def make(runs=1, *, ceiling=False):
        manifest = Manifest(
            solver="mine", ceiling=ceiling, seed=3, runs=runs,
            conditions={"clock": "cpu", "speed": 60.0, "submissions": 10, "sandbox": ["x"]},
            environment={},
        )  # fmt: skip
        run = RunDirectory.begin(tmp_path / f"run-{next(numbers)}", manifest)
        for contest, day in (("alpha", "02"), ("beta", "01")):
            text = "name,rating,A_time,A_rejected,B_time,B_rejected\n" + FIELDS[contest]
            (tmp_path / f"{contest}.csv").write_text(text)
            found = facts(contest, f"2026-01-{day}T00:00:00+00:00")
            run.keep_contest(found, tmp_path / f"{contest}.csv")
        return run

    return make


class Unit:
    """Writes the events of one attempt at one unit."""

    def __init__(self, run, contest, number=1, attempt=1):
        self._run = run
        self._of = {"unit": unit_key(contest, number), "attempt": attempt}
        self._event("unit_started", seed=1)

    def _event(self, event, **fields):
        self._run.append({**self._of, "event": event, **fields})
        return self

    def submit(self, problem, time, verdict="AC", *, counted=False):
        return self._event(
            "submission", problem=problem, time=time, verdict=verdict, counted=counted
        )

    def finish(self, end="done"):
        return self._event("unit_finished", end=end, charged_s=1.5)


def test_a_result_is_scored_and_placed_among_the_field_of_the_run(make_run):
    run = make_run()
    (
        Unit(run, "alpha")
        .submit("A", 30, "CE")
        .submit("A", 60, "WA", counted=True)
        .submit("B", 90, "JE")
        .submit("A", 1259)
        .finish("deadline")
    )
    Unit(run, "beta").finish()
    summary = Summary.of(run)
    beta, alpha = summary.results
    assert (beta.contest, alpha.contest) == ("beta", "alpha")  # in the order of their start
    assert (alpha.name, alpha.rule, alpha.value_name) == ("Alpha", "extended-icpc", "solved")
    assert alpha.cells == {"A": Cell(1259, 1)}
    assert (alpha.solved, alpha.total, alpha.value, alpha.penalty) == (1, 2, 1, 20 + 10)
    assert (alpha.submissions, alpha.judge_errors, alpha.restarts) == (4, 1, 0)
    assert (alpha.end, alpha.charged_s, alpha.competitors) == ("deadline", 1.5, 4)
    # ann (two solved) and bob (penalty 10) above, cid (20 + 10) beside, dan below
    here = alpha.places[TimeModel.ESTIMATED]
    assert (here.better, here.tied, here.worse, here.rank, here.field_size) == (2, 1, 1, 3, 4)
    best, worst = alpha.places[TimeModel.BEST], alpha.places[TimeModel.WORST]
    assert (best.penalty, best.better, best.tied) == (10, 1, 1)
    assert (worst.penalty, worst.better, worst.worse) == (70, 3, 1)
    assert (alpha.nothing_solved, beta.nothing_solved) == (False, True)
    assert (summary.complete, summary.judge_errors, summary.solve_rate) == (True, 1, 1 / 4)


def test_only_the_last_attempt_counts(make_run):
    run = make_run()
    Unit(run, "alpha", attempt=1).submit("A", 10).submit("B", 20, "JE")
    Unit(run, "beta").submit("A", 40).finish()
    Unit(run, "alpha", attempt=2).submit("A", 15, "WA", counted=True).submit("A", 2400)
    unfinished = Summary.of(run)
    Unit(run, "alpha", attempt=3).submit("A", 15, "WA", counted=True).submit("A", 3000).finish()
    beta, alpha = Summary.of(run).results
    assert alpha.cells == {"A": Cell(3000, 1)}
    assert (alpha.submissions, alpha.judge_errors, alpha.restarts, alpha.end) == (2, 0, 2, "done")
    assert (beta.cells, beta.restarts) == ({"A": Cell(40)}, 0)
    assert unfinished.results[1].cells == {"A": Cell(2400, 1)}
    assert (unfinished.results[1].end, unfinished.results[1].restarts) == (None, 1)
    assert not unfinished.complete


def test_runs_and_contests_are_kept_apart(make_run):
    run = make_run(runs=2)
    Unit(run, "alpha", 2).submit("A", 1).finish()
    Unit(run, "beta", 1).submit("B", 2).finish()
    results = {(r.contest, r.run): r.cells for r in Summary.of(run).results}
    assert results == {
        ("beta", 1): {"B": Cell(2)},
        ("beta", 2): {},
        ("alpha", 1): {},
        ("alpha", 2): {"A": Cell(1)},
    }


def test_a_run_is_complete_when_its_last_unit_has_ended(make_run):
    run = make_run(runs=2)
    units = [Unit(run, contest, number) for contest in ("alpha", "beta") for number in (1, 2)]
    for unit in units:
        assert not Summary.of(run).complete
        unit.finish("crashed")
    assert Summary.of(run).complete


def test_a_run_without_contests_is_not_complete(tmp_path):
    manifest = Manifest(solver="mine", ceiling=False, seed=3, runs=1, conditions={}, environment={})
    summary = Summary.of(RunDirectory.begin(tmp_path / "run", manifest))
    assert (summary.results, summary.complete, summary.solve_rate) == ((), False, 0.0)
    assert summary.share_better(TimeModel.ESTIMATED) is None


def test_means_are_over_runs_first_and_then_over_contests(make_run):
    run = make_run(runs=2)
    # alpha: nobody above, then ann and bob and cid; dan is beside him who solved nothing
    Unit(run, "alpha", 1).submit("A", 60).submit("B", 60).finish()
    Unit(run, "alpha", 2).finish()
    # beta: ann above; she, too, is passed with all at second 0 but not at the end
    Unit(run, "beta", 1).submit("A", 180).submit("B", 180).finish()
    Unit(run, "beta", 2).submit("A", 180).finish()
    summary = Summary.of(run)
    assert summary.solve_rate == 5 / 8
    alpha, beta = (0 / 4 + 3 / 4) / 2, (1 / 2 + 1 / 2) / 2
    assert summary.share_better(TimeModel.ESTIMATED) == pytest.approx((alpha + beta) / 2)
    alpha, beta = (0 / 4 + 3 / 4) / 2, (0 / 2 + 1 / 2) / 2
    assert summary.share_better(TimeModel.BEST) == pytest.approx((alpha + beta) / 2)
    alpha, beta = (1 / 4 + 3 / 4) / 2, (1 / 2 + 1 / 2) / 2
    assert summary.share_better(TimeModel.WORST) == pytest.approx((alpha + beta) / 2)
    alpha, beta = (4 / 4 + 0.5 / 4) / 2, (1 / 2 + 1 / 2) / 2
    assert summary.percentile() == pytest.approx((alpha + beta) / 2)


def test_contests_of_different_numbers_of_results_weigh_the_same(make_run):
    # A mean over all results at once would be another number; only a hand-made summary shows it.
    run = make_run(runs=2)
    Unit(run, "alpha", 1).submit("A", 60).submit("B", 60).finish()
    Unit(run, "beta", 1).finish()
    summary = Summary.of(run)
    first = [r for r in summary.results if r.contest == "alpha" or r.run == 1]
    uneven = Summary(**{**_fields(summary), "results": tuple(first)})
    alpha, beta = (0 / 4 + 3 / 4) / 2, 1 / 2
    assert uneven.share_better(TimeModel.ESTIMATED) == pytest.approx((alpha + beta) / 2)


def _fields(summary):
    return {name: getattr(summary, name) for name in Summary.__dataclass_fields__}


def test_the_ceiling_has_a_score_and_no_place(make_run):
    run = make_run(ceiling=True)
    for contest in FIELDS:
        Unit(run, contest).submit("A", 0).submit("B", 0).finish()
    summary = Summary.of(run)
    assert summary.ceiling
    assert summary.solve_rate == 1
    assert [dict(result.places) for result in summary.results] == [{}, {}]
    assert summary.percentile() is None
    assert all(summary.share_better(model) is None for model in TimeModel)
    assert [result.competitors for result in summary.results] == [2, 4]


def test_a_summary_survives_the_way_through_json(make_run):
    run = make_run(runs=2)
    Unit(run, "alpha").submit("A", 60, "WA", counted=True).submit("A", 70).finish()
    summary = Summary.of(run)
    run.write_summary(summary.as_json())
    data = json.loads((run.path / "summary.json").read_text(encoding="utf-8"))
    assert data == json.loads(json.dumps(Summary.of(RunDirectory(run.path)).as_json()))
    assert (data["solver"], data["ceiling"], data["runs"], data["seed"]) == ("mine", False, 2, 3)
    assert (data["complete"], data["judge_errors"]) == (False, 0)
    assert data["conditions"] == run.manifest.conditions
    assert data["solve_rate"] == summary.solve_rate
    assert data["percentile"] == summary.percentile()
    assert data["share_better"] == {str(m): summary.share_better(m) for m in TimeModel}
    assert set(data["definitions"]) >= {"field", "rank", "share_better", "percentile"}
    assert len(data["results"]) == len(summary.results) == 4
    for row, result in zip(data["results"], summary.results, strict=True):
        assert row["contest"] == result.contest
        assert row["run"] == result.run
        assert row["end"] == result.end
        assert {a: Cell(**cell) for a, cell in row["cells"].items()} == result.cells
        assert row["nothing_solved"] == result.nothing_solved
        for model, place in result.places.items():
            kept = row["places"][model]
            assert kept == {
                **asdict(place),
                "rank": place.rank,
                "share_better": place.share_better,
                "percentile": place.percentile,
            }


# -- intervals, ratings, rates ---------------------------------------------------------------------


def two_runs(make_run):
    run = make_run(runs=2)
    Unit(run, "alpha", 1).submit("A", 60).submit("B", 60).finish()
    Unit(run, "alpha", 2).finish()
    Unit(run, "beta", 1).submit("A", 180).submit("B", 180).finish()
    Unit(run, "beta", 2).submit("A", 180).finish()
    return Summary.of(run)


def test_the_interval_is_over_contests_not_over_runs(make_run):
    summary = two_runs(make_run)
    assert summary.shares_better() == {"alpha": 3 / 8, "beta": 1 / 2}
    expected = intervals.of_mean([3 / 8, 1 / 2], 0.0, 1.0)
    assert summary.interval == expected
    assert "contests" in expected.covers


def test_a_new_account_is_rated_contest_after_contest_in_every_run(make_run):
    summary = two_runs(make_run)
    assert len(summary.careers) == 2
    for number, career in enumerate(summary.careers, start=1):
        mine = [result for result in summary.results if result.run == number]
        assert [result.contest for result in mine] == ["beta", "alpha"]  # in order of their start
        assert career[0].before == 1400
        assert career[1].before == career[0].after
        for change, result in zip(career, mine, strict=True):
            here = result.places[TimeModel.ESTIMATED]
            assert change.place == 1 + here.better + here.tied
    assert summary.rating == sum(career[-1].after for career in summary.careers) / 2


def test_without_its_last_contest_a_run_has_no_rating(make_run):
    run = make_run()
    Unit(run, "beta").submit("A", 60).finish()
    Unit(run, "alpha").submit("A", 60)
    assert Summary.of(run).rating is None
    assert Summary.of(run).as_json()["rating"] is None


def test_in_a_field_without_ratings_nobody_is_rated(make_run, monkeypatch):
    monkeypatch.setitem(FIELDS, "beta", "ann,,60,0,60,0\nbob,,,1,,\n")
    assert two_runs(make_run).rating is None


def test_the_ceiling_is_neither_rated_nor_given_an_interval(make_run):
    run = make_run(ceiling=True)
    for contest in FIELDS:
        Unit(run, contest).submit("A", 0).finish()
    summary = Summary.of(run)
    assert (summary.rating, summary.interval, summary.careers) == (None, None, ())


def test_problems_are_told_with_what_they_are(make_run):
    summary = two_runs(make_run)
    assert len(summary.attempted) == 8
    assert sum(one.solved for one in summary.attempted) == 5
    rates = summary.as_json()["solve_rates"]
    assert rates["all"]["rate"] == summary.solve_rate == 5 / 8
    assert (rates["all"]["problems"], rates["all"]["contests"]) == (4, 2)
    assert (rates["by_rating"], rates["by_tag"]) == ({}, {})  # these have neither


def test_new_judgements_change_the_summary_alone(make_run):
    run = make_run()
    Unit(run, "beta").finish()
    unit = Unit(run, "alpha")
    unit._event("submission", n=1, problem="A", time=60, verdict="WA", counted=True)
    unit.finish()
    new = Rejudged(
        contests={}, environment={}, changed=1,
        verdicts={"alpha/1/1/1": {"verdict": "AC", "counted": False}},
    )  # fmt: skip
    old, changed = Summary.of(run), Summary.of(run, new)
    assert [result.solved for result in old.results] == [0, 0]
    assert [result.solved for result in changed.results] == [0, 1]
    assert changed.results[1].cells == {"A": Cell(60, 0)}
