"""What is kept between runs: where, a file written whole, and a folder of bytes by key.

The folder is safe for several processes: written aside, then renamed. An entry is believed only if
its SHA-256, kept in front of it, still fits; a damaged one is as good as missing. The oldest go
when the folder outgrows its size.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
from pathlib import Path

_DIGEST = hashlib.sha256().digest_size
_PRUNE_EVERY = 64


def cache_folder() -> Path:
    """Where compiled programs and produced tests are kept between runs: `$XDG_CACHE_HOME/bench`."""
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "bench"


def write_atomically(path: Path, data: bytes) -> None:
    """Write a file aside, sync it, and rename it into place."""
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}-", delete=False) as f:
        aside = Path(f.name)
        try:
            f.write(data)
            f.flush()
            os.fsync(f.fileno())
            aside.chmod(0o644)
            aside.replace(path)
        except BaseException:
            aside.unlink(missing_ok=True)
            raise


class DiskCache:
    """Entries are files `<key>.bin`, at most `size_mib` of them together (checked now and then)."""

    def __init__(self, folder: Path, size_mib: int = 512) -> None:
        """Use `folder`; it is made when something is first written."""
        self.folder = folder
        self._size = size_mib << 20
        self._writes = 0

    def read(self, key: str) -> bytes | None:
        """What was written under `key`, or None."""
        path = self._path(key)
        try:
            data = path.read_bytes()
        except OSError:
            return None
        digest, body = data[:_DIGEST], data[_DIGEST:]
        if hashlib.sha256(body).digest() != digest:
            return None
        with contextlib.suppress(OSError):
            os.utime(path)
        return body

    def write(self, key: str, body: bytes) -> None:
        """Keep `body` under `key`."""
        self.write_file(self._path(key), hashlib.sha256(body).digest() + body)
        self._writes += 1
        if self._writes % _PRUNE_EVERY == 0:
            self._prune()

    def write_file(self, path: Path, body: bytes, mode: int = 0o600) -> None:
        """Write a file of this folder whole or not at all."""
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as aside:
            aside.write(body)
        Path(aside.name).chmod(mode)
        Path(aside.name).replace(path)

    def _path(self, key: str) -> Path:
        return self.folder / f"{key}.bin"

    def _prune(self) -> None:
        entries = []
        for path in self.folder.glob("*.bin"):
            with contextlib.suppress(OSError):
                status = path.stat()
                entries.append((status.st_mtime, status.st_size, path))
        total = sum(size for _, size, _ in entries)
        for _, size, path in sorted(entries):
            if total <= self._size:
                break
            path.unlink(missing_ok=True)
            total -= size
