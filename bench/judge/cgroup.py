"""Control groups: how many threads and how much memory one sandbox may take, held by the kernel.

Resource limits count per process, and for root on the host the number of processes is not limited
at all. A control group counts everything that a sandbox holds, whoever runs it: a program that
starts threads as fast as it can gets no more than its group has.

Who is ended where memory runs out: the largest process of the group, that is a program and not the
warden, whose memory is a few MiB. It does not come to that for a single program, as the guard lies
above all that its resource limits allow (`guard_mib`).

Version 1 has a hierarchy a controller, version 2 one for all; both are used as the kernel documents
them (admin-guide/cgroup-v1/, admin-guide/cgroup-v2.rst). The groups of a harness that was killed
are known by their names (`owner`) and removed by the next.
"""

from __future__ import annotations

import atexit
import contextlib
import errno
import itertools
import os
import re
import signal
import subprocess
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from bench.errors import JudgeError
from bench.judge import owner

MIB = 1 << 20
CONTROLLERS = ("memory", "pids")
CPU = "cpuacct"
"""What counts CPU time: in version 1 a controller, in version 2 a part of every group."""
ROOT = Path("/sys/fs/cgroup")
_PATIENCE_S = 5.0
_LEAF = "harness"
# Whoever runs this is in the groups before it becomes the command: nothing it starts is outside.
_ENTER = """\
while [ "$1" != -- ]; do echo 0 > "$1/cgroup.procs" || exit 1; shift; done; shift; exec "$@"
"""


class NoControlGroups(Exception):  # noqa: N818 - the state of a machine
    """No groups can be made here; the message is the reason, one line."""


@dataclass(frozen=True, slots=True)
class Interface:
    """The names of what differs between the versions."""

    version: int
    memory: str
    swap: str
    events: str
    cpu: str
    cpu_units: float


V1 = Interface(
    1, "memory.limit_in_bytes", "memory.swappiness", "memory.oom_control", "cpuacct.usage", 1e-9
)
V2 = Interface(2, "memory.max", "memory.swap.max", "memory.events", "cpu.stat", 1e-6)


class Group:
    """The group of one sandbox. Close it when the sandbox has ended: what is left in it is killed.

    Every message of the kernel is an `OSError` that names the file.
    """

    def __init__(self, interface: Interface, folders: Mapping[str, Path]) -> None:
        """Name `folders` by controller; nothing is made yet."""
        self._interface = interface
        self._of = folders
        self._folders = tuple(dict.fromkeys(folders.values()))
        self._memory_mib = self._oom_kills = 0
        self._cpu_s: float | None = None
        self._counting = False

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(self, *exc: object) -> None:
        """Remove it."""
        self.close()

    @property
    def entry(self) -> list[str]:
        """What to put before a command line so that the command starts inside."""
        return ["/bin/sh", "-c", _ENTER, "walls", *map(str, self._folders), "--"]

    @property
    def memory_mib(self) -> int:
        """The memory that all of it may take together, MiB."""
        return self._memory_mib

    def make(self, *, tasks: int, memory_mib: int) -> None:
        """Make it, for so many threads and so much memory in all, without swap."""
        for folder in self._folders:
            os.mkdir(folder)  # noqa: PTH102 - a system call, as rmdir below; no parents, no modes
        write(self._of["pids"] / "pids.max", str(tasks))
        if (swap := self._of["memory"] / self._interface.swap).exists():
            write(swap, "0")
        self.allow(memory_mib)
        self._counting = CPU in self._of

    def allow(self, memory_mib: int) -> None:
        """Let it take this much memory."""
        if memory_mib != self._memory_mib:
            write(self._of["memory"] / self._interface.memory, str(memory_mib * MIB))
            self._memory_mib = memory_mib

    def out_of_memory(self) -> bool:
        """Whether the kernel has ended one of its processes for its memory since the last look."""
        before, self._oom_kills = self._oom_kills, self._count_oom_kills()
        return self._oom_kills > before

    def _count_oom_kills(self) -> int:
        text = (self._of["memory"] / self._interface.events).read_text(encoding="ascii")
        found = re.search(r"^oom_kill (\d+)$", text, re.MULTILINE)
        return int(found[1]) if found else 0  # kernels before 4.13 do not count

    def cpu_seconds(self) -> float | None:
        """CPU seconds of all that was ever inside, also of who ended unseen; None if not counted.

        Keeps the last value after `close`.
        """
        if self._counting:
            text = (self._of[CPU] / self._interface.cpu).read_text(encoding="ascii")
            self._cpu_s = (
                int(text.removeprefix("usage_usec ").split()[0]) * self._interface.cpu_units
            )
        return self._cpu_s

    def close(self) -> None:
        """Kill what is left and remove the group; `JudgeError` where the kernel keeps it."""
        try:
            self.cpu_seconds()
            self._counting = False
            for folder in self._folders:
                _remove(folder)
        except OSError as error:
            raise JudgeError(f"a control group cannot be removed: {error}") from None


@dataclass(frozen=True, slots=True)
class ControlGroups:
    """Where this process may make groups: a folder for each controller."""

    interface: Interface
    parents: Mapping[str, Path]

    @classmethod
    def find(cls, root: Path = ROOT, membership: str | None = None) -> ControlGroups:
        """Look for them and try one; `NoControlGroups` says why there are none.

        `root` is where the hierarchies are mounted, `membership` the text of /proc/self/cgroup.
        Removes the groups of harnesses that were killed.
        """
        try:
            found = cls._look(root, membership)
            for parent in set(found.parents.values()):
                sweep(parent)
            with found.group(tasks=16, memory_mib=64) as group:
                trial = subprocess.run(
                    [*group.entry, "/bin/true"], capture_output=True, text=True, check=False
                )
        except PermissionError as error:
            who = f"the cgroup hierarchy is not writable for uid {os.getuid()}"
            raise NoControlGroups(f"{who}: {error.filename}") from None
        except (OSError, JudgeError) as error:
            raise NoControlGroups(str(error)) from None
        if trial.returncode != 0:
            raise NoControlGroups(f"a group cannot be entered: {trial.stderr.strip()}")
        return found

    @classmethod
    def _look(cls, root: Path, membership: str | None) -> ControlGroups:
        text = membership or Path("/proc/self/cgroup").read_text(encoding="utf-8")
        lines = [line.split(":", 2) for line in text.splitlines()]
        paths = {name: path for _, names, path in lines for name in names.split(",")}
        if paths.keys() >= set(CONTROLLERS):
            names = [name for name in (*CONTROLLERS, CPU) if name in paths]
            return cls(V1, {name: _own(root / name, paths[name]) for name in names})
        if "" not in paths:
            raise NoControlGroups("the kernel has no memory and pids controllers")
        unified = root if (root / "cgroup.controllers").is_file() else root / "unified"
        return cls(V2, dict.fromkeys((*CONTROLLERS, CPU), _delegated(unified, paths[""])))

    def __str__(self) -> str:
        """As in a list of layers."""
        return f"v{self.interface.version}: {', '.join(self.parents)}"

    def group(self, *, tasks: int, memory_mib: int) -> Group:
        """A new group of at most this many threads and this much memory."""
        name = owner.name(str(next(_numbers)))
        group = Group(self.interface, {of: path / name for of, path in self.parents.items()})
        try:
            group.make(tasks=tasks, memory_mib=memory_mib)
        except BaseException:
            group.close()
            raise
        return group


_numbers = itertools.count(1)


def guard_mib(memory_mib: int, output_mib: int) -> int:
    """Memory of a group, MiB, that a program within its resource limits cannot reach.

    Twice its memory limit as address space and 256 MiB; standard output and error; 512 MiB of
    files in a validator's box; 256 MiB for the warden and what the kernel holds for them.
    """
    return 2 * (memory_mib + output_mib) + 1024


def write(path: Path, text: str) -> None:
    """Tell the kernel something; its `OSError` names the file."""
    try:
        path.write_text(text, encoding="ascii")
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from None


def sweep(parent: Path) -> None:
    """Remove the groups of harnesses that are no more."""
    for folder in parent.glob(owner.PATTERN):
        if owner.orphaned(folder.name):
            with contextlib.suppress(OSError):  # a neighbour does the same
                _remove(folder)


def _own(hierarchy: Path, path: str) -> Path:
    """The folder of this process's group; in a container, the root of what is mounted."""
    own = hierarchy / path.lstrip("/")
    return own if own.is_dir() else hierarchy


def _delegated(unified: Path, path: str) -> Path:
    """The folder below which version 2 lets groups with both controllers be made.

    Only a group without processes may hand controllers to its children. So this process, where it
    is alone in its group, moves to a leaf below it until it ends; where it is not, its group's
    siblings will do.
    """
    own = _own(unified, path)
    if own.name == owner.name(_LEAF):  # looked for before
        return own.parent
    if _listed(own / "cgroup.subtree_control") >= set(CONTROLLERS):
        return own
    if not _listed(own / "cgroup.controllers") >= set(CONTROLLERS):
        raise NoControlGroups(f"{own} has not been given the memory and pids controllers")
    if _listed(own / "cgroup.procs") == {str(os.getpid())}:
        _move_to_leaf(own)
        return own
    if own != unified and _listed(own.parent / "cgroup.subtree_control") >= set(CONTROLLERS):
        return own.parent
    raise NoControlGroups(
        f"other processes are in the control group {own}; start in one of your own: "
        "systemd-run --user --scope -p Delegate=yes bench …"
    )


def _move_to_leaf(own: Path) -> None:
    leaf = own / owner.name(_LEAF)
    os.mkdir(leaf)  # noqa: PTH102 - as above
    try:
        write(leaf / "cgroup.procs", "0")
        write(own / "cgroup.subtree_control", _signed("+"))
    except OSError:
        write(own / "cgroup.procs", "0")
        _remove(leaf)
        raise
    atexit.register(_move_back, own, leaf)


def _move_back(own: Path, leaf: Path) -> None:
    """Leave the group as it was found, unless somebody else has come to use it."""
    if [folder for folder in own.glob(owner.PATTERN) if folder != leaf]:
        return
    write(own / "cgroup.subtree_control", _signed("-"))
    write(own / "cgroup.procs", "0")
    _remove(leaf)


def _signed(sign: str) -> str:
    return " ".join(sign + name for name in CONTROLLERS)


def _listed(path: Path) -> set[str]:
    return set(path.read_text(encoding="ascii").split())


def _remove(folder: Path) -> None:
    """Remove a group, killing what is in it."""
    deadline = time.monotonic() + _PATIENCE_S
    while True:
        try:
            os.rmdir(folder)  # noqa: PTH106 - as above
        except FileNotFoundError:
            return
        except OSError as error:
            if error.errno != errno.EBUSY or time.monotonic() > deadline:
                raise
            _kill(_listed(folder / "cgroup.procs"))
            time.sleep(0.002)
        else:
            return


def _kill(pids: Iterable[str]) -> None:
    for pid in pids:
        if pid != "0":  # of another pid namespace
            with contextlib.suppress(ProcessLookupError):
                os.kill(int(pid), signal.SIGKILL)
