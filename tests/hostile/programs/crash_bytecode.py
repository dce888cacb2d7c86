# attacks: runs a code object of nonsense
# holds: a crash ends this process only
# expect: RTE TLE
def victim():
    return 1


victim.__code__ = victim.__code__.replace(co_code=b"\x64\xff" * 50 + b"\x53\x00", co_consts=())
victim()
raise SystemExit(1)
