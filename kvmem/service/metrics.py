"""What the service counts, for Prometheus."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib.metadata import version

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily, InfoMetricFamily, Metric
from prometheus_client.registry import Collector

from kvmem.memory.base import Memory
from kvmem.types import Remembered

_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
_SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60)


class Metrics:
    """The counters of one app, in a registry of their own."""

    def __init__(self, memory: Memory) -> None:
        """Count for a service over ``memory``, whose facts are counted when they are asked for."""
        self._registry = CollectorRegistry()
        self._requests = Counter(
            "kvmem_requests",
            "Requests answered.",
            ["method", "route", "status"],
            registry=self._registry,
        )
        self._seconds = Histogram(
            "kvmem_request_seconds",
            "From a request's headers to the end of its answer.",
            ["route"],
            buckets=_SECONDS,
            registry=self._registry,
        )
        self._answers = Counter(
            "kvmem_answers", "Questions answered.", ["known"], registry=self._registry
        )
        self.in_progress = Gauge(
            "kvmem_requests_in_progress", "Requests being answered.", registry=self._registry
        )
        self.remembered = Counter(
            "kvmem_facts_remembered", "Facts stored by requests.", registry=self._registry
        )
        self.forgotten = Counter(
            "kvmem_facts_forgotten", "Facts deleted by requests.", registry=self._registry
        )
        self._registry.register(_MemoryCollector(memory))

    def observe(self, method: str, route: str, status: int, seconds: float) -> None:
        """Count a request. What clients make up themselves is no label."""
        known = method if method in _METHODS else "other"
        self._requests.labels(known, route, str(status)).inc()
        self._seconds.labels(route).observe(seconds)

    def stored(self, receipts: Sequence[Remembered]) -> None:
        """Count the facts that were stored, and not those that were stored before."""
        self.remembered.inc(sum(receipt.status == "created" for receipt in receipts))

    def answered(self, known: bool) -> None:
        """Count an answer, or a "not known"."""
        self._answers.labels(str(known).lower()).inc()

    def text(self) -> bytes:
        """All of it in Prometheus's text format."""
        return generate_latest(self._registry)


class _MemoryCollector(Collector):
    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    def describe(self) -> list[Metric]:
        """Nothing: a registry would else count the facts when it is made."""
        return []

    def collect(self) -> Iterator[Metric]:
        """Count what is stored now."""
        stored = self._memory.stats()
        yield GaugeMetricFamily("kvmem_namespaces", "Namespaces.", value=stored.namespaces)
        facts = GaugeMetricFamily("kvmem_facts", "Facts stored.", labels=["state"])
        facts.add_metric(["open"], stored.open_facts)
        facts.add_metric(["closed"], stored.closed_facts)
        yield facts
        yield GaugeMetricFamily(
            "kvmem_store_bytes", "Bytes of the store's files.", value=stored.bytes_on_disk
        )
        yield GaugeMetricFamily(
            "kvmem_facts_loaded", "Facts with indexes in main memory.", value=stored.loaded_facts
        )
        about = self._memory.info()
        build = {"version": version("kvmem"), "checkpoint": about.checkpoint}
        yield InfoMetricFamily("kvmem_build", "What answers here.", value=build)
