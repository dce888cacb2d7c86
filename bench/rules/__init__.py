"""Contest rules: from cells (when solved, after how many rejected attempts) to score and order.

A rule is a pure function over a whole field at once. `RULES` names those there are; a new one is
a module here with an object that meets `Rule`, a line in `RULES`, and the examples of its official
text as tests.
"""

from __future__ import annotations

from bench.rules.atcoder import AtCoder
from bench.rules.codeforces import Codeforces
from bench.rules.icpc import EXTENDED_ICPC, ICPC, Icpc
from bench.rules.rule import CellScores, Rule, Scores, Terms

RULES: dict[str, Rule] = {
    rule.name: rule for rule in (Codeforces(), EXTENDED_ICPC, ICPC, AtCoder())
}

__all__ = [
    "EXTENDED_ICPC",
    "ICPC",
    "RULES",
    "AtCoder",
    "CellScores",
    "Codeforces",
    "Icpc",
    "Rule",
    "Scores",
    "Terms",
]
