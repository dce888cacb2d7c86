"""Who runs when: programs side by side, or one alone on the whole machine.

A program close to its time limit is run again with nothing else running, or a busy neighbour would
decide. All judges and trial runs of this user on this machine share two locks in the cache folder
(`flock`, so that a killed process leaves none held): `running` is held by every execution, together
with others or alone; `turnstile` is passed by everyone on the way in and kept by who waits to be
alone, so that newcomers cannot keep it waiting for ever.

Not covered: compilers, validators, solvers at work, and whatever else the machine does.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
from collections.abc import Iterator
from pathlib import Path


class Quiet:
    """One participant; for one thread at a time. Nothing is held outside the `with` blocks."""

    def __init__(self, folder: Path) -> None:
        """The locks are files in `folder`, which is made on first use."""
        self._folder = folder
        self._turnstile = self._running = -1

    def close(self) -> None:
        """Let the files go."""
        if self._running >= 0:
            os.close(self._turnstile)
            os.close(self._running)
            self._turnstile = self._running = -1

    @contextlib.contextmanager
    def together(self) -> Iterator[None]:
        """With others, but with nobody who is alone."""
        self._open()
        fcntl.flock(self._turnstile, fcntl.LOCK_EX)
        fcntl.flock(self._running, fcntl.LOCK_SH)
        fcntl.flock(self._turnstile, fcntl.LOCK_UN)
        try:
            yield
        finally:
            fcntl.flock(self._running, fcntl.LOCK_UN)

    @contextlib.contextmanager
    def alone(self) -> Iterator[None]:
        """With nobody else, who are waited for."""
        self._open()
        fcntl.flock(self._turnstile, fcntl.LOCK_EX)
        try:
            fcntl.flock(self._running, fcntl.LOCK_EX)
            yield
        finally:
            fcntl.flock(self._running, fcntl.LOCK_UN)
            fcntl.flock(self._turnstile, fcntl.LOCK_UN)

    def wanted(self) -> bool:
        """Whether somebody waits to be alone: who holds `together` for long should let go."""
        self._open()
        try:
            fcntl.flock(self._turnstile, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        fcntl.flock(self._turnstile, fcntl.LOCK_UN)
        return False

    def _open(self) -> None:
        if self._running < 0:
            self._folder.mkdir(parents=True, exist_ok=True)
            flags = os.O_RDWR | os.O_CREAT | os.O_CLOEXEC
            self._turnstile, self._running = (
                os.open(self._folder / name, flags, 0o600)
                for name in ("turnstile.lock", "running.lock")
            )
