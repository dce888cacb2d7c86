# attacks: asks for a socket of every family and type, and for a pair
# holds: no family is forgotten: netlink, packet, vsock, alg, bluetooth
# expect: WA
# bare: escapes
import socket

for family in range(64):
    for kind in (1, 2, 3, 5):
        try:
            socket.socket(family, kind).close()
            print("ESCAPED", family, kind)
        except OSError:
            pass
try:
    socket.socketpair()
    print("ESCAPED pair")
except OSError:
    print("contained")
