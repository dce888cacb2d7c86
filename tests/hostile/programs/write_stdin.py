# attacks: truncates, extends and overwrites its own input
# holds: the input is sealed
# expect: WA
import os

for what, call in (
    ("truncate", lambda: os.ftruncate(0, 0)),
    ("grow", lambda: os.ftruncate(0, 1 << 20)),
    ("write", lambda: os.write(0, b"x")),
    ("pwrite", lambda: os.pwrite(0, b"x", 0)),
):
    try:
        call()
        print("ESCAPED", what)
    except OSError:
        pass
print("contained")
