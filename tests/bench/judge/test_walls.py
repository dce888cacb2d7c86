"""What a sandbox without namespaces still holds, and that one which breaks is never replaced."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest

from bench.contest import Program
from bench.errors import JudgeError
from bench.judge import languages
from bench.judge.compiler import CompileFailure, Executable, Sources
from bench.judge.execution import Bounds
from bench.judge.judge import Judge
from bench.judge.runner import Runner
from bench.judge.sandbox import Bind, Room, find, interpreter, system_libraries
from bench.judge.walls import Walls
from bench.verify import machine_report

BOUNDS = Bounds(cpu_s=1.0, memory_mib=64, output_mib=1)


@pytest.fixture
def bare(tmp_path, monkeypatch):
    """This machine's sandbox, had it no namespaces; its temporary folders are below `tmp_path`."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    there = find()
    yield replace(there, bwrap=None, layers={**there.layers, "namespaces": "absent: a test"})
    assert list(folder.iterdir()) == []


def test_the_machines_report_holds_without_namespaces_and_says_so(bare):
    report = machine_report(bare)
    assert report.errors == []
    assert report.checks >= 10
    assert report.figures.startswith("namespaces: absent: a test, landlock: ")


def test_a_validator_has_its_box(bare, problem):
    validator = """\
import os, sys
given, answer = (open(path).read() for path in sys.argv[1:3])
with open(sys.argv[3] + "/judgemessage.txt", "w") as file:
    file.write(f"{given.strip()} {answer.strip()} {sys.argv[4:]} {os.listdir('.')}")
for path in ("/etc/passwd", "../spec.json", "../walls/spec.json"):
    try:
        sys.exit(print(open(path).read()))
    except OSError:
        pass
sys.exit(43)
"""
    task = problem([("5", "7")], validator=validator, args=("strict",))
    with Judge(bare) as judge:
        for _ in range(2):
            judgement = judge.judge(task, Program("python3", "print(9)"))
            assert judgement.verdict == "WA", judgement
            seen = judgement.message.split(" ", 3)
            assert seen[:3] == ["5", "7", "['strict']"]
            assert set(json.loads(seen[3].replace("'", '"'))) == {"input", "answer", "feedback"}


def test_programs_see_neither_packages_nor_the_harness(bare):
    code = """
import os, sys
sys.path += [p + "/site-packages" for p in sys.path if p.endswith("3." + str(sys.version_info[1]))]
for name in ("bench", "pip", "numpy"):
    try:
        print("ESCAPED", __import__(name))
    except (ImportError, PermissionError):
        pass
for folder in ("/", "/proc", "/etc", "/tmp"):
    try:
        print("ESCAPED", os.listdir(folder))
    except OSError:
        pass
import json, decimal, ctypes, email.message, sqlite3
print(sorted(os.environ), os.getcwd())
"""
    with Runner(bare) as runner, Runner() as walled:
        run = runner.run(runner.prepare(Program("python3", code)), b"", BOUNDS)
        usual = walled.run(walled.prepare(Program("python3", code)), b"", BOUNDS)
    assert b"ESCAPED" not in run.stdout
    assert run.stdout.endswith(usual.stdout.splitlines()[-1] + b"\n"), run.stderr


def test_a_native_program_is_compiled_and_opens_no_file(bare, tmp_path):
    code = """
#include <bits/stdc++.h>
int main(int count, char **, char **environment) {
    for (auto path : {"/etc/passwd", "/proc/self/maps", "/usr/lib", "/tmp", "."})
        if (std::fopen(path, "r")) std::puts(path);
    std::printf("%d", count);
    while (*environment) std::printf(" %s", *environment++);
}
"""
    with Runner(bare, cache=tmp_path / "cache") as runner:
        program = runner.prepare(Program("cpp17", code))
        assert isinstance(program, Executable), program
        assert runner.run(program, b"", BOUNDS).stdout == b"1 LANG=C.UTF-8 PATH="


@pytest.mark.parametrize(
    "text",
    [
        '#include "/etc/passwd"\nint main() {}',
        'asm(".incbin \\"/etc/hostname\\"");\nint main() {}',
        '#include "/root/.bashrc"\nint main() {}',
        "int main() { return }",
    ],
)
def test_a_compiler_sees_no_host_file_and_names_only_the_sources(bare, tmp_path, text):
    with Runner(bare, cache=tmp_path / "cache") as runner:
        result = runner.prepare(Sources(languages.by_id("cpp17"), {"a.cpp": text.encode()}))
    assert isinstance(result, CompileFailure)
    assert "root:" not in result.message
    assert str(tmp_path) not in result.message
    assert "/src/" not in result.message


def test_masks_and_all_that_is_not_bound_are_closed_without_namespaces(bare, tmp_path):
    tree = tmp_path / "tree"
    for name in ("seen/a", "package/b", "package/hidden/c", "package/hidden/deep/d", "beside"):
        (tree / name).parent.mkdir(parents=True, exist_ok=True)
        (tree / name).write_text(name)
    (tree / "package/link").symlink_to(tree / "package/hidden")
    code = f"""
import os
for name in ("seen/a", "package/b", "package/hidden/c", "package/link/c",
             "package/hidden/deep/d", "beside"):
    try:
        print(open(os.path.join({str(tree)!r}, name)).read())
    except PermissionError:
        pass
for attempt in ("seen/a", "seen/new", "package/b"):
    try:
        print("ESCAPED", open(os.path.join({str(tree)!r}, attempt), "w"))
    except PermissionError:
        pass
open("mine", "w").write("x")
print(os.path.basename(os.getcwd()), "SECRET" in os.environ)
"""
    python = interpreter()
    room = Room(
        # Twice, as folders of packages are, and below the host's /tmp, as a checkout may be.
        binds=[*python.binds, *[Bind.same(tree / "seen"), Bind.same(tree / "package")] * 2],
        masks=[*python.masks, tree / "package/hidden"],
        tmpfs={"/tmp": 1 << 20},
        chdir="/tmp",
    )
    with Walls.of(bare, tasks=64, memory_mib=512) as walls:
        command = walls.command([str(python.executable), "-S", "-c", code], room)
        done = subprocess.run(
            command, capture_output=True, text=True, check=True, env={**os.environ, "SECRET": "1"}
        )
    assert done.stdout.splitlines() == ["seen/a", "package/b", "tmp False"]


def test_a_landlock_that_is_missing_too_leaves_programs_running(bare):
    poor = replace(bare, landlock_abi=0, layers={**bare.layers, "landlock": "absent: a test"})
    with Runner(poor) as runner:
        run = runner.run(runner.prepare(Program("python3", "print(input())")), b"1\n", BOUNDS)
    assert run.stdout == b"1\n"


def test_tools_and_places_appear_under_their_names_and_nothing_else_is_renamed(bare, tmp_path):
    tool, source = tmp_path / "some-tool", tmp_path / "text"
    tool.write_text("#!/bin/sh\nread line < $1; echo it says $line\n")
    tool.chmod(0o755)
    source.write_text("hello\n")
    shell = Path("/bin/sh").resolve()
    room = Room(
        binds=[
            *system_libraries(), Bind.same(shell), Bind(tool, Path("/usr/bin/tool")),
            Bind(source, Path("/prepared/text")), Bind(shell, Path("/usr/bin/sh")),
        ],
    )  # fmt: skip
    with Walls.of(bare, tasks=64, memory_mib=512) as walls:
        argv = [str(shell), "-c", walls.inside("sh $(command -v tool) /prepared/text")]
        done = subprocess.run(walls.command(argv, room), capture_output=True, text=True, check=True)
        assert done.stdout == "it says hello\n"
    with (
        Walls.of(bare, tasks=64, memory_mib=512) as walls,
        pytest.raises(ValueError, match="/elsewhere/text is in none of the places"),
    ):
        walls.command(argv, Room(binds=[Bind(source, Path("/elsewhere/text"))]))


@pytest.fixture
def broken(tmp_path):
    """A bubblewrap that is as good as any when the machine is looked at, and none afterwards."""
    fake = tmp_path / "bwrap"
    fake.write_text("#!/bin/sh\necho 'bwrap: No space left on device' >&2\nexit 1\n")
    fake.chmod(0o755)
    return replace(find(), bwrap=str(fake))


def test_a_sandbox_that_breaks_is_an_error_of_the_judge_in_its_own_words(broken, tmp_path, problem):
    with Runner(broken, cache=tmp_path) as runner:
        with pytest.raises(JudgeError, match=r"lost twice: .*bwrap: No space left on device"):
            runner.prepare(Program("python3", "print(1)"))
        with pytest.raises(JudgeError, match="did not start: bwrap: No space left on device"):
            runner.prepare(Program("cpp17", "int main() {}"))
    with Judge(broken, cache=tmp_path) as judge:
        for language in ("python3", "cpp17"):
            judgement = judge.judge(problem([("1", "1")]), Program(language, ""))
            assert judgement.verdict == "JE"
            assert "bwrap: No space left on device" in judgement.message


def test_a_compiler_cannot_make_its_failure_the_judges(runner):
    text = '#line 1 "bwrap: "\n#error bwrap: No space left on device\n'
    result = runner.prepare(Sources(languages.by_id("cpp17"), {"a.cpp": text.encode()}))
    assert isinstance(result, CompileFailure)


def test_what_is_inside_keeps_its_name_behind_namespaces_and_gets_a_folder_without(bare):
    with Walls.of(find(), tasks=9, memory_mib=64) as walls:
        assert walls.inside("-o /out/program -I/usr/include") == "-o /out/program -I/usr/include"
    with Walls.of(bare, tasks=9, memory_mib=64) as walls:
        root = walls.inside("/box").removesuffix("/box")
        assert Path(root).is_dir()
        assert walls.inside("-o /out/program /usr/src/x /boxes /home/src/a /src/b.c") == (
            f"-o {root}/out/program /usr/src/x /boxes /home/src/a {root}/src/b.c"
        )
        assert walls.outside(f"{root}/src/b.c:1: error".encode()) == b"/src/b.c:1: error"
    assert not Path(root).exists()
