"""A program judged as Python 3 behaves as `python3 program.py` does: output, exit code, last words.

Every program here is honest. It is run by the interpreter as everybody knows it and by the judge's
runner; nobody may be able to tell the two apart, except by what the sandbox forbids. So it is in a
process that several tests share, as long as nothing fails.
"""

import re
import signal
import subprocess
import sys

import pytest

from bench import Program
from bench.judge.compiler import CompileFailure
from bench.judge.execution import Bounds
from bench.judge.runner import Runner

BOUNDS = Bounds(cpu_s=20.0, memory_mib=512, output_mib=32)
INPUTS = {
    "": b"",
    "LINES": b"3\n10 20\n-5\n",
    "NO_NEWLINE": b"1 2\n3",
    "WINDOWS": b"first\r\nsecond\r\nthird",
    "TEXT": "naïve żółw 数 🐢\n".encode(),
    "BROKEN": b"ok \xff\xfe \xc3\x28 end\n\x80",
    "NUMBERS": b" ".join(b"%d" % i for i in range(500_000)),
}

# A line `=== name < INPUT` before each program.
READING = r"""
=== lines of stdin < LINES
import sys
for line in sys.stdin: print(repr(line))
=== input until it ends < LINES
while True:
    print(repr(input()))
=== input at once at the end
input('prompt? ')
=== binary lines twice < LINES
import sys
read = sys.stdin.buffer.readline
print(read(), read())
=== open zero < LINES
print(repr(open(0).read()))
=== open zero as bytes < LINES
print(open(0, 'rb').read().split())
=== os read and write < LINES
import os
os.write(1, os.read(0, 4) + os.read(0, 100)[::-1])
=== half by input, half by buffer < LINES
import sys
print(input())
print(sys.stdin.buffer.read())
print(sys.stdin.read())
=== a few characters < LINES
import sys
print([sys.stdin.read(n) for n in (1, 0, 3, 99, 1)])
=== seek in stdin < LINES
import sys
a = sys.stdin.read()
sys.stdin.seek(0)
print(a == sys.stdin.read(), len(a))
=== tell and seek by buffer < LINES
import sys
b = sys.stdin.buffer
b.readline()
print(b.tell())
b.seek(1)
print(b.read())
=== mmap of stdin < LINES
import mmap
print(mmap.mmap(0, 0, prot=mmap.PROT_READ)[:5])
=== fileinput < LINES
import fileinput
print([line for line in fileinput.input()])
=== readlines < NO_NEWLINE
import sys
print(sys.stdin.readlines(), sys.stdin.readline())
=== no newline at the end < NO_NEWLINE
import sys
print(input(), input(), sys.stdin.read() == '')
=== carriage returns < WINDOWS
import sys
print([*map(repr, sys.stdin)])
=== carriage returns by input < WINDOWS
print(repr(input()), repr(input()), repr(input()))
=== carriage returns as bytes < WINDOWS
import sys
print(sys.stdin.buffer.readlines())
=== unicode < TEXT
s = input()
print(s, len(s), s[::-1], s.upper(), ascii(s))
=== bytes that are no text < BROKEN
import sys
s = sys.stdin.read()
print(ascii(s))
print(s)
=== what stdin is < LINES
import os, stat, sys
m = os.fstat(0)
print(stat.S_ISREG(m.st_mode), m.st_size)
print(sys.stdin.isatty(), sys.stdin.seekable(), sys.stdin.encoding, sys.stdin.errors,
      sys.stdin.name, sys.stdin.fileno(), sys.stdin.mode, sys.stdin.line_buffering)
=== much input < NUMBERS
import sys
print(sum(map(int, sys.stdin.buffer.read().split())))
"""

WRITING = r"""
=== no newline printed
print('a', end='')
=== nothing printed
=== text and bytes mixed
import sys
w = sys.stdout
w.write('a')
w.flush()
w.buffer.write(b'b\n')
w.buffer.flush()
print('c')
=== text and bytes in the buffers' order
import os, sys
print('late')
sys.stdout.buffer.write(b'early\n')
os.write(1, b'now\n')
=== output at exit
import atexit
atexit.register(print, 'last')
atexit.register(print, 'first')
print('main')
=== 8 MB at once
print('x' * 8_000_000)
=== a million lines
for i in range(1_000_000): print(i)
=== reconfigured
import sys
sys.stdout.reconfigure(encoding='latin-1', newline='\r\n', errors='replace')
print('ä€')
=== a wrapper of one's own
import io, sys
out = io.TextIOWrapper(sys.stdout.buffer, 'utf-16-le', write_through=True)
print('hä', file=out)
sys.stdout = out
print('again')
=== a fast printer
import io, os
b = io.BytesIO()
b.write(b'1\n' * 9)
os.write(1, b.getvalue())
=== stdout captured
import contextlib, io
with contextlib.redirect_stdout(io.StringIO()) as s: print('in')
print(repr(s.getvalue()))
=== words for stderr
import sys
print('debug', file=sys.stderr)
print('out')
=== a closed stdout
import sys
print('x')
sys.stdout.close()
=== a surrogate printed
print('a\udcffb')
print('\ud800')
=== what stdout is
import sys
for f in (sys.stdout, sys.stderr):
    print(f.isatty(), f.seekable(), f.encoding, f.errors, f.name, f.fileno(), f.mode)
    print(f.line_buffering, f.write_through, f.newlines)
"""

ENDING = r"""
=== exit
exit()
=== quit with a number
print('a')
quit(3)
=== sys.exit with None
import sys
sys.exit(None)
=== sys.exit with a number
import sys
sys.exit(7)
=== sys.exit with a large number
import sys
sys.exit(259)
=== sys.exit with True
import sys
sys.exit(True)
=== sys.exit with words
import sys
print('out')
sys.exit('words')
=== sys.exit with a float
import sys
sys.exit(2.5)
=== sys.exit with a tuple
import sys
sys.exit((1, 2))
=== SystemExit raised bare
raise SystemExit
=== os._exit without flush
import os
print('lost')
os._exit(4)
=== exit within finally
import sys
try: sys.exit(1)
finally: print('finally')
=== exit in a thread
import sys, threading
t = threading.Thread(target=sys.exit, args=(5,))
t.start()
t.join()
print('main')
=== abort
import os
os.abort()
=== terminated by hand
import os, signal
os.kill(os.getpid(), signal.SIGTERM)
=== an alarm handled
import signal, time
signal.signal(signal.SIGALRM, lambda *a: print('rang'))
signal.setitimer(signal.ITIMER_REAL, 0.01)
signal.pause()
=== a finalizer at exit
class C:
    def __init__(s, n): s.n = n
    def __del__(s): print('del', s.n)
a = C(1)
b = [C(2)]
b.append(b)
del a
print('end')
=== a thread after main
import threading, time
threading.Thread(target=lambda: (time.sleep(0.05), print('thread'))).start()
print('main')
=== a daemon thread
import threading, time
threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
print('main')
=== a pool of threads
from concurrent.futures import ThreadPoolExecutor
with ThreadPoolExecutor(4) as pool: print(sum(pool.map(abs, range(-99, 0))))
"""

ERRORS = r"""
=== a division by zero
def f():
    return 1 // 0

print('a')
f()
=== an error of one's own
class Odd(Exception):
    def __str__(self): return 'odd: %s' % self.args
raise Odd(5)
=== an error with a cause
try:
    {}['k']
except KeyError as e:
    raise ValueError('v') from e
=== an error while handling one
try:
    {}['k']
except KeyError:
    [].pop()
=== an error of several lines
raise ValueError('one\ntwo')
=== an error with a note
e = ValueError('v')
e.add_note('note')
raise e
=== a group of errors
raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
=== an interrupt raised by hand
print('a')
raise KeyboardInterrupt
=== a BaseException
class Base(BaseException): pass
raise Base('b')
=== a failed assertion
assert 1 == 2, 'no'
=== an unknown name
pritn('a')
=== an import that fails
import no_such_module
=== endless recursion
def f(n): return f(n + 1)
f(0)
=== an error in an except hook
import sys
def hook(*a): print('hook', a[0].__name__)
sys.excepthook = hook
1 / 0
=== an error in atexit
import atexit
atexit.register(lambda: 1 / 0)
print('a')
=== an error in a thread
import threading
t = threading.Thread(target=lambda: 1 / 0, name='T')
t.start()
t.join()
print('main')
=== a handled traceback
import traceback
try:
    1 / 0
except ZeroDivisionError as e:
    print([(f.lineno, f.name) for f in traceback.extract_tb(e.__traceback__)])
    print(traceback.format_exc().splitlines()[-1])
=== sys.exc_info outside
import sys
print(sys.exc_info(), sys._getframe().f_lineno)
"""

MAIN_MODULE = r"""
=== names of globals
print(sorted(globals()), sorted(locals()), sorted(vars()))
=== values of globals
print(__name__, __doc__, __package__, __spec__, __cached__, __annotations__)
print(type(__builtins__).__name__, type(__loader__).__name__, __loader__.name)
print(__file__.rpartition('/')[2])
=== a docstring
'''What it does.'''
x: int = 1
print(__doc__, __annotations__)
=== main by its name
def main():
    global x
    x = 1
    print(__name__)
if __name__ == '__main__':
    main()
    print(x)
=== main imported
import __main__, sys
x = 5
print(__main__.x, sys.modules['__main__'] is __main__,
      vars(__main__) is globals(), __import__(__name__) is __main__)
=== a class of main pickled
import pickle
class P:
    def __init__(self, x): self.x = x
print(pickle.loads(pickle.dumps(P(3))).x, P.__module__, P, P.__qualname__)
=== arguments
import sys
print(len(sys.argv), sys.argv[0].rpartition('/')[2])
=== doctest of main
def f(x):
    '''
    >>> f(1)
    2
    '''
    return x + 1
import doctest
print(doctest.testmod())
=== type hints of main
from __future__ import annotations
import typing
def f(x: Later) -> int: ...
class Later: ...
print(typing.get_type_hints(f))
=== no future of the harness
def f(x: int): ...
print(f.__annotations__, f.__code__.co_flags)
=== names of builtins
import builtins
print(sorted(dir(builtins)))
print(exit, quit, copyright is None)
=== exec and eval
exec('y = 1')
print(eval('y + 1'), eval('__name__'))
print(y)
=== depth of the stack
import sys, inspect
def f(n):
    try: return f(n + 1)
    except RecursionError: return n
print(abs(f(0) - sys.getrecursionlimit()) < 50, sys.getrecursionlimit())
"""

LIBRARY = r"""
=== deep recursion
import sys
sys.setrecursionlimit(300_000)
def f(n): return n and 1 + f(n - 1)
print(f(50_000))
=== deep recursion in a thread
import sys, threading
sys.setrecursionlimit(1 << 20)
threading.stack_size(64 << 20)
def f(n): return n and 1 + f(n - 1)
t = threading.Thread(target=lambda: print(f(100_000)))
t.start()
t.join()
=== numbers
import math, cmath
from decimal import Decimal, getcontext
from fractions import Fraction
getcontext().prec = 40
print(2 ** 500, math.isqrt(10 ** 50), cmath.sqrt(-1), -7 // 2, -7 % 3)
print(Decimal(1) / 7, Fraction(3, 6), 0.1 + 0.2, 1e16, float('inf'), round(2.5), hash(2.5))
print(math.comb(50, 25), pow(3, -1, 7), (10).bit_count(), divmod(-7, 2), 10 ** 20 / 3)
=== digits without end
print(int('9' * 5000))
=== containers
import array, bisect, collections, heapq, itertools, struct
h = [3, 1, 2]
heapq.heapify(h)
print(h, bisect.bisect([1, 2, 2, 3], 2), collections.Counter('abca').most_common(1))
print(collections.deque([1, 2, 3], 2), collections.OrderedDict(a=1), array.array('i', [1]))
print(list(itertools.accumulate([1, 2])), struct.pack('<I', 5), list({3, 1, 2}), {'b': 1, 'a': 2})
d = collections.defaultdict(list)
d[1].append(2)
print(d, set('hello') == set('olleh'))
=== order of a set of strings
print(set('the quick brown fox'.split()), hash('fox'))
=== functools
import functools, operator
@functools.lru_cache(None)
def f(n): return n if n < 2 else f(n-1) + f(n-2)
print(f(90), f.cache_info(), functools.reduce(operator.mul, range(1, 9)))
=== random with a seed
import random
random.seed(42)
print(random.random(), random.randint(1, 99), random.sample(range(9), 3))
=== random without a seed
import random
print(0 <= random.random() < 1, random.random() != random.random())
=== text
import json, re, string, textwrap
print(re.findall(r'\d+', 'a1b22'), string.ascii_lowercase)
print(json.dumps({'a': [1, None, 'ü']}), json.loads('[1e2]'), f'{3.14159:.2f} {7:>5} {255:#x}')
=== classes
import dataclasses, enum, typing
@dataclasses.dataclass(order=True)
class P:
    x: int
class C(enum.Enum):
    RED = 1
T = typing.NamedTuple('T', [('a', int)])
print(P(1) < P(2), P(3), C.RED, C(1), T(4), isinstance(P, type))
=== generators and closures
def g():
    x = yield 1
    print(x)
    yield from 'ab'
i = g()
print(next(i), i.send(9), *i)
fs = [lambda: n for n in range(3)]
print([f() for f in fs], (lambda *a, **k: (a, k))(1, b=2))
=== matching
match [1, 2]:
    case [x, y] if x < y: print(x, y)
print(y := 3)
=== asyncio's pieces
async def f(): return 5
c = f()
try: c.send(None)
except StopIteration as e: print(e.value)
=== modules that are only imported
import multiprocessing, subprocess, socket, ssl, asyncio, unittest, tkinter.constants, sqlite3
import queue, time, datetime, calendar, statistics, copy, pprint, io, os, platform
print('ok')
=== time and date
import datetime, time
print(time.time() > 1e9, time.perf_counter() > 0, time.process_time() >= 0)
print(datetime.date(2024, 2, 29).isoformat(), time.strftime('%Y', time.gmtime(0)))
=== the collector
import gc, weakref
class C: pass
a = C()
a.a = a
r = weakref.ref(a)
del a
print(gc.isenabled(), gc.get_threshold())
gc.collect()
print(r(), gc.get_stats() != [])
=== the collector turned off
import gc
gc.disable()
print([[] for _ in range(3)], gc.isenabled())
=== a source in unicode
żółw = 'ß'
print(żółw, '\N{SNOWMAN}')
=== a source with an encoding
# -*- coding: utf-8 -*-
print('é')
=== warnings
import sys, warnings
warnings.warn('w')
print(1)
print('end', file=sys.stderr)
=== interpreter's state
import sys, threading
print(sys.getswitchinterval(), sys.gettrace(), threading.active_count(),
      threading.current_thread().name, sys.dont_write_bytecode)
print(sys.version, sys.byteorder, sys.maxsize, sys.getfilesystemencoding(), __debug__)
"""


def programs(*tables):
    found = {}
    for table in tables:
        for part in table.split("\n=== ")[1:]:
            title, _, source = part.partition("\n")
            name, _, stdin = title.partition(" < ")
            assert name not in found
            found[name] = (source, INPUTS[stdin])
    return found


PROGRAMS = programs(READING, WRITING, ENDING, ERRORS, MAIN_MODULE, LIBRARY)


@pytest.fixture(scope="module")
def runner(tmp_path_factory):
    with Runner(cache=tmp_path_factory.mktemp("cache")) as made:
        yield made


def plain(folder, source, stdin):
    path, given = folder / "program.py", folder / "input"
    path.write_text(source, encoding="utf-8")
    given.write_bytes(stdin)
    # Files, as in the judge: what is buffered how depends on it.
    with given.open("rb") as file, (folder / "out").open("w+b") as out:
        done = subprocess.run(
            [sys.executable, "-B", "program.py"],
            cwd=folder,
            stdin=file,
            stdout=out,
            stderr=subprocess.PIPE,
            env={"LANG": "C.UTF-8", "PYTHONHASHSEED": "0"},
            timeout=60,
            check=False,
        )
    return done.returncode, (folder / "out").read_bytes(), done.stderr


def judged(runner, source, stdin):
    executable = runner.prepare(Program("python3", source))
    assert not isinstance(executable, CompileFailure), executable.message
    run = runner.run(executable, stdin, BOUNDS)
    code = run.exit_code if run.exit_code is not None else -run.signal
    return code, run.stdout, run.stderr


def places(stderr):
    """Where a traceback says that things went wrong, in the program's own lines."""
    return re.findall(r'File "(?:[^"]*/)?program\.py", line (\d+)(, in \S+)?', stderr.decode())


@pytest.mark.parametrize(("source", "stdin"), PROGRAMS.values(), ids=PROGRAMS)
def test_a_program_behaves_as_in_plain_python(source, stdin, runner, tmp_path):
    code, out, err = plain(tmp_path, source, stdin)
    ours = judged(runner, source, stdin)
    assert ours[0] == code, ours[2].decode()
    assert ours[1] == out
    assert ours[2].splitlines()[-1:] == err.splitlines()[-1:]
    assert places(ours[2]) == places(err)
    assert b"/warden" not in ours[2]


# What can be told apart there: it ends the sharing; its standard error is no pipe.
TOLD_APART = {"a daemon thread", "what stdout is"}


@pytest.mark.parametrize("name", sorted(PROGRAMS.keys() - TOLD_APART), ids=str)
def test_a_program_behaves_so_in_a_process_that_several_tests_share(name, runner, tmp_path):
    source, stdin = PROGRAMS[name]
    code, out, _ = plain(tmp_path, source, stdin)
    executable = runner.prepare(Program("python3", source))
    run = runner.run(executable, stdin, BOUNDS, more=(stdin, stdin))
    ended = [(part.exit_code, part.stdout) for part in run.parts]
    if code == 0:
        assert ended == [(0, out)] * 3
    else:  # a failure is confirmed in a fresh process: it must only be seen as one
        assert all(ended_with for ended_with, _ in ended)


ENDS = {
    "exit": 0,
    "quit with a number": 3,
    "sys.exit with words": 1,
    "sys.exit with a large number": 3,
    "os._exit without flush": 4,
    "endless recursion": 1,
    "abort": -signal.SIGABRT,
    "terminated by hand": -signal.SIGTERM,
    "an interrupt raised by hand": -signal.SIGINT,
}


@pytest.mark.parametrize(("name", "code"), ENDS.items(), ids=ENDS)
def test_a_program_ends_as_expected(name, code, runner):
    # Guards the comparison above: two runs that fail alike for want of something prove little.
    assert judged(runner, *PROGRAMS[name])[0] == code
