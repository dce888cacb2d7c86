# attacks: writes over None, over a type and over the heap
# holds: the warden's copies of these objects are untouched
# expect: RTE
import ctypes

for thing in (None, True, 0, "", int, object):
    ctypes.memset(id(thing), 0x41, 16)
print([None, True, 0, "", int])
ctypes.string_at(0)
