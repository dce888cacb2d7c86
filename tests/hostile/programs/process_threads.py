# attacks: threads with small stacks, as many as there can be
# holds: all of them end with the program, and the judge can start the next
# expect: WA RTE MLE
import threading

threading.stack_size(32 << 10)
gate = threading.Event()
for _ in range(1500):
    threading.Thread(target=gate.wait, daemon=True).start()
print("contained")
