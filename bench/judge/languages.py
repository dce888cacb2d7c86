"""The table of languages that the judge knows, read from `languages.toml`."""

from __future__ import annotations

import functools
import shutil
import tomllib
from importlib import resources
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, TypeAdapter

from bench.errors import UsageError

Command = tuple[str, ...]


class Language(BaseModel):
    """One row of the table; the fields are explained at its head."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    extensions: tuple[str, ...]
    suffix: str = ""
    kind: Literal["python", "native", "managed"]
    program: str = ""
    package: str = ""
    home: Command = ()
    version: Command = ("--version",)
    visible: tuple[str, ...] = ()
    tools: dict[str, Command] = {}
    linker: str = ""
    environment: dict[str, str] = {}
    prepare: Command = ()
    drivers: tuple[str, ...] = ()
    compile: Command = ()
    out: str = ""
    header: str = ""
    run: Command = ()
    stack_mib: int = 64
    overhead_mib: int = 0
    address_mib: int = 0
    data_mib: int = 0
    out_of_memory: tuple[str, ...] = ()
    empty: str = ""

    def __hash__(self) -> int:
        """By id; two rows of one id differ in equality."""
        return hash(self.id)

    @property
    def file_name(self) -> str:
        """What a source file is called that came without a name."""
        return "program" + (self.extensions[0] if self.extensions else self.suffix)

    @property
    def missing(self) -> Language | None:
        """The language, this one or its linker's, whose program is not on the PATH."""
        if self.program and shutil.which(self.program) is None:
            return self
        return by_id(self.linker).missing if self.linker else None

    @property
    def installed(self) -> bool:
        """Whether this machine has what the language needs."""
        return self.missing is None

    def require(self) -> None:
        """Raise `UsageError` naming the package to install where a program is missing."""
        if lacks := self.missing:
            raise UsageError(
                f"{self.name} needs {lacks.program}, which is not on the PATH: "
                f"install it, e.g. apt-get install {lacks.package}"
            )


@functools.cache
def table() -> dict[str, Language]:
    """All languages by id."""
    text = resources.files("bench.judge").joinpath("languages.toml").read_text(encoding="utf-8")
    rows = {key: {"id": key, **row} for key, row in tomllib.loads(text).items()}
    return TypeAdapter(dict[str, Language]).validate_python(rows)


@functools.cache
def signs_of_refused_memory() -> tuple[bytes, ...]:
    """What programs, in whatever language, say on standard error when they are refused memory."""
    signs = {sign.encode() for language in table().values() for sign in language.out_of_memory}
    return tuple(sorted(signs))


def by_id(name: str) -> Language:
    """The language with this id or alias; `UsageError` lists those there are."""
    for language in table().values():
        if name.lower() in (language.id, *language.aliases):
            return language
    raise UsageError(f"unknown language {name!r}; the judge knows: {', '.join(table())}")


def of_file(path: Path) -> Language | None:
    """The language that a file's extension names, if any."""
    for language in table().values():
        if path.suffix in language.extensions:
            return language
    return None
