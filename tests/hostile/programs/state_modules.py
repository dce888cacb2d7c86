# attacks: deletes and replaces modules, the import system with them
# holds: the next program imports what it likes
# expect: WA RTE
import sys
import types

print("contained", flush=True)
for name in ("math", "json", "collections", "bisect", "heapq"):
    sys.modules[name] = types.ModuleType(name)
sys.meta_path.clear()
sys.path_hooks.clear()
sys.path_importer_cache.clear()
sys.path.clear()
for name in list(sys.modules):
    if name != "__main__":
        del sys.modules[name]
import math  # noqa
