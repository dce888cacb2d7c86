import errno
import gzip
import json
import os
import re
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench import FormatError, RunDirectory, StorageError, Terms, UsageError
from bench.journal import ContestFacts, Manifest, write_atomically

MANIFEST = Manifest(
    solver="mine",
    ceiling=False,
    seed=7,
    runs=2,
    conditions={"clock": "cpu", "speed": 60.0, "contests": {"a": "1", "b": "2"}, "sandbox": ["x"]},
    environment={"commit": "abc"},
)
FACTS = ContestFacts(
    id="tiny",
    name="Tiny Round",
    version="1",
    start="2026-01-02T03:04:05+00:00",
    rule="codeforces",
    duration_s=7200,
    labels=("A", "B"),
    names=("Sum", "Between"),
    points=(500, 1000),
    ratings=(800, None),
    tags=(("math",), ()),
    provenance="recorded",
    field_source="made up",
)
FIELD = "name,rating,A_time,A_rejected,B_time,B_rejected\nada,2000,60,1,,\nböla,,,,120,0\n"


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "runs" / "mine"


@pytest.fixture
def journal(folder):
    return folder / "journal.jsonl"


@pytest.fixture
def run(folder):
    return RunDirectory.begin(folder, MANIFEST)


# -- beginning and continuing ------------------------------------------------------------------


def test_a_run_begins_in_a_folder_that_is_new_or_empty(tmp_path):
    (tmp_path / "empty").mkdir()
    for folder in (tmp_path / "empty", tmp_path / "some" / "where"):
        run = RunDirectory.begin(folder, MANIFEST)
        assert run.manifest == RunDirectory(folder).manifest == MANIFEST
        assert list(run.events()) == []
        assert [path.name for path in folder.iterdir()] == ["manifest.json"]


def test_a_run_continues_with_what_it_holds(run, folder):
    run.append({"event": "first"})
    elsewhere = MANIFEST.model_copy(update={"environment": {"commit": "another machine"}})
    again = RunDirectory.begin(folder, elsewhere)
    again.append({"event": "second"})
    assert [event["event"] for event in again.events()] == ["first", "second"]
    assert RunDirectory(folder).manifest == MANIFEST


@pytest.mark.parametrize(
    ("change", "difference"),
    [
        ({"seed": 8}, "seed is 7, not 8"),
        ({"runs": 3}, "runs is 2, not 3"),
        ({"solver": "yours"}, "solver is 'mine', not 'yours'"),
        ({"conditions": {**MANIFEST.conditions, "speed": 1.0}}, "conditions.speed is 60.0, not 1"),
        ({"conditions": {**MANIFEST.conditions, "contests": {"a": "1", "b": "3"}}},
         "conditions.contests.b is '2', not '3'"),
        ({"conditions": {**MANIFEST.conditions, "contests": {"a": "1"}}},
         "conditions.contests.b is '2', not None"),
    ],
)  # fmt: skip
def test_another_run_is_refused_by_the_difference(run, folder, change, difference):
    run.append({"event": "kept"})
    before = {path: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(
        UsageError, match=re.escape(f"{folder} holds another run: its {difference}")
    ):
        RunDirectory.begin(folder, MANIFEST.model_copy(update=change))
    assert before == {path: path.read_bytes() for path in folder.iterdir()}


def test_a_folder_of_something_else_is_left_alone(folder):
    folder.mkdir(parents=True)
    (folder / "thesis.txt").write_text("precious")
    with pytest.raises(UsageError, match="is not empty and holds no run"):
        RunDirectory.begin(folder, MANIFEST)
    assert [path.name for path in folder.iterdir()] == ["thesis.txt"]


@pytest.mark.parametrize(
    ("manifest", "fault"),
    [
        (None, "the file is missing"),
        ("{", "not valid JSON"),
        ("[]", "document"),
        (MANIFEST.model_dump_json().replace('"seed":7,', ""), "seed: "),
        (MANIFEST.model_dump_json().replace('"seed":7,', '"seed":7,"sed":7,'), "sed: "),
    ],
)
def test_a_folder_that_is_no_run_is_named(folder, manifest, fault):
    folder.mkdir(parents=True)
    if manifest is not None:
        (folder / "manifest.json").write_text(manifest)
    with pytest.raises(FormatError, match=re.escape(f"{folder / 'manifest.json'}: {fault}")):
        RunDirectory(folder)


# -- events ------------------------------------------------------------------------------------

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
# A solver's source may hold anything that travels in JSON, lone surrogates and line ends included.
texts = st.text(st.characters(exclude_categories=())) | st.just("\ud800\n\r\u2028\x00")


@settings(max_examples=40)
@given(st.lists(st.dictionaries(texts, json_values | texts, max_size=4), max_size=5))
def test_events_come_back_as_they_were_written(tmp_path_factory, events):
    folder = tmp_path_factory.mktemp("run")
    run = RunDirectory.begin(folder, MANIFEST)
    for event in events:
        run.append(event)
    assert list(run.events()) == events
    assert list(RunDirectory.begin(folder, MANIFEST).events()) == events


def test_an_event_is_on_disk_when_append_returns(run, journal, monkeypatch):
    synced = []
    sync = os.fsync

    def fsync(fd):
        synced.append(os.fstat(fd).st_size)
        sync(fd)

    monkeypatch.setattr(os, "fsync", fsync)
    for n in range(3):
        run.append({"n": n})
        assert synced[-1] == journal.stat().st_size
    assert len(synced) == 3


def test_lines_stay_whole_when_several_threads_append(run, journal):
    # Longer than any buffer on the way, so that half a line would be seen.
    with ThreadPoolExecutor(8) as pool:
        list(
            pool.map(lambda n: run.append({"n": n, "text": chr(97 + n % 26) * 100_000}), range(40))
        )
    assert journal.read_bytes().count(b"\n") == 40
    events = list(run.events())
    assert sorted(event["n"] for event in events) == list(range(40))
    assert all(event["text"] == chr(97 + event["n"] % 26) * 100_000 for event in events)


def test_a_last_line_cut_off_anywhere_is_dropped_and_the_drop_recorded(run, folder, journal):
    run.append({"event": "kept"})
    kept = journal.read_bytes()
    run.append({"event": "torn", "text": "é"})
    whole = journal.read_bytes()
    for end in range(len(kept) + 1, len(whole)):
        journal.write_bytes(whole[:end])
        assert list(RunDirectory(folder).events()) == [{"event": "kept"}]
        assert journal.read_bytes() == whole[:end]
        again = RunDirectory.begin(folder, MANIFEST)
        recovered = {"event": "recovered", "dropped_bytes": end - len(kept)}
        assert list(again.events()) == [{"event": "kept"}, recovered]
        again.append({"event": "next"})
        assert list(again.events())[2:] == [{"event": "next"}]


def test_nothing_is_recorded_where_nothing_was_torn(run, folder, journal):
    RunDirectory.begin(folder, MANIFEST)
    assert not journal.exists()
    run.append({"event": "kept"})
    before = journal.read_bytes()
    RunDirectory.begin(folder, MANIFEST)
    assert journal.read_bytes() == before


@pytest.mark.parametrize("damage", [b"{", b"", b"\x00" * 9, b"\xff", b"3", b"[]", b"[" * 100_000])
@pytest.mark.parametrize("line", [1, 2, 3])
def test_a_damaged_line_is_named(run, folder, journal, damage, line):
    for n in range(3):
        run.append({"n": n})
    lines = journal.read_bytes().split(b"\n")
    lines[line - 1] = damage
    journal.write_bytes(b"\n".join(lines))
    wanted = re.escape(f"{journal}: line {line}: expected a JSON object")
    with pytest.raises(FormatError, match=wanted):
        list(RunDirectory(folder).events())


# -- what is kept beside the journal -----------------------------------------------------------


def test_a_contest_is_kept_with_its_field(run, folder, tmp_path):
    (tmp_path / "standings.csv").write_text(FIELD, encoding="utf-8")
    later = FACTS.model_copy(update={"id": "alpha", "start": "2026-05-01T00:00:00+00:00"})
    for facts in (later, FACTS):
        run.keep_contest(facts, tmp_path / "standings.csv")
    (tmp_path / "standings.csv").unlink()
    again = RunDirectory(folder)
    assert again.contests() == [FACTS, later]
    assert FACTS.terms == Terms(7200, (500, 1000))
    field = again.standings(FACTS)
    assert field.names == ("ada", "böla")
    assert field.times.tolist() == [[60, -1], [-1, 120]]
    assert field.rejected.tolist() == [[1, -1], [-1, 0]]


def test_keeping_a_contest_twice_writes_the_same_bytes(run, folder, tmp_path, monkeypatch):
    (tmp_path / "standings.csv").write_text(FIELD, encoding="utf-8")
    kept = []
    for second in (1.0, 2.0):
        with monkeypatch.context() as clock:
            clock.setattr("time.time", lambda second=second: second)
            run.keep_contest(FACTS, tmp_path / "standings.csv")
        kept.append({path.name: path.read_bytes() for path in (folder / "contests/tiny").iterdir()})
    assert kept[0] == kept[1]
    assert kept[0].keys() == {"contest.json", "standings.csv.gz"}
    assert gzip.decompress(kept[0]["standings.csv.gz"]) == FIELD.encode()


def test_logs_have_a_place_each(run, folder):
    assert run.log_file("tiny", 2) == folder / "logs" / "tiny-2.log"
    run.log_file("tiny", 1).write_text("said")
    assert run.log_file("tiny", 1).read_text() == "said"


def test_the_summary_is_written_as_json(run, folder):
    run.write_summary({"solver": "ü", "n": [1, 2]})
    assert json.loads((folder / "summary.json").read_text("utf-8")) == {"solver": "ü", "n": [1, 2]}


# -- whole or not at all -----------------------------------------------------------------------


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch):
    path = tmp_path / "summary.json"
    write_atomically(path, b"old")

    def full(_):
        raise OSError(errno.ENOSPC, "no space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        with pytest.raises(OSError, match="no space"):
            write_atomically(path, b"new, and longer")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_name_that_cannot_be_taken_leaves_nothing_behind(tmp_path):
    path = tmp_path / "summary.json"
    path.mkdir()
    with pytest.raises(IsADirectoryError):
        write_atomically(path, b"new")
    assert list(tmp_path.iterdir()) == [path]


def test_a_write_replaces_the_file_in_one_step(tmp_path, monkeypatch):
    path = tmp_path / "summary.json"
    write_atomically(path, b"old")
    reader = path.open("rb")
    seen = []
    sync = os.fsync
    monkeypatch.setattr(os, "fsync", lambda fd: (seen.append(path.read_bytes()), sync(fd)))
    with reader:
        write_atomically(path, b"new")
        assert reader.read() == b"old"  # who had it open keeps the whole old file
    assert seen == [b"old"]  # synced aside, before its name was taken
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o644


# -- a disk that is full, or may not be written ----------------------------------------------------


def test_a_full_disk_is_told_and_leaves_whole_lines(run, journal, monkeypatch):
    run.append({"event": "one"})
    before, written = journal.read_bytes(), os.write

    def full(descriptor, data):
        if len(data) > 5 and journal.stat().st_size == len(before):
            return written(descriptor, data[:5])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("bench.journal.os.write", full)
    with pytest.raises(StorageError, match=r"No space left on device.*repeat the same command"):
        run.append({"event": "two"})
    assert journal.read_bytes() == before
    monkeypatch.undo()
    with pytest.raises(StorageError):  # this process has lost an event and must not go on
        run.append({"event": "three"})
    again = RunDirectory(run.path)
    again.append({"event": "two"})
    assert [event["event"] for event in again.events()] == ["one", "two"]


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="could not be written"):
        RunDirectory.begin(tmp_path / "file" / "run", MANIFEST)
