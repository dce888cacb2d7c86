"""Whole programs around a task's cores: reading and printing in the idioms that people use."""

from __future__ import annotations

import random
import re

from baselines.alphacode.foundry.task import Field, Int, Ints, Table, Task, Word, Words
from baselines.alphacode.foundry.tests_of import greatest

ANSWERS = ("ans", "ans", "res", "result", "answer", "r", "out")
COUNTERS = {
    "cnt": ("cnt", "count", "c", "num"),
    "total": ("total", "s", "sm", "tot"),
    "best": ("best", "mx", "top", "b"),
}
WIDE = 2_000_000_000


def _split(core: str) -> tuple[str, str]:
    """Helper functions, and the core itself."""
    top, _, rest = core.strip("\n").rpartition("\n---\n")
    return (top, rest) if top else ("", core.strip("\n"))


def _indent(text: str, times: int = 1) -> str:
    return "\n".join("    " * times + line if line.strip() else line for line in text.split("\n"))


def _renamed(source: str, rng: random.Random, taken: set[str]) -> str:
    """Other names for `ans` and the usual counters, where nothing else is called so."""
    for name, pool in {"ans": ANSWERS, **COUNTERS}.items():
        if name in taken or not re.search(rf"\b{name}\b", source):
            continue
        new = rng.choice(pool)
        if new != name and new not in taken and not re.search(rf"\b{new}\b", source):
            source = re.sub(rf"\b{name}\b", new, source)
    return source


# -- Python ----------------------------------------------------------------------------------------


def python(task: Task, core: str, several: bool, rng: random.Random) -> str:  # noqa: FBT001
    """A whole program in Python."""
    top, body = _split(core)
    style = rng.choice(("input", "input", "input", "readline", "tokens"))
    read = "\n".join(_python_line(line, style, rng) for line in task.lines)
    shown = _python_shown(task, rng)
    head = {
        "input": "",
        "readline": rng.choice(
            (
                "import sys\ninput = sys.stdin.readline\n",
                "from sys import stdin\ninput = stdin.readline\n",
            )
        ),
        "tokens": rng.choice(
            (
                "import sys\nit = iter(sys.stdin.read().split())\n",
                "import sys\ndata = sys.stdin.read().split()\nit = iter(data)\n",
            )
        ),
    }[style]
    count = "int(next(it))" if style == "tokens" else "int(input())"
    loop = rng.choice(("_", "_", "case", "tc"))
    unit = f"{read}\n{body}\n{shown}"
    shape = rng.choice(("plain", "plain", "solve", "returns"))
    if not several and shape != "plain" and rng.random() < 0.5:
        shape = "plain"
    if shape == "plain":
        if several:
            times = rng.choice(
                (f"for {loop} in range({count}):\n", f"t = {count}\nfor {loop} in range(t):\n")
            )
            main = times + _indent(unit)
        else:
            main = unit
    elif shape == "solve":
        name = rng.choice(("solve", "main", "solve"))
        call = f"for {loop} in range({count}):\n    {name}()" if several else f"{name}()"
        main = f"def {name}():\n{_indent(unit)}\n\n{call}"
    else:
        names = ", ".join(field.name for field in task.fields)
        function = f"def solve({names}):\n{_indent(body)}\n    return ans\n\n"
        inner = (
            f"{read}\n" + shown.replace("ans", f"solve({names})", 1)
            if shown.count("ans") == 1
            else f"{read}\nans = solve({names})\n{shown}"
        )
        main = function + (f"for {loop} in range({count}):\n{_indent(inner)}" if several else inner)
    imports = [line for line in top.split("\n") if re.match(r"(import|from) ", line)]
    helpers = "\n".join(line for line in top.split("\n") if line not in imports).strip("\n")
    source = (
        "".join(f"{line}\n" for line in imports)
        + head
        + (f"\n{helpers}\n\n" if helpers else "")
        + main
        + "\n"
    )
    return _renamed(source, rng, {field.name for field in task.fields})


def _python_line(line: tuple[Field, ...], style: str, rng: random.Random) -> str:
    strip = ".strip()" if style == "readline" else rng.choice(("", "", ".strip()"))
    first = line[0]
    if style == "tokens":
        return "\n".join(_python_token(field) for field in line)
    if isinstance(first, Table):
        row = rng.choice(
            ("tuple(map(int, input().split()))", "tuple(int(x) for x in input().split())")
        )
        return f"{first.name} = [{row} for _ in range({first.count})]"
    if isinstance(first, Words):
        return f"{first.name} = [input(){strip} for _ in range({first.count})]"
    if len(line) == 1:
        if isinstance(first, Int):
            return f"{first.name} = int(input())"
        if isinstance(first, Ints):
            return f"{first.name} = " + rng.choice(
                (
                    "list(map(int, input().split()))",
                    "list(map(int, input().split()))",
                    "[int(x) for x in input().split()]",
                )
            )
        return f"{first.name} = input(){strip}"
    names = ", ".join(field.name for field in line)
    if all(isinstance(field, Int) for field in line):
        return f"{names} = " + rng.choice(
            (
                "map(int, input().split())",
                "map(int, input().split())",
                "[int(x) for x in input().split()]",
            )
        )
    if any(isinstance(field, Ints) for field in line):
        *before, last = line
        starred = ", ".join(field.name for field in before)
        return f"{starred}, *{last.name} = map(int, input().split())"
    casts = [f"{field.name} = int({field.name})" for field in line if isinstance(field, Int)]
    return "\n".join([f"{names} = input().split()", *casts])


def _python_token(field: Field) -> str:
    match field:
        case Int(name=name):
            return f"{name} = int(next(it))"
        case Ints(name=name, count=count):
            return f"{name} = [int(next(it)) for _ in range({count})]"
        case Word(name=name):
            return f"{name} = next(it)"
        case Words(name=name, count=count):
            return f"{name} = [next(it) for _ in range({count})]"
        case Table(name=name, count=count, fields=fields):
            row = ", ".join("int(next(it))" for _ in fields)
            return f"{name} = [({row}{',' if len(fields) == 1 else ''}) for _ in range({count})]"


def _python_shown(task: Task, rng: random.Random) -> str:
    yes, no = task.yes
    return {
        "int": ("print(ans)",),
        "str": ("print(ans)",),
        "yesno": (
            f'print("{yes}" if ans else "{no}")',
            f'print("{yes}" if ans else "{no}")',
            f'if ans:\n    print("{yes}")\nelse:\n    print("{no}")',
            f"print('{yes}' if ans else '{no}')",
        ),
        "ints": ("print(*ans)", 'print(" ".join(map(str, ans)))', "print(*ans)"),
        "lines": (
            'print("\\n".join(map(str, ans)))',
            "for x in ans:\n    print(x)",
            'print(*ans, sep="\\n")',
        ),
    }[task.output][
        rng.randrange({"int": 1, "str": 1, "yesno": 4, "ints": 3, "lines": 3}[task.output])
    ]


# -- C++ -------------------------------------------------------------------------------------------


def cpp(task: Task, core: str, several: bool, rng: random.Random) -> str:  # noqa: FBT001
    """A whole program in C++."""
    top, body = _split(core)
    read = "\n".join(_cpp_field(field, task, rng) for field in task.fields)
    unit = f"{read}\n{body}\n{_cpp_shown(task, rng)}"
    fast = rng.choice(
        (
            "",
            "",
            "ios::sync_with_stdio(false);\ncin.tie(nullptr);\n",
            "ios_base::sync_with_stdio(0);\ncin.tie(0);\n",
        )
    )
    if rng.random() < 0.5:
        call = "int t;\ncin >> t;\nwhile (t--) solve();\n" if several else "solve();\n"
        main = f"void solve() {{\n{_indent(unit)}\n}}\n\nint main() {{\n{_indent(fast + call)}    return 0;\n}}\n"
    else:
        inner = f"int t;\ncin >> t;\nwhile (t--) {{\n{_indent(unit)}\n}}" if several else unit
        end = rng.choice(("\n    return 0;", ""))
        main = f"int main() {{\n{_indent(fast + inner)}{end}\n}}\n"
    source = (
        "#include <bits/stdc++.h>\nusing namespace std;\n\n" + (f"{top}\n\n" if top else "") + main
    )
    if "long long" in source and rng.random() < 0.4 and not re.search(r"\bll\b", source):
        using = rng.choice(("using ll = long long;", "typedef long long ll;"))
        source = source.replace("long long", "ll").replace(
            "using namespace std;\n", f"using namespace std;\n{using}\n", 1
        )
    return _renamed(source, rng, {field.name for field in task.fields} | {"out", "count"})


def _kind(low: object, high: object, task: Task) -> str:
    return "long long" if max(abs(greatest(bound, task)) for bound in (low, high)) > WIDE else "int"  # type: ignore[arg-type]


def _cpp_field(field: Field, task: Task, rng: random.Random) -> str:
    match field:
        case Int(name=name, low=low, high=high):
            return f"{_kind(low, high, task)} {name};\ncin >> {name};"
        case Ints(name=name, count=count, low=low, high=high):
            loop = rng.choice(
                (
                    f"for (auto &x : {name}) cin >> x;",
                    f"for (int i = 0; i < {count}; i++) cin >> {name}[i];",
                    f"for (int i = 0; i < {count}; ++i) {{\n    cin >> {name}[i];\n}}",
                )
            )
            return f"vector<{_kind(low, high, task)}> {name}({count});\n{loop}"
        case Word(name=name):
            return f"string {name};\ncin >> {name};"
        case Words(name=name, count=count):
            return f"vector<string> {name}({count});\nfor (auto &x : {name}) cin >> x;"
        case Table(name=name, count=count, fields=fields):
            kind = f"vector<array<long long, {len(fields)}>>"
            return (
                f"{kind} {name}({count});\nfor (auto &row : {name}) for (auto &x : row) cin >> x;"
            )


def _cpp_shown(task: Task, rng: random.Random) -> str:
    yes, no = task.yes
    end = rng.choice(("endl", r'"\n"', r"'\n'"))
    return {
        "int": (f"cout << ans << {end};",),
        "str": (f"cout << ans << {end};",),
        "yesno": (
            f'cout << (ans ? "{yes}" : "{no}") << {end};',
            f'if (ans) cout << "{yes}" << {end};\nelse cout << "{no}" << {end};',
        ),
        "ints": (
            f'for (auto x : ans) cout << x << " ";\ncout << {end};',
            f'for (size_t i = 0; i < ans.size(); i++) cout << ans[i] << (i + 1 < ans.size() ? " " : "");\ncout << {end};',
        ),
        "lines": (f"for (auto x : ans) cout << x << {end};",),
    }[task.output][
        rng.randrange({"int": 1, "str": 1, "yesno": 2, "ints": 2, "lines": 1}[task.output])
    ]
