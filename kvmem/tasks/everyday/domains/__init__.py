"""All domains, and which of them are kept for choosing models and for the test.

Every page in a module of this package is told of; a new one needs no other entry.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from kvmem.tasks.everyday.schema import Domain

_MODULES = sorted(module.name for module in iter_modules(__path__))
_PAGES: tuple[Domain, ...] = tuple(
    page
    for name in _MODULES
    for page in vars(import_module(f"{__name__}.{name}")).values()
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
VALID_DOMAINS: tuple[str, ...] = (
    "camp",
    "newsroom",
    "observatory",
    "pharmacy",
    "railway",
    "wedding",
)
