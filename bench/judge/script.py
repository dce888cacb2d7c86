"""A Python program as `python3 program.py` would run it, in a process that was forked for it.

The program finds a fresh `__main__`, the modules and paths of a fresh interpreter, and standard
streams of its own. At its end everything happens that a program can see: threads are waited for,
exit functions run, its objects are let go, streams are flushed, the exit status is the one it asked
for. What is left out is the clearing of the interpreter's own modules, which costs three times as
much as everything else together.

Part of what is copied into the sandbox for the warden: standard library only.
"""

from __future__ import annotations

import atexit
import gc
import marshal
import os
import sys
import types
from collections.abc import Sequence
from typing import NoReturn

NAME = "program.py"
_exit = os._exit  # before a program can replace it
FLUSH_FAILED = 120  # the exit status of an interpreter that could not write its last output


def prepare() -> None:
    """Once, before any program: what `import site` gives besides paths, and a heap to share."""
    import site

    site.setquit()
    site.setcopyright()
    site.sethelper()
    gc.disable()
    gc.collect()
    gc.freeze()


def compile_source(source: bytes) -> NoReturn:
    """Write the code object of a source to standard output, or its error to standard error."""
    try:
        code = compile(source, NAME, "exec", dont_inherit=True)
    except (SyntaxError, ValueError, OverflowError, RecursionError, MemoryError) as error:
        import traceback

        sys.stderr.write("".join(traceback.format_exception_only(error)))
        raise SystemExit(1) from None
    sys.stdout.buffer.write(marshal.dumps(code))
    sys.stdout.flush()
    _exit(0)
    raise SystemExit(0)


def run(image: bytes, args: Sequence[str], names: Sequence[str]) -> NoReturn:
    """Run a marshalled program and leave; `names` are those this version gives to scripts."""
    sys.argv = [NAME, *args]
    _leave(_execute(marshal.loads(image), frozenset(names)))


def _execute(code: types.CodeType, names: frozenset[str]) -> int:
    main = types.ModuleType("__main__")
    loader = type(sys.modules["__main__"].__dict__["__loader__"])
    given = {
        "__loader__": loader("__main__", NAME),
        "__spec__": None,
        "__annotations__": {},
        "__builtins__": sys.modules["builtins"],
        "__file__": NAME,
        "__cached__": None,
    }
    main.__dict__.update({name: value for name, value in given.items() if name in names})
    sys.modules["__main__"] = main
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


def _leave(status: int) -> NoReturn:
    """End as the interpreter ends, as far as the program can see it."""
    threading = sys.modules.get("threading")
    if threading is not None:
        threading._shutdown()
    atexit._run_exitfuncs()
    flushed = _flush()
    for name in ("last_type", "last_value", "last_traceback", "last_exc"):
        sys.__dict__.pop(name, None)
    sys.modules.pop("__main__", None)
    gc.collect()
    status = status if _flush() and flushed else FLUSH_FAILED
    _exit(status)
    raise SystemExit(status)  # by now the program has replaced whatever it could reach


def _flush() -> bool:
    done = True
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None and not stream.closed:
                stream.flush()
        except BaseException as error:
            done = done and stream is not sys.stdout
            if stream is sys.stdout and sys.stderr is not None:
                print(f"Exception ignored in: {stream!r}\n{error!r}", file=sys.stderr)
    return done
