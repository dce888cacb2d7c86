"""Which system calls a contestant's program may make: a seccomp allow-list, x86-64 only.

Covers: no new process, no program started but the one that was submitted, no socket, no signal to
anyone else, nobody else's limits, no tracing, no namespaces, no memory outside the limits (memfd,
shared memory). Files are not its business: see `landlock`. Part of what is copied into the sandbox
for the warden.

Managed runtimes live on the same list: Java, Node.js and PyPy are refused what they would like to
have (prctl to name threads, pkey_alloc, capget, sockets, io_uring) and do without. They reserve too
much address space for a tight limit on it, and RLIMIT_DATA does not count shared memory; so they
are refused that, too: with `private`, a mapping without a file must be the process's own.
"""

from __future__ import annotations

import ctypes
import errno
import struct

from bench.judge.inside.kernel import PR_SET_SECCOMP, checked, libc

# What a contestant's program may ask of the kernel. Everything else answers EPERM, but for
# clone3, which answers ENOSYS so that the C library falls back to clone, whose flags can be seen.
ALLOWED = {
    "read": 0, "write": 1, "open": 2, "close": 3, "stat": 4, "fstat": 5, "lstat": 6, "poll": 7,
    "lseek": 8, "mmap": 9, "mprotect": 10, "munmap": 11, "brk": 12, "rt_sigaction": 13,
    "rt_sigprocmask": 14, "rt_sigreturn": 15, "pread64": 17, "pwrite64": 18, "readv": 19,
    "writev": 20, "access": 21, "pipe": 22, "select": 23, "sched_yield": 24, "mremap": 25,
    "msync": 26, "mincore": 27, "madvise": 28, "dup": 32, "dup2": 33, "pause": 34,
    "nanosleep": 35, "getitimer": 36, "alarm": 37, "setitimer": 38, "getpid": 39, "exit": 60,
    "uname": 63, "fsync": 74, "fdatasync": 75, "ftruncate": 77, "getdents": 78, "getcwd": 79,
    "chdir": 80, "mkdir": 83, "unlink": 87, "readlink": 89, "umask": 95, "gettimeofday": 96,
    "getrlimit": 97, "getrusage": 98, "sysinfo": 99, "times": 100, "getuid": 102, "getgid": 104,
    "geteuid": 107, "getegid": 108, "getppid": 110, "getpgrp": 111, "getgroups": 115,
    "getresuid": 118, "getresgid": 120, "getpgid": 121, "getsid": 124, "rt_sigpending": 127,
    "rt_sigtimedwait": 128, "rt_sigsuspend": 130, "sigaltstack": 131, "statfs": 137,
    "fstatfs": 138, "sched_getparam": 143, "sched_getscheduler": 145,
    "sched_get_priority_max": 146, "sched_get_priority_min": 147, "arch_prctl": 158,
    "setrlimit": 160, "gettid": 186, "time": 201, "futex": 202, "sched_getaffinity": 204,
    "epoll_create": 213, "getdents64": 217, "set_tid_address": 218, "restart_syscall": 219,
    "fadvise64": 221, "clock_gettime": 228, "clock_getres": 229, "clock_nanosleep": 230,
    "exit_group": 231, "epoll_wait": 232, "epoll_ctl": 233, "openat": 257, "mkdirat": 258,
    "newfstatat": 262, "unlinkat": 263, "readlinkat": 267, "faccessat": 269, "pselect6": 270,
    "ppoll": 271, "set_robust_list": 273, "get_robust_list": 274, "epoll_pwait": 281,
    "eventfd": 284, "eventfd2": 290, "epoll_create1": 291, "dup3": 292, "pipe2": 293,
    "preadv": 295, "pwritev": 296, "getcpu": 309, "getrandom": 318,
    "membarrier": 324, "statx": 332, "rseq": 334, "close_range": 436, "faccessat2": 439,
}  # fmt: skip
# fcntl(2) and ioctl(2) by their second argument: descriptors' own state, "is this a terminal?"
FCNTL, FCNTL_ALLOWED = 72, (0, 1, 2, 3, 4, 1030)
IOCTL, IOCTL_ALLOWED = 16, (0x5401, 0x541B, 0x5421, 0x5450, 0x5451)
TO_SELF = (62, 234)  # kill, tgkill: first argument must be the program itself
PRLIMIT64 = 302  # as those, or 0; else it could set the warden's limits, and so its neighbours'
CLONE, CLONE3, CLONE_THREAD = 56, 435, 0x00010000
EXEC = (59, 322)  # execve, execveat: needed once to start a native program
MMAP, MAP_SHARED, MAP_ANONYMOUS = 9, 0x01, 0x20
AUDIT_ARCH_X86_64 = 0xC000003E  # calls of the x32 kind are numbers beyond all known ones

LD, JEQ, JGE, JSET, RET = 0x20, 0x15, 0x35, 0x45, 0x06
ALLOW, EPERM, ENOSYS, KILL = 0x7FFF0000, 0x00050001, 0x00050026, 0x80000000
NR, ARCH, ARG0, ARG1, ARG3 = 0, 4, 16, 24, 40
INSTRUCTION = "=HBBI"
OWN_PID = 0x7EAD1D
"""Stands in a filter for the number of the process that it will confine."""


Instruction = tuple[int, int, int, int]
_REFUSED: list[Instruction] = [(RET, 0, 0, EPERM)]
_ALLOWED: list[Instruction] = [(RET, 0, 0, ALLOW)]


def program_filter(own_pid: int, *, may_exec: bool, private: bool = False) -> bytes:
    """The BPF program of a child: an array of `struct sock_filter`.

    The numbers are searched as a tree, not one after another: at every installation the kernel
    tries a filter on all system calls there are, and that is most of what one costs.
    """
    own = [(JEQ, 1, 0, own_pid), *_REFUSED, *_ALLOWED]
    bodies: dict[int, list[Instruction]] = dict.fromkeys(ALLOWED.values(), _ALLOWED)
    bodies |= dict.fromkeys(EXEC if may_exec else (), _ALLOWED)
    for number, allowed in ((FCNTL, FCNTL_ALLOWED), (IOCTL, IOCTL_ALLOWED)):
        checks = [(JEQ, len(allowed) - i, 0, value) for i, value in enumerate(allowed)]
        bodies[number] = [(LD, 0, 0, ARG1), *checks, *_REFUSED, *_ALLOWED]
    bodies |= {number: [(LD, 0, 0, ARG0), *own] for number in TO_SELF}
    bodies[PRLIMIT64] = [(LD, 0, 0, ARG0), (JEQ, 2, 0, 0), *own]
    bodies[CLONE] = [(LD, 0, 0, ARG0), (JSET, 1, 0, CLONE_THREAD), *_REFUSED, *_ALLOWED]
    bodies[CLONE3] = [(RET, 0, 0, ENOSYS)]
    if private:
        shared = [(JSET, 0, 1, MAP_SHARED), *_REFUSED, *_ALLOWED]
        bodies[MMAP] = [(LD, 0, 0, ARG3), (JSET, 0, 2, MAP_ANONYMOUS), *shared]
    code = [
        (LD, 0, 0, ARCH),
        (JEQ, 1, 0, AUDIT_ARCH_X86_64),
        (RET, 0, 0, KILL),
        (LD, 0, 0, NR),
        *_search(_ranges(bodies)),
    ]
    return b"".join(struct.pack(INSTRUCTION, op, true, false, k) for op, true, false, k in code)


def _ranges(bodies: dict[int, list[Instruction]]) -> list[tuple[int, list[Instruction]]]:
    """Where in the line of numbers something new begins, and what; refused is the rest."""
    starts: list[tuple[int, list[Instruction]]] = [(0, _REFUSED)]
    for number in sorted({n for known in bodies for n in (known, known + 1)}):
        body = bodies.get(number, _REFUSED)
        if body != starts[-1][1]:
            starts.append((number, body))
    return starts


def _search(ranges: list[tuple[int, list[Instruction]]]) -> list[Instruction]:
    """Instructions that find the range of the number in the accumulator; at most 255 to a side."""
    if len(ranges) == 1:
        return ranges[0][1]
    half = len(ranges) // 2
    below, above = _search(ranges[:half]), _search(ranges[half:])
    return [(JGE, len(below), 0, ranges[half][0]), *below, *above]


class SockFprog(ctypes.Structure):
    """`struct sock_fprog`: length in instructions, pointer to them."""

    _fields_ = (("len", ctypes.c_ushort), ("filter", ctypes.c_void_p))


def available() -> bool:
    """Whether the kernel takes filters: one at address 0 is then a bad address."""
    libc.prctl(PR_SET_SECCOMP, 2, None, 0, 0)
    return ctypes.get_errno() == errno.EFAULT


class Filter:
    """A filter ready to be installed, but for the number of the process it is for."""

    def __init__(self, *, may_exec: bool, private: bool = False) -> None:
        """Lay it out in memory, so that a child has nothing to build."""
        program = program_filter(OWN_PID, may_exec=may_exec, private=private)
        self._buffer = ctypes.create_string_buffer(program, len(program))
        instructions = struct.iter_unpack(INSTRUCTION, program)
        self._places = [8 * i + 4 for i, (*_, k) in enumerate(instructions) if k == OWN_PID]
        self._prog = SockFprog(len(program) // 8, ctypes.cast(self._buffer, ctypes.c_void_p))
        self._reference = ctypes.byref(self._prog)

    def enter(self, own_pid: int) -> None:
        """Install it on this process for good; `OSError` where the kernel refuses."""
        for place in self._places:
            struct.pack_into("=I", self._buffer, place, own_pid)
        installed = libc.prctl(PR_SET_SECCOMP, 2, self._reference, 0, 0)
        checked(installed, "PR_SET_SECCOMP")
