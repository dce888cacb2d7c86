# attacks: numbers of many millions of digits, one C call each
# holds: time or memory ends it
# expect: TLE MLE
import sys

sys.set_int_max_str_digits(0)
print(len(str(3**4_000_000)))
print(9**9**9)
