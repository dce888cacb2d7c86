// attacks: asks the kernel itself for a process, a socket, a file, another program
// holds: it refuses
// expect: WA
package main

import (
	"fmt"
	"os"
	"syscall"
	"unsafe"
)

func main() {
	path, _ := syscall.BytePtrFromString("/etc/passwd")
	at := uintptr(unsafe.Pointer(path))
	for _, call := range [][5]uintptr{
		{syscall.SYS_SOCKET, 2, 1, 0}, {syscall.SYS_SOCKET, 1, 1, 0}, {syscall.SYS_SOCKETPAIR, 1, 1, 0},
		{syscall.SYS_OPEN, at, 0, 0}, {syscall.SYS_OPENAT, ^uintptr(99), at, 0}, {syscall.SYS_EXECVE, at, 0, 0},
		{syscall.SYS_CLONE, 17, 0, 0}, {syscall.SYS_PTRACE, 0, 0, 0}, {syscall.SYS_UNSHARE, 0x10000000, 0, 0},
		{syscall.SYS_KILL, 1, 0, 0}, {syscall.SYS_MKDIR, at, 0o700, 0}, {425, 8, at, 0}, {319, at, 0, 0},
	} {
		if _, _, errno := syscall.RawSyscall(call[0], call[1], call[2], call[3]); errno == 0 {
			fmt.Println("ESCAPED", call)
		}
	}
	if _, err := os.StartProcess("/bin/sh", []string{"sh", "-c", "echo ESCAPED"}, &os.ProcAttr{Files: []*os.File{nil, os.Stdout}}); err == nil {
		fmt.Println("ESCAPED")
	}
	fmt.Println("contained")
}
