# attacks: opens the file with this test's answer, whose path it was told, and prints it
# holds: the answer is not there
# expect: WA
# bare: escapes
given = dict(line.split() for line in open(0))
try:
    print("ESCAPED", open(given["answer"]).read())
except OSError:
    print("contained")
