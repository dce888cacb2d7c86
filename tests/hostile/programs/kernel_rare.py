# attacks: the same through ctypes, from a process that was forked and not executed
# holds: they are not there
# expect: WA
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
zeros = ctypes.create_string_buffer(256)
calls = {
    "bpf": (321, 0, zeros, 128),
    "perf_event_open": (298, zeros, 0, -1, -1, 0),
    "io_uring_setup": (425, 1, zeros),
    "add_key": (248, b"user", b"x", b"x", 1, -3),
    "keyctl": (250, 0, -3, 0),
    "userfaultfd": (323, 1),
    "memfd_create": (319, b"x", 0),
    "seccomp": (317, 2, 0, 0),
    "execveat": (322, 1, b"", 0, 0, 0x1000),
    "clone3": (435, zeros, 88),
}
for name, (number, *arguments) in calls.items():
    ctypes.set_errno(0)
    if libc.syscall(number, *arguments) >= 0 or ctypes.get_errno() not in (1, 38):
        print("ESCAPED", name, ctypes.get_errno())
print("contained")
