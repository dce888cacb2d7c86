# attacks: closes every descriptor and computes on
# holds: that its output ends is not taken for its end
# expect: TLE
import os

os.closerange(0, 4096)
while True:
    pass
