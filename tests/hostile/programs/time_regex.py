# attacks: a regular expression that backtracks for ever inside one C call
# holds: no Python-level signal is needed to end it
# expect: TLE
import re

re.match(r"(a|aa)+$", "a" * 60 + "b")
