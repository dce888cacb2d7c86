"""The warden: the judge's one process inside the sandbox; it starts the programs there.

Run as a script by `bench.judge.python_worker` within bubblewrap's namespaces. Standard library
only: of `bench`, just this folder exists inside. It serves jobs from a control socket one at a
time: fork, confine the child, run the program, wait, report.

Covered here, in each child before the program's first instruction: resource limits, Landlock (no
file but the interpreter's library; nothing writable but a validator's feedback folder), seccomp (an
allow-list: no fork, no exec from Python, no sockets, no signals but to itself, no tracing), all
descriptors closed but 0, 1, 2. CPU time is read from the child's own clock, so a limit is exact to
a few milliseconds; wall time is a guard. Namespaces, read-only root, no network, no /proc:
bubblewrap.

Not covered: a child of the judge shares its kernel. And nothing in this process is secret: a child
inherits a copy of all its memory, so expected outputs and other tests never come here.

Jobs and reports are JSON over a SEQPACKET socket, files travel as descriptors (`python_worker`);
before the first it says that it is ready:
    job     {"id", "kind": "python" | "native" | "compile" | "managed", "cpu_s", "wall_s",
             "limits": {...}, "args": [...], "files": [name, ...], "tests": n,
             "launch": null | {"command": [...], "environment": {...}, "feedback": bool}}
           + fds: program, n times stdin, stdout, stderr, files..., and where the feedback folder is
             kept a file that holds it packed before and after
    report  {"id", "status", "cpu_s", "wall_s", "maxrss_kib", "killed": null | "cpu" | "wall",
             "feedback": a validator's message, "done": [[status, cpu_s], ...] of several tests}
           or {"id", "error": "..."}  when the child could not be confined: a judge error

A Python program may be given several tests to run in one process (`script.run_several`). Its limits
are those of each test. How far it has come it writes to a board, memory that it shares with this
process: the board is the program's own word, believed only where a lie does not help it.
"""

from __future__ import annotations

import _socket as socket  # the module around it brings a dozen others into every program
import array
import json
import mmap
import os
import select
import signal
import sys
import time
from collections.abc import Sequence
from typing import Any

from bench.judge.inside import feedback, kernel, landlock, script
from bench.judge.inside.confinement import Confinement, hard_limits

HOME = __file__.removesuffix("/bench/judge/inside/warden.py")
BOX = HOME.removesuffix("/warden") + "/box"
FEEDBACK = f"{BOX}/feedback"
LOADER = "/lib64/ld-linux-x86-64.so.2"  # by this name in every dynamic program of x86-64 Linux
MESSAGE = 64 * 1024
POLL_SLACK_S = 0.004
NOT_CONFINED = 70
READY = b"ready"
MAX_FDS = 253  # as many as the kernel passes along with one message
Job = dict[str, Any]
# Descriptors in a child, above any that arrives with a job; the streams of several tests follow.
PROGRAM, FAILURE, STREAMS = 400, 401, 402

# -- one job -----------------------------------------------------------------------------------


class Confinements:
    """The confinements of all kinds of programs, each prepared when it is first needed."""

    def __init__(self, library: Sequence[str]) -> None:
        """`library` are the folders that Python programs may read."""
        self._abi = landlock.abi_version()
        self._library = library
        self._prepared: dict[tuple[object, ...], Confinement] = {}

    def around(self, job: Job) -> Confinement:
        """What confines this job's program."""
        kind, boxed, launch = job["kind"], bool(job["files"]), job["launch"]
        key = (kind, boxed, launch and (launch["command"][0], launch["feedback"]))
        if key not in self._prepared:
            self._prepared[key] = self._prepare(kind, launch, boxed=boxed)
        return self._prepared[key]

    def _prepare(self, kind: str, launch: Job | None, *, boxed: bool) -> Confinement:
        rules = {} if kind == "native" else dict.fromkeys(self._library, landlock.READ)
        if launch:  # whoever starts these again is where he was, behind the same walls
            startable = (launch["command"][0], LOADER)
            rules |= dict.fromkeys(startable, landlock.READ | landlock.EXECUTE)
        if boxed:
            rules[BOX] = landlock.READ
            if not launch or launch["feedback"]:
                rules[FEEDBACK] = landlock.WRITE
        may_exec = kind in {"native", "managed"}
        return Confinement(self._abi, rules, may_exec=may_exec, private=kind == "managed")


def lay_out(job: Job, fds: list[int]) -> None:
    """Write the job's files into the box; only a validator's worker has one.

    One descriptor more than files is a feedback folder from an earlier pass.
    """
    count = len(job["files"])
    os.makedirs(FEEDBACK, 0o700, exist_ok=True)
    for fd in fds[count:]:
        feedback.lay(FEEDBACK, feedback.unpack(read_all(fd)))
    for name, fd in zip(job["files"], fds[:count], strict=True):
        path = os.path.join(BOX, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "xb") as target:
            os.lseek(fd, 0, os.SEEK_SET)
            while os.sendfile(target.fileno(), fd, None, 1 << 24):
                pass


def clear_box() -> None:
    """Leave nothing of one job for the next; the feedback folder stays, Landlock knows it."""
    from shutil import rmtree

    entries = [os.path.join(folder, n) for folder in (BOX, FEEDBACK) for n in os.listdir(folder)]
    for path in entries:
        if path != FEEDBACK:
            rmtree(path) if os.path.isdir(path) and not os.path.islink(path) else os.unlink(path)


def cpu_seconds(pid: int) -> float:
    """CPU seconds that a living or unreaped process has used, all its threads together."""
    return time.clock_gettime(~pid << 3 | 2)


class Board:
    """Where a program that runs several tests says how far it has come."""

    def __init__(self, tests: int) -> None:
        """Make it, for so many tests; a child forked after that shares it."""
        self.memory = mmap.mmap(-1, script.BOARD.size + tests * script.MARK.size)
        self._tests = tests

    def under_way(self) -> tuple[float, float]:
        """CPU and wall second at which the test under way began, as the program says."""
        _, cpu_s, wall_s = script.BOARD.unpack_from(self.memory)
        return cpu_s, wall_s

    def done(self) -> list[tuple[int, float]]:
        """Exit status and CPU seconds of the tests that it says are done."""
        count = min(max(script.BOARD.unpack_from(self.memory)[0], 0), self._tests)
        marks = memoryview(self.memory)[script.BOARD.size :][: count * script.MARK.size]
        return list(script.MARK.iter_unpack(marks))


def wait(job: Job, pid: int, board: Board | None) -> dict[str, Any]:
    """Wait for a child, end it at its limits, report what it used."""
    started = time.monotonic()
    killed = None
    poller = select.poll()
    pidfd = os.pidfd_open(pid)
    poller.register(pidfd, select.POLLIN)
    while True:
        try:
            cpu_s = cpu_seconds(pid)
        except OSError:  # it has ended since
            break
        now = time.monotonic()
        # Whatever the board says: in all at most what it would be if every test took all it may.
        cpu_from, wall_from = board.under_way() if board else (0.0, started)
        cpu_left = min(cpu_from, cpu_s, job["cpu_s"] * (job["tests"] - 1)) + job["cpu_s"] - cpu_s
        last_start = started + job["wall_s"] * (job["tests"] - 1)
        wall_left = max(started, min(wall_from, last_start)) + job["wall_s"] - now
        if not (cpu_left > 0 and wall_left > 0):
            killed = "cpu" if not cpu_left > 0 else "wall"
            os.kill(pid, signal.SIGKILL)
            break
        if poller.poll(1000 * (min(cpu_left, wall_left) + POLL_SLACK_S)):
            break
    os.close(pidfd)
    _, status, usage = os.wait4(pid, 0)
    return {
        "id": job["id"],
        "status": status,
        "cpu_s": usage.ru_utime + usage.ru_stime,
        "wall_s": time.monotonic() - started,
        "maxrss_kib": usage.ru_maxrss,
        "killed": killed,
        "done": board.done() if board else [],
    }


def become_child(fds: Sequence[int], failure: int, job: Job, confinement: Confinement) -> None:
    """In a new child: the program's descriptors and nothing else, then confinement."""
    several = len(fds) > 4
    streams = range(STREAMS, STREAMS + len(fds) - 1) if several else range(3)
    for fd, target in zip((failure, *fds), (FAILURE, PROGRAM, *streams), strict=True):
        os.dup2(fd, target, inheritable=target <= 2)
    os.chdir(BOX if job["files"] else "/")
    try:
        confinement.enter(job["limits"])
    except BaseException as error:
        os.write(FAILURE, f"{job['id']} {error!r}".encode()[:MESSAGE])
        os._exit(NOT_CONFINED)
    os.closerange(3, PROGRAM)
    os.close(FAILURE)
    os.closerange(STREAMS + len(streams) if several else STREAMS, 1 << 16)


def serve(control: socket.socket, library: list[str]) -> tuple[Job, Board | None]:
    """Serve jobs for ever; returns only in a child, confined, with its job."""
    confinements = Confinements(library)
    control.send(READY)
    failure_out, failure_in = os.pipe2(os.O_CLOEXEC | os.O_NONBLOCK)
    while True:
        message, ancillary, _, _ = control.recvmsg(
            MESSAGE, socket.CMSG_SPACE(4 * MAX_FDS), socket.MSG_CMSG_CLOEXEC
        )
        if not message:
            os._exit(0)
        fds = array.array("i")
        for _, _, data in ancillary:
            fds.frombytes(data[: len(data) // 4 * 4])
        job: Job = json.loads(message)
        job["limits"] = hard_limits(job["limits"])
        own = fds[: 1 + 3 * job["tests"]]
        if job["files"]:
            lay_out(job, list(fds[len(own) :]))
        board = Board(job["tests"]) if job["tests"] > 1 else None
        confinement = confinements.around(job)
        pid = os.fork()
        if pid == 0:
            become_child(own, failure_in, job, confinement)
            return job, board
        report = wait(job, pid, board)
        if os.WIFEXITED(report["status"]) and os.WEXITSTATUS(report["status"]) == NOT_CONFINED:
            said = read_pipe(failure_out)
            if said:  # nobody but a child that is not yet the program can write there
                report = {"id": job["id"], "error": said.decode(errors="replace")}
        report["feedback"] = ""
        if job["files"]:
            report["feedback"] = read_feedback(fds[len(own) + len(job["files"]) :])
            clear_box()
        for fd in fds:
            os.close(fd)
        control.send(json.dumps(report).encode())


def read_pipe(fd: int) -> bytes:
    """What lies in a pipe."""
    try:
        return os.read(fd, MESSAGE)
    except BlockingIOError:
        return b""


def read_feedback(fds: Sequence[int]) -> str:
    """The first characters of a validator's judgemessage.txt; the whole folder goes into `fds`."""
    for fd in fds:
        packed = feedback.pack(feedback.collect(FEEDBACK))
        os.ftruncate(fd, 0)
        os.pwrite(fd, packed, 0)
    try:
        message = os.open(f"{FEEDBACK}/judgemessage.txt", os.O_RDONLY | os.O_NOFOLLOW)
    except OSError:
        return ""
    try:
        return os.read(message, 4096).decode(errors="replace")
    except IsADirectoryError:
        return ""
    finally:
        os.close(message)


# -- the program -------------------------------------------------------------------------------


def read_all(fd: int) -> bytes:
    """Everything in a file, from its beginning."""
    return os.pread(fd, os.fstat(fd).st_size, 0)


def run_native(job: Job) -> None:
    """Become the program, or its runtime, with the signals that Python ignores set back."""
    for number in (signal.SIGXFSZ, signal.SIGPIPE):
        signal.signal(number, signal.SIG_DFL)
    environment = {"LANG": "C.UTF-8", "PATH": ""}
    if job["kind"] == "managed":
        command = job["launch"]["command"]
        os.execve(command[0], [*command, *job["args"]], environment | job["launch"]["environment"])
    os.execve(PROGRAM, ["program", *job["args"]], environment)


def forget_warden() -> None:
    """Leave the programs the modules and paths that a fresh interpreter would have."""
    sys.path[:] = [path for path in sys.path if path != HOME]
    os.environ.pop("PYTHONPATH", None)
    for name in [name for name in sys.modules if name.split(".")[0] == "bench"]:
        del sys.modules[name]


def main() -> None:
    """Serve; in a child, run its job and leave as any Python program leaves."""
    control = socket.socket(fileno=int(sys.argv[1]))
    library = [path for path in sys.argv[2:] if os.path.exists(path)]
    script.prepare(globals())
    kernel.no_new_privileges()
    forget_warden()
    job, board = serve(control, library)
    control.detach()
    if job["kind"] in {"native", "managed"}:
        run_native(job)
    image = read_all(PROGRAM)
    os.close(PROGRAM)
    if job["kind"] == "compile":
        script.compile_source(image)
    if board:
        script.run_several(image, STREAMS, job["tests"], board.memory)
    if job["files"]:
        sys.path.insert(0, BOX)
    script.run(image, job["args"])


if __name__ == "__main__":
    main()
