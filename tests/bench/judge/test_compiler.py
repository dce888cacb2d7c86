from __future__ import annotations

import pytest

from bench.cache import DiskCache
from bench.errors import UsageError
from bench.judge import languages
from bench.judge.compiler import CompileFailure, Executable, Sources
from bench.judge.execution import Bounds
from bench.judge.runner import Runner, read_sources

BOUNDS = Bounds(cpu_s=1.0, memory_mib=64, output_mib=1)


def test_the_same_program_is_compiled_once(tmp_path):
    program = Sources(languages.by_id("cpp17"), {"a.cpp": b"int main() {}"})
    with Runner(cache=tmp_path) as runner:
        first = runner.prepare(program)
    (entry,) = tmp_path.glob("*.bin")
    written = entry.stat().st_ino
    with Runner(cache=tmp_path) as runner:
        second = runner.prepare(program)

    assert isinstance(first, Executable)
    assert first == second
    assert [path.stat().st_ino for path in tmp_path.glob("*.bin")] == [written]


def test_a_damaged_cache_entry_is_compiled_again(tmp_path):
    program = Sources(languages.by_id("cpp17"), {"a.cpp": b"int main() { return 7; }"})
    with Runner(cache=tmp_path) as runner:
        runner.prepare(program)
        (entry,) = tmp_path.glob("*.bin")
        entry.write_bytes(entry.read_bytes()[:-1] + b"?")
        again = runner.prepare(program)
        assert isinstance(again, Executable)
        assert runner.run(again, b"", BOUNDS).exit_code == 7


def test_a_program_of_several_files_is_compiled_whole(runner):
    files = {
        "main.cpp": b'#include "half.h"\nint main() { return half(8); }',
        "half.cpp": b'#include "half.h"\nint half(int x) { return x / 2; }',
        "half.h": b"int half(int);",
    }
    executable = runner.prepare(Sources(languages.by_id("cpp17"), files))

    assert isinstance(executable, Executable)
    assert runner.run(executable, b"", BOUNDS).exit_code == 4


@pytest.mark.parametrize(
    "text",
    [
        '#include "/etc/passwd"\nint main() {}',
        '#include "/proc/self/environ"\nint main() {}',
        'asm(".incbin \\"/etc/hostname\\"");\nint main() {}',
        "#include __FILE__\nint main() {}",
    ],
)  # fmt: skip
def test_the_compiler_sees_no_host_file_and_does_not_run_away(runner, text):
    result = runner.prepare(Sources(languages.by_id("cpp17"), {"a.cpp": text.encode()}))

    assert isinstance(result, CompileFailure)
    assert "root:" not in result.message


def test_the_contest_header_is_precompiled_once_and_used(tmp_path):
    text = b"#include <bits/stdc++.h>\nint main() { std::vector<int> v(3); return v.size(); }"
    program = Sources(languages.by_id("cpp17"), {"a.cpp": text})
    with Runner(cache=tmp_path) as runner:
        executable = runner.prepare(program)
        assert isinstance(executable, Executable)
        assert runner.run(executable, b"", BOUNDS).exit_code == 3
    (header,) = tmp_path.glob("header-*/bits/stdc++.h.gch")
    assert header.stat().st_size > 1 << 20


def test_a_compiler_that_is_missing_names_its_package(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(UsageError, match="apt-get install g\\+\\+"):
        languages.by_id("cpp17").require()


@pytest.mark.parametrize(
    ("name", "language"),
    [("a.py", "python3"), ("a.cpp", "cpp17"), ("a.cc", "cpp17"), ("a.C", "cpp17")],
)
def test_the_extension_names_the_language(tmp_path, name, language):
    (tmp_path / name).write_text("")

    assert read_sources(tmp_path / name).language.id == language


def test_an_unknown_extension_and_a_missing_file_are_usage_errors(tmp_path):
    (tmp_path / "a.txt").write_text("")

    with pytest.raises(UsageError, match=r"a\.txt: no file in a language"):
        read_sources(tmp_path / "a.txt")
    with pytest.raises(UsageError, match=r"b\.py: there is no such file"):
        read_sources(tmp_path / "b.py")
    assert read_sources(tmp_path / "a.txt", "cpp").language.id == "cpp17"


def test_the_cache_prunes_the_oldest(tmp_path):
    cache = DiskCache(tmp_path, size_mib=1)
    for number in range(64):
        cache.write(f"{number:064d}", bytes(100_000))

    left = sum(path.stat().st_size for path in tmp_path.glob("*.bin"))
    assert left <= 1 << 20
    assert cache.read(f"{63:064d}") == bytes(100_000)
