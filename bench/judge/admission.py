"""What is turned away before it is judged: programs too long, or in a language not allowed."""

from __future__ import annotations

from pathlib import Path

from bench.contest import JuryProblem, Program
from bench.errors import UnsupportedError, UsageError
from bench.judge import languages
from bench.judge.compiler import Sources
from bench.judge.languages import Language


def allowed(problem: JuryProblem) -> tuple[str, ...]:
    """Ids of the judge's languages that a problem may be solved in.

    A package names languages by the codes of its format, which know no versions: where a language
    is allowed, so are those whose files look the same (with C++, every standard of it). Names that
    the judge does not know are let pass beside one that it does; `UnsupportedError` where it knows
    none of them.
    """
    table = languages.table()
    if not problem.languages:
        return tuple(table)
    named = {language.id for name in problem.languages if (language := _known(name))}
    if not named:
        raise UnsupportedError(
            problem.folder / "problem.yaml",
            "languages",
            f"the judge knows none of {', '.join(problem.languages)}, only {', '.join(table)}",
        )
    return tuple(key for key, language in table.items() if {key, _owner(language)} & named)


def refusal(problem: JuryProblem, program: Program | Sources) -> str | None:
    """Why a program is not even compiled, if so; the contestant may see it."""
    size, limit = _size(program), problem.problem.limits.code_kib
    if size > limit * 1024:
        return f"the source has {size} bytes, limit {limit} KiB"
    language = program.language
    name = language.id if isinstance(language, Language) else languages.by_id(language).id
    if name not in (ids := allowed(problem)):
        return f"{name} is not allowed here, only {', '.join(ids)}"
    return None


def _known(name: str) -> Language | None:
    try:
        return languages.by_id(name)
    except UsageError:
        return None


def _owner(language: Language) -> str | None:
    """The language that a file of this one would be taken for."""
    owner = languages.of_file(Path(language.file_name))
    return owner.id if owner else None


def _size(program: Program | Sources) -> int:
    if isinstance(program, Program):
        return len(program.source.encode("utf-8", "surrogatepass"))
    return sum(len(text) for text in program.files.values())
