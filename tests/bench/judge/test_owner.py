from __future__ import annotations

import os
import subprocess
import sys

import pytest

from bench.judge import owner

SAY = "from bench.judge import owner; print(owner.name('thing'), flush=True); input()"


def test_a_name_is_ours_while_its_process_lives_and_an_orphans_afterwards():
    with subprocess.Popen(
        [sys.executable, "-c", SAY], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        name = process.stdout.readline().strip()
        assert str(process.pid) in name
        assert not owner.orphaned(name)
        process.kill()
        os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
        assert owner.orphaned(name), "dead, and not yet buried"
        process.wait()
        assert owner.orphaned(name)


def test_a_process_names_its_own_things_apart():
    assert owner.name("a") != owner.name("b")
    assert not owner.orphaned(owner.name("a"))


def test_a_number_that_was_given_again_is_no_alibi():
    start, number = owner.name("a").rsplit("-", 2)[:2]
    assert owner.orphaned(f"{start}-{int(number) + 1}-a")


@pytest.mark.parametrize("name", ["bench", "bench-marks", "bench-1-2-3", "bench-1-4194305-1-x"])
def test_what_is_not_named_like_ours_or_comes_from_elsewhere_is_nobodys_orphan(name):
    assert not owner.orphaned(name)
