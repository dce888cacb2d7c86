# attacks: connects to a unix socket by its path on the host
# holds: the host's listener sees nobody
# expect: WA
# bare: escapes
import socket

given = dict(line.split() for line in open(0))
try:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as s:
        s.connect(given["unix"])
        print("ESCAPED")
except OSError:
    print("contained")
