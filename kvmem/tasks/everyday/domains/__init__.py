"""All domains, and which of them are kept for choosing models and for the test.

Every page in a module of this package is told of; a new one needs no other entry.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from kvmem.tasks.everyday.schema import Domain

_TRAINING = (
    *("business", "civic", "crafts", "household"),
    *("media", "outdoors", "sports", "wellbeing"),
)
"""Modules whose pages are told in training only, with all of their patterns: those written after
the others. Whatever is added here leaves validation and test as they were."""

_PAGES: dict[str, tuple[Domain, ...]] = {
    name: tuple(
        page
        for page in vars(import_module(f"{__name__}.{name}")).values()
        if isinstance(page, Domain)
    )
    for name in sorted(module.name for module in iter_modules(__path__))
}
DOMAINS: dict[str, Domain] = {page.name: page for pages in _PAGES.values() for page in pages}
TRAIN_DOMAINS: tuple[str, ...] = tuple(page.name for name in _TRAINING for page in _PAGES[name])

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
VALID_DOMAINS: tuple[str, ...] = (
    "camp",
    "newsroom",
    "observatory",
    "pharmacy",
    "railway",
    "wedding",
)
