"""Tests of the model of the simulated field: its format, its reproducibility, its calibration."""

import csv
import hashlib
from dataclasses import replace
from pathlib import Path
from statistics import fmean

import pytest

from contests.authoring import __main__ as cli
from contests.authoring import comparison, field, rounds

GOLDEN = "e4bdeaea30145f410cc342d37cdf5066686752b09a8167bb0969b0903035550a"  # SHA-256

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
def educational() -> list[field.SimulatedCompetitor]:
    return comparison.submitters(field.simulate(rounds.EDUCATIONAL_86.spec))


@pytest.fixture(scope="module")
def points_round() -> list[field.SimulatedCompetitor]:
    return comparison.submitters(field.simulate(rounds.ROUND_641.spec))


def test_same_seed_same_bytes(tmp_path: Path) -> None:
    assert _standings(tmp_path / "one") == _standings(tmp_path / "two")


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
        assert field.LOWEST_RATING <= int(row[1]) < limit
        for time, rejected in zip(row[2::2], row[3::2], strict=True):
            assert not time or 0 < int(time) <= 7200
            assert not time or rejected  # tried, so the count is written, though it be 0
            assert not rejected or int(rejected) >= 0


def test_cells_survive_the_file(tmp_path: Path) -> None:
    spec = cli.read_spec(_contest(tmp_path) / "contest.yaml")
    competitors = field.simulate(spec)
    field.write_csv(tmp_path / "standings.csv", spec, competitors)
    _, *rows = csv.reader((tmp_path / "standings.csv").read_text(encoding="utf-8").splitlines())
    for row, competitor in zip(rows, competitors, strict=True):
        cells = tuple(
            field.Cell(int(time) if time else None, int(rejected)) if rejected else None
            for time, rejected in zip(row[2::2], row[3::2], strict=True)
        )
        assert field.SimulatedCompetitor(row[0], int(row[1]), cells) == competitor


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
    ],
)
def test_a_fault_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], old: str, new: str, named: str
) -> None:
    assert cli.main(["field", str(_contest(tmp_path, (old, new)))]) == 1
    assert named in capsys.readouterr().err
    assert not (tmp_path / "standings.csv").exists()


def test_stronger_competitors_solve_more(educational: list[field.SimulatedCompetitor]) -> None:
    # The 1500s are left out: newcomers are among them, in reality as in the model.
    bins = [(0, 1000), (1000, 1200), (1200, 1400), (1600, 1800), (1800, 2100)]
    means = [
        fmean(map(comparison.solved, comparison.within(educational, ratings))) for ratings in bins
    ]
    assert means == sorted(means)


def test_easier_problems_are_solved_by_more(
    educational: list[field.SimulatedCompetitor], points_round: list[field.SimulatedCompetitor]
) -> None:
    for competitors, spec in (
        (educational, rounds.EDUCATIONAL_86.spec),
        (points_round, replace(rounds.ROUND_641.spec, problems=rounds.ROUND_641.spec.problems[:4])),
    ):
        counts = [
            sum(cell is not None and cell.time is not None for cell in column)
            for column in zip(*(one.cells for one in competitors), strict=True)
        ][: len(spec.problems)]
        assert counts == sorted(counts, reverse=True)


def test_codeforces_rules_count_fewer_rejections() -> None:
    spec = replace(rounds.ROUND_641.spec, competitors=2000)
    counted = [
        sum(cell.rejected for one in field.simulate(contest) for cell in one.cells if cell)
        for contest in (spec, replace(spec, rule="icpc"))
    ]
    assert counted[0] < 0.9 * counted[1]


def test_rating_quantiles(
    educational: list[field.SimulatedCompetitor], points_round: list[field.SimulatedCompetitor]
) -> None:
    for competitors, contest in (
        (educational, rounds.EDUCATIONAL_86),
        (points_round, rounds.ROUND_641),
    ):
        ratings = [one.rating for one in competitors]
        for percent, real in zip((5, 25, 50, 75, 95), contest.ratings, strict=True):
            assert comparison.quantile(ratings, percent) == pytest.approx(real, abs=40)


def test_share_with_nothing_solved(
    educational: list[field.SimulatedCompetitor], points_round: list[field.SimulatedCompetitor]
) -> None:
    for competitors, contest in (
        (educational, rounds.EDUCATIONAL_86),
        (points_round, rounds.ROUND_641),
    ):
        nothing = 100 * fmean(comparison.solved(one) == 0 for one in competitors)
        assert nothing == pytest.approx(contest.nothing, abs=2.5)


@pytest.mark.parametrize("ratings", rounds.SOLVED_BY_RATING)
def test_mean_solved_by_rating(
    educational: list[field.SimulatedCompetitor], ratings: tuple[int, int]
) -> None:
    model = fmean(map(comparison.solved, comparison.within(educational, ratings)))
    assert model == pytest.approx(rounds.SOLVED_BY_RATING[ratings][0], abs=0.3)


def test_rows_beyond_the_submitters() -> None:
    spec = rounds.EDUCATIONAL_86.spec
    competitors = field.simulate(spec)
    assert len(competitors) == spec.competitors
    assert 1.05 < len(competitors) / len(comparison.submitters(competitors)) < 1.10


def test_compare_prints_one_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["compare"]) == 0
    printed = capsys.readouterr().out
    for status in (rounds.FITTED, rounds.HELD_OUT):
        assert f"  {status}\n" in printed
