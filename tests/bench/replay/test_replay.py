from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace

import pytest

from bench import Cell, FormatError, RunDirectory, SolverError, Summary, UsageError
from bench.judge import languages, sandbox
from bench.replay.clock import ClockKind
from bench.replay.shelf import Shelf

RIGHT_A = 'Program("python3", "print(sum(map(int, input().split())))")'
WRONG_A = 'Program("python3", "print(3)")'  # passes the first test, a sample
RIGHT_B = 'Program("python3", "print(int(input().split()[0]) + 1)")'


def test_a_solver_competes_and_its_row_is_placed(compete):
    done = compete(
        f"""
        def solve(contest, desk):
            desk.spend(10)
            assert desk.submit("A", {WRONG_A}).verdict == "WA"
            desk.spend(5)
            assert desk.submit("A", {RIGHT_A}).accepted
            desk.spend(5)
            assert desk.submit("B", {RIGHT_B}).accepted
        """
    )
    assert done.result.end == "done"
    assert done.result.cells == {"A": Cell(900, 1), "B": Cell(1200, 0)}
    # minute 15: 500 - 30 - 50; minute 20: 1000 - 80
    assert done.result.value == 420 + 920
    places = {model.value: place.value for model, place in done.result.places.items()}
    assert places == {"best": 1450, "estimated": 1340, "worst": 210 + 520}
    assert done.result.competitors == 18


def test_a_contestant_sees_the_public_side_and_no_more(compete):
    done = compete(
        """
        def solve(contest, desk):
            first = contest.problems[0]
            desk.note(
                contest=[contest.id, contest.rule, contest.duration_s, list(contest.languages)],
                problem=[first.label, first.name, first.points, first.limits.time_s],
                examples=[[e.input, e.output] for e in first.examples],
                fields=sorted(first.__dataclass_fields__), desk=[desk.seed, desk.submissions],
                clock=[desk.clock.elapsed, desk.clock.remaining],
            )
        """
    )
    (seen,) = done.notes
    assert seen["contest"] == ["tiny", "codeforces", 7200, list(languages.table())]
    assert seen["problem"] == ["A", "Sum", 500, 0.5]
    assert seen["examples"] == [["1 2\n", "3\n"], ["10 5\n", "15\n"]]
    assert not {"tests", "rating", "tags", "submissions"} & set(seen["fields"])
    assert seen["clock"] == [0, 7200]
    assert seen["desk"][1] == 10


def test_trial_runs_tell_what_happened_and_are_charged_as_cpu_time(compete):
    done = compete(
        """
        def solve(contest, desk):
            before = desk.clock.elapsed
            echo, loop, broken = "print(input()[::-1])", "while True: pass", "print("
            trials = desk.run(Program("python3", echo), ["abc", "xyz", ""])
            trials += desk.run(Program("python3", loop), [""], time_s=0.5)
            trials += desk.run(Program("python3", broken), ["", ""])
            desk.note(trials=[[t.status, t.stdout] for t in trials], after=desk.clock.elapsed)
        """,
        clock=ClockKind.CPU,
        speed=100.0,
    )
    (note,) = done.notes
    assert note["trials"] == [
        ["ok", "cba\n"], ["ok", "zyx\n"], ["RTE", ""], ["TLE", ""], ["CE", ""], ["CE", ""],
    ]  # fmt: skip
    assert 50 <= note["after"] < 400


@pytest.mark.parametrize(
    ("call", "reason"),
    [
        (f'desk.submit("Z", {RIGHT_A})', "no problem 'Z'; there are A, B"),
        ('desk.submit("A", Program("cobol", "x"))', "unknown language 'cobol'"),
        (f'[desk.submit("A", {RIGHT_A}), desk.submit("A", {RIGHT_A})][1]', "already solved"),
        (f'[desk.submit("A", {WRONG_A}) for _ in range(4)][3]', "all 3 submissions"),
    ],
)
def test_what_is_refused_has_a_reason_and_costs_nothing(compete, call, reason):
    done = compete(
        f"""
        def solve(contest, desk):
            outcome = {call}
            desk.note(verdict=outcome.verdict, refused=outcome.refused)
        """,
        submissions=3,
    )
    assert done.notes[0]["verdict"] is None
    assert reason in done.notes[0]["refused"]
    refused = [e for e in done.events if e["event"] == "refused"]
    assert len(refused) == 1


def test_a_compile_error_is_shown_to_the_contestant_and_not_penalised(compete):
    done = compete(
        """
        def solve(contest, desk):
            desk.note(ce=desk.submit("A", Program("python3", "print(")).message)
            desk.note(wa=desk.submit("A", Program("python3", "print(3)")).message)
            desk.note(big=desk.submit("B", Program("python3", "#" * (1 << 20))).verdict)
        """
    )
    assert "SyntaxError" in done.notes[0]["ce"]
    assert done.notes[1]["wa"] == ""
    assert done.notes[2]["big"] == "CE"
    assert done.result.cells == {"A": Cell(None, 1), "B": Cell(None, 0)}


def test_the_last_second_counts_and_nothing_after_it(compete):
    done = compete(
        f"""
        def solve(contest, desk):
            desk.spend(119.99)
            desk.submit("A", {RIGHT_A})
            desk.spend(1)
            desk.submit("B", {RIGHT_B})
        """
    )
    assert done.result.cells == {"A": Cell(7199, 0)}
    assert done.result.end == "deadline"


@pytest.mark.parametrize(
    ("ending", "end"),
    [
        ("while True: pass", "deadline"),
        ("import threading; threading.Thread(target=busy).start(); busy()", "deadline"),
        (
            "import subprocess, sys; subprocess.run([sys.executable, '-c', 'while 1: 1'])",
            "deadline",
        ),
        ("raise ValueError('lost')", "crashed"),
        ("import os; os._exit(3)", "crashed"),
        ("import os; os.kill(os.getpid(), 9)", "crashed"),
        ("import os; os.closerange(3, 100); os.close(2)", "crashed"),
        ("import os; os.write(4, b'x' * (70 << 20))", "protocol"),
    ],
)
def test_a_solver_that_misbehaves_loses_only_what_it_had_not_submitted(
    compete, tiny_contest, ending, end
):
    done = compete(
        f"""
        def busy():
            while True: pass
        def solve(contest, desk):
            desk.submit("A", {RIGHT_A})
            if contest.id == "tiny":
                {ending}
            desk.submit("B", {RIGHT_B})
        """,
        clock=ClockKind.CPU,
        speed=7200.0,
        contests=[tiny_contest(), tiny_contest(name="zweite")],
    )
    first, second = done.summary.results
    assert (first.end, first.solved) == (end, 1)
    assert (second.end, second.solved) == ("done", 2)


def test_a_solver_that_sleeps_is_ended_by_the_real_time_guard(compete, monkeypatch):
    monkeypatch.setattr("bench.replay.replay.Settings.guard_s", lambda *_: 1.0)
    done = compete(
        f"""
        import time
        def solve(contest, desk):
            desk.submit("A", {RIGHT_A})
            time.sleep(600)
        """,
        clock=ClockKind.CPU,
    )
    assert (done.result.end, done.result.solved) == ("guard", 1)


@pytest.mark.parametrize("groups", [True, False])
def test_a_solver_that_leaks_memory_loses_only_what_it_had_not_submitted(
    compete, tiny_contest, monkeypatch, groups
):
    monkeypatch.setattr("bench.replay.host._machine_mib", lambda: 400)
    if not groups:
        bare = replace(sandbox.survey(), groups=None)
        monkeypatch.setattr("bench.replay.replay.find", lambda **_: bare)
    elif sandbox.survey().groups is None:
        pytest.skip("this machine has no control groups; the other case is what holds here")
    done = compete(
        f"""
        import time
        def solve(contest, desk):
            desk.submit("A", {RIGHT_A})
            hoard = []
            while contest.id == "tiny":
                hoard.append(bytearray(8 << 20))
                time.sleep(0.01)
            desk.submit("B", {RIGHT_B})
        """,
        contests=[tiny_contest(), tiny_contest(name="zweite")],
    )
    first, second = done.summary.results
    assert (first.end, first.solved) == ("crashed" if groups else "memory", 1)
    assert (second.end, second.solved) == ("done", 2)


def test_what_can_be_said_without_end_is_recorded_to_an_end(compete, monkeypatch):
    monkeypatch.setattr("bench.replay.desk.TOLD", 20)
    done = compete(
        """
        def solve(contest, desk):
            for k in range(300):
                desk.note(k=k)
                desk.submit("Z", Program("python3", ""))
            for _ in range(300):
                desk._connection._writer.write(b"nonsense\\n")
                desk._connection._writer.flush()
                desk._connection._reader.readline()
        """
    )
    kinds = [event["event"] for event in done.events]
    assert {kinds.count(kind) for kind in ("note", "refused", "misunderstood")} == {21}
    assert [e for e in done.events if e["event"] == "note"][-1]["dropped"]
    assert done.result.end == "done"


SAMPLER = """
    def solve(contest, desk):
        found = desk.kept()
        if found is None:
            for k in range(3):
                desk.spend(20)
                desk.keep(f"{k} {desk.seed}".encode())
            desk.note(new=True)
            return
        pieces, at = [], []
        while found is not None:
            pieces.append([int(word) for word in found.split()])
            at.append(desk.clock.elapsed)
            found = desk.kept()
        desk.note(pieces=pieces, at=at, own=desk.seed)
    """


def test_later_runs_find_the_samples_of_the_first_at_their_time(compete):
    done = compete(SAMPLER, runs=3, same_samples=True)
    first, second, third = done.notes
    assert first == {"new": True}
    assert [piece[0] for piece in second["pieces"]] == [0, 1, 2]
    assert second["at"] == [1200, 2400, 3600]
    assert second["pieces"] == third["pieces"]
    assert len({second["pieces"][0][1], second["own"], third["own"]}) == 3
    assert done.run.manifest.conditions["repeat"] == "same samples"


def test_a_shelf_is_full_at_some_time_and_says_so(compete, monkeypatch):
    monkeypatch.setattr("bench.replay.shelf.PIECES", 2)
    done = compete(SAMPLER, same_samples=True)
    kinds = [event["event"] for event in done.events]
    assert (kinds.count("kept"), kinds.count("not_kept")) == (2, 1)


def test_runs_with_fresh_samples_find_nothing(compete):
    done = compete(SAMPLER, runs=2)
    assert done.notes == [{"new": True}] * 2
    assert not (done.run.path / "kept").exists()


def test_samples_that_were_changed_are_not_handed_out(compete):
    done = compete(SAMPLER, runs=1, same_samples=True)
    (done.run.path / "kept/tiny/2.bin").write_bytes(b"other")
    events = [{**e, "unit": "tiny/1"} for e in done.events if e["event"] == "kept"]
    shelf = Shelf(done.run, "tiny", lambda _: None, events)
    assert shelf.take().data.startswith(b"0 ")
    with pytest.raises(FormatError, match="what the first run kept"):
        shelf.take()


def test_a_solver_that_cannot_be_loaded_is_an_error_and_names_its_log(compete):
    with pytest.raises(SolverError, match=r"tiny-1\.log"):
        compete("import no_such_module\ndef solve(contest, desk): ...")


def test_an_unknown_solver_names_those_there_are(compete):
    with pytest.raises(UsageError, match="example-solver, hardcoder"):
        compete("no-such-solver")


def test_what_a_solver_prints_is_its_log_and_a_flood_is_cut(compete):
    done = compete(
        """
        import sys
        def solve(contest, desk):
            print("hello from the solver")
            sys.stderr.write("x" * (6 << 20))
        """
    )
    log = done.run.log_file("tiny", 1).read_text()
    assert "hello from the solver" in log
    assert log.endswith("the rest of the log was dropped\n")
    assert len(log) < 5 << 20
    assert done.result.end == "done"


def test_the_same_seed_gives_the_same_bytes_and_another_seed_another_seed(compete):
    solver = f"""
        def solve(contest, desk):
            desk.spend(1 + desk.seed % 50)
            desk.submit("A", {RIGHT_A})
        """
    first, again, other = (
        compete(solver, out=name, seed=seed, runs=2)
        for name, seed in (("one", 7), ("two", 7), ("three", 8))
    )
    text = [(done.run.path / "summary.json").read_bytes() for done in (first, again, other)]
    assert text[0] == text[1]
    assert text[0] != text[2]
    times = [r.cells["A"].time for r in first.summary.results]
    assert times[0] != times[1]


def test_the_summary_on_disk_is_a_pure_function_of_the_run_directory(compete):
    done = compete("hardcoder")

    assert done.summary_json == Summary.of(RunDirectory(done.run.path)).as_json()


def test_the_jury_solves_everything_and_is_not_ranked(compete):
    done = compete("jury")

    assert (done.result.solved, done.result.total) == (2, 2)
    assert done.result.places == {}
    assert done.summary.ceiling


def test_a_killed_run_continues_and_judges_nothing_twice(tmp_path, tiny_contest):
    solver = tmp_path / "slow.py"
    solver.write_text(
        "import time\n"
        "from bench import Program\n"
        "def solve(contest, desk):\n"
        "    for k in range(6):\n"
        "        desk.submit('A', Program('python3', f'print({k})'))\n"
        "        time.sleep(0.3)\n"
        f"    desk.submit('B', {RIGHT_B})\n"
    )
    out = tmp_path / "run"
    command = [sys.executable, "-m", "bench", "run", str(tiny_contest()), "--solver", str(solver),
               "--clock", "virtual", "--out", str(out)]  # fmt: skip
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, start_new_session=True)
    journal = out / "journal.jsonl"
    while not journal.exists() or journal.read_bytes().count(b'"submission"') < 3:
        time.sleep(0.05)
        assert process.poll() is None
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    assert subprocess.run(command, stdout=subprocess.DEVNULL, check=False).returncode == 0

    run = RunDirectory(out)
    second = [e for e in run.events() if e["event"] == "submission" and e["attempt"] == 2]
    assert [e["reused"] for e in second[:3]] == [True] * 3
    assert [e["reused"] for e in second][-1] is False
    (result,) = Summary.of(run).results
    assert (result.restarts, result.submissions, result.solved) == (1, 7, 1)


def test_ctrl_c_leaves_a_run_that_continues(tmp_path, tiny_contest):
    solver = tmp_path / "endless.py"
    solver.write_text("def solve(contest, desk):\n    while True: desk.clock.elapsed\n")
    out = tmp_path / "run"
    command = [sys.executable, "-m", "bench", "run", str(tiny_contest()), "--solver", str(solver),
               "--speed", "0.001", "--out", str(out)]  # fmt: skip
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    while not (out / "logs").exists():
        time.sleep(0.05)
    time.sleep(0.5)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=30)

    assert process.returncode == 130
    assert "the same command continues" in said
    assert "Traceback" not in said
    assert not any(e["event"] == "unit_finished" for e in RunDirectory(out).events())
