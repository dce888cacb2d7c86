# attacks: changes a file of the host: content, size, mode, times, name, attributes; or the library
# holds: the file and its folder stay as they are
# expect: WA
# bare: escapes
import os

given = dict(line.split() for line in open(0))
victim = f"{given['folder']}/victim"
ways = {
    "append": lambda p: open(p, "a").close(),
    "truncate": lambda p: os.truncate(p, os.path.getsize(p)),
    "chmod": lambda p: os.chmod(p, 0o666),
    "chown": lambda p: os.chown(p, -1, -1),
    "utime": lambda p: os.utime(p),
    "xattr": lambda p: os.setxattr(p, "user.token", b"1"),
    "rename": lambda p: os.rename(p, p + given["token"]),
}
targets = [victim]
if not os.path.exists(victim):  # behind walls: what the program can see must resist as well
    targets += [os.__file__, "/lib64/ld-linux-x86-64.so.2", "/warden/bench/judge/warden.py", "/dev"]
for path in targets:
    for what, way in ways.items():
        try:
            way(path)
            print("ESCAPED", what, path)
        except OSError:
            pass
print("contained")
