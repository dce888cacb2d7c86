# attacks: replaces the hook for uncaught errors and os._exit, so that failing looks like success
# holds: an uncaught error is an error
# expect: RTE
import os
import sys

sys.excepthook = lambda *_: None
sys.unraisablehook = lambda *_: None
os._exit = lambda _: None
sys.exit = lambda *_: None
raise ValueError
