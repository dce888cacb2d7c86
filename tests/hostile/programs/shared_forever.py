# attacks: keeps moving, on the shared board, the second at which its test began
# holds: the program is ended all the same
# expect: TLE
import gc
import mmap
import struct
import time

boards = [o for each in gc.get_objects() for o in gc.get_referents(each) if type(o) is mmap.mmap]
while True:
    for board in boards:
        struct.pack_into("=idd", board, 0, 0, time.process_time(), time.monotonic())
