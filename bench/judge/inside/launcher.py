"""What a sandbox without namespaces has instead: starts a command that sees only what it may.

Run by `walls.Bare`. Covered here: no file but those of the room (Landlock), no inherited
environment, no life after the harness. Not covered: other processes can be seen, and whatever
network Landlock does not know (all but TCP). Standard library only.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path

from bench.judge.inside import landlock
from bench.judge.inside.kernel import checked, libc, no_new_privileges

PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER = 1, 36


def main(spec: str) -> None:
    """Become the command that the file `spec` describes; `walls.Bare` writes it."""
    room = json.loads(Path(spec).read_text(encoding="utf-8"))
    try:
        checked(libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0), "PR_SET_PDEATHSIG")
        # Whom it leaves behind stays in its tree, and is ended with it.
        checked(libc.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0), "PR_SET_CHILD_SUBREAPER")
        os.chdir(room["chdir"])
        if room["abi"]:
            no_new_privileges()
            landlock.restrict(landlock.ruleset(room["abi"], room["rules"]))
    except OSError as error:
        sys.exit(f"walls: {error}")
    os.execve(room["argv"][0], room["argv"], room["env"])  # noqa: S606 - no shell wanted
