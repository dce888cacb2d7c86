"""Running the foundry's own programs on its inputs, many at a time.

Python programs run as samples do (`trial`). C++ programs are compiled many in one unit, each in a
namespace of its own, with the library's assertions on, and run in a fork each. These are our own
programs: nothing here is a sandbox.
"""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from baselines.alphacode import trial

SECONDS = 1
_DRIVER = r"""
#include <sys/wait.h>
#include <sys/resource.h>
#include <unistd.h>
#include <fcntl.h>
typedef int (*Entry)();
static Entry entries[] = {ENTRIES};
int main(int argc, char **argv) {
    // arguments: the number of inputs of each program; files in-<p>-<i>, out-<p>-<i>
    for (int p = 0; p + 1 < argc; p++) for (int i = 0; i < atoi(argv[p + 1]); i++) {
        std::string tail = std::to_string(p) + "-" + std::to_string(i);
        pid_t child = fork();
        if (child == 0) {
            struct rlimit limit = {SECONDS, SECONDS};
            setrlimit(RLIMIT_CPU, &limit);
            limit = {0, 0};
            setrlimit(RLIMIT_CORE, &limit);
            if (!freopen(("in-" + tail).c_str(), "r", stdin)) _exit(3);
            if (!freopen(("out-" + tail).c_str(), "w", stdout)) _exit(3);
            if (!freopen("/dev/null", "w", stderr)) _exit(3);
            entries[p]();
            std::cout.flush(); fflush(stdout);
            _exit(0);
        }
        int status = 0;
        waitpid(child, &status, 0);
        if (status != 0) { unlink(("out-" + tail).c_str()); break; }
    }
}
"""


def run_python(source: str, inputs: Sequence[str]) -> list[str | None]:
    """What the program prints for each input; None from the first on where it fails or is late."""
    (found,) = trial.outputs([source], inputs, seconds=SECONDS)
    return found


def run_cpp(programs: Sequence[str], inputs: Sequence[Sequence[str]]) -> list[list[str | None]]:
    """For each program what it prints for each of its inputs; None from a failure on."""
    if not programs:
        return []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if not _compile(programs, folder):
            if len(programs) == 1:
                return [[None] * len(inputs[0])]
            half = len(programs) // 2
            return run_cpp(programs[:half], inputs[:half]) + run_cpp(programs[half:], inputs[half:])
        for p, texts in enumerate(inputs):
            for i, text in enumerate(texts):
                (folder / f"in-{p}-{i}").write_text(text)
        counts = [str(len(texts)) for texts in inputs]
        subprocess.run(["./program", *counts], cwd=folder, check=True)
        return [
            [_read(folder / f"out-{p}-{i}") for i in range(len(texts))]
            for p, texts in enumerate(inputs)
        ]


def _read(path: Path) -> str | None:
    return path.read_text(errors="replace") if path.exists() else None


def _compile(programs: Sequence[str], folder: Path) -> bool:
    parts = ["#include <bits/stdc++.h>\nusing namespace std;\n"]
    for number, source in enumerate(programs):
        body = re.sub(r"#include <[^>]*>\n|using namespace std;\n", "", source)
        body = re.sub(r"\bint main\(\)", "int entry()", body, count=1)
        parts.append(f"namespace program_{number} {{\n{body}\n}}\n")
    entries = ", ".join(f"program_{number}::entry" for number in range(len(programs)))
    parts.append(_DRIVER.replace("ENTRIES", entries).replace("SECONDS", str(SECONDS)))
    (folder / "program.cpp").write_text("".join(parts))
    command = [
        "g++",
        "-std=c++17",
        "-O0",
        "-w",
        "-D_GLIBCXX_ASSERTIONS",
        "-o",
        "program",
        "program.cpp",
    ]
    return subprocess.run(command, cwd=folder, capture_output=True, check=False).returncode == 0
