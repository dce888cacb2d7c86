# attacks: an object whose finalizer computes for ever, met while the interpreter shuts down
# holds: it is ended at its limit
# expect: TLE
class Sticky:
    def __del__(self):
        while True:
            pass


sticky = Sticky()
sticky.me = sticky
print("contained")
