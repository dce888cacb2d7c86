# Every pair of tags in every way of putting them.
def ways(s):
    turned = {"0": "0", "1": "1", "6": "9", "8": "8", "9": "6"}
    result = {s}
    if all(c in turned for c in s):
        result.add("".join(turned[c] for c in reversed(s)))
    return result


for _ in range(int(input())):
    n = int(input())
    tags = [ways(input()) for _ in range(n)]
    print(sum(1 for j in range(n) for i in range(j) if tags[i] & tags[j]))
