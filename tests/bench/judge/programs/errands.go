// Does the errand that its input names; every language has such a program.
package main

import (
	"bufio"
	"fmt"
	"net"
	"os"
	"os/exec"
	"sort"
	"strings"
	"sync"
)

func attempt(err error) {
	if err == nil {
		fmt.Println("ESCAPED")
	} else {
		fmt.Println("denied")
		fmt.Fprintln(os.Stderr, err)
	}
}

func deep(n int) int {
	if n == 0 {
		return 0
	}
	return 1 + deep(n-1)
}

func main() {
	in, out := bufio.NewReader(os.Stdin), bufio.NewWriter(os.Stdout)
	defer out.Flush()
	var errand, word string
	var a, b int
	fmt.Fscan(in, &errand)
	switch errand {
	case "sum":
		fmt.Fscan(in, &a, &b)
		fmt.Fprintln(out, a+b)
	case "double":
		for {
			if n, _ := fmt.Fscan(in, &a); n == 0 {
				break
			}
			fmt.Fprintln(out, 2*a)
		}
	case "deep":
		fmt.Fscan(in, &a)
		fmt.Fprintln(out, deep(a))
	case "threads":
		var sums [4]int
		var all sync.WaitGroup
		for k := range sums {
			all.Add(1)
			go func(k int) {
				defer all.Done()
				for i := k; i < 100000; i += 4 {
					sums[k] += i
				}
			}(k)
		}
		all.Wait()
		fmt.Fprintln(out, sums[0]+sums[1]+sums[2]+sums[3])
	case "memory":
		var kept [][]byte
		for k := 0; k < 1000; k++ {
			more := make([]byte, 10<<20)
			for i := range more {
				more[i] = 'x'
			}
			kept = append(kept, more)
		}
		fmt.Fprintln(out, len(kept))
	case "garbage":
		var list []*int
		for k := 0; k < 100; k++ {
			list = nil
			for i := 0; i < 100000; i++ {
				value := k + i
				list = append(list, &value)
			}
		}
		fmt.Fprintln(out, *list[99999])
	case "spin":
		for {
		}
	case "exit":
		os.Exit(7)
	case "crash":
		panic("as it was told")
	case "around":
		folder, _ := os.Getwd()
		var names []string
		for _, each := range os.Environ() {
			names = append(names, strings.SplitN(each, "=", 2)[0])
		}
		sort.Strings(names)
		fmt.Fprintln(out, len(os.Args)-1, folder, strings.Join(names, " "))
	case "read":
		fmt.Fscan(in, &word)
		_, err := os.ReadFile(word)
		attempt(err)
	case "write":
		fmt.Fscan(in, &word)
		attempt(os.WriteFile(word, []byte("x"), 0o600))
	case "connect":
		fmt.Fscan(in, &word)
		_, err := net.Dial("tcp", "127.0.0.1:"+word)
		attempt(err)
	case "start":
		shell := exec.Command("/bin/sh", "-c", "true")
		shell.Stdin, shell.Stdout, shell.Stderr = os.Stdin, os.Stdout, os.Stderr
		attempt(shell.Run())
	}
}
