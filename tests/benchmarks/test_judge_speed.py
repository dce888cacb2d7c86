from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest


@pytest.fixture
def judge_speed(monkeypatch):
    path = Path(__file__).with_name("judge_speed.py")
    spec = importlib.util.spec_from_file_location("judge_speed", path)
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "judge_speed", module)
    spec.loader.exec_module(module)
    return module


def test_the_benchmark_runs_and_all_sides_agree_on_every_verdict(judge_speed, capsys):
    assert judge_speed.main(["--runs", "1", "--programs", "12"]) == 0
    said = capsys.readouterr().out
    assert "false verdicts: strict 0, fast 0" in said
    assert "workers lost: 0" in said
    assert "failures confirmed alone, 0 not;" in said
    assert said.count("x plain") == 8
    assert said.count("x posix_spawn") == 2


def test_the_workload_is_fixed_and_has_the_stated_mixture(judge_speed):
    cases, tests = judge_speed.workload(200)

    assert judge_speed.workload(200) == (cases, tests)
    kinds = [case.kind for case in cases]
    assert {kind: kinds.count(kind) for kind in kinds} == judge_speed.SHARES
    assert sum(judge_speed.SHARES.values()) == 200
    assert all(len(rows) == 10 for rows in tests.values())
