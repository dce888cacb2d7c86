# attacks: finds every piece of shared memory in its process and claims that all tests are done well
# holds: what is claimed without the right output counts for nothing, and nobody else is disturbed
# expect: WA
import gc
import mmap
import struct

boards = [o for each in gc.get_objects() for o in gc.get_referents(each) if type(o) is mmap.mmap]
for board in boards:
    size = len(board)
    board[:] = b"\xff" * size
    struct.pack_into("=idd", board, 0, 1 << 30, -1e300, float("nan"))
    for place in range(20, size - 11, 12):
        struct.pack_into("=id", board, place, 0, 0.0)
print("claimed", len(boards) < 2)
