"""One sandbox for one process: what is prepared before it starts and cleared away after its end.

`Walls.of` gives those of the machine's sandbox, in a control group where there are any. The usual
ones are namespaces, whose root is an empty folder of memory; with `--unsafe-sandbox`, on a machine
without namespaces, a temporary folder stands in for what only exists inside, and Landlock alone
(`launcher`) keeps the process from every other file. Which of the two it is, is decided by what
`sandbox.find` found; nothing falls back from one to the other.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import tempfile
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Self

from bench.judge import owner
from bench.judge.inside import landlock
from bench.judge.sandbox import Room, Sandbox, interpreter

PLACES = ("box", "out", "pch", "prepared", "spawner", "src", "tmp", "warden")
"""Names in the root that exist inside only."""
_TOOLS = Path("/usr/bin")
_HERE = Path(__file__).parent
_START = (
    "import sys; sys.path.insert(0, sys.argv[1]); "
    "from bench.judge.inside.launcher import main; main(sys.argv[2])"
)
_DEVICES = ("null", "zero", "full", "random", "urandom")
_INSIDE = re.compile(rf"(?<![\w./-])/(?=(?:{'|'.join(PLACES)})(?![\w.-]))")


class Walls(ABC):
    """The walls of one sandbox. Close them when the process in them has ended."""

    def __init__(self, sandbox: Sandbox, *, tasks: int, memory_mib: int) -> None:
        """At most this many threads and this much memory, where there are control groups."""
        self._sandbox = sandbox
        groups = sandbox.groups
        self.group = groups.group(tasks=tasks, memory_mib=memory_mib) if groups else None

    @staticmethod
    def of(sandbox: Sandbox, *, tasks: int, memory_mib: int) -> Walls:
        """Walls of the kind that this machine has."""
        kind = Namespaces if sandbox.bwrap else Bare
        return kind(sandbox, tasks=tasks, memory_mib=memory_mib)

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(self, *exc: object) -> None:
        """Clear away."""
        self.close()

    def command(self, argv: Iterable[str], room: Room) -> list[str]:
        """The command line that runs `argv` inside; for one start."""
        return [*(self.group.entry if self.group else ()), *self._command(argv, room)]

    @abstractmethod
    def _command(self, argv: Iterable[str], room: Room) -> list[str]:
        """The same without its control group."""

    @abstractmethod
    def inside(self, text: str) -> str:
        """A path, or a text with paths, that begin with one of `PLACES`, as it is named inside."""

    @abstractmethod
    def outside(self, text: bytes) -> bytes:
        """What was said inside, with its paths as the caller knows them."""

    def close(self) -> None:
        """Kill what is left of the process's children, remove what was made."""
        if self.group:
            self.group.close()


class Namespaces(Walls):
    """Bubblewrap's: everything inside has the name that the caller gives it."""

    def _command(self, argv: Iterable[str], room: Room) -> list[str]:
        return self._sandbox.command(argv, room)

    def inside(self, text: str) -> str:
        """The same."""
        return text

    def outside(self, text: bytes) -> bytes:
        """The same."""
        return text


class Bare(Walls):
    """None but Landlock and the control group; a temporary folder holds `PLACES`."""

    def __init__(self, sandbox: Sandbox, *, tasks: int, memory_mib: int) -> None:
        """Make the folder; those of harnesses that were killed are removed."""
        super().__init__(sandbox, tasks=tasks, memory_mib=memory_mib)
        _sweep(Path(tempfile.gettempdir()))
        self._root = Path(tempfile.mkdtemp(prefix=owner.name("bare_"))).resolve()

    def inside(self, text: str) -> str:
        """In the temporary folder."""
        return _INSIDE.sub(f"{self._root}/", text)

    def outside(self, text: bytes) -> bytes:
        """Without the temporary folder."""
        return text.replace(os.fsencode(self._root), b"")

    def close(self) -> None:
        """Remove the folder, too."""
        super().close()
        shutil.rmtree(self._root)

    def _command(self, argv: Iterable[str], room: Room) -> list[str]:
        own = self._root / "walls"
        for name in ("launcher.py", "landlock.py", "kernel.py"):
            _link(own / "bench/judge/inside" / name, _HERE / "inside" / name)
        for folder in room.tmpfs:
            Path(self.inside(folder)).mkdir()
        environment = {**room.environment, "PWD": self.inside(room.chdir)}
        for bind in room.binds:
            if bind.source in {bind.target, bind.target.resolve()}:
                continue  # it keeps its name, also where a place begins alike
            target = self.inside(str(bind.target))
            if target != str(bind.target):
                _link(Path(target), bind.source)
            elif bind.target.parent == _TOOLS:
                _link(own / "bin" / bind.target.name, bind.source)
                environment["PATH"] = f"{own / 'bin'}:{room.environment['PATH']}"
            else:
                raise ValueError(f"{bind.target} is in none of the places {PLACES}")
        for path, fd in room.data.items():
            file = Path(self.inside(path))
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(os.pread(fd, os.fstat(fd).st_size, 0))
        if "/tmp" in room.tmpfs:  # noqa: S108 - of the sandbox
            environment["TMPDIR"] = self.inside("/tmp")  # noqa: S108 - as above
        spec = {
            "abi": self._sandbox.landlock_abi,
            "rules": self._rules(room),
            "env": environment,
            "chdir": self.inside(room.chdir),
            "argv": list(argv),
        }
        file = own / "spec.json"
        file.write_text(json.dumps(spec), encoding="utf-8")
        python = str(interpreter().executable)
        return [python, "-I", "-S", "-B", "-c", _START, str(own), str(file)]

    def _rules(self, room: Room) -> dict[str, int]:
        """What may be opened, as `landlock.ruleset` wants it.

        An interpreter looks for a package by listing the folder above it, so that can be listed:
        the names below it can be seen, though not what is in them.
        """
        masks = {mask.resolve() for mask in room.masks}
        rules = {"/dev/null": landlock.ALL}
        if room.proc:
            rules |= {f"/dev/{name}": landlock.ALL for name in _DEVICES}
            rules["/proc"] = landlock.READ
        for bind in room.binds:
            rights = landlock.ALL if bind.writable else landlock.READ | landlock.EXECUTE
            source = bind.source.resolve()
            granted = list(_around(source, masks, rights))
            if source.parent != Path("/"):
                granted.append((str(source.parent), landlock.LIST))
            for path, narrowed in granted:
                rules[path] = rules.get(path, 0) | narrowed
        return rules | {str(self._root): landlock.ALL}


def _sweep(temporary: Path) -> None:
    for folder in temporary.glob(owner.PATTERN):
        if owner.orphaned(folder.name):  # errors: somebody else's, or a neighbour was faster
            shutil.rmtree(folder, ignore_errors=True)


def _link(path: Path, target: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.symlink_to(target)


def _around(path: Path, masks: set[Path], rights: int) -> Iterator[tuple[str, int]]:
    """Rules for a path and everything below it but the masks, whose names alone can be seen.

    Landlock knows no exceptions, so a folder that holds a mask is allowed by its entries.
    """
    if any(path.is_relative_to(mask) for mask in masks):
        return
    if not any(mask.is_relative_to(path) for mask in masks):
        yield str(path), rights
        return
    yield str(path), landlock.LIST
    for entry in path.iterdir():
        if not entry.is_symlink():
            yield from _around(entry, masks, rights)
