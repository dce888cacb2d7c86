"""A validator's feedback folder as one piece of data: how it is kept from one pass to the next.

Packed and unpacked inside the sandbox, where the folder is; the judge keeps the data in between and
looks only for the files that the problem package format names. Regular files alone are kept, no
folders in the folder, never what a link points to, and no more than a validator has reason to
leave.

Part of what is copied into the sandbox for the warden: standard library only.
"""

from __future__ import annotations

import os
import stat

MAX_FILES = 256
MAX_BYTES = 64 << 20


def collect(folder: str) -> dict[str, bytes]:
    """Every regular file in a folder; stops where it gets too much."""
    found: dict[str, bytes] = {}
    size = 0
    for name in sorted(os.listdir(folder)):
        if len(found) > MAX_FILES or size > MAX_BYTES:
            break
        path = f"{folder}/{name}"
        if stat.S_ISREG(os.lstat(path).st_mode):
            with open(os.open(path, os.O_RDONLY | os.O_NOFOLLOW), "rb") as file:
                found[name] = file.read()
            size += len(found[name])
    return found


def lay(folder: str, files: dict[str, bytes]) -> None:
    """Write files into an empty folder."""
    for name, data in files.items():
        with open(f"{folder}/{name}", "xb") as file:
            file.write(data)


def pack(files: dict[str, bytes]) -> bytes:
    """Files one after another: name, size and content, parted by null bytes."""
    return b"".join(
        b"%b\0%d\0%b" % (os.fsencode(name), len(data), data) for name, data in files.items()
    )


def unpack(packed: bytes) -> dict[str, bytes]:
    """The files of `pack`; `ValueError` where they are damaged, or more than may be kept."""
    files: dict[str, bytes] = {}
    rest = memoryview(packed)
    place = 0
    while place < len(packed):
        if len(files) == MAX_FILES:
            raise ValueError(f"more than {MAX_FILES} files")
        name_end = packed.index(b"\0", place)
        size_end = packed.index(b"\0", name_end + 1)
        end = size_end + 1 + int(packed[name_end + 1 : size_end])
        if not size_end < end <= len(packed):
            raise ValueError("it is damaged")
        files[os.fsdecode(packed[place:name_end])] = bytes(rest[size_end + 1 : end])
        place = end
    if sum(map(len, files.values())) > MAX_BYTES:
        raise ValueError(f"more than {MAX_BYTES >> 20} MiB")
    return files
