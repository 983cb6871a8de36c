// Reads SQL files, named on standard input one a line, with TiDB's own parser and reports what it refuses.
package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"

	"github.com/pingcap/tidb/pkg/parser"
	_ "github.com/pingcap/tidb/pkg/parser/test_driver"
)

func main() {
	passed, failed := 0, 0
	names := bufio.NewScanner(os.Stdin)
	for names.Scan() {
		name := strings.TrimSpace(names.Text())
		if name == "" {
			continue
		}
		if err := checkFile(name); err != nil {
			fmt.Printf("FAIL %s: %v\n", name, err)
			failed++
		} else {
			passed++
		}
	}
	fmt.Printf("%d passed, %d failed, 0 skipped\n", passed, failed)
	if failed > 0 {
		os.Exit(1)
	}
}

// checkFile parses the whole file as the server would: one statement after the other. The parser's message carries line and column.
func checkFile(name string) error {
	text, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	_, _, err = parser.New().Parse(string(text), "utf8mb4", "utf8mb4_bin")
	return err
}
