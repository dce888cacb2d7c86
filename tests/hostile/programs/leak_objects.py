# attacks: asks the garbage collector for every object, their referents too
# holds: no object of the harness holds an answer
# expect: WA
# bare: exec
import gc
import re

pattern = re.compile("answer-" + "[0-9a-f]{32}")
found = set()
gc.unfreeze()
for thing in gc.get_objects():
    for each in (thing, *gc.get_referents(thing)):
        if isinstance(each, (str, bytes)):
            text = each if isinstance(each, str) else each.decode("latin-1")
            found.update(pattern.findall(text))
print(*found)
