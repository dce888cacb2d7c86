"""The authoring commands: make the simulated fields, and hold the model against real rounds."""

import argparse
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import get_args

import yaml

from contests.authoring import field
from contests.authoring.comparison import EXPLANATION, Line, compare, submitters
from contests.authoring.field import FieldSpec, ProblemSpec


def read_spec(path: Path) -> FieldSpec:
    """Read the specification of a field from a `contest.yaml`; ValueError names what is wrong."""
    document = yaml.safe_load(path.read_text(encoding="utf-8"))
    try:
        terms = document["field"]
        choices = {
            "field.provenance": (terms["provenance"], ("simulated",)),  # keep recorded standings
            "field.division": (terms["division"], get_args(field.Division)),
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


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")


def make(folders: Iterable[Path]) -> None:
    """Rewrite the standings of each contest from its own `contest.yaml`."""
    for folder in folders:
        spec = read_spec(folder / "contest.yaml")
        competitors = field.simulate(spec)
        field.write_csv(folder / "standings.csv", spec, competitors)
        count = len(submitters(competitors))
        _say(f"{folder / 'standings.csv'}: {len(competitors)} rows, {count} submitted")


def show(lines: Sequence[Line]) -> None:
    """Print the comparison as one table, and what its last column means."""
    table = [Line("quantity", "real", "model", "status"), *lines]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for line in table:
        _say("  ".join(map(str.ljust, line, widths)).rstrip())
    _say(f"\n{EXPLANATION}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code is 1 when a contest cannot be read or written."""
    parser = argparse.ArgumentParser(prog="python -m contests.authoring", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    fields = commands.add_parser("field", help="rewrite CONTEST_DIR/standings.csv")
    fields.add_argument("folders", metavar="CONTEST_DIR", nargs="+", type=Path)
    commands.add_parser("compare", help="print the model of the field against real rounds")
    options = parser.parse_args(arguments)
    if options.command == "compare":
        show(compare())
        return 0
    try:
        make(options.folders)
    except (OSError, ValueError) as error:
        sys.stderr.write(f"error: {error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
