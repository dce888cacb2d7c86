# attacks: claims on the shared board that its test begins in the far future, and sleeps
# holds: the guard on wall time ends it, and the neighbours are judged meanwhile
# expect: TLE
import gc
import mmap
import struct
import time

boards = [o for each in gc.get_objects() for o in gc.get_referents(each) if type(o) is mmap.mmap]
for board in boards:
    struct.pack_into("=idd", board, 0, 2, 1e18, 1e18)
time.sleep(60)
