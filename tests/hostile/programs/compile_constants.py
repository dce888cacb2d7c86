# attacks: constants that a folding compiler would compute while compiling
# holds: compiling is quick; running meets the limits
# expect: MLE TLE
def never():
    return (1 << 10**12, 9**9**9, "x" * 10**12, (0,) * 10**12, b"x" * 10**12)


print(len("x" * 10**11))
