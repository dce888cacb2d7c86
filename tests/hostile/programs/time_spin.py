# attacks: ignores every signal that can be ignored, then computes for ever
# holds: it is ended at its limit all the same
# expect: TLE
import signal

for number in signal.valid_signals():
    try:
        signal.signal(number, signal.SIG_IGN)
    except OSError:
        pass
while True:
    pass
