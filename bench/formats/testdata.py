"""The tests of a problem package, and the arguments of validators that lie beside them.

Source: Kattis/problem-package-format, `spec/2025-09.md` and `spec/legacy.md`, section "Test data".
A test's own settings come before those of the nearest group around it, value by value.
"""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Annotated, Any, NamedTuple

from pydantic import AfterValidator, BaseModel, field_validator

from bench.comparison import Comparison
from bench.contest import Contract, Generation, SourceFiles, TestCase
from bench.errors import FormatError, UnsupportedError
from bench.formats.documents import load_yaml


def _split(flags: str) -> str:
    shlex.split(flags)  # ValueError: an open quotation
    return flags


Flags = Annotated[str, AfterValidator(_split)]


class _TestGroup(BaseModel):
    """test_group.yaml or <case>.yaml (2025-09), testdata.yaml (legacy)."""

    args: list[Any] | None = None
    input_validator_args: list[str] | dict[str, list[str]] | None = None
    input_validator_flags: Flags | dict[str, Flags] | None = None
    output_validator_args: list[str] | None = None
    output_validator_flags: Flags | None = None

    @field_validator("input_validator_args", "output_validator_args", mode="before")
    @classmethod
    def _as_text(cls, args: Any) -> Any:  # noqa: ANN401 - whatever YAML holds
        if isinstance(args, dict):
            return {name: cls._as_text(own) for name, own in args.items()}
        if not isinstance(args, list):
            return args
        return [str(arg) if isinstance(arg, (int, float)) else arg for arg in args]

    @property
    def input_args(self) -> Mapping[str, tuple[str, ...]] | None:
        """Arguments by input validator, under an empty name those of all."""
        args, flags = self.input_validator_args, self.input_validator_flags
        if args is not None:
            named = args if isinstance(args, dict) else {"": args}
            return {name: tuple(own) for name, own in named.items()}
        if flags is not None:
            named_flags = flags if isinstance(flags, dict) else {"": flags}
            return {name: tuple(shlex.split(own)) for name, own in named_flags.items()}
        return None


class ValidatorFlags(NamedTuple):
    """Flags of the output validator, and where they are written."""

    args: tuple[str, ...]
    path: Path
    field: str


def tests(
    folder: Path,
    kind: str,
    package: ValidatorFlags,
    validator: SourceFiles | None,
    generation: Generation | None,
) -> Iterable[TestCase]:
    """The tests below data/`kind`, in the order of their names, with the flags meant for them.

    `package` are the flags of problem.yaml, which come first; `validator` is the package's own
    output validator, or None where the default one reads the flags. Tests that are still to be made
    are in their place among the others.
    """
    data = folder / "data"
    groups: dict[Path, ValidatorFlags | None] = {}

    def flags_of(group: Path) -> ValidatorFlags | None:
        if group not in groups:
            own = _group_flags(group / "test_group.yaml", group / "testdata.yaml")
            groups[group] = own or (None if group == data else flags_of(group.parent))
        return groups[group]

    made = dict.fromkeys(generation.checksums, generation.folder) if generation else {}
    inputs = {path for path in (data / kind).rglob("*.in") if path.name[0] != "."}
    inputs |= {data / name for name in made if name.startswith(f"{kind}/") and name.endswith(".in")}

    def place(path: Path) -> Path:
        name = path.relative_to(data).as_posix()
        return made.get(name, data) / name

    for path in sorted(inputs, key=lambda p: p.relative_to(data).with_suffix("").as_posix()):
        answer = path.with_suffix(".ans")
        if place(answer) == answer and not answer.is_file():
            raise FormatError(answer, "", f"the answer file of test {path.name} is missing")
        if path.with_suffix(".files").exists():
            raise UnsupportedError(
                path.with_suffix(".files"), "", "programs cannot read files here"
            )
        own = _group_flags(path.with_suffix(".yaml")) or flags_of(path.parent)
        flags = own._replace(args=package.args + own.args) if own else package
        _check_flags(flags, validator)
        yield TestCase(
            name=path.relative_to(data).with_suffix("").as_posix(),
            input=place(path),
            answer=place(answer),
            validator_args=flags.args,
        )


def _group_flags(*candidates: Path) -> ValidatorFlags | None:
    for path in candidates:
        if path.is_file():
            group = load_yaml(path, _TestGroup)
            if group.args:
                raise UnsupportedError(path, "args", "programs get no arguments here")
            if group.output_validator_args is not None:
                return ValidatorFlags(
                    tuple(group.output_validator_args), path, "output_validator_args"
                )
            if group.output_validator_flags is not None:
                args = shlex.split(group.output_validator_flags)
                return ValidatorFlags(tuple(args), path, "output_validator_flags")
            return None
    return None


def input_args(
    data: Path, inputs: Mapping[Path, Path]
) -> dict[Path, Mapping[str, tuple[str, ...]]]:
    """What input validators are called with: the input's own, or the nearest group's around it.

    `inputs` says of every input where in `data` its place is, be it there or not.
    """
    groups: dict[Path, Mapping[str, tuple[str, ...]]] = {data.parent: {}}

    def first(*candidates: Path) -> Mapping[str, tuple[str, ...]] | None:
        found = (load_yaml(path, _TestGroup).input_args for path in candidates if path.is_file())
        return next((args for args in found if args is not None), None)

    def of_group(group: Path) -> Mapping[str, tuple[str, ...]]:
        if group not in groups:
            own = first(group / "test_group.yaml", group / "testdata.yaml")
            groups[group] = of_group(group.parent) if own is None else own
        return groups[group]

    args = {}
    for path, place in inputs.items():
        own = first(place.with_suffix(".yaml"))
        args[path] = of_group(place.parent) if own is None else own
    return {path: own for path, own in args.items() if own}


def _check_flags(flags: ValidatorFlags, validator: SourceFiles | None) -> None:
    """Hold flags against what is known of the output validator that they are for."""
    if validator is None:
        try:
            Comparison.of(flags.args)
        except ValueError as error:
            raise FormatError(flags.path, flags.field, str(error)) from None
    elif validator.contract is Contract.TESTLIB and flags.args:
        raise UnsupportedError(flags.path, flags.field, "testlib checkers get no arguments here")
