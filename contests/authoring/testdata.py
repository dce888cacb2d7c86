"""Makes the hidden tests of a package as its `generators.yaml` says; records the large ones.

Small tests are files of the package. Those whose input and answer together exceed `SMALL` bytes are
left out of it: `data/SHA256SUMS` says what they must be, and whoever needs them makes them.
"""

import hashlib
from collections.abc import Callable
from pathlib import Path

from pydantic import BaseModel

from bench.contest import Generation, SourceFiles
from bench.errors import FormatError
from bench.formats import generated
from bench.formats.documents import load_yaml
from bench.judge.production import Generator
from bench.judge.sandbox import find

SMALL = 20 * 1024


class _Types(BaseModel):
    type: str | list[str] = "pass-fail"


def make(package: Path, progress: Callable[[], object] = lambda: None) -> tuple[int, int]:
    """Write a package's small tests and the sums of its large ones; how many there are of each.

    Raises `FormatError` for a test that no command makes, `JudgeError` where a program fails.
    Nothing is written unless all could be made.
    """
    generation = generated.recipes(package)
    data = package / "data"
    for path in sorted((data / "secret").rglob("*.in")):
        name = path.relative_to(data).with_suffix("").as_posix()
        if name not in generation.recipes:
            raise FormatError(
                package / generated.GENERATORS, f"data.{name}", "expected its command"
            )
    solution = _solution(package, generation)
    files: dict[str, bytes] = {}
    with Generator(find()) as generator:
        for name, recipe in generation.recipes.items():
            files[f"{name}.in"] = made = generator.input(recipe)
            files[f"{name}.ans"] = generator.output(solution, made) if solution else b""
            progress()
    sums = []
    for name in generation.recipes:
        pair = (f"{name}.in", f"{name}.ans")
        large = sum(len(files[file]) for file in pair) > SMALL
        for file in pair:
            path = data / file
            if large:
                path.unlink(missing_ok=True)
                sums.append(f"{hashlib.sha256(files[file]).hexdigest()}  {file}\n")
            else:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(files[file])
    listing = data / generated.SUMS
    if sums:
        listing.write_text("".join(sorted(sums, key=lambda line: line[66:])), encoding="utf-8")
    else:
        listing.unlink(missing_ok=True)
    return len(generation.recipes) - len(sums) // 2, len(sums) // 2


def _solution(package: Path, generation: Generation) -> SourceFiles | None:
    """What answers the tests; None where an answer would be nobody's output, as `Generator` has it.

    FormatError where answers are needed and no program is named.
    """
    types = load_yaml(package / "problem.yaml", _Types).type
    if "interactive" in types or "multi-pass" in types:
        return None
    if generation.solution is None:
        raise FormatError(package / generated.GENERATORS, "solution", "expected what answers")
    return generation.solution
