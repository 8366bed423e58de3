"""What a client may ask of the service, and how often."""

from __future__ import annotations

import math
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field

from kvmem.store.checks import MAX_TEXT

MAX_FACTS = 1_000
"""Facts in one request, and facts or results in one response."""

MAX_NAME = 256
"""Code points of a key or a source."""

MAX_ID = 128
"""Characters of a fact's id; they are letters, digits and a few signs."""

MAX_METADATA = 16_384
"""Characters of a fact's metadata as JSON in ASCII."""

DEFAULT_RATE = 1_000.0
"""Requests a second of one client."""

_CLIENTS = 10_000
"""Clients whose rate is remembered; beyond them those that were quiet longest are forgotten."""


@dataclass(frozen=True, slots=True)
class Limits:
    """All limits of the service; ``GET /v1/info`` shows them. Those of a fact's form are fixed."""

    facts: int = field(default=MAX_FACTS, init=False)
    text: int = field(default=MAX_TEXT, init=False)
    id: int = field(default=MAX_ID, init=False)
    name: int = field(default=MAX_NAME, init=False)
    metadata: int = field(default=MAX_METADATA, init=False)

    header_bytes: int = 16 * 1024
    """Bytes of a request's headers, all together."""

    body_bytes: int = 8 * 1024 * 1024
    """Bytes of a request's body. An import is a stream and may be of any length."""

    bodies_bytes: int = 128 * 1024 * 1024
    """Bytes of the bodies of all requests that are arriving or worked on, imports apart."""

    line_bytes: int = 256 * 1024
    """Bytes of one line of an import."""

    json_depth: int = 32
    """Lists and objects inside each other in a body."""

    header_seconds: float = 10.0
    """From the first byte of a request, or of a connection, to the end of its headers."""

    body_seconds: float = 30.0
    """To send a body whole; for a stream, from one part to the next, in either direction."""

    request_seconds: float = 120.0
    """From the end of a body to the first byte of the response."""

    requests_per_second: float = DEFAULT_RATE
    """Of one client (a key, or an address without one) in the long run."""

    request_burst: int = 2_000
    """Requests that a client who was quiet may send at once."""

    requests_at_once: int = 64
    """Requests that are worked on at once. Each has a thread, so that none waits for one."""

    connections: int = 1_000
    """Open connections."""


class RateLimiter:
    """A token bucket a client: it fills at ``rate`` tokens a second up to ``burst``."""

    def __init__(
        self, rate: float, burst: int, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._rate = rate
        self._burst = burst
        self._clock = clock
        self._taking = threading.Lock()
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()  # tokens, at

    def take(self, client: str) -> float:
        """Take a token; return 0, or the seconds until there is one again."""
        now = self._clock()
        with self._taking:
            tokens, at = self._buckets.pop(client, (float(self._burst), now))
            tokens = min(float(self._burst), tokens + (now - at) * self._rate)
            wait = 0.0 if tokens >= 1 else (1 - tokens) / self._rate
            self._buckets[client] = (tokens - 1 if tokens >= 1 else tokens, now)
            if len(self._buckets) > _CLIENTS:
                self._buckets.popitem(last=False)
            return wait


def retry_after(seconds: float) -> str:
    """The ``Retry-After`` header for a wait: whole seconds, at least one."""
    return str(max(1, math.ceil(seconds)))
