"""A contest on disk: `contest.yaml`, one problem package each, and `standings.csv`.

<id>/contest.yaml       id, name, version, start, rule, duration, problems, provenance of field
<id>/problems/…/        problem packages (`problem_package`)
<id>/standings.csv      a row per competitor (`standings_csv`)
<id>/verification.json  what was measured of the problems; no part of the contest itself
"""

from __future__ import annotations

import datetime as dt
import hashlib
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, StringConstraints

from bench.contest import Contest, FieldProvenance, JuryContest
from bench.errors import FormatError
from bench.formats import problem_package, standings_csv
from bench.formats.documents import load_yaml
from bench.rules import RULES, Terms
from bench.standings import Standings

VERIFICATION = "verification.json"

Label = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9_-]{0,15}$")]
Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_-]{0,63}$")]


class _ProblemRow(BaseModel):
    model_config = ConfigDict(extra="forbid")

    label: Label
    package: str = Field(pattern=r"^[^\x00]+$")
    points: int | None = Field(default=None, gt=0, le=1_000_000)
    rating: int | None = None
    tags: list[str] = []


class _Field(BaseModel):
    """Provenance of the standings; a simulated field names its model and seed."""

    model_config = ConfigDict(extra="forbid")

    provenance: Literal["recorded", "simulated"]
    source: str = ""
    model: str = ""
    seed: int | None = None
    division: str = ""
    competitors: int | None = None


class _ContestFile(BaseModel):
    model_config = ConfigDict(extra="forbid")

    id: Identifier
    name: str
    version: str = Field(coerce_numbers_to_str=True)
    start: AwareDatetime
    rule: str
    duration: int = Field(gt=0, lt=10**9)
    problems: list[_ProblemRow] = Field(min_length=1)
    field: _Field


def read(folder: Path, languages: tuple[str, ...] = ()) -> JuryContest:
    """Read a contest but for its standings; `FormatError` names what is wrong where."""
    path = folder / "contest.yaml"
    document = load_yaml(path, _ContestFile)
    if document.rule not in RULES:
        raise FormatError(path, "rule", f"expected one of {', '.join(RULES)}")
    labels = [row.label for row in document.problems]
    if len(set(labels)) != len(labels):
        raise FormatError(path, "problems", f"labels must differ, found {', '.join(labels)}")
    if RULES[document.rule].value_name == "points" and None in [
        p.points for p in document.problems
    ]:
        raise FormatError(path, "problems.points", f"rule {document.rule} needs them everywhere")
    field = document.field
    source = field.source or field.model
    if not source:
        wanted = "source" if field.provenance == "recorded" else "model"
        raise FormatError(path, f"field.{wanted}", "expected where the standings come from")
    problems = []
    for row in document.problems:
        package = (folder / row.package).resolve()
        if not package.is_relative_to(folder.resolve()):
            raise FormatError(path, f"problems.{row.label}.package", "must lie below the contest")
        problems.append(
            problem_package.read(
                package, label=row.label, points=row.points, rating=row.rating, tags=row.tags
            )
        )
    return JuryContest(
        contest=Contest(
            id=document.id,
            name=document.name,
            rule=document.rule,
            duration_s=document.duration,
            problems=tuple(p.problem for p in problems),
            languages=languages,
        ),
        folder=folder,
        version=document.version,
        start=document.start.astimezone(dt.UTC),
        problems=tuple(problems),
        field=FieldProvenance(field.provenance, source, field.seed),
    )


def read_standings(contest: JuryContest) -> Standings:
    """The recorded field of a contest, columns in the order of its problems."""
    path = contest.folder / "standings.csv"
    labels = [p.label for p in contest.problems]
    return standings_csv.read(path, labels, contest.contest.duration_s)


def terms(contest: Contest) -> Terms:
    """What the contest's rule needs to know of it."""
    points = [p.points for p in contest.problems]
    known = tuple(p for p in points if p is not None)
    return Terms(contest.duration_s, known if len(known) == len(points) else None)


def digest(folder: Path) -> str:
    """SHA-256 over the names and contents of everything in a contest's or a package's folder.

    But for what was measured of it.
    """
    total = hashlib.sha256()
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        if "__pycache__" in path.parts or path == folder / VERIFICATION:
            continue
        total.update(path.relative_to(folder).as_posix().encode() + b"\0")
        total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()
