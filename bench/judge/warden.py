"""The warden: the judge's one process inside the sandbox; it starts the programs there.

Run as a script by `bench.judge.worker` within bubblewrap's namespaces. Standard library only: of
`bench`, just the modules it imports exist inside. It serves jobs from a control socket one at a
time: fork, confine the child, run the program, wait, report.

Covered here, in each child before the program's first instruction: resource limits, Landlock (no
file but the interpreter's library; nothing writable but a validator's feedback folder), seccomp (an
allow-list: no fork, no exec from Python, no sockets, no signals but to itself, no tracing), all
descriptors closed but 0, 1, 2. CPU time is read from the child's own clock, so a limit is exact to
a few milliseconds; wall time is a guard. Namespaces, read-only root, no network, no /proc:
bubblewrap.

Not covered: a child of the judge shares its kernel. And nothing in this process is secret: a child
inherits a copy of all its memory, so expected outputs and other tests never come here.

Jobs and reports are JSON over a SEQPACKET socket, files travel as descriptors (`worker.Job`):
    job     {"id", "kind": "python" | "native" | "compile" | "managed", "cpu_s", "wall_s",
             "limits": {...}, "args": [...], "files": [name, ...],
             "launch": {"command": [...], "environment": {...}, "feedback": bool}}
             + fds: program, stdin, stdout, stderr, files...
    report  {"id", "status", "cpu_s", "wall_s", "maxrss_kib", "killed": null | "cpu" | "wall",
             "feedback": a validator's message}
           or {"id", "error": "..."}  when the child could not be confined: a judge error
"""

from __future__ import annotations

import array
import json
import os
import resource
import select
import shutil
import signal
import socket
import sys
import time
from collections.abc import Sequence
from typing import Any

from bench.judge import landlock, script, seccomp

HOME = "/warden"
BOX = "/box"
LOADER = "/lib64/ld-linux-x86-64.so.2"  # by this name in every dynamic program of x86-64 Linux
MESSAGE = 64 * 1024
POLL_SLACK_S = 0.004
MAX_FDS = 64
Job = dict[str, Any]
PROGRAM, FAILURE = 200, 201  # descriptors in a child, above any that arrives with a job

# -- one job -----------------------------------------------------------------------------------


def confine(job: Job, abi: int, library: list[str]) -> None:
    """Take from this process everything that the program must not have."""
    kind = job["kind"]
    for name, value in job["limits"].items():
        number = getattr(resource, f"RLIMIT_{name}")
        hard = resource.getrlimit(number)[1]
        bound = value if hard == resource.RLIM_INFINITY else min(value, hard)
        resource.setrlimit(number, (bound, bound))
    if abi:
        rules = {} if kind == "native" else dict.fromkeys(library, landlock.READ)
        if kind == "managed":  # whoever starts these again is where he was, behind the same walls
            startable = (job["launch"]["command"][0], LOADER)
            rules |= dict.fromkeys(startable, landlock.READ | landlock.EXECUTE)
        if job["files"]:
            rules[BOX] = landlock.READ
            if kind != "managed" or job["launch"]["feedback"]:
                rules[f"{BOX}/feedback"] = landlock.WRITE
        landlock.enter(abi, rules)
    managed = kind == "managed"
    may_exec = managed or kind == "native"
    seccomp.enter(seccomp.program_filter(os.getpid(), may_exec=may_exec, private=managed))


def lay_out(job: Job, fds: list[int]) -> None:
    """Write the job's files into the box; only a validator's worker has one."""
    os.mkdir(f"{BOX}/feedback", 0o700)
    for name, fd in zip(job["files"], fds, strict=True):
        path = os.path.join(BOX, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "xb") as target:
            os.lseek(fd, 0, os.SEEK_SET)
            while os.sendfile(target.fileno(), fd, None, 1 << 24):
                pass


def clear_box() -> None:
    """Leave nothing of one job for the next."""
    for name in os.listdir(BOX):
        path = os.path.join(BOX, name)
        shutil.rmtree(path) if os.path.isdir(path) else os.unlink(path)


def cpu_seconds(pid: int) -> float:
    """CPU seconds that a living or unreaped process has used, all its threads together."""
    return time.clock_gettime(~pid << 3 | 2)


def wait(job: Job, pid: int) -> dict[str, Any]:
    """Wait for a child, end it at its limits, report what it used."""
    started = time.monotonic()
    killed = None
    poller = select.poll()
    pidfd = os.pidfd_open(pid)
    poller.register(pidfd, select.POLLIN)
    while True:
        try:
            cpu_left = job["cpu_s"] - cpu_seconds(pid)
        except OSError:  # it has ended since
            break
        wall_left = started + job["wall_s"] - time.monotonic()
        if cpu_left <= 0 or wall_left <= 0:
            killed = "cpu" if cpu_left <= 0 else "wall"
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
    }


def become_child(fds: Sequence[int], failure: int, job: Job, abi: int, library: list[str]) -> None:
    """In a new child: the program's descriptors and nothing else, then confinement."""
    for fd, target in zip((failure, *fds), (FAILURE, PROGRAM, 0, 1, 2), strict=True):
        os.dup2(fd, target, inheritable=target <= 2)
    os.closerange(3, PROGRAM)
    os.closerange(FAILURE + 1, 1 << 16)
    os.chdir(BOX if job["files"] else "/")
    try:
        confine(job, abi, library)
    except BaseException as error:
        os.write(FAILURE, repr(error).encode()[:4096])
        os._exit(70)
    os.close(FAILURE)


def serve(control: socket.socket, library: list[str]) -> Job:
    """Serve jobs for ever; returns only in a child, confined, with its job."""
    abi = landlock.abi_version()
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
        if job["files"]:
            lay_out(job, list(fds[4:]))
        failure_out, failure_in = os.pipe2(os.O_CLOEXEC)
        pid = os.fork()
        if pid == 0:
            become_child(fds[:4], failure_in, job, abi, library)
            return job
        os.close(failure_in)
        report = wait(job, pid)
        failure = os.read(failure_out, 4096)
        for fd in (failure_out, *fds):
            os.close(fd)
        if failure:
            report = {"id": job["id"], "error": failure.decode(errors="replace")}
        feedback = b""
        if job["files"]:
            feedback = read_feedback()
            clear_box()
        report["feedback"] = feedback.decode(errors="replace")
        control.send(json.dumps(report).encode())


def read_feedback() -> bytes:
    """The first bytes of a validator's judgemessage.txt."""
    try:
        fd = os.open(f"{BOX}/feedback/judgemessage.txt", os.O_RDONLY | os.O_NOFOLLOW)
    except OSError:
        return b""
    try:
        return os.read(fd, 4096)
    finally:
        os.close(fd)


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
    """Leave a program the modules and paths that a fresh interpreter would have."""
    sys.path[:] = [path for path in sys.path if path != HOME]
    os.environ.pop("PYTHONPATH", None)
    for name in [name for name in sys.modules if name.split(".")[0] == "bench"]:
        del sys.modules[name]


def main() -> None:
    """Serve; in a child, run its job and leave as any Python program leaves."""
    control = socket.socket(fileno=int(sys.argv[1]))
    library = [path for path in sys.argv[2:] if os.path.exists(path)]
    names = list(globals())
    script.prepare()
    job = serve(control, library)
    control.detach()
    forget_warden()
    if job["kind"] in {"native", "managed"}:
        run_native(job)
    image = read_all(PROGRAM)
    os.close(PROGRAM)
    if job["kind"] == "compile":
        script.compile_source(image)
    if job["files"]:
        sys.path.insert(0, BOX)
    script.run(image, job["args"], names)


if __name__ == "__main__":
    main()
