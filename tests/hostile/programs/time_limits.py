# attacks: gives itself CPU time without end, then uses it
# holds: limits cannot be raised, and time is the warden's to measure
# expect: TLE
import resource

for soft, hard in ((-1, -1), (10**6, 10**6), (1000, -1)):
    try:
        resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))
        print("ESCAPED", soft, hard)
    except (OSError, ValueError):
        pass
while True:
    pass
