# Counts how many more visitors leave than enter, but not the order of events.
import sys

for s in sys.stdin.read().split()[1:]:
    print(max(0, s.count('-') - s.count('+')))
