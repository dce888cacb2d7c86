import json
import sys
from dataclasses import dataclass

import pytest

from bench import cli


@dataclass(frozen=True)
class Ended:
    code: int
    out: str
    err: str

    def json(self):
        return json.loads(self.out)


@pytest.fixture
def bench(capsys, monkeypatch):
    """Calls `bench.cli.main` in this process: the command as users start it, without the wait."""
    monkeypatch.setattr(cli.app, "registered_commands", list(cli.app.registered_commands))
    monkeypatch.delenv("FORCE_COLOR", raising=False)

    def call(*arguments):
        monkeypatch.setattr(sys, "argv", ["bench", *map(str, arguments)])
        capsys.readouterr()
        with pytest.raises(SystemExit) as end:
            cli.main()
        out, err = capsys.readouterr()
        return Ended(end.value.code or 0, out, err)

    return call
