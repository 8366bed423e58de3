"""The published archive, where the machine has it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def published_archive() -> Path:
    data = os.environ.get("KVMEM_DATA")
    if data is None:
        pytest.skip("KVMEM_DATA is not set: the published bAbI archive is not at hand")
    archive = Path(data) / "babi" / "tasks_1-20_v1-2.tar.gz"
    if not archive.exists():
        pytest.skip(f"{archive} does not exist")
    return archive
