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
    double answer = 0;
    for (int i = 0; i < n; i++) {
        double between = 0;
        for (int j = i + 1; j < n; j++) {
            double third = total - star[i].second - star[j].second - 2 * between;
            answer += star[i].second / total * star[j].second / total * third / total *
                      sin(2 * acos(-1.0) * (star[j].first - star[i].first) / 1e9);
            between += star[j].second;
        }
    }
    printf("%.12f\n", 3 * answer);
}
