// attacks: a binary of a terabyte
// holds: the compiler ends in its time and its memory
// expect: CE MLE RTE
package main

import "fmt"

var table = [1 << 40]byte{1 << 39: 1}

func main() { fmt.Println(table[1<<39]) }
