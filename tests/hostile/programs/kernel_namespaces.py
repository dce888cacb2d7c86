# attacks: new namespaces and mounts through ctypes
# holds: the walls cannot be rebuilt from inside
# expect: WA
import ctypes
import os

libc = ctypes.CDLL(None)
for flags in (0x10000000, 0x20000, 0x20000000, 0x40000000, 0x08000000, 0x10020000):
    if libc.unshare(flags) == 0:
        print("ESCAPED unshare", flags)
if libc.mount(b"none", b"/dev", b"tmpfs", 0, b"") == 0:
    print("ESCAPED mount")
for what, call in (("chroot", lambda: os.chroot("/usr")), ("setuid", lambda: os.setuid(0))):
    try:
        call()
        print("ESCAPED", what)
    except OSError:
        pass
print("contained")
