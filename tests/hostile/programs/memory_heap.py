# attacks: one big block
# holds: memory limit
# expect: MLE
block = bytearray(1 << 30)
print("contained", len(block))
