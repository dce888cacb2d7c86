# attacks: looks for open descriptors beyond its three, reads and lists them, looks behind the three
# holds: there are none, and standard input is only this test's input
# expect: WA
# exposes: in a shared process, the streams of its own later tests
import os

for fd in range(3, 1024):
    try:
        print("ESCAPED", fd, os.fstat(fd))
    except OSError:
        pass
for folder in ("/proc/self/fd", "/dev/fd", f"/proc/{os.getpid()}/fd", "/proc/1/fd"):
    try:
        print("ESCAPED", os.listdir(folder))
    except OSError:
        pass
for fd in (0, 1, 2):
    try:
        print("ESCAPED", os.listdir(fd))
    except OSError:
        pass
    for path in (f"/proc/self/fd/{fd}", f"/dev/fd/{fd}"):
        try:
            print("ESCAPED", open(path, "rb").read())
        except OSError:
            pass
