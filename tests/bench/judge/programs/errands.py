"""Does the errand that its input names; every language has such a program."""
import os
import socket
import subprocess
import sys
import threading


def attempt(deed):
    try:
        deed()
        print("ESCAPED")
    except OSError as error:
        print("denied")
        print(error, file=sys.stderr)


def read(path):
    with open(path) as file:
        file.read(1)


def write(path):
    with open(path, "w") as file:
        file.write("x")


def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)


errand, *words = sys.stdin.read().split()
if errand == "sum":
    print(int(words[0]) + int(words[1]))
elif errand == "double":
    print("\n".join(str(2 * int(word)) for word in words))
elif errand == "deep":
    sys.setrecursionlimit(10**6)
    print(deep(int(words[0])))
elif errand == "threads":
    sums = [0] * 4

    def work(k):
        sums[k] = sum(range(k, 100_000, 4))

    threads = [threading.Thread(target=work, args=(k,)) for k in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(sum(sums))
elif errand == "memory":
    kept = []
    for k in range(1000):
        kept.append(bytearray(b"x" * (10 << 20)))
    print(len(kept))
elif errand == "garbage":
    for k in range(100):
        kept = list(range(k, k + 100_000))
    print(kept[-1])
elif errand == "spin":
    while True:
        pass
elif errand == "exit":
    sys.exit(7)
elif errand == "crash":
    [][1]
elif errand == "around":
    print(len(sys.argv) - 1, os.getcwd(), *sorted(os.environ))
elif errand == "read":
    attempt(lambda: read(words[0]))
elif errand == "write":
    attempt(lambda: write(words[0]))
elif errand == "connect":
    attempt(lambda: socket.create_connection(("127.0.0.1", int(words[0]))))
elif errand == "start":
    attempt(lambda: subprocess.run(["/bin/sh", "-c", "true"]))
