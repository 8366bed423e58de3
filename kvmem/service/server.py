"""The server process: a socket, an open memory, uvicorn."""

from __future__ import annotations

import ipaddress
import os
import signal
import socket
from collections.abc import Callable, Sequence
from types import FrameType

import uvicorn
from fastapi import FastAPI

from kvmem.errors import InputError
from kvmem.memory.base import Memory
from kvmem.service import logs
from kvmem.service.app import create_app
from kvmem.service.keys import KeyRing
from kvmem.service.limits import Limits
from kvmem.service.protocol import limited_protocol

_BACKLOG = 2048
"""Connections that wait to be taken, while the memory opens too."""

DRAIN_SECONDS = 10
"""How long requests under way may take after the server was told to stop."""

_IDLE_SECONDS = 5
"""How long a connection is kept open between two requests."""


def serve(
    open_memory: Callable[[str], Memory],
    host: str,
    port: int,
    announce: Callable[[str], None],
    *,
    keys: str | os.PathLike[str] | None = None,
    allow_hosts: Sequence[str] = (),
    limits: Limits | None = None,
    log_level: str = "info",
) -> None:
    """Serve until SIGINT or SIGTERM, then finish what is under way and close the memory.

    The address is taken before the memory is opened, so that a port in use is found before a
    checkpoint is loaded.

    Args:
        open_memory: gets the URL, so that the store's lock can name it.
        host: an address of this machine; one that others reach needs a key.
        port: 0 is any free one.
        announce: gets the URL once connections are taken.
        keys: the file of the access keys (see ``KeyRing``); ``None`` serves without.
        allow_hosts: names under which others reach this machine; see ``HostNames``.
        limits: what clients may ask; the usual ones if left out.
        log_level: what goes to standard error; from "info" on a line a request.

    Raises:
        InputError: the address reaches beyond this machine and there is no key, or the address
            cannot be had, or a host name is malformed.
        KvmemError: what ``open_memory`` raises; the keys cannot be read.
    """
    limits = limits or Limits()
    ring = None if keys is None else KeyRing.open(keys)
    with _bind(host, port, guarded=ring is not None and bool(ring.list())) as listener:
        # uvicorn stops at SIGTERM and then raises it again, which would end the process before
        # the memory is closed, unless it ends it as an exception does.
        signal.signal(signal.SIGTERM, _exit)
        url = _url(listener)
        with open_memory(url) as memory:
            memory.info()  # loads the checkpoint now, and not while the first client waits
            app = create_app(
                memory, keys=ring, hosts=[*allow_hosts, *_own_name(listener)], limits=limits
            )
            logs.configure(log_level)
            config = uvicorn.Config(
                app,
                http=limited_protocol(limits),
                h11_max_incomplete_event_size=limits.header_bytes,
                ws="none",
                log_config=None,
                access_log=False,
                # Whoever connects could name any client in such a header, and so any rate.
                proxy_headers=False,
                server_header=False,
                timeout_keep_alive=_IDLE_SECONDS,
                timeout_graceful_shutdown=DRAIN_SECONDS,
                backlog=_BACKLOG,
            )
            announce(url)
            try:
                _Server(config, app).run(sockets=[listener])
            except KeyboardInterrupt:
                return


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config, app: FastAPI) -> None:
        super().__init__(config)
        self._app = app

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        self._app.state.stopping = True
        super().handle_exit(sig, frame)


def _exit(signal_number: int, frame: FrameType | None) -> None:
    raise SystemExit(0)


def _bind(host: str, port: int, *, guarded: bool) -> socket.socket:
    try:
        family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    except OSError as error:
        raise InputError(f"--host {host}: no such address ({error.strerror})") from None
    if not guarded and not ipaddress.ip_address(address[0]).is_loopback:
        raise InputError(
            f"--host {host}: anyone who reaches {address[0]} could read and change the memory, "
            "since there are no access keys; make one with 'kvmem keys create', or use "
            "--host 127.0.0.1"
        )
    # Known to speak TCP, or asyncio leaves Nagle's algorithm on: 40 ms more for an answer.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        # As servers do: without it a port is refused for a minute after the last server's end.
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        # Bound alone, two servers could hold the port, and the second would learn it too late.
        listener.listen(_BACKLOG)
    except OSError as error:
        listener.close()
        raise InputError(
            f"--host {host} --port {port}: {error.strerror}; choose another port with --port"
        ) from None
    return listener


def _own_name(listener: socket.socket) -> list[str]:
    """The address that is listened on, unless it stands for all of this machine's."""
    host = listener.getsockname()[0]
    return [] if ipaddress.ip_address(host).is_unspecified else [host]


def _url(listener: socket.socket) -> str:
    """Where this machine reaches the server; what stands for all addresses is none to send to."""
    host, port = listener.getsockname()[:2]
    if ":" in host:
        return f"http://[{'::1' if host == '::' else host}]:{port}"
    return f"http://{'127.0.0.1' if host == '0.0.0.0' else host}:{port}"
