import datetime as dt

import pytest

from bench import Cell, Entry, FormatError, Terms
from bench.contest import FieldProvenance
from bench.formats import contest_folder

CONTEST = {
    "id": "tiny",
    "name": "Tiny Round",
    "version": "1",
    "start": "2026-01-02T03:04:05+02:00",
    "rule": "codeforces",
    "duration": "7200",
    "problems": "[{label: A, package: problems/sum, points: 500, rating: 800, tags: [math]}, "
    "{label: B2, package: problems/product, points: 1000}]",
    "field": "{provenance: recorded, source: made up}",
}


@pytest.fixture
def folder(package, tmp_path):
    """Writes a contest of two problems; keys of contest.yaml replaced, or left out where None."""

    def make(changes=None):
        contest = tmp_path / "tiny"
        for name in ("sum", "product"):
            package(at=contest / "problems" / name)
        lines = [f"{k}: {v}\n" for k, v in {**CONTEST, **(changes or {})}.items() if v is not None]
        (contest / "contest.yaml").write_text("".join(lines), encoding="utf-8")
        (contest / "standings.csv").write_text(
            "name,rating,B2_time,B2_rejected,A_time,A_rejected\nada,2100,7200,1,60,0\n",
            encoding="utf-8",
        )
        return contest

    return make


def test_a_contest_is_read(folder):
    jury = contest_folder.read(folder(), ("python3", "cpp17"))
    contest = jury.contest
    assert (jury.id, contest.id, contest.name, jury.version) == ("tiny", "tiny", "Tiny Round", "1")
    assert (contest.rule, contest.duration_s) == ("codeforces", 7200)
    assert contest.languages == ("python3", "cpp17")
    assert jury.start == dt.datetime(2026, 1, 2, 1, 4, 5, tzinfo=dt.UTC)
    assert jury.start.tzinfo is dt.UTC
    assert jury.field == FieldProvenance("recorded", "made up")
    assert [(p.label, p.points) for p in contest.problems] == [("A", 500), ("B2", 1000)]
    assert contest.problems == tuple(p.problem for p in jury.problems)
    assert [(p.rating, p.tags, p.folder.name) for p in jury.problems] == [
        (800, ("math",), "sum"), (None, (), "product"),
    ]  # fmt: skip


def test_its_field_is_read_in_the_order_of_its_problems(folder):
    standings = contest_folder.read_standings(contest_folder.read(folder()))
    assert standings.labels == ("A", "B2")
    assert standings.entry(0) == Entry("ada", {"A": Cell(60, 0), "B2": Cell(7200, 1)}, 2100)


def test_a_field_that_does_not_fit_the_contest_is_refused(folder):
    contest = contest_folder.read(folder({"duration": "7199"}))
    with pytest.raises(FormatError, match=r"standings\.csv: line 2, B2_time: expected at most"):
        contest_folder.read_standings(contest)


@pytest.mark.parametrize(
    ("version", "read"), [("1", "1"), ("1.0", "1.0"), ("1.2", "1.2"), ("'01'", "01"), ("b", "b")]
)
def test_a_version_is_kept_as_it_is_written(folder, version, read):
    assert contest_folder.read(folder({"version": version})).version == read


def test_a_simulated_field_names_its_model_and_seed(folder):
    text = "{provenance: simulated, model: a.model, seed: 7, division: 2, competitors: 9}"
    text = text.replace("division: 2", "division: second")
    field = contest_folder.read(folder({"field": text})).field
    assert field == FieldProvenance("simulated", "a.model", 7)


@pytest.mark.parametrize(
    ("changes", "field", "message"),
    [
        ({"id": None}, "id", "Field required"),
        ({"id": "Tiny"}, "id", "found 'Tiny'"),
        ({"id": "../tiny"}, "id", "found '../tiny'"),
        ({"id": '"tiny\\n"'}, "id", r"found 'tiny\n'"),
        ({"id": "''"}, "id", "found ''"),
        ({"name": None}, "name", "Field required"),
        ({"version": "[1]"}, "version", "found [1]"),
        ({"start": "2026-01-02T03:04:05"}, "start", "timezone"),
        ({"start": "tomorrow"}, "start", "found 'tomorrow'"),
        ({"rule": "kaggle"}, "rule", "expected one of codeforces, extended-icpc, icpc, atcoder"),
        ({"rule": "ICPC"}, "rule", "expected one of"),
        ({"duration": "0"}, "duration", "found 0"),
        ({"duration": "-7200"}, "duration", "found -7200"),
        ({"duration": "1.5"}, "duration", "found 1.5"),
        ({"duration": ".inf"}, "duration", "found inf"),
        ({"duration": "10000000000"}, "duration", "found 10000000000"),
        ({"duration": "2 hours"}, "duration", "found '2 hours'"),
        ({"problems": "[]"}, "problems", "at least 1 item"),
        ({"problems": None}, "problems", "Field required"),
        ({"field": None}, "field", "Field required"),
        ({"field": "{provenance: guessed, source: x}"}, "field.provenance", "found 'guessed'"),
        ({"field": "{provenance: recorded}"}, "field.source", "where the standings come from"),
        ({"field": "{provenance: simulated, seed: 1}"}, "field.model", "where the standings"),
        ({"field": "{provenance: recorded, source: x, url: y}"}, "field.url", "not permitted"),
        ({"durations": "5"}, "durations", "not permitted"),
        ({"\ttab": "5"}, "line 9", "not valid YAML"),
    ],
)
def test_a_mistake_in_contest_yaml_is_named_by_its_field(folder, changes, field, message):
    with pytest.raises(FormatError) as caught:
        contest_folder.read(folder(changes))
    assert caught.value.path.name == "contest.yaml"
    assert caught.value.field == field
    assert message in str(caught.value)


ROW = "label: A, package: problems/sum, points: 500"


@pytest.mark.parametrize(
    ("row", "field", "message"),
    [
        ("package: problems/sum, points: 500", "problems.0.label", "Field required"),
        (ROW.replace("A", "A B"), "problems.0.label", "found 'A B'"),
        (ROW.replace("A", "''"), "problems.0.label", "found ''"),
        (ROW.replace("A", "'A,B'"), "problems.0.label", "found 'A,B'"),
        (ROW.replace("A", "1"), "problems.0.label", "found 1"),
        (ROW.replace("500", "0"), "problems.0.points", "found 0"),
        (ROW.replace("500", "-500"), "problems.0.points", "found -500"),
        (ROW.replace("500", "500.5"), "problems.0.points", "found 500.5"),
        (ROW.replace("500", "1000001"), "problems.0.points", "found 1000001"),
        (ROW.replace("500", "many"), "problems.0.points", "found 'many'"),
        (ROW + ", rating: expert", "problems.0.rating", "found 'expert'"),
        (ROW + ", tags: math", "problems.0.tags", "found 'math'"),
        (ROW + ", color: red", "problems.0.color", "not permitted"),
        ("label: A, package: problems/sum", "problems.points", "rule codeforces needs them"),
        (ROW.replace("problems/sum", '"a\\0b"'), "problems.0.package", "found 'a\\x00b'"),
        (ROW.replace("problems/sum", "''"), "problems.0.package", "found ''"),
        *[
            (ROW.replace("problems/sum", path), "problems.A.package", "must lie below the contest")
            for path in ("..", "../other", "problems/../../other", "/etc", "/", "link")
        ],
    ],
)
def test_a_mistake_in_a_problem_row_is_named_by_its_field(folder, tmp_path, row, field, message):
    contest = folder({"problems": f"[{{{row}}}]"})
    # what paths lead to outside is a sound package: only the place is wrong
    (contest / "problems" / "sum").rename(tmp_path / "other")
    (contest / "problems" / "product").rename(contest / "problems" / "sum")
    (contest / "link").symlink_to(tmp_path / "other")
    with pytest.raises(FormatError) as caught:
        contest_folder.read(contest)
    assert (caught.value.path, caught.value.field) == (contest / "contest.yaml", field)
    assert message in str(caught.value)


def test_labels_must_differ(folder):
    rows = "[{label: A, package: problems/sum, points: 1}, {label: A, package: problems/product}]"
    with pytest.raises(FormatError, match=r"problems: labels must differ, found A, A"):
        contest_folder.read(folder({"problems": rows}))


def test_a_package_that_is_missing_or_broken_is_named(folder):
    contest = folder({"problems": f"[{{{ROW.replace('sum', 'sums')}}}]"})
    with pytest.raises(FormatError, match=r"problems/sums: expected the folder of a problem"):
        contest_folder.read(contest)
    contest = folder()
    (contest / "problems" / "product" / "data" / "secret" / "1.ans").unlink()
    with pytest.raises(FormatError, match=r"problems/product/data/secret/1\.ans: the answer"):
        contest_folder.read(contest)


def test_a_folder_without_contest_yaml_is_named(tmp_path):
    with pytest.raises(FormatError, match=r"contest\.yaml: the file is missing"):
        contest_folder.read(tmp_path)


# -- terms and digest --------------------------------------------------------------------------


@pytest.mark.parametrize("rule", ["icpc", "extended-icpc"])
def test_terms_hold_the_points_where_every_problem_has_them(folder, rule):
    read = contest_folder.read
    assert contest_folder.terms(read(folder()).contest) == Terms(7200, (500, 1000))
    for points, expected in ((", points: 500", Terms(7200, (500,))), ("", Terms(7200, None))):
        rows = f"[{{label: A, package: problems/sum{points}}}]"
        contest = read(folder({"rule": rule, "problems": rows})).contest
        assert contest_folder.terms(contest) == expected
    rows = "[{label: A, package: problems/sum, points: 1}, {label: B, package: problems/sum}]"
    contest = read(folder({"rule": rule, "problems": rows})).contest
    assert contest_folder.terms(contest) == Terms(7200, None)


def test_a_digest_changes_with_any_name_or_content_and_with_nothing_else(folder):
    contest = folder()
    secret = contest / "problems" / "sum" / "data" / "secret"
    seen = [contest_folder.digest(contest)]
    assert contest_folder.digest(folder()) == seen[0]

    (contest / "problems" / "sum" / "__pycache__").mkdir()
    (contest / "problems" / "sum" / "__pycache__" / "x.pyc").write_bytes(b"x")
    assert contest_folder.digest(contest) == seen[0]

    (secret / "1.in").write_bytes(b"3 5\n")
    seen.append(contest_folder.digest(contest))
    (secret / "1.in").rename(secret / "2.in")
    seen.append(contest_folder.digest(contest))
    (secret / "empty").touch()
    seen.append(contest_folder.digest(contest))
    (secret / "empty").rename(contest / "empty")
    seen.append(contest_folder.digest(contest))
    (contest / "problems" / "sum").rename(contest / "problems" / "sums")
    seen.append(contest_folder.digest(contest))
    assert len(set(seen)) == 6


def test_a_digest_does_not_depend_on_where_the_contest_lies(folder, tmp_path):
    contest = folder()
    before = contest_folder.digest(contest)
    assert contest_folder.digest(contest.rename(tmp_path / "moved")) == before
