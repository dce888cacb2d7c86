import time

import pytest

from bench.errors import FormatError
from bench.formats import contest_folder
from bench.verify import Depth, Report, record, verify
from bench.verify.record import MutationRecord, ProblemRecord


def a_record(package, **more):
    return ProblemRecord(
        digest=contest_folder.digest(package),
        hidden_tests=3,
        invalid_inputs=2,
        limit_s=0.5,
        slowest_s={"Python 3": 0.01},
        verdicts={"accepted/sum.py": "AC"},
        **more,
    )


def test_what_is_kept_is_read_back(tiny_contest):
    package = tiny_contest() / "problems/A-sum"
    assert record.fresh(package) is None
    mine = a_record(package, mutation=MutationRecord(wrong=4, rejected=3, survivors=("x",)))
    record.keep(package, mine)
    assert record.fresh(package) == mine
    assert mine.mutation.score == 0.75


def test_a_score_of_nothing_is_none():
    assert MutationRecord().score is None


def test_records_of_other_problems_stay_and_those_of_lost_ones_go(tiny_contest):
    folder = tiny_contest()
    for name in ("A-sum", "B-between"):
        record.keep(folder / "problems" / name, a_record(folder / "problems" / name))
    assert set(record.read(folder).problems) == {"A-sum", "B-between"}
    (folder / "problems/A-sum/problem.yaml").unlink()
    record.keep(folder / "problems/B-between", a_record(folder / "problems/B-between"))
    assert set(record.read(folder).problems) == {"B-between"}


def test_a_record_is_no_part_of_the_contest(tiny_contest):
    folder = tiny_contest()
    before = contest_folder.digest(folder)
    record.keep(folder / "problems/A-sum", a_record(folder / "problems/A-sum"))
    assert contest_folder.digest(folder) == before


def test_a_package_without_a_contest_is_not_recorded(tiny_contest):
    folder = tiny_contest()
    (folder / "contest.yaml").unlink()
    record.keep(folder / "problems/A-sum", a_record(folder / "problems/A-sum"))
    assert not (folder / record.FILE).exists()


@pytest.mark.parametrize("text", ["{", "[]", '{"format": 1, "problems": {"A": {}}}', '{"x": 1}'])
def test_a_damaged_record_is_named(tiny_contest, text):
    folder = tiny_contest()
    (folder / record.FILE).write_text(text)
    with pytest.raises(FormatError, match=record.FILE):
        record.read(folder)


def verified(folder):
    return verify([folder], 2, lambda *_: None, depth=Depth(problems=1))


def test_verify_looks_at_some_problems_and_at_every_record(tiny_contest):
    folder = tiny_contest()
    for name in ("A-sum", "B-between"):
        record.keep(folder / "problems" / name, a_record(folder / "problems" / name))
    one, contest = verified(folder)
    assert one.name in {"tiny/A-sum", "tiny/B-between"}
    assert not contest.errors
    for name in ("A-sum", "B-between"):
        statement = folder / "problems" / name / "statement/problem.en.md"
        statement.write_text("Another one.\n")
    _, contest = verified(folder)
    assert len(contest.errors) == 2
    assert "bench verify --full" in contest.errors[0]


def test_a_contest_is_looked_at_when_its_problems_are_done(tiny_contest, monkeypatch):
    done = []

    def slowly(folder, *_args, **_options):
        time.sleep(0.2)
        done.append(folder.name)
        return Report(folder.name)

    def at_last(folder):
        assert sorted(done) == ["A-sum", "B-between"]
        return Report(folder.name)

    monkeypatch.setattr("bench.verify.problem_report", slowly)
    monkeypatch.setattr("bench.verify.contest_report", at_last)
    reports = verify([tiny_contest()], 4, lambda *_: None)
    assert [report.name for report in reports] == ["A-sum", "B-between", "tiny"]
