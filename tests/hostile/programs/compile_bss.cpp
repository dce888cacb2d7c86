// attacks: a small program that wants 1 GiB the moment it starts
// holds: it does not start; nobody else is troubled
// expect: RTE MLE
static char huge[1L << 30];
int main(int count, char **) {
    for (long i = 0; i < 1L << 30; i += 4096) huge[i] = count;
    return huge[4096 * count] - 1;
}
