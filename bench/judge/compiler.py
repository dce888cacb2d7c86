"""From source to something a worker can run.

Compilers are programs too, fed with hostile text: they run inside the sandbox, see the toolchain
and the sources, have no network, and hand the binary back through standard output, so that nothing
on the host is ever opened for them to write. Results are cached on disk by content: sources,
arguments and the compiler's version make the key. The header that contest programs include is
compiled once.
"""

from __future__ import annotations

import functools
import hashlib
import os
import shlex
import shutil
import subprocess
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bench.errors import JudgeError
from bench.judge.cache import DiskCache
from bench.judge.cgroup import guard_mib
from bench.judge.execution import Bounds, Execution, Job, Kind
from bench.judge.languages import Language
from bench.judge.memory_file import content, memory_file
from bench.judge.process_tree import end
from bench.judge.sandbox import Bind, Room, Sandbox, system_libraries
from bench.judge.script import LENGTH
from bench.judge.walls import Walls
from bench.judge.worker import PythonWorker

COMPILATION = Bounds(cpu_s=60.0, memory_mib=2048, output_mib=64)
_HEADER = Bounds(cpu_s=120.0, memory_mib=2048, output_mib=512)
_MESSAGE_BYTES = 8 * 1024
_TASKS = 1024
_SOURCE_SUFFIXES = (".c", ".cc", ".cpp", ".cxx", ".c++", ".C")


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
    """What a worker runs; `files` are modules that a Python program brings along."""

    kind: Kind
    image: bytes
    files: Mapping[str, bytes] = field(default_factory=dict)
    fingerprint: str = ""
    """SHA-256 of what it does: programs that differ in comments and white space alone share it."""

    def job(
        self,
        stdin: bytes,
        bounds: Bounds,
        *,
        files: Mapping[str, bytes] | None = None,
        **more: Any,  # noqa: ANN401 - the other fields of a job
    ) -> Job:
        """Its execution on an input; `files` beside its own, `more` as `Job` has it."""
        everything = {**self.files, **(files or {})}
        return Job(self.kind, self.image, stdin, bounds, files=everything, **more)


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
        return self._native(sources)

    def spawner(self) -> Path:
        """The compiled spawner, which starts native programs; compiled once for this machine."""
        toolchain = Toolchain.of("g++")
        source = Path(__file__).with_name("spawner.c").read_bytes()
        digest = hashlib.sha256(toolchain.version.encode() + source).hexdigest()
        target = self._cache.folder / f"spawner-{digest[:16]}" / "spawner"
        if not target.exists():
            command = [str(toolchain.compiler), "-x", "c", "-std=gnu17", "-O2", "-static"]
            command += ["-o", "/out/spawner", "/src/spawner.c"]
            code, out, err = self._run(
                command, "/out/spawner", {"spawner.c": source}, toolchain.binds, COMPILATION
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
        if done.exit_code != 0:
            return CompileFailure(_shorten(done.stderr) or "the source cannot be compiled")
        _, *others = sources.files.items()
        start = LENGTH.size
        end = start + LENGTH.unpack_from(done.stdout)[0]
        fingerprint = hashlib.sha256(done.stdout[end:]).hexdigest()
        return Executable(Kind.PYTHON, done.stdout[start:end], dict(others), fingerprint)

    def _native(self, sources: Sources) -> Executable | CompileFailure:
        language = sources.language
        toolchain = Toolchain.of(language.compiler)
        key = sources.key(toolchain.version, *language.compile)
        if (binary := self._cache.read(key)) is not None:
            return Executable(Kind.NATIVE, binary)
        binds = list(toolchain.binds)
        include = []
        if language.header and language.header.encode() in b"".join(sources.files.values()):
            binds.append(Bind(self._precompiled(language, toolchain), Path("/pch")))
            include = ["-I", "/pch"]
        names = [name for name in sources.files if name.endswith(_SOURCE_SUFFIXES)]
        arguments = _fill(language.compile, "/out/program", [f"/src/{n}" for n in names])
        code, out, err = self._run(
            [str(toolchain.compiler), *include, *arguments], "/out/program", sources.files, binds,
            COMPILATION,
        )  # fmt: skip
        if code != 0:
            return CompileFailure(_shorten(err) or f"{language.compiler} ended with code {code}")
        self._cache.write(key, out)
        return Executable(Kind.NATIVE, out)

    def _precompiled(self, language: Language, toolchain: Toolchain) -> Path:
        """A folder holding the language's header, compiled with its arguments."""
        flags = [a for a in language.compile if a not in ("-o", "{out}", "{sources}", "-x", "c++")]
        digest = hashlib.sha256("\0".join([toolchain.version, language.header, *flags]).encode())
        folder = self._cache.folder / f"header-{digest.hexdigest()[:16]}"
        target = folder / f"{language.header}.gch"
        if not target.exists():
            text = f"#include <{language.header}>\n".encode()
            command = [str(toolchain.compiler), *flags, "-x", "c++-header", "/src/all.h"]
            command += ["-o", "/out/all.gch"]
            code, out, err = self._run(
                command, "/out/all.gch", {"all.h": text}, toolchain.binds, _HEADER
            )
            if code != 0:
                raise JudgeError(f"{language.header} cannot be precompiled: {_shorten(err)}")
            self._cache.write_file(target, out)
        return folder

    def _run(
        self,
        command: list[str],
        result: str,
        files: Mapping[str, bytes],
        binds: list[Bind] | tuple[Bind, ...],
        bounds: Bounds,
    ) -> tuple[int, bytes, bytes]:
        """Run a compiler inside; exit code, the bytes of `result`, what it said.

        `JudgeError` where the sandbox does not start: its first sign of life is a line's end on
        standard output, which no compiler can reach.
        """
        size = bounds.output_mib << 20
        limits = {"t": int(bounds.cpu_s), "v": bounds.memory_mib << 10, "f": size // 512, "c": 0}
        script = "".join(f"ulimit -{name} {value} && " for name, value in limits.items())
        script += f"echo && {shlex.join(command)} </dev/null >&2 && exec cat {shlex.quote(result)}"
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
            room = Room(
                binds=binds,
                data=data,
                tmpfs={"/out": size, "/tmp": size},  # noqa: S108 - of the sandbox, not the host
                chdir="/src",
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


@dataclass(frozen=True, slots=True)
class Toolchain:
    """A compiler resolved on this machine, and all that it needs to see inside the sandbox."""

    compiler: Path
    version: str
    binds: tuple[Bind, ...]

    @classmethod
    @functools.cache
    def of(cls, name: str) -> Toolchain:
        """Ask the compiler where its parts are; once a process."""
        found = shutil.which(name)
        if found is None:
            raise JudgeError(f"{name} is not on the PATH")
        compiler = Path(found).resolve()
        prefix = compiler.parent.parent
        version = subprocess.run(
            [compiler, "--version"], capture_output=True, text=True, check=True
        ).stdout.splitlines()[0]
        folders = [prefix / part for part in ("lib/gcc", "libexec/gcc", "include")]
        binds = [*system_libraries(), *(Bind.same(p) for p in folders if p.is_dir())]
        binds.append(Bind.same(compiler))
        for tool in ("as", "ld"):
            where = subprocess.run(
                [compiler, f"-print-prog-name={tool}"], capture_output=True, text=True, check=True
            ).stdout.strip()
            path = Path(shutil.which(where) or where)
            binds.append(Bind(path.resolve(), Path("/usr/bin") / tool))
        for tool in ("sh", "cat"):
            path = Path(shutil.which(tool) or f"/bin/{tool}")
            binds.append(Bind(path.resolve(), Path("/usr/bin") / tool))
        return cls(compiler, version, tuple(binds))


def _fill(arguments: tuple[str, ...], out: str, sources: list[str]) -> list[str]:
    filled: list[str] = []
    for argument in arguments:
        filled += sources if argument == "{sources}" else [argument.replace("{out}", out)]
    return filled


def _shorten(message: bytes) -> str:
    text = message.decode(errors="replace").replace("/src/", "").strip()
    return text if len(text) <= 2000 else text[:2000] + " …"


def cache_folder() -> Path:
    """Where compiled programs are kept between runs: `$XDG_CACHE_HOME/bench`."""
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "bench"
