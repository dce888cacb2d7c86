# attacks: signals the warden, process 1, its group and everybody; also by stopping them
# holds: a program signals nobody but itself
# expect: WA
import ctypes
import os
import signal

libc = ctypes.CDLL(None)
me = os.getpid()
for number in (signal.SIGTERM, signal.SIGKILL, signal.SIGSTOP, 0):
    for pid in (os.getppid(), 1, 0, -1, -os.getpgrp(), *range(2, 64)):
        if pid == me:
            continue
        try:
            os.kill(pid, number)
            print("ESCAPED kill", pid, number)
        except (OSError, OverflowError):
            pass
for pid in (1, os.getppid()):
    if libc.syscall(234, pid, pid, 9) == 0 or libc.syscall(200, pid, 9) == 0:
        print("ESCAPED tgkill")
    try:
        signal.pidfd_send_signal(os.pidfd_open(pid), 9)
        print("ESCAPED pidfd")
    except OSError:
        pass
print("contained")
