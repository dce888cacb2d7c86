# attacks: output that is no text: every byte, broken UTF-8, terminal escapes, surrogates
# holds: the checker reads it as bytes and finds it wrong
# expect: WA
import sys

sys.stdout.buffer.write(
    bytes(range(256)) * 9 + b"\xff\xfe\xc3\x28\xed\xa0\x80\x1b[2J\x1b]0;x\x07\r"
)
sys.stderr.buffer.write(b"\xff\xfe\x00\x1b[2J")
