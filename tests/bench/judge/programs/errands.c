/* Does the errand that its input names; every language has such a program. */
#define _GNU_SOURCE
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static void attempt(int done) { puts(done ? "ESCAPED" : "denied"); }

static int deep(int n) {
    volatile char frame[64] = {0};
    return n == 0 ? 0 : 1 + frame[n % 64] + deep(n - 1);
}

static long sums[4];

static void *work(void *argument) {
    long k = (long)argument;
    for (long i = k; i < 100000; i += 4) sums[k] += i;
    return NULL;
}

static int compare(const void *a, const void *b) { return strcmp(*(char **)a, *(char **)b); }

int main(int count, char **arguments) {
    char errand[16], word[4096];
    int a, b;
    if (scanf("%15s", errand) != 1) return 1;
    if (!strcmp(errand, "sum")) {
        if (scanf("%d%d", &a, &b) == 2) printf("%d\n", a + b);
    } else if (!strcmp(errand, "double")) {
        while (scanf("%d", &a) == 1) printf("%d\n", 2 * a);
    } else if (!strcmp(errand, "deep")) {
        if (scanf("%d", &a) == 1) printf("%d\n", deep(a));
    } else if (!strcmp(errand, "threads")) {
        pthread_t threads[4];
        for (long k = 0; k < 4; k++)
            if (pthread_create(&threads[k], NULL, work, (void *)k)) return 1;
        for (int k = 0; k < 4; k++) pthread_join(threads[k], NULL);
        printf("%ld\n", sums[0] + sums[1] + sums[2] + sums[3]);
    } else if (!strcmp(errand, "memory")) {
        for (int k = 0; k < 1000; k++) {
            char *more = malloc(10 << 20);
            if (!more) abort();
            memset(more, 'x', 10 << 20);
        }
        puts("1000");
    } else if (!strcmp(errand, "garbage")) {
        int last = 0;
        for (int k = 0; k < 100; k++) {
            int *list = malloc(100000 * sizeof *list);
            for (int i = 0; i < 100000; i++) list[i] = k + i;
            last = list[99999];
            free(list);
        }
        printf("%d\n", last);
    } else if (!strcmp(errand, "spin")) {
        for (volatile int i = 0;; i = i + 1) {}
    } else if (!strcmp(errand, "exit")) {
        return 7;
    } else if (!strcmp(errand, "crash")) {
        return *(volatile int *)16;
    } else if (!strcmp(errand, "around")) {
        printf("%d %s", count - 1, getcwd(word, sizeof word));
        int known = 0;
        for (char **each = environ; *each; each++, known++) *strchr(*each, '=') = 0;
        qsort(environ, known, sizeof *environ, compare);
        for (char **each = environ; *each; each++) printf(" %s", *each);
        puts("");
    } else if (!strcmp(errand, "read") && scanf("%4095s", word) == 1) {
        attempt(fopen(word, "r") != NULL);
    } else if (!strcmp(errand, "write") && scanf("%4095s", word) == 1) {
        attempt(fopen(word, "w") != NULL);
    } else if (!strcmp(errand, "connect")) {
        attempt(socket(AF_INET, SOCK_STREAM, 0) >= 0);
    } else if (!strcmp(errand, "start")) {
        char *shell[] = {"/bin/sh", "-c", "true", NULL};
        attempt(fork() >= 0 || execv(shell[0], shell) == 0);
    }
    (void)arguments;
}
