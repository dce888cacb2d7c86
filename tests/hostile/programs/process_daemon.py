# attacks: leaves its session, forks twice, would live on and write a marker
# holds: no session, no second process
# expect: WA
# bare: escapes
import os

given = dict(line.split() for line in open(0))
for call in (os.setsid, lambda: os.setpgid(0, 0), os.setpgrp):
    try:
        call()
    except OSError:
        pass
try:
    if os.fork() == 0:
        if os.fork() == 0:
            open(f"{given['folder']}/{given['token']}", "w").close()
        os._exit(0)
    os.wait()
    print("ESCAPED")
except OSError:
    print("contained")
