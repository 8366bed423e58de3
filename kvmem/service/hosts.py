"""Requests are taken only under the service's own names, and from its own page.

A page of another site whose name is made to point to this service (DNS rebinding) reaches it
through a browser; what gives such a request away is its ``Host`` header. What gives away a request
that a page sends to another site's address is its ``Origin``.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable

from kvmem.errors import InputError

_HOST = re.compile(r"(?:\[(?P<ipv6>[^\]]*)\]|(?P<name>[^:]*))(?::\d*)?")
_NAME = re.compile(r"[A-Za-z0-9_]([A-Za-z0-9_.-]{0,251}[A-Za-z0-9_])?")
_DEFAULT_PORTS = {"http": ":80", "https": ":443"}


class HostNames:
    """The names the service is reached by: this machine's own, and those it was told of."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        """``names``: host names or addresses beyond this machine's own, without ports.

        Raises:
            InputError: a name is malformed.
        """
        self._names = frozenset(map(_checked, names))

    def allows(self, host: str) -> bool:
        """Tell whether a ``Host`` header, at any port, is one of the names."""
        parts = _HOST.fullmatch(host)
        if parts is None:
            return False
        name = (parts["ipv6"] or parts["name"] or "").lower()
        return name == "localhost" or name in self._names or is_loopback(name)


def is_loopback(address: str) -> bool:
    """Tell whether this is an IP address of this machine's own, and not a name."""
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False


def is_own_origin(origin: str, host: str) -> bool:
    """Tell whether an ``Origin`` header names the ``Host`` that the request was sent to.

    The scheme is not compared: a proxy in front of the service may speak https.
    """
    scheme, separator, place = origin.lower().partition("://")
    if not separator or scheme not in _DEFAULT_PORTS:
        return False  # `null` among them: a sandboxed frame, or a file
    port = _DEFAULT_PORTS[scheme]
    return place.removesuffix(port) == host.lower().removesuffix(port)


def _checked(name: str) -> str:
    try:
        return str(ipaddress.ip_address(name))
    except ValueError:
        if not _NAME.fullmatch(name):
            raise InputError(
                f"host {name[:80]!r}: give a name or an address, without scheme or port"
            ) from None
        return name.lower()
