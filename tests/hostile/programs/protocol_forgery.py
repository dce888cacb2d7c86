# attacks: writes reports of success to every descriptor, by write and by message
# holds: the warden's word cannot be forged
# expect: WA
import json
import os
import socket

for number in range(1, 200):
    report = {"id": number, "status": 0, "cpu_s": 0, "wall_s": 0, "maxrss_kib": 1, "killed": None}
    data = json.dumps({**report, "feedback": ""}).encode()
    for fd in (*range(3, 64), 200, 201, 202):
        try:
            os.write(fd, data)
            print("ESCAPED", fd)
        except OSError:
            pass
for fd in (*range(64), 200, 201):
    try:
        socket.socket(fileno=os.dup(fd)).send(b"{}")
        print("ESCAPED socket", fd)
    except OSError:
        pass
