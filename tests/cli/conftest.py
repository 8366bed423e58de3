"""The command line in this process, over a store of the test's own and an untrained reader."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import kvmem
from kvmem.cli import main
from kvmem.memory.base import Memory
from kvmem.memory.connect import connect
from tests.service.keyword_reader import KeywordReader


@dataclass(frozen=True)
class Run:
    """What a command left: its status and what it printed."""

    status: int
    out: str
    err: str


Kvmem = Callable[..., Run]


@pytest.fixture
def run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Kvmem:
    """Runs a command in this process, by default over a store in ``tmp_path``."""

    def connect_untrained(place: str | os.PathLike[str], **options: Any) -> Memory:
        return connect(place, **options | {"reader": KeywordReader()})

    def run(*arguments: str, stdin: str | bytes | io.BytesIO = "") -> Run:
        given = stdin.encode() if isinstance(stdin, str) else stdin
        stream = io.BytesIO(given) if isinstance(given, bytes) else given
        monkeypatch.setattr(sys, "argv", ["kvmem", *arguments])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(stream, encoding="utf-8"))
        with pytest.raises(SystemExit) as end:
            main()
        captured = capsys.readouterr()
        return Run(int(end.value.code or 0), captured.out, captured.err)

    monkeypatch.setattr(kvmem, "connect", connect_untrained, raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return run
