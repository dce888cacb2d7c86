"""Try families: `python -m baselines.alphacode.foundry.check MODULE [--show NAME] [--draws 4]`."""

from __future__ import annotations

import argparse
import random
import sys
from importlib import import_module

from baselines.alphacode.foundry.problem import UnsoundError, draft, judged
from baselines.alphacode.foundry.task import FAMILIES


def main() -> None:
    """Draw and judge problems of a module's families; exit 1 where something is wrong."""
    parser = argparse.ArgumentParser()
    parser.add_argument("module")
    parser.add_argument("--show", help="print a problem of this family whole")
    parser.add_argument("--draws", type=int, default=3)
    parser.add_argument("--only", help="only families whose names contain this")
    said = parser.parse_args()
    import_module(f"baselines.alphacode.foundry.families.{said.module}")
    mine = [f for f in FAMILIES.values() if f.make.__module__.endswith("." + said.module)]
    drafts, problems = [], []
    for family in mine:
        if (said.only or "") not in family.name:
            continue
        for number in range(said.draws):
            try:
                drafts.append(draft(family, random.Random(f"{family.name}{number}")))  # noqa: S311
            except UnsoundError as error:
                problems.append(f"{family.name}: {error}")
            except Exception as error:  # noqa: BLE001 - whatever a family does wrong
                problems.append(f"{family.name}: {type(error).__name__}: {error}")
    for one, kept, complaints in judged(drafts):
        problems += complaints
        if said.show == one.family:
            print("=" * 80, one.statements[0], sep="\n")
            for i in range(one.examples):
                print("-- example", one.inputs[i], "->", one.outputs[i], sep="\n")
            for language, text, right in kept:
                print(f"-- {language} {'right' if right else 'wrong'}", text, sep="\n")
    print("\n".join(problems))
    print(f"{len(mine)} families, {len(drafts)} problems drawn, {len(problems)} complaints")
    sys.exit(bool(problems))


if __name__ == "__main__":
    main()
