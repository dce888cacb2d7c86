#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>
using namespace std;

int main() {
    int n;
    scanf("%d", &n);
    vector<pair<long long, float>> star(n);
    float total = 0;
    for (auto& [a, w] : star) scanf("%lld %f", &a, &w), total += w;
    sort(star.begin(), star.end());
    float answer = 0, before = 0, sine = 0, cosine = 0, weighted_sine = 0, weighted_cosine = 0;
    for (auto& [a, weight] : star) {
        float w = weight / total, angle = 2 * 3.14159265f * a / 1000000000.0f, s = sin(angle), c = cos(angle);
        float outside = 1 - w - 2 * before;
        answer += w * (outside * (s * cosine - c * sine) + s * weighted_cosine - c * weighted_sine);
        before += w;
        float own = 2 * before - w;
        sine += w * s;
        cosine += w * c;
        weighted_sine += w * own * s;
        weighted_cosine += w * own * c;
    }
    printf("%.12f\n", 3 * answer);
}
