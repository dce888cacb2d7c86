"""Which files a contestant's program may open: Landlock rules, through bare system calls.

Where the kernel has no Landlock (before 5.13, or switched off) the ABI version is 0, the layer is
left out, and bubblewrap's read-only root is what remains; the run's conditions say so. Part of what
is copied into the sandbox for the warden.
"""

from __future__ import annotations

import ctypes
import errno
import os
import stat
import struct
from collections.abc import Mapping

from bench.judge.inside.kernel import checked, libc

CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446
RIGHTS_BY_ABI = (0, 13, 14, 15, 15, 16)  # number of file system rights that an ABI knows
EXECUTE, LIST, READ, ALL = 0b1, 0b1000, 0b1100, (1 << 16) - 1  # READ: a file, a directory
OF_FILES = 0b0111 | 1 << 14 | 1 << 15  # execute, write, read, truncate, ioctl: not of directories
WRITE = 0b0110 | 0b1000 | 1 << 8 | 1 << 5 | 1 << 14  # write, read, make and remove files, truncate


def abi_version() -> int:
    """The kernel's Landlock version, 0 where there is none."""
    return max(0, int(libc.syscall(CREATE_RULESET, None, 0, 1)))


def why_absent() -> str:
    """Why `abi_version` is 0."""
    libc.syscall(CREATE_RULESET, None, 0, 1)
    if ctypes.get_errno() == errno.EOPNOTSUPP:
        return "Landlock is switched off in this kernel (boot parameter lsm=)"
    return "kernel without Landlock"


def attributes(abi: int) -> tuple[int, ...]:
    """The fields of a ruleset that handles all that this ABI knows; empty without Landlock."""
    if not abi:
        return ()
    handled = (1 << RIGHTS_BY_ABI[min(abi, 5)]) - 1
    network = (0b11,) if abi >= 4 else ()  # TCP bind and connect
    scopes = (0b11,) if abi >= 6 else ()  # abstract unix sockets, signals to outside the domain
    return (handled, *network, *scopes)


def ruleset(abi: int, rules: Mapping[str, int]) -> int:
    """An open ruleset: it denies every file but what `rules` grants below a path.

    It also scopes signals and abstract sockets to the domain, where this ABI can.
    """
    fields = attributes(abi)
    packed = struct.pack(f"{len(fields)}Q", *fields)
    opened = checked(libc.syscall(CREATE_RULESET, packed, len(packed), 0), "landlock ruleset")
    for path, rights in rules.items():
        parent = os.open(path, os.O_PATH | os.O_CLOEXEC)
        known = fields[0] if stat.S_ISDIR(os.fstat(parent).st_mode) else fields[0] & OF_FILES
        rule = struct.pack("=Qi", rights & known, parent)
        checked(libc.syscall(ADD_RULE, opened, 1, rule, 0), f"landlock rule for {path}")
        os.close(parent)
    return opened


def restrict(opened: int) -> None:
    """Put this process, which has given up new privileges, under an open ruleset for good."""
    checked(libc.syscall(RESTRICT_SELF, opened, 0), "landlock restrict")
