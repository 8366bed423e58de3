"""Requests to a kvmem server, its errors turned back into ours."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, TypeVar
from urllib.parse import quote

import httpx2
from pydantic import TypeAdapter, ValidationError

from kvmem.errors import (
    AccessError,
    ConflictError,
    InputError,
    KvmemError,
    NotFoundError,
    StoreError,
)
from kvmem.store.checks import check_namespace
from kvmem.store.records import time_to_json

T = TypeVar("T")

_PAUSES = (0.1, 0.5)
"""Seconds before a request that did not get through is sent again."""

_TIMEOUT = httpx2.Timeout(150.0, connect=5.0)
"""Longer than a server works on one request before it gives up."""

_ERRORS = {
    401: AccessError,
    403: AccessError,
    404: NotFoundError,
    409: ConflictError,
    429: StoreError,
}
"""Errors by status; of the rest 4xx is ``InputError`` and 5xx ``StoreError``."""


class HttpClient:
    """A server's address and the connections to it. Safe to use from many threads."""

    def __init__(self, url: str, api_key: str | None) -> None:
        if api_key and not re.fullmatch(r"[!-~]+", api_key):
            raise InputError(
                "the API key holds a character that none has; they are of letters, digits and "
                "signs of ASCII, as `kvmem keys create` prints them"
            )
        headers = {"Authorization": f"Bearer {api_key}"} if api_key else {}
        try:
            # Without the environment's proxies: they cannot reach this machine's own address.
            self._client = httpx2.Client(
                base_url=url, headers=headers, timeout=_TIMEOUT, trust_env=False
            )
        except (httpx2.InvalidURL, UnicodeError) as error:
            raise InputError(f"{url}: not the address of a server: {error}") from None
        if not self._client.base_url.host:
            raise InputError(f"{url}: not the address of a server; it names none")
        self.url = url

    def call(
        self,
        form: TypeAdapter[T],
        method: str,
        path: str,
        body: Mapping[str, Any] | bytes | None = None,
        *,
        query: Mapping[str, Any] | None = None,
        again: bool = True,
    ) -> T:
        """Send JSON, or bytes of JSON Lines, and read an answer of a form.

        ``again``: sent twice it does no more than once, so that it may be sent again when it did
        not get through.

        Raises:
            KvmemError: what the server answers.
            StoreError: it cannot be reached, or is no kvmem server.
        """
        lines = {"content": body, "headers": {"Content-Type": "application/x-ndjson"}}
        given = lines if isinstance(body, bytes) else {"json": body}
        for pause in (*_PAUSES, None):
            self._require_open()
            try:
                response = self._client.request(method, path, params=query, **given)
            except UnicodeEncodeError:
                raise InputError("half of a surrogate pair; send well-formed Unicode") from None
            except (httpx2.InvalidURL, ValueError) as error:  # too long, or a number like nan
                raise InputError(f"this cannot be sent to {self.url}: {error}") from None
            except httpx2.RequestError as error:
                # Where no connection was made, nothing was sent. Who waited for an answer in
                # vain would wait again.
                unsent = isinstance(error, httpx2.ConnectError)
                lost = again and not isinstance(error, httpx2.TimeoutException)
                if pause is None or not (unsent or lost):
                    raise self._unreachable(error) from None
                time.sleep(pause)
                continue
            if not response.is_success:
                raise self._error(response)
            try:
                return form.validate_json(response.content)
            except ValidationError as error:
                raise StoreError(
                    f"{self.url} does not answer as a kvmem server of this version: {error}"
                ) from None
        raise AssertionError("the last attempt returns or raises")

    def lines(self, path: str) -> Iterator[bytes]:
        """Return the lines of an answer as they arrive. Raises as ``call`` does."""
        self._require_open()
        rest = b""
        try:
            with self._client.stream("GET", path) as response:
                if not response.is_success:
                    response.read()
                    raise self._error(response)
                for chunk in response.iter_bytes():
                    # Not ``iter_lines``, to which the line separators of Unicode end a line too.
                    *whole, rest = (rest + chunk).split(b"\n")
                    yield from whole
        except httpx2.RequestError as error:
            raise self._unreachable(error) from None
        if rest:
            yield rest

    def close(self) -> None:
        """Close the connections. Closing twice is no error."""
        self._client.close()

    def _require_open(self) -> None:
        if self._client.is_closed:
            raise StoreError(f"{self.url}: this memory is closed; connect again")

    def _unreachable(self, error: httpx2.RequestError) -> StoreError:
        what = str(error) or type(error).__name__
        return StoreError(f"{self.url}: the server cannot be reached: {what}")

    def _error(self, response: httpx2.Response) -> KvmemError:
        """Return the error that a problem (RFC 9457) stands for."""
        status = response.status_code
        try:
            detail = str(response.json()["detail"])
        except (ValueError, KeyError, TypeError):
            return StoreError(f"{self.url} answers {status}, and not as a kvmem server does")
        return _ERRORS.get(status, StoreError if status >= 500 else InputError)(detail)


def at(namespace: str, *path: str) -> str:
    """Return the path of a namespace, or of something in it.

    Raises:
        InputError: no namespace may have this name.
        NotFoundError: no fact may have this id, which a URL would take for a step.
    """
    check_namespace(namespace)
    for part in path:
        if part in ("", ".", ".."):
            raise NotFoundError(f"no fact has the id {part!r}; list the facts to see all")
    parts = (quote(part, "", errors="replace") for part in (namespace, *path))
    return "/".join(("/v1/namespaces", *parts))


def plain(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is not ``None``, with times as RFC 3339 in UTC; ``InputError`` without a zone."""
    return {
        name: time_to_json(value, name) if isinstance(value, datetime) else value
        for name, value in values.items()
        if value is not None
    }
