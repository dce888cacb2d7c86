import re
import sys

data = sys.stdin.buffer.read()
match = re.fullmatch(rb"([1-9][0-9]{0,4})((?:\n[1-9][0-9]{0,18})*)\n", data)
games = match[2].split() if match else []
sys.exit(42 if match and 1 <= int(match[1]) == len(games) <= 10**4 and all(int(n) <= 10**18 for n in games) else 43)
