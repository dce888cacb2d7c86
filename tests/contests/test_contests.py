"""The shipped contests as the suite promises them, and the manifest that freezes them."""

import csv
import json
from collections import Counter
from pathlib import Path

import pytest

from bench import catalog
from bench.formats import contest_folder
from bench.verify import record
from contests.authoring import manifest

CONTESTS = Path(__file__).parents[2] / "contests"
FOLDERS = sorted(path.parent for path in CONTESTS.glob("*/contest.yaml"))
# Codeforces' list of tags, but for *special.
TAGS = {
    "2-sat", "binary search", "bitmasks", "brute force", "chinese remainder theorem",
    "combinatorics", "constructive algorithms", "data structures", "dfs and similar",
    "divide and conquer", "dp", "dsu", "expression parsing", "fft", "flows", "games", "geometry",
    "graph matchings", "graphs", "greedy", "hashing", "implementation", "interactive", "math",
    "matrices", "meet-in-the-middle", "number theory", "probabilities", "schedules",
    "shortest paths", "sortings", "string suffix structures", "strings", "ternary search", "trees",
    "two pointers",
}  # fmt: skip
COVERED = {
    "implementation", "math", "number theory", "greedy", "constructive algorithms", "strings",
    "sortings", "two pointers", "binary search", "dp", "graphs", "trees", "data structures",
    "combinatorics", "games", "bitmasks", "interactive", "geometry",
}  # fmt: skip


@pytest.fixture(scope="module")
def contests():
    return [contest_folder.read(folder) for folder in FOLDERS]


def by_id(path):
    return path.name


def test_there_are_ten_after_the_ten_rounds_of_the_paper(contests):
    rules = Counter(contest.contest.rule for contest in contests)
    assert rules == {"codeforces": 5, "extended-icpc": 5}
    names = " | ".join(contest.contest.name for contest in contests)
    assert (names.count("Div. 2"), names.count("Educational"), names.count("Div. 3")) == (3, 3, 2)
    minutes = sorted(contest.contest.duration_s // 60 for contest in contests)
    assert minutes == [120] * 8 + [135, 150]


def test_there_are_problems_enough_and_none_twice(contests):
    problems = [problem for contest in contests for problem in contest.problems]
    assert len(problems) >= 55
    assert all(5 <= len(contest.problems) <= 7 for contest in contests)
    names = [problem.problem.name for problem in problems]
    assert len(set(names)) == len(names)


def test_ratings_and_tags_are_those_of_real_rounds(contests):
    problems = [problem for contest in contests for problem in contest.problems]
    assert all(problem.rating % 100 == 0 for problem in problems)
    assert {800, 2300} <= {problem.rating for problem in problems}
    assert all(800 <= problem.rating <= 2500 for problem in problems)
    assert all(problem.tags and set(problem.tags) <= TAGS for problem in problems)
    assert {tag for problem in problems for tag in problem.tags} >= COVERED
    assert sum(problem.interactive for problem in problems) >= 2


def test_the_ratings_are_the_means_of_two_raters(contests):
    with (CONTESTS / "authoring" / "ratings.csv").open(encoding="utf-8", newline="") as file:
        rated = {row["package"]: row for row in csv.DictReader(file)}
    used = {
        f"{contest.id}/{problem.folder.name}": problem.rating
        for contest in contests
        for problem in contest.problems
    }
    assert rated.keys() == used.keys()
    for package, row in rated.items():
        first, second = int(row["first"]), int(row["second"])
        assert abs(first - second) <= 300, package
        assert used[package] == (first + second + 100) // 200 * 100, package


def test_ratings_rise_within_a_round(contests):
    for contest in contests:
        ratings = [problem.rating for problem in contest.problems]
        assert ratings == sorted(ratings), contest.id


def test_every_statement_comes_with_two_samples_or_a_transcript(contests):
    for contest in contests:
        for problem in contest.problems:
            samples = [test for test in problem.tests if test.is_sample]
            assert len(samples) >= 2 or problem.interactive, problem.folder
            assert "## Notes" in problem.problem.statement, problem.folder


def test_every_problem_can_say_more_inputs(contests):
    for contest in contests:
        for problem in contest.problems:
            assert problem.generation is not None, problem.folder
            assert problem.generation.random is not None, problem.folder


def test_fields_are_large_and_say_that_they_are_simulated(contests):
    for contest in contests:
        field = contest_folder.read_standings(contest)
        assert field.submitted.sum() > 5000
        assert contest.field.provenance == "simulated"


def test_the_folder_stays_small():
    files = [path for path in CONTESTS.rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in files) < 60 << 20


@pytest.mark.parametrize("folder", FOLDERS, ids=by_id)
def test_the_committed_verification_is_of_the_problems_as_they_are(folder):
    known = record.read(folder)
    assert known, f"run bench verify --full {folder}"
    packages = [path.parent for path in folder.glob("problems/*/problem.yaml")]
    assert set(known.problems) == {package.name for package in packages}
    for package in packages:
        assert record.fresh(package), f"run bench verify --full {package}"
        assert known.problems[package.name].errors == ()


def test_the_mutation_score_reaches_its_bar():
    found = [known for folder in FOLDERS if (known := record.read(folder))]
    records = [known for whole in found for known in whole.problems.values()]
    wrong = sum(known.mutation.wrong for known in records)
    rejected = sum(known.mutation.rejected for known in records)
    assert rejected >= 0.97 * wrong > 0


def test_the_manifest_is_of_the_contests_as_they_are():
    frozen = json.loads((CONTESTS / "MANIFEST.json").read_text(encoding="utf-8"))
    assert frozen == manifest.manifest(CONTESTS), "run python -m contests.authoring manifest"


def test_the_shipped_contests_are_those_that_are_found():
    assert {contest.id for contest in catalog.find([])} == {folder.name for folder in FOLDERS}
