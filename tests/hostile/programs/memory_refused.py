# attacks: takes memory until it is refused, swallows the error and ends well
# holds: the peak decides, not how the program ends
# expect: MLE
kept = []
try:
    while True:
        kept.append(bytearray(1 << 20))
except MemoryError:
    kept.clear()
print("contained")
