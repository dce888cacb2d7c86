# attacks: finds the warden's functions and job in the frames below and changes them all
# holds: they are copies; nothing of it reaches the warden
# expect: WA RTE
import gc
import sys
import types

print("contained", flush=True)
frame = sys._getframe()
while frame:
    for space in (frame.f_globals, frame.f_locals):
        for name, value in list(space.items()):
            if isinstance(value, types.FunctionType):
                value.__code__ = (lambda *a, **k: 0).__code__
            elif isinstance(value, dict) and name == "job":
                value.update(cpu_s=1e9, wall_s=1e9, kind="native", limits={})
            elif name.isupper() and isinstance(value, int):
                space[name] = 1
    frame = frame.f_back
for thing in gc.get_objects():
    if isinstance(thing, dict) and "cpu_s" in thing:
        thing["cpu_s"] = 1e9
