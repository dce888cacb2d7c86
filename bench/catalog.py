"""Where contests are: collections registered by packages, or any folder named outright.

A package registers a collection under the entry point group `bench.contests`; the value names an
importable package whose folder holds contests side by side. Ours is `contests`.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path

from bench.contest import JuryContest
from bench.errors import UsageError
from bench.formats import contest_folder
from bench.judge import languages
from bench.judge.admission import allowed

GROUP = "bench.contests"


def collections() -> list[Path]:
    """The folders of all registered collections."""
    folders = []
    for point in sorted(metadata.entry_points(group=GROUP), key=lambda p: p.name):
        spec = importlib.util.find_spec(point.module)
        locations = spec.submodule_search_locations if spec else None
        folders += [Path(location) for location in locations or ()]
    return folders


def contest_folders() -> list[Path]:
    """Every contest of every collection."""
    return [
        path.parent for folder in collections() for path in sorted(folder.glob("*/contest.yaml"))
    ]


def find(names: Sequence[str]) -> list[JuryContest]:
    """Contests by id or folder, all registered ones without a name; in the order of their start.

    `UsageError` names an id that does not exist, `FormatError` what is wrong in a file,
    `UnsupportedError` a problem that the judge has no language for.
    """
    registered = contest_folders()
    by_id = {folder.name: folder for folder in registered}
    folders = []
    for name in names:
        if name in by_id:
            folders.append(by_id[name])
        elif (Path(name) / "contest.yaml").is_file():
            folders.append(Path(name))
        else:
            known = ", ".join(by_id) or "none"
            raise UsageError(
                f"no contest {name!r}: neither a folder with a contest.yaml nor one of {known}"
            )
    known_languages = tuple(languages.table())
    contests = [contest_folder.read(f, known_languages) for f in (folders if names else registered)]
    for contest in contests:
        for problem in contest.problems:
            allowed(problem)
    if not contests:
        raise UsageError("no contest is installed; name the folder of one")
    seen: dict[str, Path] = {}
    for contest in contests:
        other = seen.setdefault(contest.id, contest.folder.resolve())
        if other != contest.folder.resolve():
            raise UsageError(f"two contests are called {contest.id}: {other}, {contest.folder}")
    unique = {contest.id: contest for contest in contests}
    return sorted(unique.values(), key=lambda c: (c.start, c.id))
