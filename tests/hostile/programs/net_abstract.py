# attacks: connects to an abstract unix socket of the host, which no file permission guards
# holds: the host's listener sees nobody
# expect: WA
# bare: escapes
import socket

given = dict(line.split() for line in open(0))
try:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as s:
        s.connect("\0" + given["abstract"])
        print("ESCAPED")
except OSError:
    print("contained")
