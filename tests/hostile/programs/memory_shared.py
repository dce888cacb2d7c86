# attacks: shared anonymous memory, which no heap limit counts
# holds: memory limit
# expect: MLE
import mmap

pages = mmap.mmap(-1, 128 << 20)
for at in range(0, len(pages), 4096):
    pages[at] = 1
pages.close()
print("contained")
