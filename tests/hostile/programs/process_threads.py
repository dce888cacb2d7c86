# attacks: threads with small stacks, as many as there can be
# holds: all of them end with the program, and the judge can start the next
# expect: WA RTE MLE TLE
# (TLE: a thread that dies for want of memory before it reports leaves its own starter waiting.)
import threading

threading.stack_size(32 << 10)
gate = threading.Event()
for _ in range(1500):
    threading.Thread(target=gate.wait, daemon=True).start()
print("contained")
