from __future__ import annotations

import pytest

from bench.cache import DiskCache
from bench.errors import JudgeError
from bench.judge import languages
from bench.judge.calibration import Calibration, calibrate
from bench.judge.runner import Runner

INSTALLED = [row for row in languages.table().values() if row.installed]


@pytest.fixture(scope="module")
def measured(runner, tmp_path_factory):
    return calibrate(runner, INSTALLED, DiskCache(tmp_path_factory.mktemp("calibration")))


def test_every_installed_language_has_its_allowance_in_cpu_seconds(measured):
    assert list(measured.seconds) == [row.id for row in INSTALLED]
    assert all(0 < measured.allowance_s(row.id) < 5 for row in INSTALLED)


def test_a_warm_interpreter_and_a_binary_start_at_next_to_nothing(measured):
    assert measured.allowance_s("python3") < 0.05
    assert measured.allowance_s("cpp17") < 0.05


@pytest.mark.parametrize("row", [row for row in INSTALLED if row.kind == "managed"])
def test_a_managed_runtime_takes_longer_than_a_binary(measured, row):
    assert measured.allowance_s(row.id) > 2 * measured.allowance_s("c")


def test_what_was_measured_is_remembered_until_the_language_changes(tmp_path):
    row, cache = languages.by_id("c"), DiskCache(tmp_path)
    with Runner(cache=tmp_path) as runner:
        first = calibrate(runner, [row], cache)
    closed = Runner(cache=tmp_path)
    closed.run = None  # type: ignore[assignment]

    assert calibrate(closed, [row], cache) == first
    with pytest.raises(TypeError):
        calibrate(closed, [row.model_copy(update={"empty": "int main(void) { return 0; }"})], cache)


def test_a_language_that_is_not_installed_is_left_out(tmp_path, monkeypatch):
    with Runner(cache=tmp_path) as runner:
        monkeypatch.setenv("PATH", str(tmp_path))
        assert calibrate(runner, [languages.by_id("c")], DiskCache(tmp_path)).seconds == {}


def test_a_shortest_program_that_does_not_run_is_a_judge_error(runner, tmp_path):
    for text, why in (("int main(void) { return 3; }", "does not run"), ("int", "error: ")):
        row = languages.by_id("c").model_copy(update={"empty": text})
        with pytest.raises(JudgeError, match=f"the shortest C17 program.*{why}"):
            calibrate(runner, [row], DiskCache(tmp_path))


def test_an_allowance_that_was_never_measured_is_not_guessed():
    with pytest.raises(JudgeError, match="start-up of go was not calibrated, only that of: c"):
        Calibration({"c": 0.001}).allowance_s("go")
