"""Fetching the published bAbI archive."""

from __future__ import annotations

import hashlib
import urllib.request
from http.client import HTTPException
from pathlib import Path
from typing import BinaryIO

from platformdirs import user_cache_path
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TimeRemainingColumn

from kvmem.errors import DataError, KvmemError
from kvmem.tasks.atomic import replacing
from kvmem.tasks.babi.archive import list_members

OFFICIAL_URL = "http://www.thespermwhale.com/jaseweston/babi/tasks_1-20_v1-2.tar.gz"
# As recorded for this address by huggingface/datasets, datasets/babi_qa/dataset_infos.json
# (15,719,851 bytes).
OFFICIAL_SHA256 = "0364ebde659f14d11bc21744516c5ec49d3d06cb692733f66680771244998898"

_CHUNK = 1 << 18  # bytes
_TIMEOUT = 30.0  # seconds without a byte


class DownloadError(KvmemError):
    """The archive could not be fetched, or what was fetched is not the archive."""


def download_babi(
    url: str = OFFICIAL_URL,
    to: Path | None = None,
    *,
    sha256: str | None = OFFICIAL_SHA256,
    progress: bool = True,
) -> Path:
    """Download the archive to the file ``to`` and return it; no network if it is there already.

    ``to`` defaults to a file in the user's cache folder. ``sha256`` is the checksum that the
    file must have, in lower-case hexadecimal; ``None`` takes any complete ``.tar.gz`` archive.
    ``progress`` draws a bar on standard error. The file appears complete and checked or not at
    all. Raises DownloadError if the server cannot be reached, answers with an error, breaks
    off or sends another file, and if ``to`` cannot be written.
    """
    if to is None:
        to = user_cache_path("kvmem") / "babi" / OFFICIAL_URL.rsplit("/", 1)[-1]
    try:
        if to.is_file() and (sha256 is None or _sha256(to) == sha256):
            return to
        with replacing(to) as file:
            _fetch(url, file, progress)
            file.flush()
            _check(Path(file.name), url, sha256)
    except (OSError, HTTPException, ValueError) as error:
        raise DownloadError(
            f"cannot download {url} to {to}: {error}; "
            "a copy of the archive obtained elsewhere can be given as --data PATH"
        ) from error
    return to


def _fetch(url: str, file: BinaryIO, progress: bool) -> None:
    columns = ("bAbI", BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with (
        urllib.request.urlopen(url, timeout=_TIMEOUT) as response,
        Progress(*columns, console=Console(stderr=True), disable=not progress) as bar,
    ):
        length = response.headers.get("Content-Length")
        total = int(length) if length else None
        task = bar.add_task("download", total=total)
        received = 0
        while chunk := response.read(_CHUNK):
            file.write(chunk)
            received += len(chunk)
            bar.update(task, completed=received)
    # http.client reports a connection that ends early only to those who read all at once.
    if total is not None and received != total:
        raise DownloadError(f"{url}: broke off after {received} of {total} bytes; try again")


def _check(file: Path, url: str, sha256: str | None) -> None:
    if sha256 is not None and (found := _sha256(file)) != sha256:
        raise DownloadError(
            f"{url}: the file has the SHA-256 {found}, expected {sha256}; it is damaged or "
            "another version, and was not kept"
        )
    try:
        list_members(file)
    except DataError as error:
        raise DownloadError(f"{url}: what it sends is no archive, and was not kept") from error


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
