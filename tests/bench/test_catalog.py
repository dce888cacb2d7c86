import re
from importlib import invalidate_caches

import pytest

from bench import FormatError, UnsupportedError, UsageError, catalog


@pytest.fixture
def install(tmp_path, monkeypatch):
    """Installs a distribution that registers one collection of contests; its folder."""

    def install(package):
        site = tmp_path / f"site-{package}"
        folder = site / package
        info = site / f"{package}-1.0.dist-info"
        info.mkdir(parents=True)
        folder.mkdir()
        (folder / "__init__.py").write_text("raise RuntimeError('collections are not imported')\n")
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {package}\nVersion: 1.0\n")
        (info / "entry_points.txt").write_text(f"[bench.contests]\n{package} = {package}\n")
        monkeypatch.syspath_prepend(site)
        invalidate_caches()
        return folder

    return install


def ids(names):
    return [contest.id for contest in catalog.find(names)]


def test_the_shipped_contests_are_registered_in_the_order_of_their_start():
    found = catalog.find([])
    assert {"lighthouse", "orchard"} <= {contest.id for contest in found}
    starts = [contest.start for contest in found]
    assert starts == sorted(starts)


def test_contests_are_found_by_id_and_by_folder(tiny_contest, monkeypatch):
    folder = tiny_contest()
    assert ids([str(folder)]) == ["tiny"]
    monkeypatch.chdir(folder.parent)
    assert ids(["tiny"]) == ["tiny"]
    assert ids(["./tiny/"]) == ["tiny"]
    # January comes before March, in whatever order they are named
    assert ids(["orchard", "tiny"]) == ids(["tiny", "orchard"]) == ["tiny", "orchard"]


def test_what_is_found_can_be_competed_in(tiny_contest):
    (contest,) = catalog.find([str(tiny_contest("extended-icpc", 600))])
    assert contest.contest.rule == "extended-icpc"
    assert contest.contest.duration_s == 600
    assert [problem.label for problem in contest.problems] == ["A", "B"]
    assert set(contest.contest.languages) >= {"python3", "cpp17"}


def test_a_contest_named_twice_is_found_once(tiny_contest, monkeypatch):
    folder = tiny_contest()
    monkeypatch.chdir(folder.parent)
    assert ids(["tiny", str(folder), "orchard", "orchard"]) == ["tiny", "orchard"]


def test_an_installed_package_adds_its_collection_without_being_imported(install, tiny_contest):
    collection = install("more_contests")
    tiny_contest(name="more_contests_of_ours").rename(collection / "more_contests_of_ours")
    assert collection in catalog.collections()
    assert collection / "more_contests_of_ours" in catalog.contest_folders()
    assert {"more_contests_of_ours", "orchard"} <= set(ids([]))
    assert ids(["more_contests_of_ours"]) == ["more_contests_of_ours"]


def test_a_registered_id_goes_before_a_folder_of_that_name(tiny_contest, monkeypatch):
    folder = tiny_contest(name="orchard")
    monkeypatch.chdir(folder.parent)
    (found,) = catalog.find(["orchard"])
    assert found.folder.resolve() != folder.resolve()
    (found,) = catalog.find(["./orchard"])
    assert found.folder.resolve() == folder.resolve()


def test_two_contests_of_one_id_are_refused_with_both_folders(install, tiny_contest):
    folders = []
    for package in ("first_contests", "second_contests"):
        folders.append(install(package) / "tiny")
        tiny_contest().rename(folders[-1])
    with pytest.raises(UsageError, match="two contests are called tiny") as caught:
        catalog.find([])
    for folder in folders:
        assert str(folder) in str(caught.value)


@pytest.mark.parametrize("name", ["nothing", "no/such/folder", ""])
def test_an_unknown_name_is_refused_with_those_there_are(name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UsageError, match=re.escape(repr(name)) + ".*lighthouse.*orchard"):
        catalog.find(["orchard", name])


def test_without_any_installed_contest_one_must_be_named(monkeypatch, tiny_contest):
    monkeypatch.setattr(catalog, "contest_folders", list)
    with pytest.raises(UsageError, match="no contest is installed"):
        catalog.find([])
    with pytest.raises(UsageError, match="nor one of none"):
        catalog.find(["orchard"])
    assert ids([str(tiny_contest())]) == ["tiny"]


def test_a_broken_contest_is_named(tiny_contest):
    folder = tiny_contest()
    (folder / "contest.yaml").write_text("id: [\n")
    with pytest.raises(FormatError, match=re.escape(str(folder / "contest.yaml"))):
        catalog.find([str(folder)])


def test_a_problem_that_the_judge_has_no_language_for_is_refused(tiny_contest):
    folder = tiny_contest()
    path = folder / "problems/A-sum/problem.yaml"
    path.write_text(path.read_text() + "languages: [cobol]\n")
    with pytest.raises(UnsupportedError, match=r"A-sum/problem\.yaml: languages: .*of cobol"):
        catalog.find([str(folder)])
