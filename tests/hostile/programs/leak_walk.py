# attacks: walks the whole tree that it can see and reads every file outside the standard library
# holds: only the interpreter's library and the system's are there, and no installed package
# expect: WA
import os
import sys

library = [path for path in sys.path if path] + ["/usr/lib", "/lib", "/lib64"]
starts = ["/", "/usr", "/etc", "/warden", "/root", "/home", "/tmp", "/var", "/opt", "/dev", "/box"]
for start in starts:
    for folder, _, files in os.walk(start):
        for name in files:
            path = os.path.join(folder, name)
            try:
                open(path, "rb").read(1)
            except OSError:
                continue
            if not any(path.startswith(known) for known in library):
                print("ESCAPED", path)
for name in ("numpy", "pytest", "pydantic", "bench"):
    try:
        __import__(name)
        print("ESCAPED import", name)
    except ImportError:
        pass
print("contained")
