# attacks: feeds the unmarshaller hostile bytes: deep, huge, truncated
# holds: errors and crashes stay here; what the judge unmarshals comes from its own compiler
# expect: RTE
import marshal

for data in (b"[" + b"\xff\xff\xff\x7f", b"(" * 5000, b"i", b"l\xff\xff\xff\x7f", b"r\x09\0\0\0"):
    try:
        marshal.loads(data)
    except (ValueError, EOFError, TypeError, MemoryError):
        pass
marshal.loads(b"\xe3" + b"\0" * 40)
