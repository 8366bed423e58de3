"""All domains, and which of them are kept for choosing models and for the test."""

from __future__ import annotations

from kvmem.tasks.everyday.domains import (
    care,
    events,
    home,
    justice,
    leisure,
    places,
    ports,
    roads,
    town,
    work,
)
from kvmem.tasks.everyday.schema import Domain

_PAGES: tuple[Domain, ...] = tuple(
    page
    for module in (care, events, home, justice, leisure, places, ports, roads, town, work)
    for page in vars(module).values()
    if isinstance(page, Domain)
)
DOMAINS: dict[str, Domain] = {page.name: page for page in _PAGES}

# Held out whole.
TEST_DOMAINS: tuple[str, ...] = (
    "choir",
    "estate",
    "games",
    "harbour",
    "post",
    "theatre",
    "volunteers",
)
VALID_DOMAINS: tuple[str, ...] = ("newsroom", "railway", "wedding")
