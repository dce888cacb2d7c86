# attacks: starts a process in every way that the standard library knows
# holds: there is never a second process
# expect: WA
# bare: escapes
import multiprocessing
import os
import subprocess


def fork(how):
    if how() == 0:
        os._exit(0)


ways = {
    "fork": lambda: fork(os.fork),
    "forkpty": lambda: fork(lambda: os.forkpty()[0]),
    "spawn": lambda: os.posix_spawn("/usr/bin/true", ["true"], {}),
    "subprocess": lambda: subprocess.run(["/usr/bin/true"], check=True),
    "multiprocessing": lambda: multiprocessing.Process(target=print).start(),
}
for name, way in ways.items():
    try:
        way()
        print("ESCAPED", name)
    except (OSError, ImportError):
        pass
print("contained")
