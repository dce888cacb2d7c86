"""Mutants of a Python program: the small mistakes that a contestant makes, one at a time.

Comparisons at their boundary and negated, arithmetic and logic, constants, assigned values, results
and the ends of ranges and slices one off, least for greatest, conditions turned round, always or
never true, statements left out, `break` for `continue`.

What tests are worth is the share of wrong mutants that they reject (mutation testing: DeMillo,
Lipton, Sayward, "Hints on test data selection", 1978). Pure: source in, sources out.

Not covered: mistakes of more than one place, other algorithms, strings, the input's format.
"""

from __future__ import annotations

import ast
import copy
import random
from collections.abc import Iterator
from dataclasses import dataclass
from functools import singledispatch

Edits = Iterator[tuple[str, ast.AST]]
"""Kinds of mistakes, each with the node that stands in the place of the right one."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """A program with one mistake: its kind, the line in the original, and the whole source."""

    kind: str
    line: int
    change: str
    source: str

    def __str__(self) -> str:
        """As one line for a person."""
        return f"line {self.line}, {self.kind}: {self.change}"


def mutants(source: str, limit: int, seed: int = 0) -> list[Mutant]:
    """Up to `limit` different mutants, kinds in turn, the same for the same seed.

    `SyntaxError` where the source is not Python.
    """
    tree = ast.parse(source)
    sites = [(place, kind, node) for place in _places(tree) for kind, node in _edits(place.node)]
    random.Random(seed).shuffle(sites)  # noqa: S311 - to be reproduced
    by_kind: dict[str, list[tuple[_Place, str, ast.AST]]] = {}
    for site in sites:
        by_kind.setdefault(site[1], []).append(site)
    found: dict[str, Mutant] = {}
    while by_kind and len(found) < limit:
        for kind in sorted(by_kind):
            mutant = _mutant(tree, *by_kind[kind].pop())
            if not by_kind[kind]:
                del by_kind[kind]
            if len(found) < limit:
                found.setdefault(mutant.source, mutant)
    found.pop(ast.unparse(tree) + "\n", None)
    return list(found.values())


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a node hangs in a tree: a field of its parent, or an item of a list there."""

    parent: ast.AST
    field: str
    item: int | None
    node: ast.AST

    def put(self, node: ast.AST) -> None:
        if self.item is None:
            setattr(self.parent, self.field, node)
        else:
            getattr(self.parent, self.field)[self.item] = node


def _places(tree: ast.AST) -> Iterator[_Place]:
    """Every expression and statement, always in the same order."""
    for field, value in ast.iter_fields(tree):
        for item, node in enumerate(value) if isinstance(value, list) else [(None, value)]:
            if isinstance(node, ast.Import | ast.ImportFrom) or _is_setting(node):
                continue
            if isinstance(node, ast.expr | ast.stmt):
                yield _Place(tree, field, item, node)
            if isinstance(node, ast.AST):
                yield from _places(node)


def _is_setting(node: object) -> bool:
    """Whether a statement sets up the interpreter: to change it changes no answer."""
    text = ast.unparse(node) if isinstance(node, ast.Expr) else ""
    return text.startswith(("sys.setrecursionlimit", "threading.stack_size"))


def _mutant(tree: ast.Module, place: _Place, kind: str, node: ast.AST) -> Mutant:
    place.put(node)
    source = ast.unparse(ast.fix_missing_locations(tree)) + "\n"
    place.put(place.node)
    change = f"{_shown(place.node)} -> {_shown(node)}"
    return Mutant(kind, getattr(place.node, "lineno", 0), change, source)


def _shown(node: ast.AST) -> str:
    first, *more = ast.unparse(ast.fix_missing_locations(node)).splitlines() or [""]
    return first + (" …" if more else "")


# -- what can be changed -----------------------------------------------------------------------

_BOUNDARY: dict[type, tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE,), ast.LtE: (ast.Lt,), ast.Gt: (ast.GtE,), ast.GtE: (ast.Gt,),
    ast.Eq: (ast.GtE, ast.LtE), ast.NotEq: (ast.Gt, ast.Lt),
}  # fmt: skip
_NEGATED: dict[type, tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.GtE,), ast.LtE: (ast.Gt,), ast.Gt: (ast.LtE,), ast.GtE: (ast.Lt,),
    ast.Eq: (ast.NotEq,), ast.NotEq: (ast.Eq,), ast.In: (ast.NotIn,), ast.NotIn: (ast.In,),
}  # fmt: skip
_OPERATORS: dict[type, tuple[type[ast.operator], ...]] = {
    ast.Add: (ast.Sub,), ast.Sub: (ast.Add,), ast.Mult: (ast.Add,), ast.Div: (ast.Mult,),
    ast.FloorDiv: (ast.Mod, ast.Mult), ast.Mod: (ast.FloorDiv,), ast.Pow: (ast.Mult,),
    ast.LShift: (ast.RShift,), ast.RShift: (ast.LShift,), ast.BitAnd: (ast.BitOr,),
    ast.BitOr: (ast.BitAnd, ast.BitXor), ast.BitXor: (ast.BitOr,),
}  # fmt: skip
_SWAPPED = {"min": "max", "max": "min", "sorted": "list", "any": "all", "all": "any"}
_STEPS = (ast.Add, ast.Sub)


@singledispatch
def _edits(node: ast.AST) -> Edits:  # noqa: ARG001 - of most nodes nothing is changed
    return iter(())


@_edits.register
def _(node: ast.Compare) -> Edits:
    if len(node.ops) == 1:
        for kind, table in (("boundary", _BOUNDARY), ("comparison", _NEGATED)):
            for operator in table.get(type(node.ops[0]), ()):
                yield kind, _with(node, ops=[operator()])


@_edits.register
def _(node: ast.BinOp) -> Edits:
    for operator in _OPERATORS.get(type(node.op), ()):
        yield "operator", _with(node, op=operator())


@_edits.register
def _(node: ast.AugAssign) -> Edits:
    for operator in _OPERATORS.get(type(node.op), ()):
        yield "operator", _with(node, op=operator())
    yield "left out", ast.Pass()


@_edits.register
def _(node: ast.BoolOp) -> Edits:
    yield "logic", _with(node, op=ast.Or() if isinstance(node.op, ast.And) else ast.And())


@_edits.register
def _(node: ast.UnaryOp) -> Edits:
    yield "sign", node.operand


@_edits.register
def _(node: ast.Constant) -> Edits:
    value = node.value
    if isinstance(value, bool):
        yield "constant", ast.Constant(not value)
    elif isinstance(value, int):
        yield "constant", ast.Constant(value + 1)
        yield "constant", ast.Constant(value - 1)


@_edits.register
def _(node: ast.Call) -> Edits:
    name = node.func.id if isinstance(node.func, ast.Name) else ""
    if name in _SWAPPED:
        yield "function", _with(node, func=ast.Name(_SWAPPED[name]))
    if name == "range":
        for item, step in ((i, s) for i in range(min(len(node.args), 2)) for s in _STEPS):
            moved = [_by_one(a, step) if i == item else a for i, a in enumerate(node.args)]
            yield "range", _with(node, args=moved)


@_edits.register
def _(node: ast.Subscript) -> Edits:
    if isinstance(node.slice, ast.Slice):
        for name in ("lower", "upper"):
            end = getattr(node.slice, name)
            for step in _STEPS if end is not None else ():
                yield "slice", _with(node, slice=_with(node.slice, **{name: _by_one(end, step)}))
    elif not isinstance(node.slice, ast.Constant | ast.Tuple):
        for step in _STEPS:
            yield "index", _with(node, slice=_by_one(node.slice, step))


@_edits.register(ast.If)
@_edits.register(ast.IfExp)
def _(node: ast.AST) -> Edits:
    yield "condition", _with(node, test=ast.Constant(value=True))
    yield "condition", _with(node, test=ast.Constant(value=False))
    yield "condition", _with(node, test=ast.UnaryOp(ast.Not(), node.test))  # type: ignore[attr-defined]


@_edits.register
def _(node: ast.Return) -> Edits:
    if node.value is not None:
        yield from (("result", _with(node, value=_by_one(node.value, s))) for s in _STEPS)


@_edits.register
def _(node: ast.Assign) -> Edits:
    if isinstance(node.value, ast.BinOp | ast.Name | ast.Subscript | ast.Call):
        yield from (("value", _with(node, value=_by_one(node.value, s))) for s in _STEPS)


@_edits.register
def _(node: ast.Break) -> Edits:  # noqa: ARG001 - it has nothing to look at
    yield "jump", ast.Continue()


@_edits.register
def _(node: ast.Continue) -> Edits:  # noqa: ARG001 - it has nothing to look at
    yield "jump", ast.Break()
    yield "left out", ast.Pass()


@_edits.register
def _(node: ast.Expr) -> Edits:
    if not isinstance(node.value, ast.Constant):  # a docstring
        yield "left out", ast.Pass()


def _with(node: ast.AST, **fields: object) -> ast.AST:
    """A copy with some fields changed."""
    changed = copy.copy(node)
    for name, value in fields.items():
        setattr(changed, name, value)
    return changed


def _by_one(node: ast.expr, step: type[ast.operator]) -> ast.expr:
    return ast.BinOp(node, step(), ast.Constant(1))
