# attacks: prints, then never leaves: atexit runs for ever
# holds: a program has ended when its process has
# expect: TLE
import atexit


@atexit.register
def stay():
    while True:
        pass


print("contained", flush=True)
