// With the stars sorted by angle, a triangle i < j < k has area (sin ij + sin jk - sin ik) / 2. So the
// pair i < j counts with the weight of all third stars outside the arc from i to j less those within:
// w_i w_j (W - w_i - w_j - 2 (P_{j-1} - P_i)), which splits into sums over i that prefix sums give.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>
using namespace std;

int main() {
    int n;
    scanf("%d", &n);
    vector<pair<long long, double>> star(n);
    double total = 0;
    for (auto& [a, w] : star) scanf("%lld %lf", &a, &w), total += w;
    sort(star.begin(), star.end());
    double answer = 0, before = 0, sine = 0, cosine = 0, weighted_sine = 0, weighted_cosine = 0;
    for (auto& [a, weight] : star) {
        double w = weight / total, angle = 2 * acos(-1.0) * a / 1e9, s = sin(angle), c = cos(angle);
        double outside = 1 - w - 2 * before;
        answer += w * (outside * (s * cosine - c * sine) + s * weighted_cosine - c * weighted_sine);
        before += w;
        double own = 2 * before - w;
        sine += w * s;
        cosine += w * c;
        weighted_sine += w * own * s;
        weighted_cosine += w * own * c;
    }
    printf("%.12f\n", 3 * answer);
}
