# attacks: listens on loopback, pairs sockets, resolves a name: no error is caught
# holds: not even a socket of its own can be made
# expect: RTE
import socket

server = socket.create_server(("127.0.0.1", 0))
print("ESCAPED", server.getsockname())
