"""A Python program as `python3 program.py` would run it, in a process that was forked for it.

The program finds a fresh `__main__`, the paths of a fresh interpreter, and standard streams of its
own. At its end everything happens that a program can see: threads are waited for, exit functions
run, its objects are let go, streams are flushed, the exit status is the one it asked for. What is
left out is the clearing of the interpreter's own modules, which costs three times as much as
everything else together.

`run_several` runs one program on several tests in one process, for filtering many programs. Between
two tests only what programs usually change is set back; whoever judges must confirm every failure
in a fresh process, and believe nothing of it but what lies in the output files.

Part of what is copied into the sandbox for the warden: standard library only.
"""

from __future__ import annotations

import atexit
import builtins
import gc
import io
import marshal
import os
import resource
import struct
import sys
import time
import types
from collections.abc import Mapping, Sequence
from typing import Any, NoReturn

NAME = "program.py"
FLUSH_FAILED = 120  # the exit status of an interpreter that could not write its last output
INTERRUPTED = 130  # what a shell says of a program that ends by SIGINT
PRELOADED = ("bisect", "collections", "functools", "heapq", "math", "re", "string")
"""What programs import most: it is there before any of them starts, and each import is free.

Not `random`, which would draw a new seed in every process, whether it is used there or not.
"""

_given: dict[str, Any] = {}  # what `__main__` starts with

# Before a program can replace them.
_exit, _dup2, _close, _collect = os._exit, os.dup2, os.close, gc.collect
_wall_s, _usage = time.monotonic, resource.getrusage

LENGTH = struct.Struct("=Q")
BOARD = struct.Struct("=idd")
"""On the board: tests done, and CPU and wall second at which the test under way began."""
MARK = struct.Struct("=id")
"""After it for each test done: exit status, CPU seconds."""


def prepare(main: Mapping[str, object]) -> None:
    """Once, before any program: what `import site` gives besides paths, and a heap to share.

    `main` are the globals of the script that runs now, as its interpreter made them.
    """
    import site

    site.setquit()
    site.setcopyright()
    site.sethelper()
    given = {
        "__loader__": type(main["__loader__"])("__main__", NAME),  # type: ignore[call-arg]
        "__spec__": None,
        "__annotations__": None,
        "__builtins__": builtins,
        "__file__": NAME,
        "__cached__": None,
    }
    _given.update({name: value for name, value in given.items() if name in main})
    for name in PRELOADED:
        __import__(name)
    gc.disable()
    gc.collect()
    gc.freeze()


def compile_source(source: bytes) -> NoReturn:
    """Write the code object of a source to standard output, or its error to standard error.

    After its length and itself comes the same without line numbers: equal ones do the same.
    """
    try:
        code = compile(source, NAME, "exec", dont_inherit=True)
    except (SyntaxError, ValueError, OverflowError, RecursionError, MemoryError) as error:
        import traceback

        sys.stderr.write("".join(traceback.format_exception_only(error)))
        raise SystemExit(1) from None
    image = marshal.dumps(code)
    for part in (LENGTH.pack(len(image)), image, marshal.dumps(_without_lines(code))):
        sys.stdout.buffer.write(part)
    sys.stdout.flush()
    _exit(0)
    raise SystemExit(0)


def _without_lines(code: types.CodeType) -> types.CodeType:
    inner = (_without_lines(c) if isinstance(c, types.CodeType) else c for c in code.co_consts)
    return code.replace(co_consts=tuple(inner), co_linetable=b"", co_firstlineno=1)


def run(image: bytes, args: Sequence[str]) -> NoReturn:
    """Run a marshalled program and leave."""
    sys.argv = [NAME, *args]
    status = _execute(marshal.loads(image))
    threading = sys.modules.get("threading")
    if threading is not None:
        threading._shutdown()
    status = _finish(status)
    _exit(status)
    raise SystemExit(status)  # by now the program has replaced whatever it could reach


def run_several(image: bytes, first: int, tests: int, board: Any) -> NoReturn:  # noqa: ANN401 - shared memory
    """Run a marshalled program on `tests` tests in turn, and leave.

    The standard streams of test n are the three descriptors from `first + 3 * n`; what is done is
    written to the board. Stops early where a test leaves a thread behind.
    """
    code, interpreter = marshal.loads(image), _Interpreter()
    for test in range(tests):
        for number in range(3):
            _dup2(first + 3 * test + number, number)
            _close(first + 3 * test + number)
        interpreter.set_back()
        began = _cpu_s()
        BOARD.pack_into(board, 0, test, began, _wall_s())
        try:
            status = _execute(code)
        except KeyboardInterrupt:
            status = INTERRUPTED
        alone = _join_threads()
        status = _finish(status)
        ended = _cpu_s()
        MARK.pack_into(board, BOARD.size + test * MARK.size, status, ended - began)
        BOARD.pack_into(board, 0, test + 1, ended, _wall_s())
        if not alone:
            break
    _exit(0)
    raise SystemExit(0)


def _cpu_s() -> float:
    """CPU seconds of this process; under a CPU limit its clock moves in ticks, this does not."""
    used = _usage(resource.RUSAGE_SELF)
    return float(used.ru_utime + used.ru_stime)


def _join_threads() -> bool:
    """Wait for threads as the interpreter does at its end; whether none is left."""
    threading = sys.modules.get("threading")
    if threading is None:
        return True
    while waiting := [t for t in threading.enumerate()[1:] if not t.daemon]:
        waiting[0].join()
    return bool(threading.active_count() == 1)


class _Interpreter:
    """What programs usually change of the interpreter, to be set back between two tests."""

    def __init__(self) -> None:
        self._builtins = dict(vars(builtins))
        self._recursion = sys.getrecursionlimit()
        self._streams = [
            (s.name, s.mode, s.encoding, s.errors) for s in (sys.stdin, sys.stdout, sys.stderr)
        ]

    def set_back(self) -> None:
        sys.argv = [NAME]
        sys.settrace(None)
        sys.setprofile(None)
        sys.setrecursionlimit(self._recursion)
        sys.excepthook, sys.displayhook = sys.__excepthook__, sys.__displayhook__
        space = vars(builtins)
        space.clear()
        space.update(self._builtins)
        made = []  # the standard streams, as the interpreter itself opens them on files
        for number, (name, mode, encoding, errors) in enumerate(self._streams):
            raw = io.FileIO(number, "rb" if mode == "r" else "wb", closefd=False)
            raw.name = name
            buffer = io.BufferedReader(raw) if mode == "r" else io.BufferedWriter(raw)
            text = io.TextIOWrapper(buffer, encoding, errors, "\n", line_buffering=number == 2)
            text.mode = mode  # type: ignore[misc]
            made.append(text)
        sys.stdin, sys.stdout, sys.stderr = made
        sys.__stdin__, sys.__stdout__, sys.__stderr__ = made  # type: ignore[misc]


def _execute(code: types.CodeType) -> int:
    main = sys.modules["__main__"] = types.ModuleType("__main__")
    main.__dict__.update(_given)
    if "__annotations__" in _given:
        main.__annotations__ = {}
    gc.enable()
    try:
        exec(code, main.__dict__)
    except SystemExit as error:
        return _status(error.code)
    except BaseException as error:
        trace = error.__traceback__.tb_next if error.__traceback__ else None
        sys.excepthook(type(error), error.with_traceback(trace), trace)
        if not isinstance(error, KeyboardInterrupt):
            return 1
        sys.excepthook = lambda *_: None  # has been said; what remains is to end as by SIGINT
        raise
    return 0


def _status(code: object) -> int:
    """The exit status that `SystemExit(code)` asks for; other than a number is printed."""
    if code is None:
        return 0
    if isinstance(code, int):
        return code & 0xFF if -(1 << 63) <= code < 1 << 63 else 0xFF
    print(code, file=sys.stderr)
    return 1


def _finish(status: int) -> int:
    """What the interpreter does at a program's end, as far as the program can see it."""
    atexit._run_exitfuncs()
    flushed = _flush()
    for name in ("last_type", "last_value", "last_traceback", "last_exc"):
        sys.__dict__.pop(name, None)
    sys.modules.pop("__main__", None)
    _collect()
    return status if _flush() and flushed else FLUSH_FAILED


def _flush() -> bool:
    done = True
    for stream in (sys.stdout, sys.stderr, sys.__stdout__, sys.__stderr__):
        try:
            if stream is not None and not stream.closed:
                stream.flush()
        except BaseException as error:
            done = done and stream is not sys.stdout
            if stream is sys.stdout and sys.stderr is not None:
                print(f"Exception ignored in: {stream!r}\n{error!r}", file=sys.stderr)
    return done
