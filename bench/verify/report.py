"""What was checked of one thing, and what was wrong with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from bench.verify.record import ProblemRecord


@dataclass
class Report:
    """Checks and errors of a contest, a problem, a machine or a run; `record` of a problem."""

    name: str
    checks: int = 0
    errors: list[str] = field(default_factory=list)
    figures: str = ""
    record: ProblemRecord | None = None

    def check(self, message: str, *, holds: bool) -> None:
        """Count a check; keep its message where it does not hold."""
        self.checks += 1
        if not holds:
            self.errors.append(message)

    def as_json(self) -> dict[str, Any]:
        """As plain data."""
        return {
            "id": self.name,
            "checks": self.checks,
            "errors": self.errors,
            "figures": self.figures,
            "quality": self.record.model_dump() if self.record else None,
        }
