"""What the model of the field needs of a `contest.yaml`."""

from pathlib import Path
from typing import Any, get_args

import yaml

from bench.rules import Terms
from contests.authoring import field, population
from contests.authoring.field import FieldSpec, ProblemSpec


def _document(path: Path) -> Any:  # noqa: ANN401 - YAML is what it is
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def read_spec(path: Path) -> FieldSpec:
    """Read the specification of a field from a `contest.yaml`; ValueError names what is wrong."""
    document = _document(path)
    try:
        terms = document["field"]
        choices = {
            "field.provenance": (terms["provenance"], ("simulated",)),  # keep recorded standings
            "field.division": (terms["division"], get_args(population.Division)),
            "rule": (document["rule"], get_args(field.Rule)),
        }
        spec = FieldSpec(
            problems=tuple(
                ProblemSpec(str(problem["label"]), int(problem["rating"]))
                for problem in document["problems"]
            ),
            rule=document["rule"],
            duration=int(document["duration"]),
            division=terms["division"],
            competitors=int(terms["competitors"]),
            seed=int(terms["seed"]),
        )
    except KeyError as error:
        raise ValueError(f"{path}: missing field {error}") from error
    except TypeError as error:
        raise ValueError(
            f"{path}: expected a contest with problems and a field: {error}"
        ) from error
    for name, (value, known) in choices.items():
        if value not in known:
            raise ValueError(f"{path}: {name}: expected {' or '.join(known)}, found {value!r}")
    return spec


def read_terms(path: Path) -> Terms:
    """Read what the rule needs of a `contest.yaml`."""
    document = _document(path)
    points = [problem.get("points") for problem in document["problems"]]
    return Terms(int(document["duration"]), None if None in points else tuple(map(int, points)))
