# attacks: a deadlock of threads that cannot be interrupted
# holds: the guard on wall time ends it
# expect: TLE
import threading

lock = threading.Lock()
lock.acquire()
threading.Thread(target=lock.acquire).start()
lock.acquire()
