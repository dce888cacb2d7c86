# attacks: many threads, each with a stack of 64 MiB
# holds: memory that is reserved only is limited too
# expect: RTE
import threading

threading.stack_size(64 << 20)
gate = threading.Event()
for _ in range(100):
    threading.Thread(target=gate.wait, daemon=True).start()
print("ESCAPED")
