# attacks: keeps memory where no address space counts it: memfd, shared memory, files in memory
# holds: none can be made
# expect: WA
# bare: escapes
import os
from multiprocessing import shared_memory

for what, way in (
    ("memfd", lambda: os.memfd_create("x")),
    ("shared", lambda: shared_memory.SharedMemory(create=True, size=1 << 20, name=None).unlink()),
    ("tmpfile", lambda: os.open("/dev/shm", os.O_TMPFILE | os.O_RDWR)),
):
    try:
        way()
        print("ESCAPED", what)
    except OSError:
        pass
print("contained")
