"""Operating works as its page says: its commands are run; the container's, without a container."""

from __future__ import annotations

import configparser
import json
import os
import re
import shlex
import subprocess
import sys
from fnmatch import fnmatch
from pathlib import Path

import pytest

from kvmem.service.keys import KeyRing
from tests.examples import ROOT, blocks, run_examples
from tests.server_process import KVMEM, running_server
from tests.test_readme import needs_checkpoint

_PAGE = "docs/operating.md"
_REPLACE = {"kvmem ": f"{KVMEM} "}


def _instructions(name: str) -> list[str]:
    """The arguments of the Dockerfile's instructions of one name, lines joined."""
    text = (ROOT / "Dockerfile").read_text().replace("\\\n", " ")
    return re.findall(rf"^{name} +(.*)$", text, re.MULTILINE)


def _command(name: str) -> list[str]:
    (written,) = _instructions(name)
    command: list[str] = json.loads(written)
    return command


def test_keys(tmp_path: Path) -> None:
    environment = {"XDG_DATA_HOME": str(tmp_path)}
    run_examples(_PAGE, "Keys", tmp_path, _REPLACE, environment)


@needs_checkpoint
def test_backup_restore_verify(tmp_path: Path) -> None:
    environment = {"XDG_DATA_HOME": str(tmp_path / "data")}
    run_examples(_PAGE, "Backup, restore, verify", tmp_path, _REPLACE, environment)


@needs_checkpoint
def test_the_container_s_commands(tmp_path: Path) -> None:
    """Without a key it does not start; with one it does, and is found healthy."""
    entry, arguments = _command("ENTRYPOINT"), _command("CMD")
    assert entry == ["kvmem"]
    serve = [KVMEM, *arguments, "--port", "0"]
    environment = {"XDG_DATA_HOME": str(tmp_path)}
    refused = subprocess.run(
        serve, env=os.environ | environment, capture_output=True, text=True, timeout=120
    )
    assert refused.returncode == 1
    assert "kvmem keys create" in refused.stderr
    ring = KeyRing.open(tmp_path / "kvmem" / "store" / "keys.json")
    ring.create("app", "write")
    options, _, check = _instructions("HEALTHCHECK")[0].partition("CMD ")
    assert "--start-period" in options
    python, *rest = json.loads(check)
    assert python == "python"
    with running_server(serve, environment) as server:
        ask = [part.replace("http://127.0.0.1:8000", server.url) for part in rest]
        health = [sys.executable, *ask]
        subprocess.run(health, timeout=120, check=True)


def test_what_the_image_is_made_of_is_there_and_not_ignored() -> None:
    ignored = (ROOT / ".dockerignore").read_text().splitlines()
    kept = [line[1:] for line in ignored if line.startswith("!")]
    assert "*" in ignored
    copied = [name for line in _instructions("COPY") for name in line.split()[:-1]]
    assert {"kvmem", "pyproject.toml"} <= set(copied)
    for name in copied:
        assert (ROOT / name).exists(), f"the Dockerfile copies {name}, which is not there"
        assert any(fnmatch(name, pattern) for pattern in kept), f".dockerignore leaves {name} out"
    project = (ROOT / "pyproject.toml").read_text()
    needed = re.findall(r'^(?:readme|license-files) = \[?"(\w+(?:\.md)?)"', project, re.MULTILINE)
    assert set(needed) <= set(copied), "the build needs them"


@pytest.mark.parametrize("place", ["Dockerfile", "Makefile", "README.md", _PAGE])
def test_the_same_torch_is_installed_everywhere(place: str) -> None:
    (pinned,) = re.findall(r"^torch==(\S+)$", (ROOT / "constraints.txt").read_text(), re.MULTILINE)
    named = re.findall(r"torch==([\w.]+)", (ROOT / place).read_text())
    assert named
    assert set(named) == {pinned}


def test_the_unit_starts_a_server_of_the_folder_that_it_owns() -> None:
    (text,) = blocks(_PAGE, "A systemd unit", "ini")
    unit = configparser.ConfigParser(interpolation=None)
    unit.optionxform = str  # type: ignore[assignment,method-assign]
    unit.read_string(text)
    service = unit["Service"]
    program, *arguments = shlex.split(service["ExecStart"])
    assert program.endswith("/bin/kvmem")
    assert arguments == ["serve", "--store", f"/var/lib/{service['StateDirectory']}"]
