"""YAML and JSON files as validated documents; every mistake is a `FormatError` with its place."""

from __future__ import annotations

import json
import reprlib
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from bench.errors import FormatError

Document = TypeVar("Document", bound=BaseModel)
_SHORT = reprlib.Repr()
_SHORT.maxlevel, _SHORT.maxstring = 1, 80


class _Loader(yaml.SafeLoader):
    """YAML without aliases: a few lines of them can stand for more data than memory holds."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            mark = self.peek_event().start_mark  # type: ignore[no-untyped-call]
            raise yaml.MarkedYAMLError(problem="aliases (*) are not read here", problem_mark=mark)
        return super().compose_node(parent, index)


def read_text(path: Path) -> str:
    """A UTF-8 text file; `FormatError` where it is missing or is not text."""
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise FormatError(path, "", "the file is missing") from None
    except UnicodeDecodeError as error:
        raise FormatError(path, f"byte {error.start}", "expected UTF-8 text") from None
    except OSError as error:
        raise FormatError(path, "", f"cannot be read: {error.strerror}") from None


def load_yaml(path: Path, model: type[Document]) -> Document:
    """A YAML file as a `model`."""
    text = read_text(path)
    try:
        data = yaml.load(text, _Loader)  # noqa: S506 - safe: a SafeLoader
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 0
        raise FormatError(path, f"line {line}", f"not valid YAML: {error.problem}") from None
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise FormatError(path, "", f"not valid YAML: {error}") from None
    return validate(path, model, {} if data is None else data)


def load_json(path: Path, model: type[Document]) -> Document:
    """A JSON file as a `model`."""
    text = read_text(path)
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise FormatError(path, "", f"not valid JSON: {error}") from None
    return validate(path, model, data)


def validate(path: Path, model: type[Document], data: Any) -> Document:  # noqa: ANN401 - any document
    """Parsed data as a `model`; the first mistake is reported by its place."""
    try:
        return model.model_validate(data)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        field = ".".join(map(str, first["loc"])) or "document"
        try:
            found = _SHORT.repr(first["input"])
        except ValueError:  # Python writes no number of thousands of digits
            found = "a huge number"
        raise FormatError(path, field, f"{first['msg']} (found {found})") from None
