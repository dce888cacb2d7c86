# attacks: connects to a TCP port of the host over IPv4 and IPv6 loopback
# holds: the host's listener sees nobody
# expect: WA
# bare: escapes
import socket

given = dict(line.split() for line in open(0))
for family, host in ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1")):
    try:
        with socket.socket(family, socket.SOCK_STREAM) as s:
            s.settimeout(0.5)
            s.connect((host, int(given["tcp"])))
            s.sendall(given["token"].encode())
            print("ESCAPED", host)
    except OSError:
        pass
print("contained")
