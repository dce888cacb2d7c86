from __future__ import annotations

import subprocess
import sys
import threading
import time
from contextlib import closing

import pytest

from bench.judge.quiet import Quiet


class Ledger:
    """Who is in, and the most that ever were in together with one who should have been alone."""

    def __init__(self):
        self.lock = threading.Lock()
        self.inside = []
        self.broken = []
        self.most = 0

    def stay(self, kind):
        with self.lock:
            self.inside.append(kind)
            self.most = max(self.most, len(self.inside))
            if "alone" in self.inside and len(self.inside) > 1:
                self.broken.append(list(self.inside))
        time.sleep(0.002)
        with self.lock:
            self.inside.remove(kind)


def test_many_run_together_and_one_alone(tmp_path):
    ledger = Ledger()

    def take_part(alone):
        with closing(Quiet(tmp_path)) as quiet:
            for turn in range(25):
                kind = "alone" if alone and turn % 5 == 0 else "together"
                with quiet.alone() if kind == "alone" else quiet.together():
                    ledger.stay(kind)

    threads = [threading.Thread(target=take_part, args=(n < 2,)) for n in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert ledger.broken == []
    assert ledger.most > 1


def test_who_waits_to_be_alone_is_seen_and_not_overtaken(tmp_path):
    first, waiting, late = Quiet(tmp_path), Quiet(tmp_path), Quiet(tmp_path)
    order = []

    def enter(quiet, kind):
        with quiet.alone() if kind == "alone" else quiet.together():
            order.append(kind)

    with first.together():
        assert not late.wanted()
        alone = threading.Thread(target=enter, args=(waiting, "alone"))
        alone.start()
        while not late.wanted():
            time.sleep(0.001)
        newcomer = threading.Thread(target=enter, args=(late, "together"))
        newcomer.start()
        time.sleep(0.02)
        assert order == []
    alone.join()
    newcomer.join()

    assert order == ["alone", "together"]
    for quiet in (first, waiting, late):
        quiet.close()


@pytest.mark.parametrize("how", ["together", "alone"])
def test_a_process_that_is_killed_holds_nothing(tmp_path, how):
    script = (
        "import sys, time; from pathlib import Path; from bench.judge.quiet import Quiet\n"
        f"with Quiet(Path(sys.argv[1])).{how}():\n"
        "    print('in', flush=True); time.sleep(60)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, str(tmp_path)], stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout.readline() == "in\n"
        with closing(Quiet(tmp_path)) as quiet:
            assert quiet.wanted() == (how == "alone")
            other.kill()
            other.wait()
            with quiet.alone():
                pass


def test_an_error_inside_lets_go(tmp_path):
    with closing(Quiet(tmp_path)) as quiet, closing(Quiet(tmp_path)) as other:
        for way in (quiet.together, quiet.alone):
            with pytest.raises(ZeroDivisionError), way():
                1 / 0  # noqa: B018
        with other.alone():
            pass
