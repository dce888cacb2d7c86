"""Files that exist only in memory: what programs read and write instead of the disk."""

from __future__ import annotations

import contextlib
import fcntl
import os
from collections.abc import Iterator

_SEALS = fcntl.F_SEAL_WRITE | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_SEAL


def create(name: str, content: bytes | None = None, *, sealed: bool = True) -> int:
    """A descriptor of a new file: sealed with `content`, or empty and writable without one.

    With content and not `sealed` it is both filled and writable.
    """
    fd = os.memfd_create(name, os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    if content is not None:
        try:
            view = memoryview(content)
            while view:
                view = view[os.write(fd, view) :]
            os.lseek(fd, 0, os.SEEK_SET)
            if sealed:
                fcntl.fcntl(fd, fcntl.F_ADD_SEALS, _SEALS)
        except BaseException:
            os.close(fd)
            raise
    return fd


@contextlib.contextmanager
def memory_file(name: str, content: bytes | None = None) -> Iterator[int]:
    """The same for as long as a block lasts."""
    fd = create(name, content)
    try:
        yield fd
    finally:
        os.close(fd)


def content(fd: int, limit: int) -> bytes:
    """The first `limit` bytes of such a file, wherever its offset stands; nothing of a pipe."""
    size = min(os.fstat(fd).st_size, limit)
    return os.pread(fd, size, 0) if size else b""
