from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from bench.contest import Program
from bench.errors import JudgeError
from bench.judge import cgroup, python_worker
from bench.judge.cgroup import ControlGroups, NoControlGroups, guard_mib
from bench.judge.execution import MIB, Bounds, Job, Kind, rlimits
from bench.judge.judge import classify
from bench.judge.runner import Runner
from bench.judge.sandbox import find
from bench.judge.walls import Walls
from bench.verdict import Verdict

BOUNDS = Bounds(cpu_s=2.0, memory_mib=64, output_mib=1)
ECHO = Program("python3", "print(input())")
SLEEPER = Program("python3", "import time\nwhile True: time.sleep(1)")
# Threads that cost no address space, until there can be no more; says how many there were.
BOMB = Program(
    "cpp17",
    r"""
#include <cstdio>
#include <ctime>
#include <sched.h>
#include <sys/syscall.h>
static char stack[1 << 16];
int main() {
    long flags = CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD | CLONE_SYSVSEM;
    int started = 0;
    for (timespec nap = {0, 1000000}; nap.tv_nsec < 300000000;) {
        long result;
        asm volatile(
            "syscall\n test %%rax, %%rax\n jnz 1f\n 2: mov %[pause], %%eax\n syscall\n jmp 2b\n 1:"
            : "=a"(result)
            : "a"(SYS_clone), "D"(flags), "S"(stack + sizeof stack - 64), "d"(0),
              [pause] "i"(SYS_pause)
            : "rcx", "r8", "r10", "r11", "memory");
        if (result > 0 && ++started < 5000) continue;
        nanosleep(&nap, nullptr);  // full: try again, more and more rarely
        nap.tv_nsec *= 2;
    }
    printf("%d\n", started);
}
""",
)


def groups_here() -> ControlGroups | None:
    """The machine's groups; where it has none, that must be said wherever layers are shown."""
    sandbox = find()
    if sandbox.groups is None:
        assert sandbox.layers["cgroups"].startswith("absent: ")
        assert "no cgroups" in sandbox.stamp
    return sandbox.groups


def folders(pid: int | None = None) -> set[Path]:
    """The groups of a harness."""
    groups = groups_here()
    parents = set(groups.parents.values()) if groups else set()
    return {f for parent in parents for f in parent.glob(f"bench-*-{pid or os.getpid()}-*")}


# -- what they are for -------------------------------------------------------------------------


def test_a_thread_bomb_gets_no_more_than_its_group_and_leaves_the_neighbours_alone():
    with Runner() as bombed, Runner() as neighbour:
        bomb, honest = bombed.prepare(BOMB), neighbour.prepare(ECHO)
        runs = []
        thread = threading.Thread(target=lambda: runs.append(bombed.run(bomb, b"", BOUNDS)))
        thread.start()
        while thread.is_alive():
            assert neighbour.run(honest, b"still here\n", BOUNDS).stdout == b"still here\n"
        thread.join()
        assert runs[0].exit_code == 0
        assert neighbour.lost_workers == bombed.lost_workers == 0
        started = int(runs[0].stdout)
        if groups_here():
            assert 100 < started < 256
            assert int(bombed.run(bomb, b"", BOUNDS).stdout) == started, "threads are left over"
        else:
            assert started == 5000


def test_a_program_ended_for_memory_is_over_its_limit_and_its_worker_lives_on(monkeypatch):
    # As of a language whose runtime cannot live with a limit of its address space.
    monkeypatch.setattr(python_worker, "rlimits", lambda *of: {**rlimits(*of), "AS": 1 << 40})
    beyond = guard_mib(BOUNDS.memory_mib, BOUNDS.output_mib) + 64
    with Runner() as runner:
        greedy = runner.prepare(Program("python3", f"x = b'x' * ({beyond} << 20)"))
        patient = Bounds(30.0, BOUNDS.memory_mib, BOUNDS.output_mib)
        run = runner.run(greedy, b"", patient)
        assert classify(run, patient)[0] is Verdict.MLE
        if groups_here():
            assert run.signal == signal.SIGKILL
            assert run.killed is None
            assert run.memory_mib >= beyond - 64
        assert runner.run(runner.prepare(ECHO), b"1\n", BOUNDS).stdout == b"1\n"
        assert runner.lost_workers == 0


def test_the_guard_lies_above_what_resource_limits_allow():
    for memory, output in ((16, 1), (256, 8), (2048, 64)):
        limits = rlimits(Job(Kind.PYTHON, b"", b"", Bounds(1.0, memory, output)))
        assert guard_mib(memory, output) * MIB > limits["AS"] + 2 * limits["FSIZE"] + (512 + 128)


def test_a_problem_that_allows_more_memory_gets_it(runner):
    program = runner.prepare(Program("python3", "print(len(b'x' * (1200 << 20)) >> 20)"))
    assert runner.run(program, b"", Bounds(20.0, 1300, 1)).stdout == b"1200\n"


@pytest.mark.parametrize(
    ("how", "processes"), [("sandbox", 4), ("replace(sandbox, bwrap=None)", 2)]
)
def test_everything_in_a_sandbox_is_in_its_group_until_that_is_cleared_away(how, processes):
    script = (
        "from dataclasses import replace\n"
        "from bench import Program; from bench.judge.runner import Runner\n"
        "from bench.judge.execution import Bounds; from bench.judge.sandbox import find\n"
        "sandbox = find()\n"
        f"with Runner({how}) as runner:\n"
        f"    program = runner.prepare(Program('python3', {SLEEPER.source!r}))\n"
        "    print('ready', flush=True)\n"
        "    runner.run(program, b'', Bounds(60.0, 64, 1))\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, text=True
    ) as harness:
        assert harness.stdout
        assert harness.stdout.readline() == "ready\n"
        deadline = time.monotonic() + 10
        while len(descendants(harness.pid)) < processes and time.monotonic() < deadline:
            time.sleep(0.01)
        inside = descendants(harness.pid)
        assert len(inside) == processes
        made = folders(harness.pid)
        for folder in made:
            assert set((folder / "cgroup.procs").read_text().split()) == inside
        assert bool(made) == bool(groups_here())
        # A harness that is killed cannot clear away; the next one to start does.
        harness.kill()
        harness.wait()
    if groups_here():
        ControlGroups.find()
        assert not [pid for pid in inside if alive(pid)]
    assert folders(harness.pid) == set()
    with Walls.of(replace(find(), bwrap=None), tasks=9, memory_mib=64):
        left = Path(tempfile.gettempdir()).glob(f"bench-*-{harness.pid}-*")
        assert list(left) == []


def alive(pid: str) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False


def descendants(pid: int) -> set[str]:
    found, waiting = set(), [str(pid)]
    while waiting:
        threads = Path(f"/proc/{waiting.pop()}/task").iterdir()
        children = " ".join((thread / "children").read_text() for thread in threads)
        waiting += children.split()
        found |= {*children.split()}
    return found


def test_nothing_is_left_after_the_end():
    before = folders()
    with Runner() as runner:
        runner.run(runner.prepare(ECHO), b"1\n", BOUNDS)
        assert bool(folders() - before) == bool(groups_here())
    assert folders() == before


def test_the_groups_of_the_living_are_left_alone(runner):
    runner.run(runner.prepare(ECHO), b"1\n", BOUNDS)
    mine = folders()
    if groups_here():
        assert mine
        ControlGroups.find()
    assert folders() == mine


# -- version 2, as documented, on folders that behave like it --------------------------------------

FILES = {"memory": {"memory.max": "max", "memory.swap.max": "max", "memory.events": "oom_kill 0"},
         "pids": {"pids.max": "max"}}  # fmt: skip


class Kernel:
    """A cgroup2 hierarchy in a folder: who is where, what a group's files are, what is refused."""

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.root = root
        self.at_exit: list = []
        self._real = os.mkdir, os.rmdir
        monkeypatch.setattr(os, "mkdir", self.mkdir)
        monkeypatch.setattr(os, "rmdir", self.rmdir)
        monkeypatch.setattr(cgroup, "write", self.write)
        monkeypatch.setattr(cgroup.atexit, "register", lambda *call: self.at_exit.append(call))
        root.mkdir(exist_ok=True)
        self._fill(root, "cpu memory pids")

    def group(self, path: str, *, procs: str = "", hands_down: str = "") -> Path:
        folder = self.root / path
        if not folder.exists():
            self.mkdir(folder)
        (folder / "cgroup.procs").write_text(procs)
        (folder / "cgroup.subtree_control").write_text(hands_down)
        return folder

    def mkdir(self, path, *args, **kwargs) -> None:
        path = Path(path)
        self._real[0](path, *args, **kwargs)
        if path.is_relative_to(self.root) and path != self.root:
            self._fill(path, (path.parent / "cgroup.subtree_control").read_text())

    def rmdir(self, path, **kwargs) -> None:
        path = Path(path)
        if not path.is_relative_to(self.root):
            return self._real[1](path, **kwargs)
        if not path.exists():
            raise FileNotFoundError(errno.ENOENT, "No such file or directory", str(path))
        busy = (path / "cgroup.procs").read_text().split() not in ([], ["0"])  # 0: /bin/true, gone
        if busy or any(p.is_dir() for p in path.iterdir()):
            raise OSError(errno.EBUSY, "Device or resource busy", str(path))
        for file in path.iterdir():
            file.unlink()
        return self._real[1](path)

    def write(self, path: Path, text: str) -> None:
        folder = path.parent
        control, procs = folder / "cgroup.subtree_control", folder / "cgroup.procs"
        if path == procs:
            if control.read_text() and folder != self.root:  # "no internal processes"
                raise OSError(errno.EBUSY, "Device or resource busy", str(path))
            pid = str(os.getpid()) if text == "0" else text
            for other in self.root.rglob("cgroup.procs"):
                other.write_text(" ".join(p for p in other.read_text().split() if p != pid))
            procs.write_text(f"{procs.read_text()} {pid}")
        elif path == control:
            if procs.read_text().split() and folder != self.root:
                raise OSError(errno.EBUSY, "Device or resource busy", str(path))
            handed = set(control.read_text().split())
            for word in text.split():
                assert word[1:] in (folder / "cgroup.controllers").read_text().split()
                handed = handed | {word[1:]} if word[0] == "+" else handed - {word[1:]}
            control.write_text(" ".join(sorted(handed)))
            for child in (p for p in folder.iterdir() if p.is_dir()):
                (child / "cgroup.controllers").write_text(control.read_text())
        elif path.exists():
            path.write_text(text)
        else:
            raise FileNotFoundError(errno.ENOENT, "No such file or directory", str(path))

    def _fill(self, folder: Path, controllers: str) -> None:
        (folder / "cgroup.controllers").write_text(controllers)
        for name in ("cgroup.procs", "cgroup.subtree_control"):
            (folder / name).write_text("")
        (folder / "cpu.stat").write_text("usage_usec 2500000\nuser_usec 1\nsystem_usec 2\n")
        for controller in controllers.split():
            for name, text in FILES.get(controller, {}).items():
                (folder / name).write_text(text)


@pytest.fixture
def kernel(tmp_path, monkeypatch):
    return Kernel(tmp_path / "cgroup", monkeypatch)


ME = str(os.getpid())


def test_version_2_alone_in_its_group_moves_to_a_leaf_and_back_at_the_end(kernel):
    kernel.group("user", hands_down="cpu memory pids")
    mine = kernel.group("user/mine", procs=ME)
    groups = ControlGroups.find(kernel.root, "0::/user/mine\n")

    assert str(groups) == "v2: memory, pids, cpuacct"
    (leaf,) = mine.glob("bench-*-harness")
    assert (leaf / "cgroup.procs").read_text().split() == [ME]
    assert (mine / "cgroup.subtree_control").read_text() == "memory pids"
    with groups.group(tasks=9, memory_mib=64) as group:
        (made,) = set(mine.glob("bench-*")) - {leaf}
        assert (made / "pids.max").read_text() == "9"
        assert (made / "memory.max").read_text() == str(64 * MIB)
        assert (made / "memory.swap.max").read_text() == "0"
        assert str(made) in group.entry
        for memory in (128, 32):
            group.allow(memory)
            assert (made / "memory.max").read_text() == str(memory * MIB)
        assert not group.out_of_memory()
        (made / "memory.events").write_text("low 0\noom 3\noom_kill 2\noom_group_kill 0\n")
        assert group.out_of_memory()
        assert not group.out_of_memory()
        assert group.cpu_seconds() == 2.5
    assert group.cpu_seconds() == 2.5

    again = ControlGroups.find(kernel.root, f"0::/user/mine/{leaf.name}\n")
    assert again.parents == groups.parents
    ((back, *arguments),) = kernel.at_exit
    back(*arguments)
    assert list(mine.glob("bench-*")) == []
    assert (mine / "cgroup.procs").read_text().split() == [ME]
    assert (mine / "cgroup.subtree_control").read_text() == ""


def test_version_2_stays_in_its_leaf_while_others_use_the_group(kernel):
    mine = kernel.group("mine", procs=ME)
    (kernel.root / "cgroup.subtree_control").write_text("memory pids")
    (mine / "cgroup.controllers").write_text("memory pids")
    groups = ControlGroups.find(kernel.root, "0::/mine\n")
    with groups.group(tasks=9, memory_mib=64):
        ((back, *arguments),) = kernel.at_exit
        back(*arguments)
        assert (mine / "cgroup.subtree_control").read_text() == "memory pids"


def test_version_2_among_others_uses_the_group_above(kernel):
    above = kernel.group("app", hands_down="memory pids")
    kernel.group("app/shell", procs=f"{ME} 1")
    groups = ControlGroups.find(kernel.root, "0::/app/shell\n")

    assert set(groups.parents.values()) == {above}
    assert (above / "shell/cgroup.procs").read_text().split() == [ME, "1"]
    assert not kernel.at_exit


def test_version_2_at_the_root_of_all_uses_it(kernel):
    kernel.group("", procs=f"{ME} 1", hands_down="memory pids")
    groups = ControlGroups.find(kernel.root, "0::/\n")

    assert set(groups.parents.values()) == {kernel.root}


def test_a_leaf_is_given_up_where_the_kernel_refuses(kernel, monkeypatch):
    kernel.group("", hands_down="memory pids")
    mine = kernel.group("mine", procs=ME)
    (mine / "cgroup.controllers").write_text("memory pids")
    write = cgroup.write

    def refusing(path, text):
        if path.name == "cgroup.subtree_control":
            raise OSError(errno.EBUSY, "Device or resource busy", str(path))
        write(path, text)

    monkeypatch.setattr(cgroup, "write", refusing)
    with pytest.raises(NoControlGroups, match=r"mine/cgroup\.subtree_control"):
        ControlGroups.find(kernel.root, "0::/mine\n")
    assert (mine / "cgroup.procs").read_text().split() == [ME]
    assert list(mine.glob("bench-*")) == []


def test_version_2_says_why_there_is_none(kernel):
    kernel.group("", hands_down="cpu")
    kernel.group("poor", procs=ME)
    with pytest.raises(NoControlGroups, match="poor has not been given the memory and pids"):
        ControlGroups.find(kernel.root, "0::/poor\n")
    kernel.group("", procs=f"{ME} 1")
    with pytest.raises(NoControlGroups, match=r"other processes are in .*Delegate=yes"):
        ControlGroups.find(kernel.root, "0::/\n")


# -- whatever the version ----------------------------------------------------------------------


def test_a_hybrid_hierarchy_is_used_where_its_controllers_are(kernel, tmp_path):
    kernel.group("", hands_down="memory pids")
    kernel.root.rename(tmp_path / "unified")
    kernel.root = tmp_path / "unified"
    groups = ControlGroups.find(tmp_path, "3:cpuset:/\n0::/\n")
    assert groups.interface.version == 2
    assert set(groups.parents.values()) == {kernel.root}


def test_no_controllers_no_hierarchy_and_no_permission_are_told_apart(tmp_path, monkeypatch):
    with pytest.raises(NoControlGroups, match="no memory and pids controllers"):
        ControlGroups.find(tmp_path, "3:cpuset:/\n")
    with pytest.raises(NoControlGroups, match="No such file"):
        ControlGroups.find(tmp_path, "8:pids:/\n4:memory:/mine\n2:cpuacct:/\n")

    def refused(path, *_):
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    monkeypatch.setattr(os, "mkdir", refused)
    with pytest.raises(NoControlGroups, match=rf"not writable for uid {os.getuid()}: {tmp_path}"):
        ControlGroups.find(tmp_path, "8:pids:/\n4:memory:/mine\n2:cpuacct:/\n")


def test_stale_groups_are_swept_and_those_of_the_living_kept(kernel):
    namespace = Path("/proc/self/ns/pid").stat().st_ino
    started = Path("/proc/self/stat").read_text().rpartition(")")[2].split()[19]
    kept = {
        f"bench-{namespace}-{ME}-{started}-1",  # of this very process
        f"bench-{namespace + 1}-{ME}-1-1",  # of another pid namespace: who knows
        "bench-marks",  # somebody else's
    }
    swept = {
        f"bench-{namespace}-{ME}-1-1",  # of an earlier process of this number
        f"bench-{namespace}-4194305-1-harness",  # of no process
    }
    for name in kept | swept:
        kernel.group(name)
    cgroup.sweep(kernel.root)
    assert {folder.name for folder in kernel.root.glob("bench-*")} == kept


def test_a_group_that_cannot_be_removed_is_an_error(kernel, monkeypatch):
    monkeypatch.setattr(cgroup, "_PATIENCE_S", 0.0)
    kernel.group("", hands_down="memory pids")
    groups = ControlGroups.find(kernel.root, "0::/\n")
    group = groups.group(tasks=9, memory_mib=64)
    (made,) = kernel.root.glob("bench-*")
    (made / "child").mkdir()
    with pytest.raises(JudgeError, match=r"cannot be removed: .*busy"):
        group.close()
