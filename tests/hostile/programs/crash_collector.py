# attacks: breaks the collector's lists, then collects
# holds: a crash ends this process only
# expect: RTE
import ctypes
import gc

victims = [[] for _ in range(1000)]
for victim in victims:
    ctypes.memset(id(victim) - 16, 0x42, 16)
gc.collect()
ctypes.string_at(0)
