"""All domains, and which of them are kept for training, for choosing models, and for the test.

Every page in a module of this package, or of ``training``, is told of; a new one needs no other
entry.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from kvmem.tasks.everyday.domains import training
from kvmem.tasks.everyday.schema import Domain


def _pages(package: str, folders: list[str]) -> tuple[Domain, ...]:
    """The pages in a package's modules."""
    modules = sorted(module.name for module in iter_modules(folders) if not module.ispkg)
    return tuple(
        page
        for name in modules
        for page in vars(import_module(f"{package}.{name}")).values()
        if isinstance(page, Domain)
    )


_OF_TRAINING = _pages(training.__name__, training.__path__)
PAGES: tuple[Domain, ...] = (*_pages(__name__, __path__), *_OF_TRAINING)
DOMAINS: dict[str, Domain] = {page.name: page for page in PAGES}
TRAIN_DOMAINS: tuple[str, ...] = tuple(page.name for page in _OF_TRAINING)

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
