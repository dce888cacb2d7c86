# attacks: becomes or starts a shell that writes a marker
# holds: nothing can be executed from Python
# expect: WA
# bare: escapes
import os

given = dict(line.split() for line in open(0))
marker = f"{given['folder']}/{given['token']}"
script = f"echo ESCAPED; touch {marker}"
if os.system(script) == 0:
    print("ESCAPED system")
ways = (
    lambda: os.popen(script).read(),
    lambda: os.execv("/bin/sh", ["sh", "-c", script]),
    lambda: os.execv("/usr/bin/python3", ["python3", "-c", "print('ESCAPED')"]),
    lambda: os.execvpe("sh", ["sh", "-c", script], {"PATH": "/bin:/usr/bin"}),
)
for way in ways:
    try:
        way()
    except OSError:
        pass
print("contained")
