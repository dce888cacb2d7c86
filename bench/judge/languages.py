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


class Language(BaseModel):
    """One row of the table; the fields are explained at its head."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    extensions: tuple[str, ...]
    suffix: str = ""
    kind: Literal["python", "native"]
    compiler: str = ""
    package: str = ""
    compile: tuple[str, ...] = ()
    header: str = ""

    @property
    def file_name(self) -> str:
        """What a source file is called that came without a name."""
        return "program" + (self.extensions[0] if self.extensions else self.suffix)

    @property
    def installed(self) -> bool:
        """Whether this machine has what the language needs."""
        return self.kind == "python" or shutil.which(self.compiler) is not None

    def require(self) -> None:
        """Raise `UsageError` naming the package to install where the compiler is missing."""
        if not self.installed:
            raise UsageError(
                f"{self.name} needs {self.compiler}, which is not on the PATH: "
                f"install it, e.g. apt-get install {self.package}"
            )


@functools.cache
def table() -> dict[str, Language]:
    """All languages by id."""
    text = resources.files("bench.judge").joinpath("languages.toml").read_text(encoding="utf-8")
    rows = {key: {"id": key, **row} for key, row in tomllib.loads(text).items()}
    return TypeAdapter(dict[str, Language]).validate_python(rows)


def by_id(name: str) -> Language:
    """The language with this id or alias; `UsageError` lists those there are."""
    for language in table().values():
        if name == language.id or name.lower() in language.aliases:
            return language
    raise UsageError(f"unknown language {name!r}; the judge knows: {', '.join(table())}")


def of_file(path: Path) -> Language | None:
    """The language that a file's extension names, if any."""
    for language in table().values():
        if path.suffix in language.extensions:
            return language
    return None
