# attacks: writes a script to its output, then executes every descriptor as a program
# holds: what the program wrote cannot be run
# expect: WA
import os

os.write(1, b"#!/bin/sh\necho WROTE | tr WROTE ESCAP\n")
for fd in range(1024):
    try:
        os.execve(fd, ["x"], {})
    except OSError:
        pass
