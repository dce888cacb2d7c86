"""A language's toolchain as it is on this machine: programs, folders, version, commands.

The table says what to ask (`languages.toml`); here the machine is asked, once a process. What
compilers and runtimes may see is an allow-list of folders of their own: never a folder that others
share, since contests and their hidden tests may be installed there.
"""

from __future__ import annotations

import functools
import glob
import platform
import shlex
import shutil
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bench.errors import JudgeError
from bench.judge.execution import Bounds, Launch
from bench.judge.languages import Command, Language, by_id
from bench.judge.sandbox import Bind, system_libraries

PREPARED = Path("/prepared")
_TOOLS = Path("/usr/bin")
_LEAST_HEAP_MIB = 16
_SHARED = ("/", "/usr", "/usr/lib", "/usr/share", "/usr/local", "/opt", "/home", "/etc", "/var")


@dataclass(frozen=True, slots=True)
class Toolchain:
    """A compiler or runtime resolved on this machine, and all that it must see in the sandbox.

    `names` are what the placeholders of the table's commands stand for; `visible` are the folders
    of the runtime, `tools` what only a compiler needs besides.
    """

    language: Language
    version: str
    names: Mapping[str, str] = field(hash=False)
    visible: tuple[Bind, ...]
    tools: tuple[Bind, ...]

    @classmethod
    @functools.cache
    def of(cls, language: Language) -> Toolchain:
        """Ask the machine; `UsageError` where the language is not installed.

        `JudgeError` where a program is there and does not say what it should.
        """
        language.require()
        program = Path(shutil.which(language.program) or "").resolve()
        names = {"program": str(program), "home": str(program.parent.parent)}
        names["prepared"] = str(PREPARED)
        if language.home:
            names["home"] = _ask(fill(language.home, names), language)
        visible = [*system_libraries(), *_visible(language, names)]
        tools = [Bind(_found(name), _TOOLS / name) for name in ("sh", "cat")]
        if language.linker:
            linker = cls.of(by_id(language.linker))
            names["linker"] = linker.names["program"]
            tools += [*linker.visible, *linker.tools]
        elif not language.home:
            tools.append(Bind.same(program))
        for tool, command in language.tools.items():
            tools.append(Bind(_found(_ask(fill(command, names), language)), _TOOLS / tool))
        # The shim that was found, not what it hides: it knows which of several is meant.
        version = _ask((language.program, *language.version), language)
        return cls(language, version, names, tuple(visible), tuple(dict.fromkeys(tools)))

    @property
    def binds(self) -> tuple[Bind, ...]:
        """What the compiler sees."""
        return (*self.visible, *self.tools)

    def environment(self, heap_mib: int) -> dict[str, str]:
        """The variables that compiler and runtime find."""
        names = {**self.names, "heap": str(heap_mib)}
        return dict(zip(self.language.environment,
                        fill(self.language.environment.values(), names), strict=True))  # fmt: skip

    def launch(self, bounds: Bounds, main: str, *, feedback: bool = False) -> Launch:
        """How the runtime is started for the program `main` within `bounds`."""
        language = self.language
        heap = max(_LEAST_HEAP_MIB, bounds.memory_mib - language.overhead_mib)
        names = {
            **self.names,
            "main": main,
            "heap": str(heap),
            "stack": str(language.stack_mib),
            "stack_kib": str(language.stack_mib * 1000),  # a bit less than 1024: room for the rest
        }
        return Launch(
            visible=tuple(bind.target for bind in self.visible) if language.run else (),
            command=fill(language.run, names),
            environment=self.environment(heap) if language.run else {},
            stack_mib=language.stack_mib,
            address_mib=language.address_mib,
            data_mib=language.data_mib,
            feedback=feedback,
        )


def version_of(language: Language) -> str:
    """What the toolchain calls its version, or why it does not say; empty where there is none."""
    if not language.program:
        return f"Python {platform.python_version()}"
    try:
        return Toolchain.of(language).version if language.installed else ""
    except JudgeError as error:
        return str(error)


def fill(
    command: Iterable[str], names: Mapping[str, str], sources: Sequence[str] = ()
) -> tuple[str, ...]:
    """A command of the table with its placeholders filled; other braces stand for themselves."""
    filled: list[str] = []
    for argument in command:
        text = argument
        for name, value in names.items():
            text = text.replace("{" + name + "}", value)
        filled += sources if argument == "{sources}" else [text]
    return tuple(filled)


def _ask(command: Command, language: Language) -> str:
    """The first line that a command prints."""
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, timeout=60,
            stdin=subprocess.DEVNULL, cwd="/",
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired) as error:
        raise JudgeError(f"{language.name}: {command[0]} cannot be asked: {error}") from None
    lines = (done.stdout or done.stderr).strip().splitlines()
    if done.returncode != 0 or not lines:
        said = done.stderr.strip()[:500]
        raise JudgeError(f"{language.name}: {shlex.join(command)} gives no answer: {said}")
    return lines[0]


def _visible(language: Language, names: Mapping[str, str]) -> list[Bind]:
    found: list[Bind] = []
    for pattern in fill(language.visible, names):
        for path in sorted(glob.glob(pattern)):  # noqa: PTH207 - absolute, beginning anywhere
            if path in _SHARED or Path(path).resolve() in (*map(Path, _SHARED), Path.home()):
                raise JudgeError(
                    f"{language.name}: {path} holds more than a toolchain and is not shown to "
                    f"programs; install {language.package} in a folder of its own"
                )
            found.append(Bind.same(path))
    return found


def _found(tool: str) -> Path:
    """A program's file: by path, or by its name on the PATH."""
    path = Path(shutil.which(tool) or f"/bin/{tool}")
    if not path.is_file():
        raise JudgeError(f"{tool} is not on the PATH; compilers need it")
    return path.resolve()
