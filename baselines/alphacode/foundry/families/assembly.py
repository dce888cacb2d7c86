"""How a composition of stages becomes a task: its code in several idioms, its mutants, its wording."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from baselines.alphacode.foundry.families.reducers import Step
from baselines.alphacode.foundry.families.stages import HELPERS, Reducer, Stage, to_cpp
from baselines.alphacode.foundry.families.telling import Intro
from baselines.alphacode.foundry.task import Field, Int, Line, Task, Values
from baselines.alphacode.foundry.tests_of import draw_case

IMPORTS = {"reduce": "functools", "gcd": "math", "Counter": "collections", "accumulate": "itertools", "groupby": "itertools"}  # fmt: skip
SIZES = (0, 0, 0, 0, 1, 1, 2, 2, 2, 3)


@dataclass(frozen=True, slots=True)
class Source:
    """What the numbers come from; `x` is their expression in the variables of the loops."""

    reads: tuple[Line | Field, ...]
    intros: tuple[Intro, ...]
    py_for: str
    cpp_for: str
    x: str = "x"
    cpp_x: str = "x"
    lo: int = 1
    hi: int = 1000
    indexed: bool = False
    filled: bool = True
    draw: Callable[[random.Random, int], Values] | None = None
    cases: bool | None = None


@dataclass(frozen=True, slots=True)
class Post:
    """What is made of the reduced number `S`."""

    says: str
    py: str
    wrong: tuple[str, ...] = ()
    yesno: bool = False
    reads: bool = False


@dataclass(frozen=True, slots=True)
class Recipe:
    """A composition; `late`: filters look at the mapped values; `join` of the filters."""

    source: Source
    filters: tuple[Stage, ...] = ()
    maps: tuple[Stage, ...] = ()
    steps: tuple[Step, ...] = ()
    reducer: Reducer | None = None
    test: bool = False
    post: Post | None = None
    join: str = "and"
    late: bool = False


def _put(code: str, value: str, name: str = "x") -> str:
    if not re.fullmatch(r"\w+(\[\w+\])?|\w+\([^()]*\)", value):
        value = f"({value})"
    return re.sub(rf"\b{name}\b", lambda _: value, code)


def _bare(text: str) -> str:
    whole = text.startswith("(") and text.endswith(")")
    return text[1:-1] if whole and all(text[1:j].count("(") >= text[1:j].count(")") for j in range(2, len(text) - 1)) else text


def _code(recipe: Recipe, cpp: bool) -> tuple[str, str, str, str]:
    """Loop header, the first value, the condition over it, and the value made, both in `x`."""
    of = (lambda s: s.cpp) if cpp else (lambda s: s.py)
    joint = {"and": (" and ", " && "), "or": (" or ", " || ")}[recipe.join][cpp]
    conds = [of(f) for f in recipe.filters]
    cond = conds[0] if len(conds) == 1 else joint.join(f"({c})" if re.search(r" (and|or) |&&|\|\|", c) else c for c in conds)
    value = "x"
    for one in recipe.maps:
        value = _put(of(one), value)
    if recipe.late:
        cond = _put(cond, value)
    source = recipe.source
    head, x = (source.cpp_for, source.cpp_x) if cpp else (source.py_for, source.x)
    if source.indexed and re.search(r"\bi\b", cond + value):
        head, x = ("for (int i = 0; i < n; i++)", "a[i]") if cpp else ("for i in range(n)", "a[i]")
    return head, x, cond, value


def _tops(body: str, cpp: bool, rng: random.Random) -> str:
    parts = [] if cpp else [f"from {home} import {name}" for name, home in IMPORTS.items() if re.search(rf"\b{name}\b", body)]
    body = re.sub(r"(\w)\(\(([^()]*)\)\)", r"\1(\2)", body)
    body = re.sub(r"\b(min|max)\(\(([^()]*)\), ", r"\1(\2, ", body).replace("= [x for x in a]", rng.choice(("= a[:]", "= list(a)")))
    parts += [rng.choice(HELPERS[name][cpp]) for name in HELPERS if re.search(rf"\b{name}\(", body)]
    return ("\n\n" if cpp else "\n").join(parts) + "\n---\n" + body if parts else body


def _ending(recipe: Recipe, expr: str, cpp: bool) -> str:
    """`ans` from an expression of the reduced value."""
    kind = ("bool " if recipe.test else "long long ") if cpp else ""
    post = recipe.post
    if post is None:
        return f"{kind}ans = {expr}" + ";" * cpp
    kind = ("bool " if post.yesno else "long long ") if cpp else ""
    code = to_cpp(post.py) if cpp else post.py
    if re.fullmatch(r"\w+|\w+\([^()]*\)", expr):
        return f"{kind}ans = {_put(code, expr, 'S')}" + ";" * cpp
    whole = f"{'long long ' if cpp else ''}value = {expr}"
    code = re.sub(r"\bS\b", "value", code)
    return f"{whole};\n{kind}ans = {code};" if cpp else f"{whole}\nans = {code}"


def _plain(code: str, recipe: Recipe) -> str:
    """Without care for an empty list where there is none."""
    if recipe.filters or recipe.steps or not recipe.source.filled or recipe.reducer.empty.startswith("!"):
        return code
    code = re.sub(r", default=-?\d+\)", ")", code)
    code = re.sub(r" if b else -?\d+$", "", code)
    return re.sub(r"^b\.empty\(\) \? -?0(LL)? : ", "", code)


def python_core(recipe: Recipe, style: str, rng: random.Random, which: int | None = 0) -> str:
    """A core: `list` by comprehension, `append`, `inline` without a list, `continue`."""
    head, x, cond, value = _code(recipe, cpp=False)
    red = recipe.reducer
    if style in {"list", "append"} or recipe.steps or red is None or red.loop is None:
        if style == "list" or not cond:
            test = f" if {_bare(_put(cond, x))}" if cond else ""
            body = f"b = [{_bare(_put(value, x))} {head}{test}]"
        else:
            loops, deep = _loops(head)
            first = "" if x == "x" else f"{deep}x = {x}\n"
            body = f"b = []\n{loops}:\n{first}{deep}if {cond}:\n{deep}    b.append({value})"
        for step in recipe.steps:
            body += "\n" + (step.py[0] if style == "list" else rng.choice(step.py))
        if red is None:
            return _tops(body + "\nans = b", False, rng)
        expr = red.py[which % len(red.py)] if which is not None else rng.choice(red.py)
        if style == "append" and red.loop is not None and rng.random() < 0.5:
            init, step, final = red.loop
            loop = step.replace("\n", "\n    ")
            body += f"\n{init}\nfor y in b:\n    {loop}\n"
            return _tops(body + _final(recipe, final, cpp=False), False, rng)
        return _tops(body + "\n" + _ending(recipe, _plain(expr, recipe), cpp=False), False, rng)
    init, step, final = red.loop
    loops, deep = _loops(head)
    lines = [init, loops + ":"]
    inner = [] if x == "x" else [f"x = {x}"]
    work = ([] if value == "x" else [f"y = {value}"]) + (step if value != "x" else re.sub(r"\by\b", "x", step)).split("\n")
    if style == "continue" and cond:
        inner += [f"if not ({cond}):", "    continue", *work]
    elif cond:
        inner += [f"if {cond}:", *["    " + line for line in work]]
    else:
        inner += work
    body = "\n".join(lines + [deep + line for line in inner]) + "\n"
    return _tops(body + _final(recipe, final, cpp=False), False, rng)


def _loops(head: str) -> tuple[str, str]:
    """The loops of a comprehension on lines of their own, and the indentation of what they hold."""
    if head.startswith("for i in range(n) for j"):
        return head.replace(" for j", ":\n    for j"), " " * 8
    return head, " " * 4


def _final(recipe: Recipe, final: str, *, cpp: bool) -> str:
    if recipe.post is None:
        return final
    *before, last = final.split("\n") if not cpp else [final]
    if match := re.fullmatch(r"(?:int |long long )?ans = (.*?);?", last):
        return "\n".join([*before, _ending(recipe, match[1], cpp)])
    changed = re.sub(r"\bans\b", "value", final)
    code = re.sub(r"\bS\b", "value", to_cpp(recipe.post.py) if cpp else recipe.post.py)
    kind = ("bool " if recipe.post.yesno else "long long ") if cpp else ""
    return f"{changed}\n{kind}ans = {code}" + ";" * cpp


def cpp_core(recipe: Recipe, style: str, rng: random.Random) -> str:
    """A core in C++: `list` collects, `inline` does not, `continue` skips."""
    head, x, cond, value = _code(recipe, cpp=True)
    red = recipe.reducer
    inner = "" if x == "x" else f"    long long x = {x};\n"
    simple = re.sub(r"\b(int|auto|long long) x\b", "long long x", head)
    if style == "list" or recipe.steps or red is None or red.cpp_loop is None:
        push = f"b.push_back({_bare(value)});"
        work = f"    if ({_bare(cond)}) {push}\n" if cond else f"    {push}\n"
        body = f"vector<long long> b;\n{simple} {{\n{inner}{work}}}"
        for number, step in enumerate(recipe.steps):
            code = rng.choice(step.cpp)
            body += "\n" + (re.sub(r"\b(w|m|seen)\b", r"\g<1>2", code) if number else code)
        if red is None:
            return _tops(body + "\nauto ans = b;", True, rng)
        return _tops(body + "\n" + _ending(recipe, _plain(rng.choice(red.cpp), recipe), cpp=True), True, rng)
    init, step, final = red.cpp_loop
    work = ([] if value == "x" else [f"long long y = {value};"]) + (step if value != "x" else re.sub(r"\by\b", "x", step)).split("\n")
    if cond and style == "continue":
        work = [f"if (!({_bare(cond)})) continue;", *work]
    elif cond:
        work = [f"if ({_bare(cond)}) {{", *["    " + w for w in work], "}"]
    body = f"{init}\n{simple} {{\n{inner}" + "".join(f"    {w}\n" for w in work) + "}\n"
    return _tops(body + _final(recipe, final, cpp=True), True, rng)


def _mutants(recipe: Recipe) -> list[Recipe]:
    """Compositions with one mistake."""
    out: list[Recipe] = []
    for name in ("filters", "maps"):
        stages = getattr(recipe, name)
        for at, one in enumerate(stages):
            for wrong in one.wrong:
                bad = replace(one, py=wrong, cpp=to_cpp(wrong))
                out.append(replace(recipe, **{name: (*stages[:at], bad, *stages[at + 1 :])}))
    for at, one in enumerate(recipe.steps):
        for py, cpp in one.wrong:
            bad = replace(one, py=(py,), cpp=(cpp,))
            out.append(replace(recipe, steps=(*recipe.steps[:at], bad, *recipe.steps[at + 1 :])))
    if recipe.reducer is not None:
        for py, cpp in recipe.reducer.wrong:
            out.append(replace(recipe, reducer=replace(recipe.reducer, py=(py,), cpp=(cpp,), loop=None, cpp_loop=None)))
    if recipe.post is not None:
        out += [replace(recipe, post=replace(recipe.post, py=w)) for w in recipe.post.wrong]
    if len(recipe.filters) == 2:
        out.append(replace(recipe, join="or" if recipe.join == "and" else "and"))
    if recipe.filters and recipe.maps:
        out.append(replace(recipe, late=not recipe.late))
    return out + _weaker(recipe)


def _weaker(recipe: Recipe) -> list[Recipe]:
    """The composition with one stage forgotten."""
    out = []
    for name in ("filters", "maps", "steps"):
        stages = getattr(recipe, name)
        out += [replace(recipe, **{name: stages[:at] + stages[at + 1 :]}) for at in range(len(stages))]
    return out


def answers(core: str, cases: Sequence[Values]) -> list[object]:
    """What the core computes for each case; None where it fails."""
    code = compile(core.replace("\n---\n", "\n"), "<core>", "exec")
    out: list[object] = []
    for values in cases:
        space = {name: list(v) if isinstance(v, list) else v for name, v in values.items()}
        try:
            exec(code, space)  # noqa: S102 - our own code
            out.append(space["ans"])
        except Exception:  # noqa: BLE001 - a mutant may fail
            out.append(None)
    return out


def differ(one: Sequence[object], other: Sequence[object]) -> float:
    """The share of cases with different answers."""
    return sum(p != q for p, q in zip(one, other, strict=True)) / len(one)


def sound(found: Sequence[object], output: str) -> bool:
    """Whether the answers vary enough, and none is missing."""
    if any(a is None for a in found):
        return False
    most = Counter(map(repr, found)).most_common(1)[0][1] / len(found)
    empty = sum(a == [] for a in found) / len(found)
    return most <= (0.72 if output == "yesno" else 0.55) and empty < 0.2


def assemble(recipe: Recipe, rng: random.Random, words: Callable[[Recipe, random.Random], tuple[tuple[str, ...], tuple[str, ...]]]) -> Task | None:
    """The task of a composition; None where it is degenerate or has no mistake worth the name."""
    output = "ints" if recipe.reducer is None else "yesno" if recipe.test or (recipe.post and recipe.post.yesno) else "int"
    texts = repr((recipe.filters, recipe.maps, recipe.post))
    reads = recipe.source.reads
    if re.search(r"\bk\b", texts):
        first = reads[0] if isinstance(reads[0], tuple) else (reads[0],)
        extra = Int("k", 1, 10**6 if recipe.post and recipe.post.reads else min(10**6, max(9, recipe.source.hi)))
        reads = ((*first, extra), *reads[1:])
    first_core = python_core(recipe, "list", rng)
    task = Task(reads, ("x",), "x", output, (first_core,), (), draw=recipe.source.draw, cases=recipe.source.cases)
    cases = [draw_case(task, rng, size) for size in SIZES * 5]
    found = answers(first_core, cases)
    if not sound(found, output):
        return None
    if any(differ(found, answers(python_core(one, "list", rng), cases)) < 0.12 for one in _weaker(recipe)):
        return None
    bad_py, bad_cpp = [], []
    mutants = _mutants(recipe)
    rng.shuffle(mutants)
    for one in mutants:
        core = python_core(one, rng.choice(("list", "inline")), rng, 0)
        try:
            if differ(found, answers(core, cases)) < 0.3:
                continue
        except SyntaxError:
            continue
        if len(bad_py) < 3:
            bad_py.append(core)
        elif len(bad_cpp) >= 3:
            break
        if one.reducer is None or one.reducer.cpp != ("0",):
            bad_cpp.append(cpp_core(one, rng.choice(("list", "inline")), rng))
    if not bad_py:
        return None
    right = [python_core(recipe, style, rng, None) for style in ("list", "append", "inline", "continue")]
    right += [first_core] * (first_core not in right)
    rng.shuffle(right)
    right_cpp = [cpp_core(recipe, style, rng) for style in ("list", "inline", "continue")]
    if any(differ(found, answers(core, cases)) > 0 for core in right):
        raise ValueError(f"idioms disagree: {right}")
    stories, asks = words(recipe, rng)
    yes = rng.choice((("YES", "NO"), ("YES", "NO"), ("Yes", "No")))
    return replace(
        task, reads=reads, stories=stories, asks=asks, python=tuple(dict.fromkeys(right)), cpp=tuple(dict.fromkeys(right_cpp)),
        wrong_python=tuple(dict.fromkeys(bad_py))[:3], wrong_cpp=tuple(dict.fromkeys(bad_cpp))[-3:], yes=yes,
    )  # fmt: skip


def settle(rng: random.Random, draw: Callable[[random.Random], Recipe | None], words: Callable) -> Task:  # type: ignore[type-arg]
    """Compositions drawn until one is sound."""
    for _ in range(400):
        recipe = draw(rng)
        task = assemble(recipe, rng, words) if recipe is not None else None
        if task is not None:
            return task
    raise ValueError("no sound composition found")
