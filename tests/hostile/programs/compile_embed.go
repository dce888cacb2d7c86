// attacks: embeds the answer
// holds: it is not there
// expect: CE
package main

import (
	_ "embed"
	"fmt"
)

//go:embed @ANSWER@
var answer string

func main() { fmt.Println(answer) }
