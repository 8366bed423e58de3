"""The commands that serve."""

from __future__ import annotations

from tests.cli.conftest import Kvmem


def test_serve_refuses_other_machines(run: Kvmem) -> None:
    failed = run("serve", "--host", "0.0.0.0")
    assert failed.status == 1
    assert "no access keys" in failed.err
