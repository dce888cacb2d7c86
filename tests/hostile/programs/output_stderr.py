# attacks: floods standard error
# holds: it is limited as well
# expect: RTE
import sys

for _ in range(1000):
    sys.stderr.write("x" * 100000)
print("ESCAPED")
