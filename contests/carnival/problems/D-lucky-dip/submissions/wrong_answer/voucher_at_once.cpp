#include <algorithm>
#include <cstdio>
using namespace std;

const int N = 301, K = 9;
double best[K][N][N];

int main() {
    for (int k = 0; k < K; k++)
        for (int w = 0; w < N; w++)
            for (int b = 0; b < N; b++) {
                if (w + b == 0) continue;
                double draw = 0;
                if (w > 0) draw += double(w) / (w + b) * (1 + best[k][w - 1][b]);
                if (b > 0) {
                    double after = best[k][w][b - 1] - 1;
                    if (k > 0) after = best[k - 1][w][b];
                    draw += double(b) / (w + b) * after;
                }
                best[k][w][b] = max(0.0, draw);
            }
    int t;
    scanf("%d", &t);
    while (t--) {
        int w, b, k;
        scanf("%d %d %d", &w, &b, &k);
        printf("%.12f\n", best[k][w][b]);
    }
}
