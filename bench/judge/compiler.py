"""From source to something a worker can run.

Compilers are programs too, fed with hostile text: they run inside the sandbox, see the toolchain
and the sources, have no network, and hand the binary back through standard output, so that nothing
on the host is ever opened for them to write. Results are cached on disk by content: sources,
arguments and the compiler's version make the key. The header that contest programs include is
compiled once.
"""

from __future__ import annotations

import contextlib
import hashlib
import re
import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bench.cache import DiskCache
from bench.errors import JudgeError
from bench.judge.cgroup import guard_mib
from bench.judge.execution import Bounds, Execution, Job, Kind, Launch
from bench.judge.inside.script import LENGTH
from bench.judge.languages import Language, by_id, table
from bench.judge.memory_file import content, memory_file
from bench.judge.process_tree import end
from bench.judge.python_worker import PythonWorker
from bench.judge.sandbox import Bind, Room, Sandbox
from bench.judge.toolchain import PREPARED, Toolchain, fill
from bench.judge.walls import Walls

COMPILATION = Bounds(cpu_s=60.0, memory_mib=2048, output_mib=64)
_HEADER = Bounds(cpu_s=120.0, memory_mib=2048, output_mib=512)
_MESSAGE_BYTES = 8 * 1024
_TASKS = 1024
_PREPARATION = Bounds(cpu_s=600.0, memory_mib=4096, output_mib=512)
_HEAP_MIB = 256  # of a compiler that is itself run by a managed runtime
_SHELL = ("&&", ">")


@dataclass(frozen=True, slots=True)
class Sources:
    """A program's text: a language and its files by name, the main file first."""

    language: Language
    files: Mapping[str, bytes]

    def key(self, *salt: str) -> str:
        """SHA-256 over language, names, contents and `salt`."""
        digest = hashlib.sha256()
        for part in (self.language.id, *salt):
            digest.update(part.encode() + b"\0")
        for name, data in self.files.items():
            digest.update(f"{name}\0{len(data)}\0".encode() + data)
        return digest.hexdigest()


@dataclass(frozen=True, slots=True)
class Executable:
    """What a worker runs; `files` are modules that a Python program brings along.

    A managed program is nothing but files, the main one first; its `toolchain` launches them, as
    the bounds have it. Of others `launch` says what they take beside those.
    """

    kind: Kind
    image: bytes
    files: Mapping[str, bytes] = field(default_factory=dict)
    toolchain: Toolchain | None = None
    launch: Launch = field(default_factory=Launch)
    fingerprint: str = ""
    """SHA-256 of what it does: programs that differ in comments and white space alone share it."""

    def job(
        self,
        stdin: bytes,
        bounds: Bounds,
        *,
        files: Mapping[str, bytes] | None = None,
        validates: bool = False,
        **more: Any,  # noqa: ANN401 - the other fields of a job
    ) -> Job:
        """Its execution on an input; `files` beside its own, `more` as `Job` has it.

        What `validates` may write feedback.
        """
        everything = {**self.files, **(files or {})}
        launch = self.launch
        if self.toolchain:
            main = next(iter(self.files), "")
            launch = self.toolchain.launch(bounds, main, feedback=validates)
        return Job(self.kind, self.image, stdin, bounds, files=everything, launch=launch, **more)


@dataclass(frozen=True, slots=True)
class CompileFailure:
    """The compiler's word, shortened; the contestant may see it."""

    message: str


class Compiler:
    """Compiles for one thread at a time."""

    def __init__(self, sandbox: Sandbox, worker: PythonWorker, cache: DiskCache) -> None:
        """Python sources are compiled in `worker`, the others in a sandbox of their own."""
        self._sandbox = sandbox
        self._worker = worker
        self._cache = cache

    def compile(self, sources: Sources) -> Executable | CompileFailure:
        """Compile, or say why not; `UsageError` where the machine lacks the compiler."""
        sources.language.require()
        if sources.language.kind == "python":
            return self._python(sources)
        toolchain = Toolchain.of(sources.language)
        result = self._compiled(sources, toolchain)
        if isinstance(result, CompileFailure):
            return result
        if sources.language.kind == "native":
            return Executable(Kind.NATIVE, result, launch=toolchain.launch(COMPILATION, ""))
        out = sources.language.out
        files = {out: result} if out else dict(sources.files)
        return Executable(Kind.MANAGED, b"", files, toolchain)

    def spawner(self) -> Path:
        """The compiled spawner, which starts native programs; compiled once for this machine."""
        toolchain = Toolchain.of(by_id("cpp17"))
        source = Path(__file__).with_name("inside").joinpath("spawner.c").read_bytes()
        digest = hashlib.sha256(toolchain.version.encode() + source).hexdigest()
        target = self._cache.folder / f"spawner-{digest[:16]}" / "spawner"
        if not target.exists():
            command = [toolchain.names["program"], "-x", "c", "-std=gnu17", "-O2", "-static"]
            command += ["-o", "/out/spawner", "/src/spawner.c"]
            code, out, err = self._run(
                command, "/out/spawner", {"spawner.c": source}, toolchain, COMPILATION
            )
            if code != 0:
                raise JudgeError(f"spawner.c cannot be compiled: {_shorten(err)}")
            self._cache.write_file(target, out, mode=0o755)
        return target

    def _python(self, sources: Sources) -> Executable | CompileFailure:
        return self.compiled(sources, self._worker.execute(self.compilation(sources)))

    @staticmethod
    def compilation(sources: Sources) -> Job:
        """The job that compiles a Python source; `compiled` says what came of it."""
        return Job(Kind.COMPILE, next(iter(sources.files.values())), b"", COMPILATION)

    @staticmethod
    def compiled(sources: Sources, done: Execution) -> Executable | CompileFailure:
        """What came of a compilation."""
        if done.exit_code != 0 or len(done.stdout) < LENGTH.size:
            return CompileFailure(_shorten(done.stderr) or "the source cannot be compiled")
        _, *others = sources.files.items()
        start = LENGTH.size
        end = start + LENGTH.unpack_from(done.stdout)[0]
        fingerprint = hashlib.sha256(done.stdout[end:]).hexdigest()
        return Executable(
            Kind.PYTHON, done.stdout[start:end], dict(others), fingerprint=fingerprint
        )

    def _compiled(self, sources: Sources, toolchain: Toolchain) -> bytes | CompileFailure:
        """What the compiler makes of the sources; nothing where it only checks them."""
        language = sources.language
        key = sources.key(_fingerprint(toolchain))
        if (known := self._cache.read(key)) is not None:
            return known
        binds = []
        if language.header and language.header.encode() in b"".join(sources.files.values()):
            binds.append(Bind(self._precompiled(toolchain), Path("/pch")))
        if language.prepare:
            binds.append(Bind(self._prepared(toolchain), PREPARED))
        given = [name for name in sources.files if Path(name).suffix in _suffixes(language)]
        paths = [f"/src/{name}" for name in given or sources.files]
        out = f"/out/{language.out}" if language.out else ""
        names = {**toolchain.names, "out": out, "main": paths[0], "heap": str(_HEAP_MIB)}
        command = fill(language.compile, names, paths)
        code, made, err = self._run(
            command, out, sources.files, toolchain, COMPILATION, binds=binds
        )
        if code != 0:
            return CompileFailure(_shorten(err) or f"{language.program} ended with code {code}")
        self._cache.write(key, made)
        return made

    def _precompiled(self, toolchain: Toolchain) -> Path:
        """A folder holding the language's header, compiled with its arguments."""
        header, arguments = toolchain.language.header, toolchain.language.compile
        no_flags = ("{program}", "-I", "/pch", "-o", "{out}", "{sources}", "-x", "c++")
        flags = [a for a in arguments if a not in no_flags]
        digest = hashlib.sha256("\0".join([toolchain.version, header, *flags]).encode())
        folder = self._cache.folder / f"header-{digest.hexdigest()[:16]}"
        target = folder / f"{header}.gch"
        if not target.exists():
            text = f"#include <{header}>\n".encode()
            command = [toolchain.names["program"], *flags, "-x", "c++-header", "/src/all.h"]
            command += ["-o", "/out/all.gch"]
            code, out, err = self._run(command, "/out/all.gch", {"all.h": text}, toolchain, _HEADER)
            if code != 0:
                raise JudgeError(f"{header} cannot be precompiled: {_shorten(err)}")
            self._cache.write_file(target, out)
        return folder

    def _prepared(self, toolchain: Toolchain) -> Path:
        """A folder filled by the table's `prepare` command, once for this toolchain.

        It reads nothing but the toolchain and files of ours: the one command that may write to a
        folder of the host.
        """
        language = toolchain.language
        target = self._cache.folder / f"{language.id}-{_fingerprint(toolchain)[:16]}"
        if target.exists():
            return target
        self._cache.folder.mkdir(parents=True, exist_ok=True)
        aside = Path(tempfile.mkdtemp(prefix="aside-", dir=self._cache.folder))
        try:
            command = fill(language.prepare, toolchain.names)
            bind = Bind(aside, PREPARED, writable=True)
            drivers = _drivers(language)
            code, _, err = self._run(command, "", drivers, toolchain, _PREPARATION, binds=[bind])
            if code != 0:
                raise JudgeError(f"{language.name} cannot be prepared: {_shorten(err)}")
            with contextlib.suppress(OSError):  # another process was faster
                aside.rename(target)
        finally:
            shutil.rmtree(aside, ignore_errors=True)
        return target

    def _run(  # noqa: PLR0913 - each is one side of a compilation
        self,
        command: Sequence[str],
        result: str,
        files: Mapping[str, bytes],
        toolchain: Toolchain,
        bounds: Bounds,
        *,
        binds: Sequence[Bind] = (),
    ) -> tuple[int, bytes, bytes]:
        """Run a compiler inside; exit code, the bytes of `result` (if any), what it said.

        `JudgeError` where the sandbox does not start: its first sign of life is a line's end on
        standard output, which no compiler can reach.
        """
        size = bounds.output_mib << 20
        # Memory that could be written to: the address space that a runtime reserves says nothing.
        limits = {"t": int(bounds.cpu_s), "d": bounds.memory_mib << 10, "f": size // 512, "c": 0}
        script = "".join(f"ulimit -{name} {value} && " for name, value in limits.items())
        words = " ".join(word if word in _SHELL else shlex.quote(word) for word in command)
        script += f"echo && {{ {words}; }} </dev/null >&2"
        script += f" && exec cat {shlex.quote(result)}" if result else ""
        memory = guard_mib(bounds.memory_mib, bounds.output_mib)
        with ExitStack() as stack:
            stdout = stack.enter_context(memory_file("binary"))
            stderr = stack.enter_context(memory_file("messages"))
            data = {
                f"/src/{name}": stack.enter_context(memory_file("source", text))
                for name, text in files.items()
            }
            walls = Walls.of(self._sandbox, tasks=_TASKS, memory_mib=memory)
            stack.callback(walls.close)
            variables = toolchain.environment(_HEAP_MIB)
            room = Room(
                binds=[*toolchain.binds, *binds],
                data=data,
                tmpfs={"/out": size, "/tmp": size},  # noqa: S108 - of the sandbox, not the host
                env={name: walls.inside(value) for name, value in variables.items()},
                chdir="/src" if files else "/tmp",  # noqa: S108 - as above
            )
            process = subprocess.Popen(
                walls.command(["/usr/bin/sh", "-c", walls.inside(script)], room),
                stdin=subprocess.DEVNULL,
                stdout=stdout,
                stderr=stderr,
                pass_fds=list(data.values()),
                start_new_session=True,
            )
            try:
                code = process.wait(timeout=bounds.wall_s)
            except subprocess.TimeoutExpired:
                return 124, b"", b"the compiler did not end in time\n"
            finally:
                end(process)
            out, said = content(stdout, size + 1), walls.outside(content(stderr, _MESSAGE_BYTES))
            if not out:
                raise JudgeError(f"the compiler's sandbox did not start: {_shorten(said)}")
            return code, out[1:], said


def _drivers(language: Language) -> dict[str, bytes]:
    """Files of ours that the toolchain is prepared with."""
    here = Path(__file__).parent
    return {name: (here / name).read_bytes() for name in language.drivers}


def _fingerprint(toolchain: Toolchain) -> str:
    """Of all that a compiled program depends on besides its sources."""
    language = toolchain.language
    commands = (*language.prepare, *language.compile, *language.environment.values())
    digest = hashlib.sha256("\0".join((toolchain.version, *commands)).encode())
    for driver in _drivers(language).values():
        digest.update(b"\0" + driver)
    return digest.hexdigest()


def _suffixes(language: Language) -> set[str]:
    """Of the files that its compiler is given; languages of one program take each other's."""
    rows = (row for row in table().values() if row.program == language.program)
    return {suffix for row in rows for suffix in (*row.extensions, row.suffix) if suffix}


def _shorten(message: bytes) -> str:
    text = re.sub(r"(?<![\w.+-])/src/", "", message.decode(errors="replace")).strip()
    return text if len(text) <= 2000 else text[:2000] + " …"
