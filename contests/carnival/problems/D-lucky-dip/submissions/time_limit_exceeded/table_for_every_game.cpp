#include <algorithm>
#include <cstdio>
#include <vector>
using namespace std;

int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int W, B, K;
        scanf("%d %d %d", &W, &B, &K);
        vector<vector<double>> before, best;
        for (int k = 0; k <= K; k++) {
            best.assign(W + 1, vector<double>(B + 1, 0.0));
            for (int w = 0; w <= W; w++)
                for (int b = 0; b <= B; b++) {
                    if (w + b == 0) continue;
                    double draw = 0;
                    if (w > 0) draw += double(w) / (w + b) * (1 + best[w - 1][b]);
                    if (b > 0) {
                        double after = best[w][b - 1] - 1;
                        if (k > 0) after = max(after, before[w][b]);
                        draw += double(b) / (w + b) * after;
                    }
                    best[w][b] = max(0.0, draw);
                }
            before = best;
        }
        printf("%.12f\n", best[W][B]);
    }
}
