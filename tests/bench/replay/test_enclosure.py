from __future__ import annotations

import socket
import subprocess
import sys

import pytest

from bench import UsageError
from bench.replay.clock import ClockKind

SEARCHER = '''
import os, stat

def readable(start):
    """Every file that this process can open below a folder."""
    for top, folders, files in os.walk(start):
        if top.startswith(("/proc/sys", "/sys")):
            folders.clear()
            continue
        for name in files:
            path = os.path.join(top, name)
            try:
                if stat.S_ISREG(os.stat(path).st_mode):
                    with open(path, "rb") as file:
                        yield path, file.read(4 << 20)
            except OSError:
                continue

def solve(contest, desk):
    token = b"".join([b"hidden-", b"TOKEN", b"-of-the-jury"])
    found, bench, seen = [], 0, 0
    for path, data in readable(START):
        seen += 1
        bench += path.endswith("/bench/solver.py")
        if token in data:
            found.append(path)
    desk.note(found=found, seen=seen, bench=bench, top=sorted(os.listdir("/")))
'''


@pytest.fixture
def guarded_contest(tiny_contest):
    folder = tiny_contest()
    token = "hidden-" + "TOKEN" + "-of-the-jury"
    (folder / "problems/A-sum/data/secret/01-zero.desc").write_text(token)
    (folder / "problems/A-sum/submissions/accepted/sum.py").write_text(f"# {token}\nprint(0)\n")
    return folder


def test_a_solver_that_searches_everything_finds_nothing_hidden(compete, guarded_contest):
    done = compete(SEARCHER.replace("START", "'/'"), contests=[guarded_contest])
    (note,) = done.notes

    assert note["found"] == []
    assert note["seen"] > 1000
    assert note["bench"] == 1
    assert not {"home", "root", "etc", "var"} & set(note["top"]) - parents_of_python()


def parents_of_python() -> set[str]:
    """Top-level folders that must exist because the interpreter or the project lies below them."""
    return {path.split("/")[1] for path in (sys.prefix, sys.base_prefix, __file__)}


def test_a_solver_beside_the_contests_sees_only_its_own_file(compete, guarded_contest):
    solver = guarded_contest / "solver.py"
    solver.write_text(SEARCHER.replace("START", repr(str(guarded_contest))))
    done = compete(str(solver), contests=[guarded_contest])

    assert (done.notes[0]["found"], done.notes[0]["seen"]) == ([], 1)


def test_a_solver_in_a_package_that_holds_the_contests_does_not_see_them(
    compete, guarded_contest, tmp_path, monkeypatch
):
    package = tmp_path / "nosy_package"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "solver.py").write_text(SEARCHER.replace("START", repr(str(package))))
    inside = package / "contest"
    guarded_contest.rename(inside)
    monkeypatch.syspath_prepend(tmp_path)
    done = compete("nosy_package.solver:solve", contests=[inside])

    assert (done.notes[0]["found"], done.notes[0]["seen"]) == ([], 2)
    assert done.result.end == "done"


def test_a_solver_has_no_network_and_cannot_see_the_harness(compete):
    done = compete(
        """
        import os, socket
        def solve(contest, desk):
            names = [name for _, name in socket.if_nameindex()]
            processes = [p for p in os.listdir("/proc") if p.isdigit()]
            try:
                socket.create_connection(("127.0.0.1", 9), timeout=1)
            except OSError as error:
                failure = type(error).__name__
            desk.note(names=names, processes=len(processes), uid=os.getuid(), failure=failure)
        """
    )
    assert done.notes == [
        {"names": ["lo"], "processes": 2, "uid": 65534, "failure": "ConnectionRefusedError"}
    ]


def test_a_solver_has_the_network_where_the_run_allows_it_and_says_so(compete):
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        done = compete(
            f"""
            import socket
            def solve(contest, desk):
                with socket.create_connection(("127.0.0.1", {port}), timeout=5) as connection:
                    desk.note(connected=connection.getpeername()[1])
            """,
            clock=ClockKind.WALL,
            network=True,
        )
    assert done.notes == [{"connected": port}]
    assert done.run.manifest.conditions["network"] is True


def test_work_done_elsewhere_cannot_go_by_the_cpu_clock(compete):
    with pytest.raises(UsageError, match="--clock wall"):
        compete("hardcoder", clock=ClockKind.CPU, network=True)


def test_the_installed_wheel_hides_the_shipped_contests(tmp_path):
    """The shipped contests are importable as a package, yet a solver finds that package empty."""
    solver = tmp_path / "look.py"
    solver.write_text(
        "import importlib.util, os\n"
        "def solve(contest, desk):\n"
        "    spec = importlib.util.find_spec('contests')\n"
        "    places = list(spec.submodule_search_locations) if spec else []\n"
        "    desk.note(files=[f for p in places for f in os.listdir(p)])\n"
    )
    out = tmp_path / "run"
    command = [sys.executable, "-m", "bench", "run", "orchard", "--solver", str(solver),
               "--clock", "virtual", "--out", str(out)]  # fmt: skip
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=tmp_path)

    journal = (out / "journal.jsonl").read_text()
    assert '"files": []' in journal
