import numpy as np
import pytest

from bench import RULES, Cell, Entry, Standings, Terms, TimeModel, place
from bench.published import alphacode

PAPER = alphacode()
PLAYED = [(c, e) for c in PAPER.contests for e in range(PAPER.evaluations)]


def test_ten_rounds_of_which_five_go_by_points():
    assert len(PAPER.contests) == 10
    assert sum(contest.rule == "codeforces" for contest in PAPER.contests) == 5
    assert {contest.rule for contest in PAPER.contests} <= set(RULES)


def test_the_rules_count_what_the_paper_counts():
    solved = [0] * PAPER.evaluations
    for contest, evaluation in PLAYED:
        entry = PAPER.entry(contest.id, evaluation)
        field = Standings.of("ABCDE", [entry])
        scores = RULES[contest.rule].score(field, Terms(7200, (500, 1000, 1500, 2000, 2500)))
        solved[evaluation] += int(scores.solved[0])
    assert tuple(solved) == PAPER.solved == (15, 18, 17)


def test_submissions_per_solved_problem_are_those_of_the_paper():
    solved = [
        cell
        for contest, evaluation in PLAYED
        for cell in PAPER.entry(contest.id, evaluation).cells.values()
        if cell.time is not None
    ]
    mean = np.mean([cell.rejected + 1 for cell in solved])
    assert mean == pytest.approx(2.42, abs=0.005)
    assert round(mean, 1) == PAPER.submissions_per_solved


def test_without_a_limit_more_is_solved_after_many_more_attempts():
    solved = [
        cell
        for contest, evaluation in PLAYED
        if evaluation > 0  # not tracked in the first
        for cell in PAPER.entry(contest.id, evaluation, 1000).cells.values()
    ]
    assert len(solved) == 20 + 22
    assert np.mean([cell.rejected + 1 for cell in solved]) == pytest.approx(28.81, abs=0.005)


def test_averages_are_those_of_the_rows_of_table_4():
    for model in TimeModel:
        assert round(PAPER.mean(model), 1) == pytest.approx(PAPER.share_better[model], abs=0.051)
    assert dict(PAPER.share_better) == {"best": 48.4, "estimated": 54.3, "worst": 77.2}


def test_in_a_field_its_places_follow():
    # an Educational round: 1613 in the second evaluation solved B at minute 19 and C at 110 after 8
    entry = PAPER.entry(1613, 1)
    assert entry.cells == {"B": Cell(19 * 60, 0), "C": Cell(110 * 60, 8)}
    rivals = [
        Entry("fast", {"A": Cell(60), "B": Cell(120)}),  # 3 minutes
        Entry("middle", {"A": Cell(3600), "B": Cell(3600)}),  # 120 minutes
        Entry("slow", {"A": Cell(7200, 9), "B": Cell(7200, 9)}),  # 420 minutes
        Entry("one", {"A": Cell(60)}),
    ]
    field = Standings.of("ABCDEFG", rivals)
    found = place(entry, field, RULES["extended-icpc"], Terms(7200))
    # two solved each; 80 at best, 19 + 110 + 80 as it was, 120 + 120 + 80 at worst
    assert [found[model].penalty for model in TimeModel] == [80, 209, 320]
    assert [found[model].share_better for model in TimeModel] == [0.25, 0.5, 0.5]
