from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_solver_in_ten_lines_solves_a_sum(tiny_contest, tmp_path):
    (block,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    solver = tmp_path / "solver.py"
    solver.write_text(block)
    command = [sys.executable, "-m", "bench", "run", str(tiny_contest()), "--solver", str(solver),
               "--out", str(tmp_path / "run")]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, check=True)

    assert len(block.strip().splitlines()) <= 10
    assert "1/2" in done.stdout


def test_ci_runs_the_test_command_of_the_readme_word_for_word():
    found = re.search(r"<!-- the test command -->\n```sh\n(.*)\n```", README)
    assert found
    script = (ROOT / ".ci" / "run").read_text()
    extract = re.search(r"command=\$\((awk .*?)\)\n", script)
    assert extract
    said = subprocess.run(
        extract[1], shell=True, cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert said.stdout.strip() == found[1]
    assert found[1].endswith("tox")


def test_everything_in_the_tree_of_the_readme_is_there():
    tree = README.split("## The tree")[1].split("See [CONTRIBUTING]")[0]
    top = re.findall(r"^    ([\w./-]+)  ", tree, re.MULTILINE)
    inner = re.findall(r"^      ([\w./-]+)  ", tree, re.MULTILINE)

    assert top[:5] == ["bench/", "contests/", "baselines/", "reports/", "tests/"]
    assert [name for name in top if not (ROOT / name).exists()] == []
    assert [name for name in inner if not (ROOT / "bench" / name).exists()] == []
