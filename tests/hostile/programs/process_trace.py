# attacks: traces the warden and reads its memory through ctypes
# holds: no tracing
# expect: WA
import ctypes
import os

libc = ctypes.CDLL(None)
buffer = ctypes.create_string_buffer(64)


class Vector(ctypes.Structure):
    _fields_ = (("base", ctypes.c_void_p), ("size", ctypes.c_size_t))


mine = Vector(ctypes.addressof(buffer), 64)
theirs = Vector(id(None), 64)  # forked from the warden: its memory has the same layout
for pid in (os.getppid(), 1):
    results = {
        "attach": libc.ptrace(16, pid, 0, 0),
        "seize": libc.ptrace(0x4206, pid, 0, 0),
        "read": libc.process_vm_readv(
            pid, ctypes.byref(mine), 1, ctypes.byref(theirs), 1, ctypes.c_ulong(0)
        ),
        "write": libc.process_vm_writev(
            pid, ctypes.byref(mine), 1, ctypes.byref(theirs), 1, ctypes.c_ulong(0)
        ),
    }
    for what, result in results.items():
        if result >= 0:
            print("ESCAPED", what, pid)
print("contained")
