# attacks: reaches the host's folder through links, dots and descriptors of folders
# holds: a path cannot lead out
# expect: WA
# bare: escapes
import os

given = dict(line.split() for line in open(0))
folder, token = given["folder"], given["token"]
for path in (f"{folder}/link/{token}", f"/usr/lib/../../{folder}/{token}", f"//{folder}//{token}"):
    try:
        open(path, "w").close()
        print("ESCAPED", path)
    except OSError:
        pass
for start in ("/", "/usr/lib", "/dev", folder):
    try:
        fd = os.open(start, os.O_PATH)
        os.open("../" * 9 + f"{folder}/{token}", os.O_CREAT | os.O_WRONLY, dir_fd=fd)
        print("ESCAPED", start)
    except OSError:
        pass
    try:
        os.chdir(start)
        os.mkdir(token)
        os.rmdir(token)
        print("ESCAPED chdir", start)
    except OSError:
        pass
print("contained")
