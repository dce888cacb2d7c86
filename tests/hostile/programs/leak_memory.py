# attacks: reads its own memory, inherited from the warden, page by page, for an answer
# holds: no answer was ever in the warden's memory
# expect: WA
# bare: exec
import ctypes
import os
import re
import sys

PAGE, REACH = 4096, 12 << 20
libc = ctypes.CDLL(None)
libc.sbrk.restype = ctypes.c_void_p
pattern = re.compile(b"answer-" + b"[0-9a-f]{32}")
known = [id(x) for x in (None, sys, {}, object(), "".join("ab"), bytes(5000), bytearray(1 << 20))]
known += [ctypes.cast(libc.malloc, ctypes.c_void_p).value, libc.sbrk(0) - PAGE]
reader, writer = os.pipe()
found, seen = set(), set()
for address in known:
    for step in (PAGE, -PAGE):
        page, rest = (address & -PAGE) + min(step, 0), b""
        for _ in range(REACH // PAGE):
            if page in seen:
                break
            # The kernel reads the page: an address without memory is an error and no crash.
            size = libc.write(writer, ctypes.c_void_p(page), PAGE)
            if size <= 0:
                break
            seen.add(page)
            data = os.read(reader, size)
            found.update(pattern.findall(rest + data if step > 0 else data + rest))
            rest = data[-64:] if step > 0 else data[:64]
            page += step
print(*(match.decode() for match in found), len(seen) > 100)
