"""A process and all its descendants, seen from outside through /proc: cost, stopping, ending."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

_TICK = os.sysconf("SC_CLK_TCK")
_PROC = Path("/proc")
_BURIAL_S = 2.0


class ProcessTree:
    """The tree below one root process, which this process started and has not yet waited for."""

    def __init__(self, root: int) -> None:
        """Watch the tree of `root`."""
        self._root = root
        self._most = 0.0

    def cpu_seconds(self) -> float:
        """CPU seconds of all living members and of all that a member has waited for.

        In steps of a clock tick (10 ms). Never falls, also when a member ends between two looks.
        """
        total = 0
        for pid in self._members():
            with contextlib.suppress(OSError, IndexError, ValueError):
                fields = (_PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()
                total += sum(map(int, fields[11:15]))  # utime stime cutime cstime
        self._most = max(self._most, total / _TICK)
        return self._most

    def memory_mib(self) -> float:
        """Resident memory of all living members; what they share counts for each."""
        pages = 0
        for pid in self._members():
            with contextlib.suppress(OSError, IndexError, ValueError):
                pages += int((_PROC / str(pid) / "statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / (1 << 20)

    def stop(self) -> None:
        """Stop every member until `resume`; members that appear meanwhile are stopped as well."""
        stopped: set[int] = set()
        while fresh := set(self._members()) - stopped:
            for pid in fresh:
                _send(pid, signal.SIGSTOP)
            stopped |= fresh

    def resume(self) -> None:
        """Let every member go on."""
        for pid in self._members():
            _send(pid, signal.SIGCONT)

    def descendants(self) -> list[int]:
        """Every member but the root."""
        return list(self._members())[1:]

    def _members(self) -> Iterator[int]:
        waiting = [self._root]
        while waiting:
            pid = waiting.pop()
            yield pid
            with contextlib.suppress(OSError):
                for task in (_PROC / str(pid) / "task").iterdir():
                    with contextlib.suppress(OSError):
                        waiting += map(int, (task / "children").read_text().split())


_STARTER = ThreadPoolExecutor(1, "starter")


def start(command: Sequence[str], **options: Any) -> subprocess.Popen[bytes]:  # noqa: ANN401 - Popen's own
    """Start a process that may outlive the calling thread.

    Bubblewrap dies with its parent, and the kernel takes for that the thread that started it: this
    one lives as long as the process.
    """

    def begin() -> subprocess.Popen[bytes]:
        return subprocess.Popen(command, **options)

    return _STARTER.submit(begin).result()


def end(process: subprocess.Popen[bytes]) -> None:
    """Kill a process and all its descendants, and wait for it.

    Descendants first: a parent that lives on buries them, and none is left waiting for a parent
    that is gone (as the inner half of a sandbox would be that is killed while it starts).
    """
    tree = ProcessTree(process.pid)
    tree.stop()
    for pid in (descendants := tree.descendants()):
        _send(pid, signal.SIGKILL)
    if descendants:
        tree.resume()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=_BURIAL_S)
    process.kill()
    process.wait()


def _send(pid: int, number: int) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.kill(pid, number)
