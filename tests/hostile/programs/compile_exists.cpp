// attacks: asks which files exist, and makes that its output
// holds: nothing of the host, of the judge or of devices is there
// expect: WA
#include <cstdio>
#if __has_include("/etc/passwd") || __has_include("/etc/hostname") || __has_include("@ANSWER@")
#define SEEN "ESCAPED files"
#elif __has_include("/proc/self/environ") || __has_include("/proc/cpuinfo")
#define SEEN "ESCAPED proc"
#elif __has_include("/sys/kernel/mm/ksm/run") || __has_include("/root/.bashrc")
#define SEEN "ESCAPED host"
#elif __has_include("/dev/stdin") || __has_include("/dev/zero") || __has_include("/dev/ptmx")
#define SEEN "ESCAPED devices"
#elif __has_include("/warden/bench/judge/warden.py") || __has_include("/usr/lib/python3")
#define SEEN "ESCAPED judge"
#else
#define SEEN "contained"
#endif
int main() { puts(SEEN); }
