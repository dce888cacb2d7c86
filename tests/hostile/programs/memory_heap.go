// attacks: takes and touches twice the memory that it may have
// holds: memory limit, though the program ends well
// expect: MLE
package main

import "fmt"

func main() {
	var kept [][]byte
	for k := 0; k < 128; k++ {
		more := make([]byte, 1<<20)
		for i := range more {
			more[i] = 1
		}
		kept = append(kept, more)
	}
	fmt.Println("contained", len(kept))
}
