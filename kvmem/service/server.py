"""The server process: a socket on this machine, an open memory, uvicorn."""

from __future__ import annotations

import ipaddress
import signal
import socket
from collections.abc import Callable
from types import FrameType

import uvicorn

from kvmem.errors import InputError
from kvmem.memory.base import Memory
from kvmem.service.app import create_app

_BACKLOG = 2048
"""Connections that wait to be taken, while the memory opens too."""

DRAIN_SECONDS = 10
"""How long requests under way may take after the server was told to stop."""


def serve(
    open_memory: Callable[[str], Memory], host: str, port: int, announce: Callable[[str], None]
) -> None:
    """Serve until SIGINT or SIGTERM, then finish what is under way and close the memory.

    The address is taken before the memory is opened, so that a port in use is found before a
    checkpoint is loaded. ``open_memory`` gets the URL, so that the store's lock can name it;
    ``announce`` gets it once connections are taken. Port 0 is any free one.

    Raises:
        InputError: the address reaches beyond this machine, or cannot be had.
        KvmemError: what ``open_memory`` raises.
    """
    with _bind(host, port) as listener:
        # uvicorn stops at SIGTERM and then raises it again, which would end the process before
        # the memory is closed, unless it ends it as an exception does.
        signal.signal(signal.SIGTERM, _exit)
        url = _url(listener)
        with open_memory(url) as memory:
            config = uvicorn.Config(
                create_app(memory),
                log_level="warning",
                server_header=False,
                timeout_graceful_shutdown=DRAIN_SECONDS,
                backlog=_BACKLOG,
            )
            announce(url)
            try:
                uvicorn.Server(config).run(sockets=[listener])
            except KeyboardInterrupt:
                return


def _exit(signal_number: int, frame: FrameType | None) -> None:
    raise SystemExit(0)


def _bind(host: str, port: int) -> socket.socket:
    try:
        family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    except OSError as error:
        raise InputError(f"--host {host}: no such address ({error.strerror})") from None
    if not ipaddress.ip_address(address[0]).is_loopback:
        raise InputError(
            f"--host {host}: anyone who reaches {address[0]} could read and change the memory, "
            "since there are no access keys; use --host 127.0.0.1"
        )
    listener = socket.socket(family, socket.SOCK_STREAM)
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


def _url(listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
