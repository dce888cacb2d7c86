# attacks: leaves with the exit code by which a validator accepts
# holds: only 0 is a good end for a contestant
# expect: RTE
import sys

sys.exit(42)
