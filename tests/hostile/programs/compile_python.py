# coding: unicode_escape
# attacks: hides its statements behind a source encoding, a null and a line that is no comment
# holds: the compiler reads what the judge was given, and runs nothing
# expect: RTE
print("contained")\x0aimport os\x0aos.open("/tmp/@TOKEN@", 66)
