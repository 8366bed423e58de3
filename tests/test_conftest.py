"""A machine that must run everything cannot pass by skipping."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_TESTS = """
import pytest

def test_passes(): pass
def test_skips(): pytest.skip("no data")

@pytest.mark.skip(reason="not today")
def test_marked(): pass

@pytest.mark.xfail
def test_fails_as_expected(): assert False
"""


@pytest.mark.parametrize(
    ("require_all", "outcome"),
    [("0", "1 passed, 3 skipped, 1 xfailed"), ("1", "1 failed, 1 passed, 1 xfailed, 2 errors")],
)
def test_require_all_fails_every_skip(tmp_path: Path, require_all: str, outcome: str) -> None:
    shutil.copy(Path(__file__).parent / "conftest.py", tmp_path)
    (tmp_path / "test_one.py").write_text(_TESTS)
    (tmp_path / "test_module.py").write_text("import pytest\npytest.importorskip('no_such_module')")
    run = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "--continue-on-collection-errors",
            "-p",
            "no:cacheprovider",
        ],
        cwd=tmp_path,
        env=os.environ | {"KVMEM_REQUIRE_ALL": require_all},
        capture_output=True,
        text=True,
        check=False,
    )
    assert outcome in run.stdout
