# attacks: climbs the frames below it and prints every local and global that looks like an answer
# holds: no frame of the harness knows an answer
# expect: WA
# bare: exec
import re
import sys

pattern = re.compile("answer-" + "[0-9a-f]{32}")
frame, found = sys._getframe(), set()
while frame:
    for value in (*frame.f_locals.values(), *frame.f_globals.values()):
        found.update(pattern.findall(repr(value)))
    frame = frame.f_back
for thread in sys._current_frames().values():
    found.update(pattern.findall(repr(thread.f_locals)))
print(*found)
