import json
import shutil
from importlib import metadata
from pathlib import Path

import pytest

from bench import alternatives, catalog
from bench.errors import FormatError

CONTESTS = Path(__file__).parents[2] / "contests"
RESULT = {"contest": "orchard", "problems": {"A": {"time": 600, "rejected": 0}}}


@pytest.fixture
def result(tmp_path):
    path = tmp_path / "result.json"
    path.write_text(json.dumps(RESULT))
    return path


def test_a_place_in_a_simulated_field_comes_with_those_in_others(bench, result):
    answer = bench("rank", result, "--contest", "orchard", "--json").json()
    assert answer["provenance"] == "simulated"
    here = answer["places"]["estimated"]["share_better"]
    robustness = answer["robustness"]
    shifted = robustness["share_better"]
    assert shifted["ratings -200"] > here > shifted["ratings +200"]  # easier for all the others
    seeds = robustness["seeds"]
    assert seeds["count"] == 20
    assert seeds["min"] <= seeds["mean"] <= seeds["max"]
    assert abs(seeds["mean"] - here) < 0.05


def test_the_table_shows_them_under_a_line(bench, result):
    ended = bench("rank", result, "--contest", "orchard")
    for words in ("estimated, ratings -200", "estimated, ratings +200", "20 other seeds"):
        assert words in ended.out


def test_a_recorded_field_is_what_it_is(bench, tiny_contest, tmp_path):
    path = tmp_path / "result.json"
    path.write_text(json.dumps({**RESULT, "contest": "tiny"}))
    assert bench("rank", path, "--contest", tiny_contest(), "--json").json()["robustness"] is None


def test_the_results_of_a_run_are_placed_alike(bench, tiny_contest, tmp_path):
    contest, run = tiny_contest(), tmp_path / "r"
    assert bench("run", contest, "--solver", "hardcoder", "--runs", 2, "--out", run).code == 0
    rows = bench("rank", run, "--contest", contest, "--json").json()
    summary = json.loads((run / "summary.json").read_text())
    assert [row["result"] for row in rows] == ["hardcoder, run 1", "hardcoder, run 2"]
    for row, there in zip(rows, summary["results"], strict=True):
        assert row["places"] == there["places"]


def test_a_run_of_another_version_is_refused(bench, tiny_contest, tmp_path):
    contest, run = tiny_contest(), tmp_path / "r"
    assert bench("run", contest, "--solver", "hardcoder", "--out", run).code == 0
    (contest / "problems/A-sum/statement/problem.en.md").write_text("Another one.\n")
    ended = bench("rank", run, "--contest", contest)
    assert ended.code == 2
    assert "contest tiny is not here as it was in the run" in ended.err


def test_a_result_without_its_contest_is_refused(bench, result):
    ended = bench("rank", result)
    assert ended.code == 2
    assert "--contest" in ended.err


def test_a_contest_that_the_model_does_not_understand_is_named(tmp_path):
    folder = shutil.copytree(CONTESTS / "orchard", tmp_path / "orchard")
    text = (folder / "contest.yaml").read_text()
    (folder / "contest.yaml").write_text(text.replace("educational", "lunatic"))
    (contest,) = catalog.find([str(folder)])
    with pytest.raises(FormatError, match=r"field\.division"):
        list(alternatives.alternatives(contest))


def test_the_shipped_model_is_registered():
    names = {point.name for point in metadata.entry_points(group=alternatives.GROUP)}
    assert {contest.field.source for contest in catalog.find([])} <= names


def test_a_place_comes_with_its_interval_and_what_it_is_worth(bench, result):
    answer = bench("rank", result, "--contest", "orchard", "--json").json()
    here, interval = answer["places"]["estimated"], answer["interval"]
    assert interval["low"] < here["share_better"] < interval["high"]
    assert "problems" in interval["covers"]
    ratings = answer["ratings"]
    assert ratings["codeforces"]["before"] == 1400
    assert ratings["codeforces"]["place"] == here["rank"] + here["tied"]
    assert 800 < ratings["codeelo"] < 1800
    assert ratings["by_problems"]["standard_error"] < 500
    ended = bench("rank", result, "--contest", "orchard")
    for words in ("95 % of better %", "new account", "CodeElo's", "LiveCodeBench Pro's", "prior"):
        assert words in ended.out
    assert "The field and its ratings are simulated." in ended.out


@pytest.mark.parametrize("rating", ["", "1000000", "-9999"])
def test_without_such_ratings_nothing_is_said_of_ratings(bench, tiny_contest, tmp_path, rating):
    contest, path = tiny_contest(), tmp_path / "result.json"
    path.write_text(json.dumps({**RESULT, "contest": "tiny"}))
    lines = (contest / "standings.csv").read_text().splitlines()
    bare = [lines[0], *(f"{name},{rating},{rest}" for name, _, rest in (
        line.split(",", 2) for line in lines[1:]))]  # fmt: skip
    (contest / "standings.csv").write_text("\n".join(bare) + "\n")
    answer = bench("rank", path, "--contest", contest, "--json").json()
    assert (answer["ratings"]["codeforces"], answer["ratings"]["codeelo"]) == (None, None)
    assert "new account" not in bench("rank", path, "--contest", contest).out
    run = tmp_path / "r"
    assert bench("run", contest, "--solver", "hardcoder", "--out", run).code == 0
    assert json.loads((run / "summary.json").read_text())["rating"] is None
