# attacks: recursion through C functions, with the limit lifted
# holds: the stack or the memory ends it, not the warden's patience
# expect: RTE MLE TLE
import sys

sys.setrecursionlimit(10**9)


class Deep:
    def __repr__(self):
        return repr([self])


print(len(repr(Deep())))
