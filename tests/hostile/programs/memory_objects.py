# attacks: objects that stay small one by one
# holds: memory limit, though the program ends well
# expect: MLE
kept = []
for n in range(40):
    kept.append([n] * (1 << 19))
print("contained")
