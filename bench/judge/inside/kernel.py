"""System calls that Python has no name for; x86-64 Linux, through the C library.

Part of what is copied into the sandbox for the warden: standard library only.
"""

from __future__ import annotations

import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)

PR_SET_NO_NEW_PRIVS = 38
PR_SET_SECCOMP = 22


def checked(result: int, what: str) -> int:
    """The result of a system call, or its `OSError` saying what was tried."""
    if result < 0:
        error = ctypes.get_errno()
        raise OSError(error, f"{what}: {os.strerror(error)}")
    return int(result)


def no_new_privileges() -> None:
    """Give up, for good and for all children, what set-uid programs could grant."""
    checked(libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), "PR_SET_NO_NEW_PRIVS")
