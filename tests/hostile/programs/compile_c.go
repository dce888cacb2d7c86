// attacks: brings C along, and has the linker do more than link
// holds: only Go is compiled
// expect: CE
package main

// #cgo LDFLAGS: -Wl,-T@ANSWER@
// #include "/etc/passwd"
// int one(void) { return 1; }
import "C"
import "fmt"

func main() { fmt.Println(C.one()) }
