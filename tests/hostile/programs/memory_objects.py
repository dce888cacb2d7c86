# attacks: many small objects without end, every MemoryError swallowed once
# holds: memory limit
# expect: MLE
kept = []
try:
    while True:
        kept.append([len(kept)] * 1000)
except MemoryError:
    print("contained")
