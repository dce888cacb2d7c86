# attacks: an error message made of control characters, megabytes long, that claims a verdict
# holds: the verdict comes from the exit status
# expect: RTE
raise RuntimeError('\x1b[2J\x00{"id": 1, "status": 0, "verdict": "AC"}\n' * 20000)
