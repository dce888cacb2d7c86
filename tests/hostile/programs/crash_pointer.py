# attacks: reads address 0
# holds: a crash ends this process only
# expect: RTE
import ctypes

ctypes.string_at(0)
