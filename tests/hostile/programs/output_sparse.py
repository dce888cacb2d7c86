# attacks: a file of 1 TiB by seeking and truncating; nothing is in it
# holds: its size is limited, holes or not
# expect: WA
import os

for call in (
    lambda: os.ftruncate(1, 1 << 40),
    lambda: os.pwrite(1, b"x", 1 << 40),
    lambda: os.posix_fallocate(1, 0, 1 << 30),
    lambda: (os.lseek(1, 1 << 40, 0), os.write(1, b"x")),
):
    try:
        call()
        print("ESCAPED")
    except OSError:
        pass
os.lseek(1, 0, 0)
