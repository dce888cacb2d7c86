"""What it costs to start a program, by language: the start-up allowance on this machine.

Time limits are set for programs that start at once; a managed runtime spends CPU seconds before the
program's first instruction. The judge adds them to the limit, and they are recorded with the run.
Measured on the product's own path: the table's shortest program, compiled and run in the sandbox;
the least of a few runs, since noise only adds.

What was measured is kept on disk, by toolchain, commands and machine.
"""

from __future__ import annotations

import hashlib
import platform
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from bench.cache import DiskCache, cache_folder
from bench.contest import Program
from bench.errors import JudgeError
from bench.judge.compiler import CompileFailure
from bench.judge.execution import Bounds
from bench.judge.languages import Language
from bench.judge.runner import Runner
from bench.judge.toolchain import version_of

RUNS = 5
_BOUNDS = Bounds(cpu_s=30.0, memory_mib=256, output_mib=1)


@dataclass(frozen=True, slots=True)
class Calibration:
    """Start-up allowances of the installed languages: CPU seconds by language id."""

    seconds: Mapping[str, float]

    def allowance_s(self, language: str) -> float:
        """CPU seconds to add to a limit; `JudgeError` for a language that was not calibrated."""
        try:
            return self.seconds[language]
        except KeyError:
            known = ", ".join(self.seconds) or "none"
            raise JudgeError(
                f"the start-up of {language} was not calibrated, only that of: {known}"
            ) from None


class Allowances:
    """A judge's allowances: those of a calibration, or each measured when it is first asked for."""

    def __init__(
        self, runner: Runner, cache: DiskCache, calibration: Calibration | None = None
    ) -> None:
        """Measure in `runner` what neither the calibration nor the cache knows."""
        self._runner = runner
        self._cache = cache
        self._seconds = dict(calibration.seconds if calibration else {})

    def of(self, language: Language) -> float:
        """CPU seconds to add to a limit."""
        if language.id not in self._seconds:
            found = calibrate(self._runner, [language], self._cache)
            self._seconds[language.id] = found.allowance_s(language.id)
        return self._seconds[language.id]


def calibrate(
    runner: Runner, languages: Iterable[Language], cache: DiskCache | None = None
) -> Calibration:
    """Measure, or remember, the start-up of every installed language among `languages`.

    `JudgeError` where a language is there and its shortest program does not run.
    """
    cache = cache or DiskCache(cache_folder())
    seconds = {}
    for language in languages:
        if not language.installed:
            continue
        key = _key(language)
        known = cache.read(key)
        seconds[language.id] = float(known) if known else _measure(runner, language)
        if known is None:
            cache.write(key, repr(seconds[language.id]).encode())
    return Calibration(seconds)


def _measure(runner: Runner, language: Language) -> float:
    program = runner.prepare(Program(language.id, language.empty))
    if isinstance(program, CompileFailure):
        raise JudgeError(f"the shortest {language.name} program: {program.message}")
    runs = [runner.run(program, b"", _BOUNDS) for _ in range(RUNS)]
    for run in runs:
        if run.exit_code != 0:
            said = run.stderr.decode(errors="replace").strip()[-500:]
            raise JudgeError(f"the shortest {language.name} program does not run: {said}")
    return round(min(run.cpu_s for run in runs), 6)


def _key(language: Language) -> str:
    """Of all that start-up time depends on."""
    row = language.model_dump_json()
    parts = (
        "calibration",
        processor() or platform.machine(),
        platform.release(),
        version_of(language),
        row,
    )
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def processor() -> str:
    """The processor's model, as the kernel has it; empty where it does not say."""
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    return next((line.split(":")[1].strip() for line in lines if "model name" in line), "")
