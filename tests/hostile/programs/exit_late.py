# attacks: prints the wrong thing from atexit, from a thread after main, and from a finalizer
# holds: all output belongs to this program, none to the next
# expect: WA
import atexit
import threading
import time


class Late:
    def __del__(self, print=print):
        print("finalizer")


late = Late()
atexit.register(print, "atexit")
threading.Thread(target=lambda: (time.sleep(0.05), print("thread"))).start()
