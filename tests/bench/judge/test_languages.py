from __future__ import annotations

import os
import re
import shutil
import socket
from pathlib import Path

import pytest

from bench.contest import Program
from bench.errors import JudgeError, UsageError
from bench.judge import compiler, languages
from bench.judge.compiler import CompileFailure, Executable, Sources
from bench.judge.execution import Bounds, Job, Kind, Launch, rlimits
from bench.judge.judge import classify
from bench.judge.languages import Language
from bench.judge.runner import Runner
from bench.judge.toolchain import Toolchain, version_of
from bench.verdict import Verdict

# A row here for every row of the table: a program that does the errands below, one that is wrong.
HERE = Path(__file__).parent / "programs"
ROWS = {
    "python3": ("errands.py", "print(1"),
    "cpp17": ("errands.cpp", "static_assert(__cplusplus != 201703L); int main() {}"),
    "cpp20": ("errands.cpp", "static_assert(__cplusplus != 202002L); int main() {}"),
    "c": ("errands.c", "int main(void) { return class; }"),
    "java": ("errands.java", "class Main { public static void main(String[] a) { int x = 1.5; } }"),
    "javascript": ("errands.js", "console.log(1"),
    "pypy3": ("errands.py", "print(1"),
    "go": ("errands.go", "package main\nfunc main() { unused := 1 }"),
    "rust": ("errands.rs", 'fn main() { let x: i32 = "1"; }'),
}
# These must be there; the others are tried where they are.
REQUIRED = {"python3", "cpp17", "cpp20", "c"}
INSTALLED = [language for language in languages.table() if languages.by_id(language).installed]
MANAGED = [language for language in INSTALLED if languages.by_id(language).kind == "managed"]
ROOMY = Bounds(cpu_s=5.0, memory_mib=256, output_mib=2)


@pytest.fixture(scope="module")
def errand(runner):
    """A function that has a language's program do an errand."""

    def run(language: str, words: str, bounds: Bounds = ROOMY):
        source = HERE / ROWS[language][0]
        program = Sources(languages.by_id(language), {source.name: source.read_bytes()})
        executable = runner.prepare(program)
        assert isinstance(executable, Executable), executable
        return runner.run(executable, words.encode(), bounds)

    return run


def test_every_language_has_its_row_and_the_first_ones_are_installed():
    assert ROWS.keys() == languages.table().keys()
    assert set(INSTALLED) >= REQUIRED


NUMBERS = range(100_000)
ERRANDS = {
    "sum 2 3": "5",
    "double " + " ".join(map(str, NUMBERS)): "\n".join(str(2 * x) for x in NUMBERS),
    "deep 10000": "10000",
    "deep 50000": "50000",
    "threads": str(sum(range(100_000))),
    "garbage": "100098",
}


@pytest.mark.parametrize("words", ERRANDS, ids=lambda words: words[:10])
@pytest.mark.parametrize("language", INSTALLED)
def test_a_right_program_is_right(errand, language, words):
    # Each thread of a native program reserves a stack as large as the memory limit.
    many_stacks = words == "threads" and languages.by_id(language).kind == "native"
    bounds = Bounds(5.0, 64, 2) if many_stacks else ROOMY

    run = errand(language, words, bounds)

    assert classify(run, bounds) == (Verdict.AC, ""), run
    assert run.stdout.decode().split() == ERRANDS[words].split()
    assert run.stderr == b""


@pytest.mark.parametrize("memory_mib", [64, 256, 1024])
@pytest.mark.parametrize("language", ["go", "java"])
def test_a_runtime_lives_within_small_and_large_limits(errand, language, memory_mib):
    if language not in INSTALLED:
        pytest.skip(f"{language} is not installed")
    bounds = Bounds(5.0, memory_mib, 1)
    assert classify(errand(language, "garbage", bounds), bounds) == (Verdict.AC, "")


@pytest.mark.parametrize("language", INSTALLED)
def test_exit_codes_and_crashes_are_seen(errand, language):
    told, crashed = errand(language, "exit"), errand(language, "crash")

    assert (told.exit_code, told.stdout) == (7, b"")
    assert classify(crashed, ROOMY)[0] is Verdict.RTE
    assert crashed.exit_code != 0


@pytest.mark.parametrize("language", INSTALLED)
def test_memory_over_the_limit_is_mle(errand, language):
    bounds = Bounds(10.0, 128, 1)
    assert classify(errand(language, "memory", bounds), bounds)[0] is Verdict.MLE


@pytest.mark.parametrize("language", INSTALLED)
def test_an_endless_program_is_tle_at_its_limit(errand, language):
    bounds = Bounds(0.5, 256, 1)
    run = errand(language, "spin", bounds)

    assert classify(run, bounds)[0] is Verdict.TLE
    assert 0.5 <= run.cpu_s < 0.8


@pytest.mark.parametrize("language", INSTALLED)
def test_a_program_finds_no_arguments_a_folder_and_few_variables(errand, language):
    arguments, folder, *variables = errand(language, "around").stdout.decode().split()

    kind = languages.by_id(language).kind
    assert (arguments, folder) == ("0", "/box" if kind == "managed" else "/")
    own = {*languages.by_id(language).environment} if kind == "managed" else set()
    python = {"PWD", "PYTHONHASHSEED"} if kind == "python" else set()
    assert set(variables) == {"LANG", "PATH"} | own | python


@pytest.mark.parametrize("language", INSTALLED)
def test_host_files_other_processes_and_the_network_are_out_of_reach(errand, language, tmp_path):
    secret, trace = tmp_path / "secret", tmp_path / "trace"
    secret.write_text("secret")
    tmp_path.chmod(0o777)
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.05)
        attempts = [f"read {secret}", "read /etc/passwd", "read /proc/self/maps", "start"]
        attempts += [f"write {path}" for path in (trace, "/tmp/x", "/box/x", "/box/feedback/x")]
        attempts.append(f"connect {server.getsockname()[1]}")
        for words in attempts:
            run = errand(language, words)
            assert (run.stdout, run.exit_code) == (b"denied\n", 0), (words, run)
        with pytest.raises(TimeoutError):
            server.accept()
    assert not trace.exists()


@pytest.mark.parametrize("language", INSTALLED)
def test_a_program_that_is_wrong_gets_the_compilers_word(runner, language):
    failure = runner.prepare(Program(language, ROWS[language][1]))

    assert isinstance(failure, CompileFailure), failure
    assert "program" in failure.message
    assert "/src" not in failure.message
    assert "rror" in failure.message or "declared" in failure.message
    assert len(failure.message) < 2100


@pytest.mark.parametrize(
    "text",
    [b"\xff\xfe\0\0", b"\0", b"\xed\xa0\x80", b"(" * 20_000, b"\xef\xbb\xbf"],
    ids=["bytes", "null", "surrogate", "nested", "mark"],
)  # fmt: skip
@pytest.mark.parametrize("language", INSTALLED)
def test_whatever_bytes_a_source_holds_it_is_compiled_or_refused(runner, language, text):
    row = languages.by_id(language)
    result = runner.prepare(Sources(row, {row.file_name: text}))

    assert isinstance(result, Executable) or result.message


@pytest.mark.parametrize("language", INSTALLED)
def test_the_empty_program_runs(runner, language):
    executable = runner.prepare(Program(language, languages.by_id(language).empty))

    assert isinstance(executable, Executable), executable
    run = runner.run(executable, b"", ROOMY)
    assert (run.exit_code, run.stdout, run.stderr) == (0, b"", b"")


def test_a_compiled_program_is_taken_from_the_cache(monkeypatch, tmp_path):
    for language in INSTALLED:
        row = languages.by_id(language)
        if row.out and row.prepare == ():
            with Runner(cache=tmp_path) as runner:
                first = runner.prepare(Program(language, row.empty))
                monkeypatch.setattr(compiler, "COMPILATION", Bounds(0.0, 1, 1))
                assert runner.prepare(Program(language, row.empty)) == first
                monkeypatch.undo()


# -- the table -----------------------------------------------------------------------------------


def test_ids_and_aliases_are_unique():
    names = [n for row in languages.table().values() for n in (row.id, *row.aliases)]
    extensions = [e for row in languages.table().values() for e in row.extensions]

    assert len(set(names)) == len(names)
    assert len(set(extensions)) == len(extensions)


@pytest.mark.parametrize(
    ("alias", "language"),
    [("cpp", "cpp17"), ("Python", "python3"), ("PYTHON3", "python3"), ("JAVA", "java"),
     ("CPP", "cpp17"), ("js", "javascript"), ("rs", "rust"), ("golang", "go"), ("pypy", "pypy3")],
)  # fmt: skip
def test_aliases_name_their_language(alias, language):
    assert languages.by_id(alias).id == language


def test_unknown_languages_are_refused_with_the_list():
    with pytest.raises(UsageError, match="the judge knows: python3, cpp17, cpp20, c, java"):
        languages.by_id("cobol")


@pytest.mark.parametrize("row", languages.table().values(), ids=languages.table())
def test_a_language_that_is_not_installed_names_its_package(monkeypatch, tmp_path, row):
    monkeypatch.setenv("PATH", str(tmp_path))

    assert row.installed is (row.kind == "python")
    if not row.installed:
        assert version_of(row) == ""
        said = rf"{re.escape(row.name)} needs .*apt-get install"
        with pytest.raises(UsageError, match=said):
            row.require()
        with Runner(cache=tmp_path) as runner, pytest.raises(UsageError, match="apt-get install"):
            runner.prepare(Program(row.id, row.empty))


@pytest.mark.parametrize("row", languages.table().values(), ids=languages.table())
def test_every_row_says_all_that_its_kind_needs(row):
    if row.kind != "python":
        assert row.program
        assert row.package
        assert row.compile
    assert bool(row.run) == (row.kind == "managed")
    assert row.out or row.kind != "native"
    assert Path(row.file_name).suffix


# -- a language of a test's own: what a row can say ------------------------------------------------


@pytest.fixture
def toy(tmp_path, monkeypatch):
    """The shell as a managed language, behind a shim that only says where the real one is."""
    home = tmp_path / "toy"
    (home / "bin").mkdir(parents=True)
    shutil.copy(Path(shutil.which("sh") or "").resolve(), home / "bin" / "toy")
    shims = tmp_path / "shims"
    shims.mkdir()
    shim = shims / "toysh"
    shim.write_text(f'#!/bin/sh\n[ "$1" = --home ] && echo {home} || echo toy 1.0\n')
    shim.chmod(0o755)
    monkeypatch.setenv("PATH", str(shims), prepend=os.pathsep)
    return Language(
        id=f"toy-{tmp_path.name}",
        name="Toy",
        extensions=(),
        suffix=".toy",
        kind="managed",
        program="toysh",
        package="toy",
        home=("toysh", "--home"),
        visible=("{home}/bin",),
        environment={"HEAP": "{heap}"},
        compile=("{home}/bin/toy", "-n", "{main}"),
        run=("{home}/bin/toy", "{main}", "stack {stack}"),
        overhead_mib=28,
        stack_mib=32,
    )


def toy_program(toy, text, **others):
    return Sources(toy, {"main.toy": text.encode(), **others})


def test_a_table_row_is_all_that_a_language_needs(runner, toy):
    executable = runner.prepare(toy_program(toy, 'read a b; echo "$((a + b)) $HEAP $*"'))

    run = runner.run(executable, b"2 3\n", Bounds(1.0, 128, 1), args=("more",))

    assert (run.stdout, run.exit_code) == (b"5 100 stack 32 more\n", 0), run
    assert version_of(toy) == "toy 1.0"
    assert isinstance(runner.prepare(toy_program(toy, "if")), CompileFailure)


def test_the_files_of_a_program_lie_beside_it(runner, toy):
    program = toy_program(
        toy, ". ./lib/half.sh; half 8", **{"lib/half.sh": b"half() { echo $(($1 / 2)); }"}
    )

    assert runner.run(runner.prepare(program), b"", ROOMY).stdout == b"4\n"
    assert (
        runner.run(runner.prepare(toy_program(toy, "echo *")), b"", ROOMY).stdout
        == b"feedback main.toy\n"
    )


def test_only_the_jurys_programs_write_and_only_their_feedback(toy):
    text = "echo because > feedback/judgemessage.txt; echo x > x; exit 42"
    with Runner(box=True) as jury, Runner() as contestants:
        of_jury = jury.run(jury.prepare(toy_program(toy, text)), b"", ROOMY)
        of_contestant = contestants.run(contestants.prepare(toy_program(toy, text)), b"", ROOMY)

    assert (of_jury.exit_code, of_jury.feedback) == (42, "because\n")
    assert (of_contestant.exit_code, of_contestant.feedback) == (42, "")
    assert of_jury.stderr.count(b"ermission denied") == 1
    assert of_contestant.stderr.count(b"ermission denied") == 2


def test_a_runtime_can_start_only_itself(runner, toy):
    run = runner.run(runner.prepare(toy_program(toy, "exec /warden/x; echo no")), b"", ROOMY)
    forked = runner.run(runner.prepare(toy_program(toy, "(echo ESCAPED)")), b"", ROOMY)

    assert run.exit_code in (126, 127)
    assert b"ESCAPED" not in forked.stdout
    assert forked.exit_code != 0


def test_a_folder_that_holds_more_than_a_toolchain_is_not_shown(toy):
    for shared in ("/usr", "/", str(Path.home())):
        wide = toy.model_copy(update={"visible": (shared,)})
        with pytest.raises(JudgeError, match="more than a toolchain"):
            Toolchain.of(wide)


def test_a_shim_that_gives_no_answer_is_a_judge_error(toy):
    silent = toy.model_copy(update={"home": ("sh", "-c", "exit 3")})
    with pytest.raises(JudgeError, match="Toy: sh -c 'exit 3' gives no answer"):
        Toolchain.of(silent)
    assert version_of(silent) == "Toy: sh -c 'exit 3' gives no answer: "


def test_what_is_prepared_is_prepared_once_and_cannot_be_written_to(toy, tmp_path):
    preparing = "echo once; echo kept > {prepared}/kept"
    compiling = """
        read word < {prepared}/kept; echo $word > {out}
        echo x > {prepared}/x || echo refused >> {out}"""
    running = "while read word; do echo $word; done < {main}"
    prepared = toy.model_copy(
        update={
            "prepare": ("{home}/bin/toy", "-c", preparing, ">", "/dev/null"),
            "compile": ("{home}/bin/toy", "-c", compiling),
            "out": "made",
            "run": ("{home}/bin/toy", "-c", running),
        }
    )
    cache = tmp_path / "cache"
    with Runner(cache=cache) as runner:
        executable = runner.prepare(toy_program(prepared, ""))
        assert runner.run(executable, b"", ROOMY).stdout == b"kept\nrefused\n"
        (folder,) = cache.glob("toy-*")
        written = folder.stat().st_ino
        runner.prepare(toy_program(prepared, "# another"))
    assert [path.stat().st_ino for path in cache.glob("toy-*")] == [written]
    assert not list(cache.glob("aside-*"))


def test_a_preparation_that_fails_is_a_judge_error(toy, tmp_path):
    failing = toy.model_copy(update={"prepare": ("{home}/bin/toy", "-c", "echo why >&2; exit 3")})
    with Runner(cache=tmp_path / "cache") as runner:
        with pytest.raises(JudgeError, match="Toy cannot be prepared: why"):
            runner.prepare(toy_program(failing, ""))
        assert not list((tmp_path / "cache").glob("*"))


def test_a_managed_runtime_is_limited_in_what_it_may_write_too():
    def limits(kind: Kind, address: int = 0, data: int = 0):
        return rlimits(
            Job(kind, b"", b"", ROOMY, launch=Launch(address_mib=address, data_mib=data))
        )

    native, managed = limits(Kind.NATIVE), limits(Kind.MANAGED)
    assert "DATA" not in native
    assert managed["DATA"] == managed["AS"] == native["AS"] == (2 * 256 + 256) << 20
    assert limits(Kind.NATIVE, address=1024)["AS"] - native["AS"] == 1 << 30
    assert limits(Kind.MANAGED, address=1024, data=1)["DATA"] - managed["DATA"] == 1 << 20


@pytest.mark.skipif("pypy3" not in INSTALLED, reason="PyPy is not installed")
@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("import mmap; mmap.mmap(-1, 1 << 30)", Verdict.RTE),  # shared: counts toward no limit
        ("import mmap; mmap.mmap(-1, 1 << 20, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)", Verdict.AC),
        ("import mmap; mmap.mmap(-1, 6 << 30, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)", None),
        ("import os; os.fork()", Verdict.RTE),
        ("import os; os.execv('/bin/sh', ['sh'])", Verdict.RTE),
        ("import os; os.execv('/usr/lib/jvm', ['sh'])", Verdict.RTE),
        ("import os; os.kill(os.getppid(), 9)", Verdict.RTE),
        ("import os; os.memfd_create('x')", Verdict.RTE),
        ("import socket; socket.socketpair()", Verdict.RTE),
        ("import ctypes; assert ctypes.CDLL(None).syscall(41, 2, 1, 0) < 0", Verdict.AC),
        ("import ctypes; assert ctypes.CDLL(None).syscall(425, 8, 0) < 0", Verdict.AC),
        ("import ctypes; assert ctypes.CDLL(None).syscall(57) < 0", Verdict.AC),
        ("import ctypes; assert ctypes.CDLL(None).syscall(101, 0, 0, 0, 0) < 0", Verdict.AC),
        ("import os; assert set(os.listdir('/')) <= {'x'}", Verdict.RTE),
        ("open('/warden/bench/judge/inside/warden.py')", Verdict.RTE),
    ],
)
def test_pypy_is_refused_by_the_kernel(runner, text, verdict):
    run = runner.run(runner.prepare(Program("pypy3", text)), b"", ROOMY)

    found = classify(run, ROOMY)[0]
    assert found is verdict if verdict else found in (Verdict.MLE, Verdict.RTE), run
    assert verdict is Verdict.AC or run.exit_code == 1


# -- what programs in these languages are wont to do -----------------------------------------------

HABITS = {
    "java, a pool of threads": ("java", """
        import java.util.*;
        import java.util.concurrent.*;
        public class Main {
            public static void main(String[] args) throws Exception {
                ExecutorService pool = Executors.newFixedThreadPool(16);
                List<Future<Integer>> parts = new ArrayList<>();
                for (int i = 0; i < 100; i++) { int k = i; parts.add(pool.submit(() -> k)); }
                int sum = 0;
                for (Future<Integer> part : parts) sum += part.get();
                pool.shutdown();
                System.out.println(sum);
            }
        }""", "4950"),
    "java, a thread with a huge stack": ("java", """
        class Main implements Runnable {
            static int deep(int n) { return n == 0 ? 0 : 1 + deep(n - 1); }
            public void run() { System.out.println(deep(1000000)); }
            public static void main(String[] args) {
                new Thread(null, new Main(), "", 1 << 29).start();
            }
        }""", "1000000"),
    "java, randomness without a device": ("java", """
        public class Main {
            public static void main(String[] args) {
                System.out.println(java.util.UUID.randomUUID().toString().length());
            }
        }""", "36"),
    "javascript, events": ("javascript", """
        let text = '';
        process.stdin.on('data', (more) => text += more);
        process.stdin.on('end', () => console.log(text.trim().toUpperCase()));""", "INPUT"),
    "javascript, lines": ("javascript", """
        const lines = require('readline').createInterface({ input: process.stdin });
        lines.on('line', (line) => console.log(line.length));""", "5"),
    "javascript, memory of another machine": ("javascript", """
        console.log(new WebAssembly.Memory({ initial: 16, maximum: 65536 }).buffer.byteLength)""",
        "1048576"),
    "pypy, a thread with a huge stack": ("pypy3", """
import sys, threading
sys.setrecursionlimit(10**7)
threading.stack_size(2**27)
deep = lambda n: 0 if n == 0 else 1 + deep(n - 1)
thread = threading.Thread(target=lambda: print(deep(50000)))
thread.start()
thread.join()""", "50000"),
    "pypy, leaving": ("pypy3", "print(input())\nexit()", "input"),
    "go, many goroutines": ("go", """
package main
import ("os"; "strconv")
func main() {
    c := make(chan int)
    for i := 0; i < 10000; i++ { go func() { c <- 1 }() }
    sum := 0
    for i := 0; i < 10000; i++ { sum += <-c }
    os.Stdout.WriteString(strconv.Itoa(sum))
}""", "10000"),
    "rust, a map": ("rust", """
        use std::collections::HashMap;
        fn main() {
            let map: HashMap<u64, u64> = (0..100_000).map(|i| (i, i)).collect();
            println!("{}", map.len());
        }""", "100000"),
    "c++, a thread": ("cpp17", """
        #include <bits/stdc++.h>
        int main() {
            auto half = std::async(std::launch::async, [] { return 21; });
            std::cout << 2 * half.get();
        }""", "42"),
}  # fmt: skip


@pytest.mark.parametrize("habit", HABITS)
def test_habits_of_a_language_are_honoured(runner, habit):
    language, text, output = HABITS[habit]
    if language not in INSTALLED:
        pytest.skip(f"{language} is not installed")
    executable = runner.prepare(Program(language, text))

    assert isinstance(executable, Executable), executable
    run = runner.run(executable, b"input\n", ROOMY)
    assert (run.stdout.decode().strip(), run.exit_code) == (output, 0), run


# -- Java: which class is started ------------------------------------------------------------------

PRINTING = "public static void main(String[] args) { System.out.println(new Object() {}.getClass().getEnclosingClass().getName()); }"  # noqa: E501
JAVA = {
    "Main": "public class Main { @ }",
    "Solution": "/* public class Other */ public class Solution { @ }",
    "plain": "class plain { @ }",
    "Second": "class First { int main; } class Second { @ } interface Third {}",
    "B": "class A { @ } public class B { @ }",
    "x.y.Packed": "package x.y; public class Packed { @ }",
    "Inner": "enum E { P, Q } record R(int a) {} public class Inner { static class T { @ } @ }",
    "I": "interface I { @ }",
    "Größe": "public class Größe { @ }",
    "Marked": "\ufeffpublic class Marked { @ }",
}


@pytest.mark.parametrize("name", JAVA)
def test_java_starts_the_class_that_a_person_would(runner, name):
    if "java" not in INSTALLED:
        pytest.skip("java is not installed")
    executable = runner.prepare(Program("java", JAVA[name].replace("@", PRINTING)))

    assert isinstance(executable, Executable), executable
    assert runner.run(executable, b"", ROOMY).stdout.decode().strip() == name


def test_java_without_a_main_method_is_a_compile_error(runner):
    if "java" not in INSTALLED:
        pytest.skip("java is not installed")
    failure = runner.prepare(Program("java", "class A { static void main(String[] args) {} }"))

    assert isinstance(failure, CompileFailure)
    assert "no class has a method: public static void main" in failure.message
