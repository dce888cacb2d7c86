"""Whose a thing on this machine is: names that tell which process made it.

Control groups and temporary folders outlive a harness that is killed. Their names hold its pid
namespace, pid and start time, so that the next harness knows what nobody will come back for.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

PATTERN = "bench-*"
_NAME = re.compile(r"bench-(\d+)-(\d+)-(\d+)-\w+")


def name(what: str) -> str:
    """A name of this process's; `what`, of word characters, tells its things apart."""
    pid = str(os.getpid())
    return f"bench-{_pid_namespace()}-{pid}-{_started(pid)}-{what}"


def orphaned(text: str) -> bool:
    """Whether this is a name of a process that is no more; of another pid namespace, who knows."""
    if not (named := _NAME.fullmatch(text)):
        return False
    return int(named[1]) == _pid_namespace() and _started(named[2]) != named[3]


def _pid_namespace() -> int:
    return Path("/proc/self/ns/pid").stat().st_ino


def _started(pid: str) -> str | None:
    """When a living process started, in clock ticks since boot."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
    fields = stat.rpartition(")")[2].split()
    return None if fields[0] in "ZX" else fields[19]
