# attacks: poisons what the next test in its process would use: compiler, streams, exits, collector
# holds: a later test fails at most, is run again alone, and neighbours find an interpreter as new
# expect: WA RTE
import atexit
import builtins
import gc
import io
import marshal
import os
import sys
import types

names = ("exec", "print", "input", "open", "compile", "type", "dict", "isinstance", "__import__")
for name in names:
    setattr(builtins, name, lambda *given, **named: None)
for module, gone in ((os, "_exit"), (os, "dup2"), (os, "close"), (sys, "exit"), (gc, "collect"),
                     (marshal, "loads"), (io, "FileIO"), (io, "TextIOWrapper"), (atexit, "_clear"),
                     (types, "ModuleType")):
    setattr(module, gone, None)
sys.modules.clear()
sys.settrace(lambda *given: None)
sys.setrecursionlimit(60)
gc.disable()
