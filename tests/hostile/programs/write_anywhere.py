# attacks: makes files, folders, links, devices, pipes in every folder that a program could write to
# holds: nothing new appears anywhere
# expect: WA
# bare: escapes
import os

given = dict(line.split() for line in open(0))
token, folder = given["token"], given["folder"]
places = [
    folder,
    ".",
    "/",
    "/tmp",
    "/var/tmp",
    "/dev/shm",
    "/dev",
    "/box",
    "/box/feedback",
    "/warden",
]
places += ["/usr/lib", os.path.dirname(os.__file__), "/out", "/src", os.path.expanduser("~")]
for place in places:
    path = f"{place}/{token}"
    ways = {
        "open": lambda p: open(p, "w").close(),
        "mkdir": lambda p: os.mkdir(p + "d"),
        "symlink": lambda p: os.symlink("/etc/passwd", p + "s"),
        "link": lambda p: os.link(f"{folder}/victim", p + "l"),
        "mkfifo": lambda p: os.mkfifo(p + "f"),
        "mknod": lambda p: os.mknod(p + "n"),
        "tmpfile": lambda p: os.close(os.open(os.path.dirname(p), os.O_TMPFILE | os.O_RDWR)),
    }
    for what, way in ways.items():
        try:
            way(path)
            print("ESCAPED", what, path)
        except OSError:
            pass
print("contained")
