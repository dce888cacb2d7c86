"""What a solver can see: an allow-list, and masks over everything that belongs to the jury.

Visible: the interpreter, the installed packages, `bench` itself, the solver's own package or files,
a /proc of its own, an empty /tmp. Masked, wherever a visible folder would contain them: all
contests (checkout, installed wheel), the cache with the tests that were made, the run directory. No
network, unless the run allows it. Nothing else of the host exists.
"""

from __future__ import annotations

import importlib.util
import shlex
import site
import sysconfig
from collections.abc import Iterable
from pathlib import Path

from bench.judge.sandbox import Bind, Room, interpreter
from bench.judge.walls import Walls
from bench.solver import SolverSpec

_NETWORK = ("resolv.conf", "hosts", "nsswitch.conf", "ssl", "ca-certificates")
"""Of /etc, what finding a host and trusting it takes."""
_TMP, _TMP_BYTES = "/tmp", 1 << 30  # noqa: S108 - of the sandbox, not the host


def command(
    walls: Walls, spec: SolverSpec, hidden: Iterable[Path], *, network: bool = False
) -> list[str]:
    """The command line that starts a solver inside; `hidden` are the jury's folders."""
    python = interpreter()
    binds = list(python.binds)
    paths: list[Path] = []
    if spec.kind == "command":
        argv = shlex.split(spec.target)
    else:
        argv = [str(python.executable), "-P", "-s", "-B", "-m", "bench.replay.guest"]
        argv += [spec.kind, spec.target]
        for package in ("bench", *spec.packages):
            for source in _package_files(package):
                binds.append(Bind.same(source))
                paths.append(source.parent)
        packages = _installed()
        binds += [Bind.same(folder) for folder in packages]
        paths += packages
    binds += [Bind.same(path) for path in spec.files]
    if network:
        needed = (Path("/etc", name) for name in _NETWORK)
        binds += [Bind(path.resolve(), path) for path in needed if path.exists()]
    masks = _masks(hidden, [bind.target.resolve() for bind in binds])
    environment = {
        "HOME": walls.inside(_TMP),
        "PYTHONPATH": ":".join(dict.fromkeys(map(str, paths))),
        "PYTHONHASHSEED": "0",
        "PYTHONUNBUFFERED": "1",
    }
    room = Room(
        binds=binds,
        masks=masks,
        tmpfs={_TMP: _TMP_BYTES},
        env=environment,
        proc=True,
        network=network,
        chdir=_TMP,
    )
    return walls.command(argv, room)


def _masks(hidden: Iterable[Path], visible: list[Path]) -> list[Path]:
    """The hidden folders that would be visible; none within another that is masked already."""
    folders = {path.resolve() for path in hidden if path.is_dir()}
    return sorted(
        path
        for path in folders
        if any(path.is_relative_to(v) for v in visible) and folders.isdisjoint(path.parents)
    )


def _package_files(name: str) -> list[Path]:
    """The folder of a package, or the file of a module; found without importing it."""
    spec = importlib.util.find_spec(name)
    if spec is None:
        return []
    if spec.submodule_search_locations:
        return [Path(location) for location in spec.submodule_search_locations]
    return [Path(spec.origin)] if spec.origin else []


def _installed() -> list[Path]:
    """Folders of installed packages of the running environment."""
    folders = {
        sysconfig.get_path("purelib"),
        sysconfig.get_path("platlib"),
        *site.getsitepackages(),
    }
    return sorted(path for path in map(Path, folders) if path.is_dir())
