"""Tests of the model of the simulated field: its format, its reproducibility, its calibration."""

import csv
import hashlib
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.formats import standings_csv
from bench.ranking import TimeModel
from bench.ranking import place as place_in
from bench.rules import RULES
from bench.standings import NONE
from contests.authoring import __main__ as cli
from contests.authoring import comparison, field, fit, handles, population, rounds, sensitivity
from contests.authoring.parameters import PARAMETERS

ROOT = Path(__file__).parents[2]
GOLDEN = "bbb8c662cf373fadb954a3bf0dfed8d7e5f85762ce84d4cddf02284957f6bca3"  # SHA-256

CONTEST = """\
id: lantern
name: Lantern Round
version: 1
start: 2026-03-07T14:35:00Z
rule: codeforces
duration: 7200
problems:
  - {label: A, package: problems/A-wick, points: 500, rating: 800, tags: [math]}
  - {label: B, package: problems/B-oil, points: 1000, rating: 1300, tags: [greedy]}
  - {label: C, package: problems/C-glass, points: 1500, rating: 1800, tags: [dp]}
  - {label: D, package: problems/D-flame, points: 2250, rating: 2400, tags: [graphs]}
field:
  provenance: simulated
  model: contests.authoring.field
  seed: 20260307
  division: div2
  competitors: 400
"""


def _contest(folder: Path, *changes: tuple[str, str]) -> Path:
    text = CONTEST
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    folder.mkdir(exist_ok=True)
    (folder / "contest.yaml").write_text(text, encoding="utf-8")
    return folder


def _standings(folder: Path, *changes: tuple[str, str]) -> bytes:
    assert cli.main(["field", str(_contest(folder, *changes))]) == 0
    return (folder / "standings.csv").read_bytes()


@pytest.fixture(scope="module")
def educational() -> comparison.Result:
    return comparison.Result(rounds.EDUCATIONAL_86)


@pytest.fixture(scope="module")
def points_round() -> comparison.Result:
    return comparison.Result(rounds.ROUND_641)


@pytest.fixture(scope="module")
def figures() -> list[comparison.Figure]:
    return comparison.compare()


def test_same_seed_same_bytes(tmp_path: Path) -> None:
    assert _standings(tmp_path / "one") == _standings(tmp_path / "two")


def test_same_bytes_in_a_fresh_process(tmp_path: Path) -> None:
    here = _standings(tmp_path / "one")
    folder = _contest(tmp_path / "two")
    command = [sys.executable, "-m", "contests.authoring", "field", str(folder)]
    subprocess.run(command, check=True, capture_output=True, cwd=ROOT)
    assert (folder / "standings.csv").read_bytes() == here


def test_other_seed_other_field(tmp_path: Path) -> None:
    other = _standings(tmp_path / "two", ("seed: 20260307", "seed: 20260308"))
    assert _standings(tmp_path / "one") != other


def test_golden_bytes(tmp_path: Path) -> None:
    """A change of Python or of the model that moves one byte is noticed here."""
    assert hashlib.sha256(_standings(tmp_path)).hexdigest() == GOLDEN


@pytest.mark.parametrize("rule", ["codeforces", "extended-icpc", "icpc", "atcoder"])
@pytest.mark.parametrize("division", ["div1+2", "div2", "educational", "div3"])
def test_rows(tmp_path: Path, rule: str, division: str) -> None:
    text = _standings(
        tmp_path, ("rule: codeforces", f"rule: {rule}"), ("division: div2", f"division: {division}")
    ).decode("utf-8")
    assert text.isascii()
    assert "\r" not in text
    assert text.endswith("\n")
    header, *rows = csv.reader(text.splitlines())
    assert header == [
        "name",
        "rating",
        *(f"{p}_{part}" for p in "ABCD" for part in ("time", "rejected")),
    ]
    assert len(rows) == 400
    assert len({row[0].lower() for row in rows}) == 400
    limit = {"div1+2": 4000, "div3": 1600}.get(division, 2100)
    for row in rows:
        assert population.LOWEST_RATING <= int(row[1]) < limit
        for time, rejected in zip(row[2::2], row[3::2], strict=True):
            assert not time or 0 < int(time) <= 7200
            assert not time or rejected  # tried, so the count is written, though it be 0
            assert not rejected or int(rejected) >= 0


def test_the_file_is_what_bench_reads(tmp_path: Path) -> None:
    spec = cli.read_spec(_contest(tmp_path) / "contest.yaml")
    standings = field.simulate(spec)
    field.write_csv(tmp_path / "standings.csv", standings)
    read = standings_csv.read(tmp_path / "standings.csv", spec.labels, spec.duration)
    assert read.names == standings.names
    for column in ("ratings", "times", "rejected"):
        assert np.array_equal(getattr(read, column), getattr(standings, column))


def test_failed_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = _standings(tmp_path)

    def fail(*_: object) -> Path:
        message = "disk full"
        raise OSError(message)

    monkeypatch.setattr(Path, "replace", fail)
    assert cli.main(["field", str(tmp_path)]) == 1
    assert (tmp_path / "standings.csv").read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["contest.yaml", "standings.csv"]


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ("division: div2", "division: div7", "field.division"),
        ("rule: codeforces", "rule: golf", "rule"),
        ("provenance: simulated", "provenance: recorded", "field.provenance"),
        ("  seed: 20260307\n", "", "seed"),
        ("competitors: 400", "competitors: 90000", "field.competitors"),
    ],
)
def test_a_fault_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], old: str, new: str, named: str
) -> None:
    assert cli.main(["field", str(_contest(tmp_path, (old, new)))]) == 1
    assert named in capsys.readouterr().err
    assert not (tmp_path / "standings.csv").exists()


@given(numbers=st.sets(st.integers(0, handles.HANDLES - 1), max_size=200))
def test_no_two_numbers_share_a_handle(numbers: set[int]) -> None:
    assert len({handles.handle(number).lower() for number in numbers}) == len(numbers)


def _spec(**changes: object) -> field.FieldSpec:
    return replace(rounds.ROUND_641.spec, competitors=3000, **changes)


@pytest.mark.parametrize("division", ["div1+2", "div2", "educational", "div3"])
def test_the_same_handle_is_the_same_person(division: str) -> None:
    one, two = (
        {entry[0]: entry[1:] for entry in zip(e.names, e.ratings, e.paces, strict=True)}
        for e in (
            population.enter(population.RATINGS["div2"], 9000, 1, PARAMETERS),
            population.enter(population.RATINGS[division], 9000, 2, PARAMETERS),
        )
    )
    both = one.keys() & two.keys()
    assert len(both) > 900
    assert all(one[name] == two[name] for name in both)


def test_newcomers_enter_once() -> None:
    numbers = [
        set(population.enter(population.RATINGS["div2"], 9000, seed, PARAMETERS).numbers.tolist())
        for seed in (1, 2)
    ]
    newcomers = [{number for number in those if number >= population.POOL} for those in numbers]
    assert all(700 < len(those) < 800 for those in newcomers)
    assert not newcomers[0] & newcomers[1]


def test_entrants_do_not_depend_on_what_was_made_before() -> None:
    alone = field.simulate(_spec(seed=5))
    field.simulate(_spec(seed=6))
    again = field.simulate(_spec(seed=5))
    assert alone.names == again.names
    assert np.array_equal(alone.times, again.times)


@given(seed=st.integers(0, 2**40), points=st.integers(50, 400))
@settings(max_examples=15, deadline=None)
def test_harder_problems_are_solved_less(seed: int, points: int) -> None:
    spec = _spec(seed=seed)
    easier, harder = (
        int((field.simulate(s, named=False).times != NONE).sum())
        for s in (spec, spec.shifted(points))
    )
    assert harder < easier


def test_stronger_competitors_solve_more(educational: comparison.Result) -> None:
    # The 1500s are left out: newcomers are among them, in reality as in the model.
    bins = [(0, 1000), (1000, 1200), (1200, 1400), (1600, 1800), (1800, 2100)]
    means = [educational.scores.solved[educational.within(ratings)].mean() for ratings in bins]
    assert means == sorted(means)


def test_easier_problems_are_solved_by_more(
    educational: comparison.Result, points_round: comparison.Result
) -> None:
    for result, problems in ((educational, 6), (points_round, 4)):
        counts = (result.standings.times[:, :problems] != NONE).sum(axis=0).tolist()
        assert counts == sorted(counts, reverse=True)


def test_a_failure_on_the_first_test_is_free_where_bench_says_so() -> None:
    counted = {
        rule: int(np.maximum(field.simulate(_spec(rule=rule)).rejected, 0).sum())
        for rule in ("codeforces", "extended-icpc", "icpc")
    }
    assert counted["codeforces"] == counted["extended-icpc"] < 0.9 * counted["icpc"]


def test_rating_quantiles(educational: comparison.Result, points_round: comparison.Result) -> None:
    for result in (educational, points_round):
        model = comparison.quantiles(result.standings.ratings, (5, 25, 50, 75, 95))
        assert model == pytest.approx(result.contest.ratings, abs=40)


def test_share_with_nothing_solved(
    educational: comparison.Result, points_round: comparison.Result
) -> None:
    for result in (educational, points_round):
        assert result.nothing() == pytest.approx(result.contest.nothing, abs=2.5)


@pytest.mark.parametrize("ratings", rounds.SOLVED_BY_RATING)
def test_mean_solved_by_rating(educational: comparison.Result, ratings: tuple[int, int]) -> None:
    model = educational.scores.solved[educational.within(ratings)].mean()
    assert model == pytest.approx(rounds.SOLVED_BY_RATING[ratings][0], abs=0.3)


def test_rows_beyond_the_submitters(educational: comparison.Result) -> None:
    assert 1.05 < educational.rows / len(educational.standings) < 1.12


@pytest.mark.parametrize(("status", "bound"), [(rounds.FITTED, 1.0), (rounds.HELD_OUT, 1.3)])
def test_mean_error_is_within_bounds(
    figures: list[comparison.Figure], status: str, bound: float
) -> None:
    errors = {(row[0], row[1]): row[-1] for row in comparison.summary(figures)}
    assert errors[status, "all"] < bound


def test_held_out_rounds_are_not_fitted() -> None:
    for figure in comparison.fitted():
        assert figure.status != rounds.HELD_OUT


def test_compare_prints_one_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["compare"]) == 0
    printed = capsys.readouterr().out
    for status in (rounds.FITTED, rounds.HELD_OUT):
        assert f"  {status}\n" in printed
        assert f"\n{status}" in printed  # of the summary


def test_the_search_finds_a_minimum() -> None:
    target = np.array([0.2, 0.7, 0.4])
    found = fit.minimise(lambda x: float(((x - target) ** 2).sum()), np.full(3, 0.5), 60, 1)
    assert found == pytest.approx(target, abs=0.01)


def test_sensitivity(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = _contest(tmp_path / "lantern")
    assert cli.main(["sensitivity", str(folder), "--json"]) == 0
    places = json.loads(capsys.readouterr().out)
    assert [place["result"] for place in places] == ["A", "A+B", "A+B+C"]
    for place in places:
        shifted = place["shifted"]
        # The harder the problems, the fewer do better.
        assert (
            shifted["+200"]["share_better"]
            < place["shipped"]["share_better"]
            < shifted["-200"]["share_better"]
        )
        seeds = place["seeds"]["share_better"]
        assert seeds["min"] <= seeds["mean"] <= seeds["max"]
        assert place["seeds"]["count"] == 20


def test_sensitivity_agrees_with_bench_rank(tmp_path: Path) -> None:
    path = _contest(tmp_path / "lantern") / "contest.yaml"
    spec, terms = cli.read_spec(path), cli.read_terms(path)
    entries = sensitivity.references(spec)
    shipped = field.simulate(spec)
    for entry, own in zip(
        entries, sensitivity.sensitivity("x", spec, terms, entries, seeds=1), strict=True
    ):
        where = place_in(entry, shipped, RULES[spec.rule], terms)[TimeModel.ESTIMATED]
        assert own.shipped.share_better == where.share_better
        assert own.shipped.percentile == where.percentile


def test_figures(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    assert cli.main(["figures", "--out", str(tmp_path)]) == 0
    assert len(list(tmp_path.glob("*.svg"))) == 5
