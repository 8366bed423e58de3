"""The views that are loaded, within a bound on memory."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable

from kvmem.memory.fact_reader import FactReader
from kvmem.memory.view import View
from kvmem.store.base import FactStore

DEFAULT_LOADED_FACTS = 250_000
"""Facts in all loaded views. A fact takes 0.5 to 2 KB there, the less the more there are."""

_VIEW_COST = 5
"""A view without facts takes about as much memory as this many facts."""


MakeView = Callable[[str, FactStore, FactReader], View]
"""Makes the view of a namespace, empty until it catches up."""


class Views:
    """A view of each namespace that is in use.

    Those used longest ago are dropped when the facts of all exceed the bound; the one used last
    always stays, however large.
    """

    def __init__(
        self, store: FactStore, reader: FactReader, most_facts: int, make_view: MakeView
    ) -> None:
        self._store = store
        self._reader = reader
        self._most = most_facts
        self._make_view = make_view
        self._views: OrderedDict[str, View] = OrderedDict()  # used last comes last
        self._costs: dict[str, int] = {}
        self._cost = 0
        self._lock = threading.Lock()

    def get(self, namespace: str, progress: Callable[[int], None] | None = None) -> View:
        """Return a view that shows what the store has committed.

        ``progress`` is called with the number of facts in it while it is made.

        Raises:
            NotFoundError: the namespace does not exist.
            InputError: the reader cannot encode a stored fact.
        """
        self._store.sequence(namespace)  # a name that does not exist gets no view
        with self._lock:
            view = self._views.get(namespace)
            if view is None:
                view = self._make_view(namespace, self._store, self._reader)
            self._views[namespace] = view
            self._views.move_to_end(namespace)
        try:
            view.catch_up(progress)
        finally:
            self._settle(namespace)
        return view

    def catch_up(self, namespace: str) -> None:
        """Bring the view of a namespace up to date, if it is loaded."""
        with self._lock:
            view = self._views.get(namespace)
        if view is not None:
            try:
                view.catch_up()
            finally:
                self._settle(namespace)

    def drop(self, namespace: str) -> None:
        """Forget a view; the next use makes it anew."""
        with self._lock:
            self._forget(namespace)

    def loaded(self) -> tuple[int, int]:
        """Return how many views are loaded, and how many facts are in them."""
        with self._lock:
            return len(self._views), sum(len(view.timeline) for view in self._views.values())

    def _settle(self, namespace: str) -> None:
        """Take account of a view's size, and drop others until all are within the bound."""
        with self._lock:
            view = self._views.get(namespace)
            if view is None:
                return
            cost = len(view.timeline) + _VIEW_COST
            self._cost += cost - self._costs.get(namespace, 0)
            self._costs[namespace] = cost
            while self._cost > self._most and len(self._views) > 1:
                self._forget(next(iter(self._views)))

    def _forget(self, namespace: str) -> None:
        if self._views.pop(namespace, None) is not None:
            self._cost -= self._costs.pop(namespace, 0)
