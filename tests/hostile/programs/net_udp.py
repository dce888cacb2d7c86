# attacks: sends a datagram to a UDP port of the host
# holds: the host's socket receives nothing
# expect: WA
# bare: escapes
import socket

given = dict(line.split() for line in open(0))
try:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
        s.sendto(given["token"].encode(), ("127.0.0.1", int(given["udp"])))
        print("ESCAPED")
except OSError:
    print("contained")
