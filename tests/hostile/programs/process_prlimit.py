# attacks: lowers the warden's own limits, which every later program would inherit
# holds: the next program runs under the limits that it should
# expect: WA
import os
import resource

bounds = {"AS": 300 << 20, "CPU": 1, "NOFILE": 8, "FSIZE": 0, "STACK": 1 << 16}
for pid in (os.getppid(), 1):
    for name, value in bounds.items():
        number = getattr(resource, f"RLIMIT_{name}")
        try:
            resource.prlimit(pid, number, (value, value))
            print("ESCAPED", pid, name)
        except (OSError, ValueError):
            pass
        try:
            resource.prlimit(pid, number)
            print("ESCAPED reading", pid, name)
        except (OSError, ValueError):
            pass
print("contained")
