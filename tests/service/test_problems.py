"""Every kind of problem is documented, as it is."""

from __future__ import annotations

import re
from pathlib import Path

from kvmem.service.problems import ProblemType

_DOCS = Path(__file__).parents[2] / "docs" / "errors.md"


def test_the_documentation_lists_every_type_and_no_other() -> None:
    rows = re.findall(r"^\| `(urn:kvmem:problem:[a-z-]+)` \| (\d+) \|", _DOCS.read_text(), re.M)
    assert {(uri, int(status)) for uri, status in rows} == {
        (kind.uri, kind.status) for kind in ProblemType
    }
