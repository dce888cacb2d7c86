# Only looks at the visitors who leave before the first one enters.
import sys

for s in sys.stdin.read().split()[1:]:
    if '+' not in s:
        print(len(s))
        continue
    best = len(s)
    for r in (s, s[::-1]):
        lead = len(r) - len(r.lstrip('-'))
        best = min(best, max(lead, s.count('-') - s.count('+')))
    print(best)
