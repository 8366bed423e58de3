"""What the pages of the documentation name is there."""

from __future__ import annotations

import re
from dataclasses import asdict
from pathlib import Path

import pytest

from kvmem.memory.fact_memory import FactMemory
from kvmem.service.limits import Limits
from kvmem.service.metrics import Metrics
from kvmem.store.sqlite import SQLiteStore
from tests.examples import ROOT
from tests.service.keyword_reader import KeywordReader

_PAGES = ["README.md", *sorted(str(page.relative_to(ROOT)) for page in ROOT.glob("docs/*.md"))]


def _anchors(page: Path) -> set[str]:
    """The headings of a page as links name them."""
    headings = re.findall(r"^#+ (.*)$", page.read_text(), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", _PAGES)
def test_links_lead_somewhere(page: str) -> None:
    for link in re.findall(r"\]\((?!https?:)([^)]+)\)", (ROOT / page).read_text()):
        path, _, anchor = link.partition("#")
        target = (ROOT / page).parent / path if path else ROOT / page
        assert target.exists(), f"{page} links to {link}, which is not there"
        assert not anchor or anchor in _anchors(target), f"{page}: {link} is no heading there"


def test_every_test_that_a_guarantee_names_exists() -> None:
    page = (ROOT / "docs" / "guarantees.md").read_text()
    tests = "\n".join(file.read_text() for file in (ROOT / "tests").rglob("*.py"))
    there = set(re.findall(r"^(?:async )?(?:def|class) (\w+)\(", tests, re.MULTILINE))
    rows = re.findall(r"^\| (?!promise|---)(.+) \| (.+) \|$", page, re.MULTILINE)
    assert rows
    for promise, named in rows:
        names = re.findall(r"`(test_\w+|\w+Machine)`", named)
        assert names, f"no test is named for {promise!r}"
        assert set(names) <= there, f"not there: {set(names) - there}"


def test_every_limit_is_documented_as_it_is() -> None:
    page = (ROOT / "docs" / "operating.md").read_text()
    documented = dict(re.findall(r"^\| `(\w+)` \| ([\d,]+) \|", page, re.MULTILINE))
    assert documented == {name: f"{value:,.0f}" for name, value in asdict(Limits()).items()}


def test_every_metric_is_documented(tmp_path: Path) -> None:
    with FactMemory(SQLiteStore(tmp_path), KeywordReader()) as memory:
        metrics = Metrics(memory).text().decode()
    # Beside each counter and histogram Prometheus keeps the time at which it was made.
    counted = set(re.findall(r"^# TYPE (\w+) ", metrics, re.MULTILINE))
    counted = {name for name in counted if not name.endswith("_created")}
    page = (ROOT / "docs" / "operating.md").read_text()
    rows = re.findall(r"^\| (`kvmem_.*?) \|", page, re.MULTILINE)
    assert set(re.findall(r"`(\w+)`", " ".join(rows))) == counted
