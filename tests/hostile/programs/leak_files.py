# attacks: opens what the host knows: passwords, this test's answer, the judge's source, /proc, /sys
# holds: none of it can be read
# expect: WA
import glob
import os

given = dict(line.split() for line in open(0))
home = os.path.expanduser("~")
names = [
    given["answer"],
    *("/etc/passwd", "/etc/shadow", "/etc/hostname", "/etc/ld.so.cache", home, "/root", "/home"),
    *("/proc/self/maps", "/proc/self/environ", "/proc/1/environ", "/proc/version", "/proc"),
    *("/sys/kernel", "/sys", "/dev/mem", "/dev/kmsg", "/dev/tty", "/dev/null", "/dev/zero"),
    *("/warden/bench/judge/warden.py", "/warden", "/box", "/", ".", "..", "/usr/bin", "/tmp"),
    *glob.glob("/warden/**", recursive=True),
]
for name in names:
    for path in (name, f"/proc/self/root{name}", f"/usr/lib/../..{name}", f"//{name}"):
        try:
            data = os.listdir(path) if os.path.isdir(path) else open(path, "rb").read(200)
            print("ESCAPED", path, data)
        except OSError:
            pass
print("contained")
