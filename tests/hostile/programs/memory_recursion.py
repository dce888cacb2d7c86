# attacks: recursion without end under the usual limit
# holds: the interpreter's own error
# expect: RTE
def deeper(n):
    return deeper(n + 1) + 1


deeper(0)
