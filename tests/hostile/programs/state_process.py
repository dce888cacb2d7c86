# attacks: changes what a process has: folder, mask, signals, timers, tracing, limits, collector
# holds: the next program starts afresh
# expect: WA
import gc
import os
import resource
import signal
import sys
import threading

os.chdir("/usr")
os.umask(0o777)
signal.signal(signal.SIGTERM, signal.SIG_IGN)
signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals() - {signal.SIGKILL})
signal.setitimer(signal.ITIMER_REAL, 0.3, 0.3)
resource.setrlimit(resource.RLIMIT_NOFILE, (16, 16))
sys.settrace(lambda *_: None)
sys.setprofile(lambda *_: None)
sys.setswitchinterval(10)
threading.stack_size(1 << 20)
gc.set_threshold(1, 1, 1)
gc.freeze()
print("contained")
