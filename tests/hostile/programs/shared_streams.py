# attacks: writes to, truncates and closes every descriptor that its process has, then goes on
# holds: its own tests fail, nothing else does
# expect: WA RTE
import os

for fd in range(3, 1024):
    for spoil in (
        lambda fd: os.pwrite(fd, b"fine\n" * 100, 0),
        lambda fd: os.ftruncate(fd, 1 << 19),
        os.close,
    ):
        try:
            spoil(fd)
        except OSError:
            pass
print("spoilt")
