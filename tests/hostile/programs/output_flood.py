# attacks: prints without end
# holds: output limit
# expect: OLE
while True:
    print("x" * 100000)
