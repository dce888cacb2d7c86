// Night by night, keep for every sector the last night that watched it, as segments of equal nights.
// Of nights a..b the sectors with last >= a are watched. There are as many gaps as there are borders
// from a watched segment to a dark one: the segments with last >= a, less the borders on both sides
// of which last >= a. A night makes O(1) new segments, so both counts live in one Fenwick tree.
#include <algorithm>
#include <iostream>
#include <map>
#include <vector>
using namespace std;

int n;
vector<int> tree_;
void add(int night, int value) {
    for (int i = night; i > 0; i -= i & -i) tree_[i] += value;
}
int from(int night) {
    int sum = 0;
    for (int i = night; i <= n; i += i & -i) sum += tree_[i];
    return sum;
}

map<int, int> last_;  // by the first sector of a segment; night 0: never

int after(map<int, int>::iterator it) { return next(it) == last_.end() ? last_.begin()->second : next(it)->second; }
void count(map<int, int>::iterator it, int sign) {  // the segment and the border at its end
    add(it->second, sign);
    add(min(it->second, after(it)), -sign);
}
map<int, int>::iterator before(map<int, int>::iterator it) { return it == last_.begin() ? prev(last_.end()) : prev(it); }

void split(int sector, int s) {
    if (sector > s) return;
    auto it = prev(last_.upper_bound(sector));
    if (it->first == sector) return;
    count(it, -1);
    auto made = last_.emplace(sector, it->second).first;
    count(it, 1);
    count(made, 1);
}

void watch(int l, int r, int night, int s) {
    split(l, s);
    split(r + 1, s);
    auto it = last_.find(l);
    auto b = before(it);
    bool alone = b == it;
    if (!alone) count(b, -1);
    auto stop = last_.lower_bound(r + 1);
    for (auto x = it; x != stop; ++x)
        if (x != b) count(x, -1);
        else if (alone) count(x, -1);
    // b may lie within [l, r] when the arc is the whole horizon
    bool inside = !alone && b->first >= l && b->first <= r;
    it->second = night;
    last_.erase(next(it), stop);
    count(it, 1);
    if (!alone && !inside) count(b, 1);
}

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int s, q;
    cin >> s >> n >> q;
    vector<pair<int, int>> arc(n + 1);
    for (int i = 1; i <= n; i++) cin >> arc[i].first >> arc[i].second;
    vector<vector<pair<int, int>>> asked(n + 1);
    for (int i = 0, a, b; i < q; i++) {
        cin >> a >> b;
        asked[b].push_back({a, i});
    }
    tree_.assign(n + 1, 0);
    last_[1] = 0;
    vector<int> answer(q);
    for (int i = 1; i <= n; i++) {
        auto [l, r] = arc[i];
        if (l <= r) watch(l, r, i, s);
        else watch(l, s, i, s), watch(1, r, i, s);
        for (auto [a, k] : asked[i]) answer[k] = from(a);
    }
    for (int x : answer) cout << x << '\n';
}
