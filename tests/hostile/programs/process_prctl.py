# attacks: makes itself undumpable, asks for signals when its parent dies, drops seccomp
# holds: prctl is closed; the program still ends when its time is over
# expect: TLE
import ctypes

libc = ctypes.CDLL(None)
for option, argument in (
    (1, 0),
    (4, 0),
    (8, 1),
    (15, b"warden"),
    (22, 0),
    (36, 1),
    (0x59616D61, 1),
):
    if libc.prctl(option, argument, 0, 0, 0) == 0:
        print("ESCAPED", option)
while True:
    pass
