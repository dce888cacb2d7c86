# attacks: leaves at once, successfully, without a word
# holds: no output is wrong output
# expect: WA
import os

os._exit(0)
