"""Every program in `programs/` attacks the judge; none may get through.

A program's first comment lines say what it `attacks:`, which property `holds:`, and the verdicts to
`expect:`. It is told on standard input everything an attacker could wish for but the answer itself:
where the answer's file is, a folder of the host to write to, addresses that the test listens on.
`@ANSWER@` and `@TOKEN@` stand for the same in a source, for attacks on compilers. It prints ESCAPED
where something worked that must not.

Each is tried as a submission, and as a sample for the filter. There it answers its first test as it
should (`GUARD`), so that it gets into the process that several tests share, and attacks in that.

What it may see there beside what a submission may is said by `exposes:`.

With `bare: escapes` a program is also run without walls, with `bare: exec` inside an interpreter
whose frames and memory hold the answer, as in judges that call `exec`: there the attack succeeds,
so the properties that are checked here can fail.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import select
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from itertools import takewhile
from pathlib import Path

import pytest

from bench import Judgement, Limits, Problem, Program, Verdict
from bench.cache import DiskCache
from bench.contest import JuryProblem, TestCase
from bench.judge import compiler, languages
from bench.judge.calibration import calibrate
from bench.judge.execution import Bounds, Execution, Kind
from bench.judge.filter import Filter
from bench.judge.judge import Judge
from bench.judge.runner import Runner
from bench.judge.worker import Worker

HERE = Path(__file__).parent
LANGUAGES = {
    ".py": "python3", ".cpp": "cpp17", ".java": "java", ".js": "javascript", ".go": "go",
    ".rs": "rust",
}  # fmt: skip
# Python and C++ must be there; the others are tried where they are.
INSTALLED = [
    suffix for suffix, language in LANGUAGES.items()
    if language in ("python3", "cpp17") or languages.by_id(language).installed
]  # fmt: skip
PROGRAMS = [p for p in sorted((HERE / "programs").glob("*.*")) if p.suffix in INSTALLED]
KEYS = ("attacks", "holds", "expect", "bare", "exposes")
LIMITS = Limits(time_s=0.5, memory_mib=64, output_mib=1, code_kib=64)
WATCHED = [Path(p) for p in ("/tmp", "/var/tmp", "/dev/shm", "/")] + [Path.home(), Path.cwd()]


# -- what a program says of itself ---------------------------------------------------------------


def header(path: Path) -> dict[str, str]:
    lines = [line.lstrip("#/ ").strip() for line in path.read_text().splitlines()[:8]]
    pairs = (line.partition(": ") for line in lines)
    return {key: value for key, _, value in pairs if key in KEYS}


def bare(how: str) -> list[Path]:
    return [path for path in PROGRAMS if header(path).get("bare") == how]


# -- what the host sees --------------------------------------------------------------------------


@dataclass
class Bait:
    """What a program is told: addresses that nobody may reach and places to leave traces in."""

    folder: Path
    token: str = field(default_factory=lambda: "token" + secrets.token_hex(8))
    secret: str = field(default_factory=lambda: "answer-" + secrets.token_hex(16))

    def __post_init__(self) -> None:
        self.drop = self.folder / "drop"
        self.drop.mkdir()
        self.drop.chmod(0o777)
        (self.drop / "victim").write_text("as it was")
        (self.drop / "link").symlink_to(self.drop)
        self.answer = self.folder / "1.ans"
        self.answer.write_text(self.secret + "\n")
        self.answer.chmod(0o644)
        self.sockets = {name: socket.socket(family, kind) for name, family, kind in (
            ("tcp", socket.AF_INET, socket.SOCK_STREAM),
            ("tcp6", socket.AF_INET6, socket.SOCK_STREAM),
            ("udp", socket.AF_INET, socket.SOCK_DGRAM),
            ("unix", socket.AF_UNIX, socket.SOCK_STREAM),
            ("abstract", socket.AF_UNIX, socket.SOCK_STREAM),
        )}  # fmt: skip
        self.sockets["tcp"].bind(("127.0.0.1", 0))
        port = self.sockets["tcp"].getsockname()[1]
        with contextlib.suppress(OSError):  # a host without IPv6
            self.sockets["tcp6"].bind(("::1", port))
        self.sockets["udp"].bind(("127.0.0.1", 0))
        # Short and relative to nothing: unix socket paths have 108 bytes.
        self.unix = Path("/tmp") / f"listen{secrets.token_hex(8)}"
        self.sockets["unix"].bind(str(self.unix))
        self.unix.chmod(0o777)
        self.sockets["abstract"].bind("\0" + self.token)
        for each in self.sockets.values():
            if each.type == socket.SOCK_STREAM:
                each.listen()
        self.input = self.folder / "1.in"
        told = {
            "token": self.token,
            "folder": self.drop,
            "answer": self.answer,
            "tcp": port,
            "udp": self.sockets["udp"].getsockname()[1],
            "unix": self.unix,
            "abstract": self.token,
        }
        self.input.write_text("".join(f"{key} {value}\n" for key, value in told.items()))
        self.before = self._drop()

    def source(self, path: Path) -> str:
        text = path.read_text()
        return text.replace("@ANSWER@", str(self.answer)).replace("@TOKEN@", self.token)

    def traces(self) -> list[str]:
        """Everything that a program has changed or reached on the host."""
        found = [
            f"{name} was reached"
            for name, each in self.sockets.items()
            if select.select([each], [], [], 0)[0]
        ]
        found += map(str, self._marks())
        if self._drop() != self.before:
            found.append(f"{self.drop} has changed")
        return found

    def close(self) -> None:
        for each in self.sockets.values():
            each.close()
        self.unix.unlink(missing_ok=True)
        for path in self._marks():
            shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()

    def _marks(self) -> list[Path]:
        places = {*WATCHED, self.drop}
        return [path for place in places if place.is_dir() for path in place.iterdir()
                if self.token in path.name]  # fmt: skip

    def _drop(self) -> list[tuple[object, ...]]:
        return [
            (path.name, status.st_mode, status.st_size, status.st_mtime_ns, status.st_uid)
            for path in sorted(self.drop.iterdir())
            for status in [path.lstat()]
        ]


@pytest.fixture
def bait(tmp_path: Path) -> Iterator[Bait]:
    made = Bait(tmp_path)
    yield made
    made.close()


def processes() -> dict[int, tuple[int, int]]:
    """Every process: its parent, and its start time, which tells it from a later namesake."""
    found = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with contextlib.suppress(OSError):
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
                if fields[0] != "Z":
                    found[int(entry.name)] = (int(fields[1]), int(fields[19]))
    return found


def descendants(pid: int) -> dict[int, int]:
    """All processes below one, with their start times."""
    known, found = processes(), {}
    generation = {pid}
    while generation:
        generation = {child for child, (parent, _) in known.items() if parent in generation}
        found.update({child: known[child][1] for child in generation})
    return found


def survivors(of: dict[int, int], patience_s: float = 5.0) -> dict[int, int]:
    """Those of some processes that are still there when patience ends."""
    deadline = time.monotonic() + patience_s
    while True:
        known = processes()
        left = {pid: start for pid, start in of.items() if known.get(pid, (0, 0))[1] == start}
        if not left or time.monotonic() > deadline:
            return left
        time.sleep(0.01)


# -- the judge under attack ----------------------------------------------------------------------

# What a program finds when it starts. Whatever an earlier one left behind would show here.
NEIGHBOURS = {
    "python3": """\
import builtins, gc, hashlib, os, random, resource, signal, sys, threading
print(input(), sum(map(int, sys.stdin)), sys.argv, sys.path, sorted(os.environ.items()))
print(sorted(dir(builtins)), sorted(sys.modules), sorted(globals()))
print({name: repr(getattr(builtins, name)).split(' at ')[0] for name in dir(builtins)})
print(sys.flags, sys.getrecursionlimit(), sys.getswitchinterval(), threading.stack_size())
print(gc.isenabled(), gc.get_threshold(), sys.gettrace(), sys.getprofile(), sys.excepthook)
print([(n, resource.getrlimit(getattr(resource, n))) for n in dir(resource) if n[:4] == 'RLIM'
       and n != 'RLIM_INFINITY'], os.getcwd(), os.umask(18))
print([str(signal.getsignal(n)) for n in signal.valid_signals()], signal.pthread_sigmask(0, []))
print(signal.getitimer(0), os.sched_getaffinity(0), threading.active_count(), os.getpgrp())
opened = []
for fd in range(1100):
    try:
        opened.append((fd, os.fstat(fd).st_size if fd == 0 else 0))
    except OSError:
        pass
print(opened, random.Random(7).random(), hash('x'))
import math, json, collections, bisect, heapq, re, itertools, functools, decimal, fractions
print(math.gcd(12, 18), json.dumps([1]), collections.Counter('aab'), re.sub('a', 'b', 'aa'))
""",
    "cpp17": """\
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <unistd.h>
int main(int count, char **arguments, char **environment) {
    long a, b;
    char word[99], folder[99];
    if (scanf("%98s %ld %ld", word, &a, &b) != 3 || !getcwd(folder, sizeof folder)) return 1;
    printf("%s %ld %d %s %s %o\\n", word, a + b, count, arguments[0], folder, umask(0));
    for (; *environment; environment++) puts(*environment);
    for (int i = 0; i < 16; i++) {
        rlimit limit;
        getrlimit((__rlimit_resource_t)i, &limit);
        printf("%d %ld %ld\\n", i, (long)limit.rlim_cur, (long)limit.rlim_max);
    }
    sigset_t blocked;
    sigprocmask(SIG_BLOCK, nullptr, &blocked);
    for (int i = 1; i < 65; i++) {
        struct sigaction action = {};
        sigaction(i, nullptr, &action);
        printf("%d%d%d ", sigismember(&blocked, i), action.sa_handler == SIG_IGN,
               action.sa_handler == SIG_DFL);
    }
    itimerval timer;
    getitimer(ITIMER_REAL, &timer);
    printf("%ld %ld\\n", timer.it_value.tv_sec, timer.it_interval.tv_usec);
    for (int fd = 0; fd < 1100; fd++) {
        struct stat status;
        if (fstat(fd, &status) != 0) continue;
        printf("%d %d %ld\\n", fd, fcntl(fd, F_GETFL), lseek(fd, 0, 1));
    }
}
""",
}
# What lets a program pass for honest until it shares a process with the test after the first.
GUARD = """\
import os
if os.pread(0, 6, 0) == b"honest":
    print("fine")
    raise SystemExit
"""
ASKED = b"neighbour\n20\n22\n"


class Arena:
    """A judge, or a filter, that lives through all attacks, and all that its programs printed."""

    def __init__(
        self, court: Judge | Filter, folder: Path, seen: list[Execution], tests: list[int]
    ) -> None:
        self.court = court
        self.folder = folder
        self.seen = seen
        self.tests = tests  # how many tests each of these executions was of
        others = descendants(os.getpid())
        self.neighbours: dict[str, JuryProblem] = {}
        for language, source in NEIGHBOURS.items():
            given, answer = folder / f"{language}.in", folder / f"{language}.ans"
            given.write_bytes(ASKED)
            answer.write_text("?")
            self.neighbours[language] = self.problem(given, answer)
            first = self.judge(self.neighbours[language], language, source)
            assert first.verdict is Verdict.WA, first
            assert b"neighbour 42" in self.seen[-1].stdout
            answer.write_bytes(self.seen[-1].stdout)
        self.tree = {
            pid: start for pid, start in descendants(os.getpid()).items() if pid not in others
        }
        # What starts programs inside: the leaves of the tree.
        self.starters = [pid for pid in self.tree if not descendants(pid)]
        lines = [Path(f"/proc/{pid}/cmdline").read_bytes() for pid in self.starters]
        assert sorted(line.split(b"\0")[0].split(b"/")[-1][:7] for line in lines) == [
            b"python3", b"spawner",
        ]  # fmt: skip

    @property
    def filters(self) -> bool:
        return isinstance(self.court, Filter)

    def judge(self, problem: JuryProblem, language: str, source: str) -> Judgement:
        program = Program(language, source)
        if isinstance(self.court, Judge):
            return self.court.judge(problem, program)
        ((_, judgement),) = self.court.judgements(problem, [program])
        return judgement

    def problem(self, *files: Path) -> JuryProblem:
        """A problem whose tests are pairs of an input and an answer."""
        exactly = ("case_sensitive", "space_change_sensitive")
        pairs = zip(files[::2], files[1::2], strict=True)
        tests = (TestCase(f"secret/{n}", *pair, exactly) for n, pair in enumerate(pairs, 1))
        return JuryProblem(Problem("A", "tiny", "", (), LIMITS), self.folder, tuple(tests))

    def attack(self, path: Path, bait: Bait) -> Judgement:
        """Judge a hostile program on the bait; in the filter, between two honest tests."""
        language, source = LANGUAGES[path.suffix], bait.source(path)
        if not self.filters or language != "python3":
            return self.judge(self.problem(bait.input, bait.answer), language, source)
        given, answer = self.folder / "honest.in", self.folder / "honest.ans"
        given.write_text("honest\n")
        answer.write_text("fine\n")
        files = (given, answer, bait.input, bait.answer, given, answer)
        head = "".join(takewhile(lambda line: line[0] == "#", source.splitlines(keepends=True)))
        source = head + GUARD + source.removeprefix(head)
        return self.judge(self.problem(*files), language, source)

    def greet(self) -> dict[str, Verdict]:
        """The honest neighbours' verdicts, in the same worker, right now."""
        return {
            language: self.judge(self.neighbours[language], language, source).verdict
            for language, source in NEIGHBOURS.items()
        }


@pytest.fixture(scope="module", params=["submission", "sample"])
def arena(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Arena]:
    seen: list[Execution] = []
    tests: list[int] = []
    finish = Worker.finish

    def watched(self):
        job = self._flight.job
        run = finish(self)
        if job.kind is not Kind.COMPILE:
            seen.append(run)
            tests.append(1 + len(job.more))
        return run

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Worker, "finish", watched)
        # Bombs for compilers must not take a minute each.
        patch.setattr(compiler, "COMPILATION", Bounds(cpu_s=3.0, memory_mib=512, output_mib=64))
        folder = tmp_path_factory.mktemp("arena")
        with Runner(cache=folder / "cache") as runner:  # so that no judge starts workers for it
            rows = map(languages.by_id, NEIGHBOURS)
            calibrate(runner, rows, DiskCache(folder / "cache"))
        made = Judge if request.param == "submission" else partial(Filter, workers=1)
        with made(cache=folder / "cache") as court:
            arena = Arena(court, folder, seen, tests)
            yield arena
    assert not survivors(arena.tree)


def run_bare(bait: Bait, *command: str) -> str:
    done = subprocess.run(
        [sys.executable, "-B", *command],
        input=bait.input.read_text(),
        cwd=bait.folder,
        capture_output=True,
        text=True,
        errors="replace",
        timeout=60,
        check=False,
    )
    return done.stdout


# -- the tests -----------------------------------------------------------------------------------


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.name)
def test_a_hostile_program_gets_its_verdict_and_leaves_nothing_behind(path, bait, arena):
    said = header(path)
    arena.seen.clear()
    arena.tests.clear()

    judgement = arena.attack(path, bait)

    assert judgement.verdict in said["expect"].split(), judgement
    if arena.filters and path.suffix == ".py" and judgement.verdict is not Verdict.CE:
        assert arena.tests == [1, 2, 1]
        assert judgement.failed_test == "secret/2"
    printed = b"".join(
        out for run in arena.seen
        for out in (run.stdout, run.stderr, *(part.stdout for part in run.parts))
    )  # fmt: skip
    printed += judgement.message.encode() if judgement.verdict is Verdict.CE else b""
    if not (arena.filters and "exposes" in said):
        assert b"ESCAPED" not in printed, printed[:2000]
    assert bait.secret.encode() not in printed
    assert len(judgement.message) < 4000
    assert "did not end in time" not in judgement.message, "the compiler was waiting"
    for run in arena.seen:
        assert run.wall_s < 8.0
        assert run.cpu_s < (4.0 if "threads" in path.name else 2.0)
    assert bait.traces() == []
    assert [descendants(pid) for pid in arena.starters] == [{}, {}]
    assert arena.greet() == {"python3": "AC", "cpp17": "AC"}
    assert arena.tree.items() <= descendants(os.getpid()).items(), "another worker took over"


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.name)
def test_a_hostile_program_says_what_it_is(path):
    said = header(path)
    assert {"attacks", "holds", "expect"} <= said.keys()
    assert set(said["expect"].split()) <= {v for v in Verdict if v.rejects}
    assert said.get("bare", "escapes") in ("escapes", "exec")


@pytest.mark.parametrize("path", bare("escapes"), ids=lambda path: path.name)
def test_without_walls_the_attack_succeeds(path, bait):
    printed = run_bare(bait, str(path))
    assert "ESCAPED" in printed or bait.traces()
    if path.name.startswith("net_") and path.stem != "net_families":
        assert any(path.stem.removeprefix("net_") in trace for trace in bait.traces())
    if path.name.startswith("write_"):
        assert bait.traces()


@pytest.mark.parametrize("path", bare("exec"), ids=lambda path: path.name)
def test_a_judge_that_calls_exec_gives_the_answer_away(path, bait):
    naive = (
        "import sys\n"
        "def judge(expected, path):\n"
        "    tests = [expected]\n"
        "    exec(compile(open(path).read(), path, 'exec'), {'__name__': '__main__'})\n"
        f"judge(open({str(bait.answer)!r}).read(), {str(path)!r})\n"
    )
    assert bait.secret in run_bare(bait, "-c", naive)


MALFORMED = {
    "more than the code limit": "#" * (LIMITS.code_kib * 1024 + 1),
    "nested parentheses": "(" * 20_000 + ")" * 20_000,
    "nested lists": "[" * 199 + "]" * 199 + "[" * 20_000,
    "a chain of signs": "print(" + "-" * 60_000 + "1)",
    "a chain of attributes": "print(x" + ".x" * 30_000 + ")",
    "a chain of sums": "print(" + "1+" * 30_000 + "1)",
    "nested functions": "\n".join(" " * i + "def f():" for i in range(200)),
    "nested conditions": "if 1:" * 10_000,
    "a null": "print(1)\0",
    "a lone surrogate": "print('\ud800')",
    "an unknown encoding": "# coding: no-such-thing\nprint(1)",
    "an encoding that is a module": "# coding: os.path\nprint(1)",
    "a number too long to read": "print(" + "9" * 60_000 + ")",
}


@pytest.mark.parametrize("source", MALFORMED.values(), ids=MALFORMED)
@pytest.mark.parametrize("language", NEIGHBOURS)
def test_a_source_that_breaks_compilers_breaks_only_its_own(language, source, bait, arena):
    problem = arena.problem(bait.input, bait.answer)
    judgement = arena.judge(problem, language, source)
    assert judgement.verdict in ("CE", "RTE"), judgement
    assert arena.greet() == {"python3": "AC", "cpp17": "AC"}
    assert arena.tree.items() <= descendants(os.getpid()).items()


def test_a_program_that_prints_the_answer_is_accepted(bait, arena):
    problem = arena.problem(bait.input, bait.answer)
    told = f"print({bait.secret!r})"
    assert arena.judge(problem, "python3", told).verdict is Verdict.AC


SLEEPER = Program("python3", "import time\nwhile True: time.sleep(1)")


def test_closing_a_judge_ends_every_process_that_it_started(tmp_path):
    before = descendants(os.getpid())
    with Judge(cache=tmp_path) as judge:
        given = tmp_path / "1.in"
        given.write_bytes(b"")
        problem = JuryProblem(
            Problem("A", "tiny", "", (), LIMITS), tmp_path, (TestCase("1", given, given),)
        )
        assert judge.judge(problem, Program("python3", "")).verdict is Verdict.AC
        started = descendants(os.getpid()).items() - before.items()
        assert started
    assert survivors(dict(started)) == {}


def test_a_judge_that_is_killed_takes_its_sandbox_along():
    script = (
        "from bench.judge.runner import Runner; from bench.judge.execution import Bounds\n"
        "from bench import Program\n"
        "with Runner() as runner:\n"
        f"    program = runner.prepare(Program('python3', {SLEEPER.source!r}))\n"
        "    print('ready', flush=True)\n"
        "    runner.run(program, b'', Bounds(60.0, 64, 1))\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, text=True
    ) as judge:
        assert judge.stdout
        assert judge.stdout.readline() == "ready\n"
        deadline = time.monotonic() + 10
        while len(descendants(judge.pid)) < 4 and time.monotonic() < deadline:
            time.sleep(0.01)  # two of bubblewrap, the warden, the program
        started = descendants(judge.pid)
        assert len(started) == 4
        judge.send_signal(signal.SIGKILL)
        judge.wait()
    assert survivors(started) == {}
