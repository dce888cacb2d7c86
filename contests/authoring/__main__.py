"""The authoring commands: tests, manifest, the simulated fields and their model."""

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from tqdm import tqdm

from bench.errors import BenchError
from bench.formats import generated
from contests.authoring import comparison, field, fit, manifest, testdata
from contests.authoring.contest_file import read_spec, read_terms
from contests.authoring.parameters import PARAMETERS
from contests.authoring.sensitivity import references, sensitivity

CONTESTS = Path(__file__).parents[1]


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def make(folders: Iterable[Path]) -> None:
    """Rewrite the standings of each contest from its own `contest.yaml`."""
    for folder in folders:
        standings = field.simulate(read_spec(folder / "contest.yaml"))
        field.write_csv(folder / "standings.csv", standings)
        count = int(standings.submitted.sum())
        _say(f"{folder / 'standings.csv'}: {len(standings)} rows, {count} submitted")


def make_tests(packages: Iterable[Path]) -> None:
    """Make the hidden tests of each package as its `generators.yaml` says."""
    for package in packages:
        total = len(generated.recipes(package).recipes)
        with tqdm(total=total, desc=package.name, unit="test", disable=None) as bar:
            small, large = testdata.make(package, bar.update)
        _say(f"{package}: {small} tests in the package, {large} by their SHA-256")


def _fit(generations: int) -> None:
    before = fit.loss(PARAMETERS)
    found, error = fit.fit(_say, generations)
    for name in fit.BOUNDS:
        _say(f"{name} = {getattr(found, name)!r}  # shipped: {getattr(PARAMETERS, name)!r}")
    _say(f"# mean error of the fitted rows: {error:.3f}; of the shipped constants: {before:.3f}")


def _sensitivity(folders: Sequence[Path], *, as_json: bool) -> None:
    folders = folders or sorted(path.parent for path in CONTESTS.glob("*/contest.yaml"))
    places = [
        place
        for folder in folders
        for spec in [read_spec(folder / "contest.yaml")]
        for place in sensitivity(
            folder.name, spec, read_terms(folder / "contest.yaml"), references(spec)
        )
    ]
    if as_json:
        _say(json.dumps([place.document() for place in places], indent=2))
        return
    _say("better %: share of the simulated field that did better; lower is better")
    heads = ("contest", "solved", "shipped", "-200", "+200", "20 seeds: mean", "min", "max")
    _say("{:16}{:10}{:>9}{:>9}{:>9}{:>16}{:>8}{:>8}".format(*heads))
    for one in places:
        spread = one.spread()
        shares = [one.shipped.share_better, *(p.share_better for p in one.shifted.values())]
        shares += [spread["mean"], spread["min"], spread["max"]]
        numbers = [100 * share for share in shares]
        row = "{:9.1f}{:9.1f}{:9.1f}{:16.1f}{:8.1f}{:8.1f}".format(*numbers)
        _say(f"{one.contest:16}{one.result:10}{row}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code is 1 when a contest cannot be read or written."""
    parser = argparse.ArgumentParser(prog="python -m contests.authoring", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    fields = commands.add_parser("field", help="rewrite CONTEST_DIR/standings.csv")
    fields.add_argument("folders", metavar="CONTEST_DIR", nargs="+", type=Path)
    tests = commands.add_parser("tests", help="make the hidden tests of PACKAGE as it describes")
    tests.add_argument("folders", metavar="PACKAGE", nargs="+", type=Path)
    commands.add_parser("manifest", help="freeze contests and problems in MANIFEST.json")
    commands.add_parser("compare", help="print the model of the field against real rounds")
    fitting = commands.add_parser("fit", help="search for the model's constants, and print them")
    fitting.add_argument("--generations", type=int, default=fit.GENERATIONS)
    places = commands.add_parser("sensitivity", help="places by shifted ratings and other seeds")
    places.add_argument("folders", metavar="CONTEST_DIR", nargs="*", type=Path)
    places.add_argument("--json", action="store_true", help="JSON instead of a table")
    pictures = commands.add_parser("figures", help="draw the model against real rounds")
    pictures.add_argument("--out", metavar="DIR", type=Path, required=True)
    options = parser.parse_args(arguments)
    try:
        if options.command == "compare":
            comparison.show(comparison.compare(), _say)
        elif options.command == "tests":
            make_tests(options.folders)
        elif options.command == "manifest":
            _say(str(manifest.write(CONTESTS)))
        elif options.command == "fit":
            _fit(options.generations)
        elif options.command == "sensitivity":
            _sensitivity(options.folders, as_json=options.json)
        elif options.command == "figures":
            from contests.authoring import figures  # noqa: PLC0415 - only it needs matplotlib

            for path in figures.draw(options.out):
                _say(str(path))
        else:
            make(options.folders)
    except (BenchError, OSError, ValueError) as error:
        sys.stderr.write(f"error: {error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
