"""Finding and checking a checkpoint: a shipped name, a folder, or a name on the hub."""

from __future__ import annotations

import hashlib
import re
from importlib import resources
from pathlib import Path

from kvmem.errors import CheckpointError

WEIGHTS_FILE = "model.safetensors"
CONFIG_FILE = "config.json"
FILES = (CONFIG_FILE, "tokenizer.json", "tokenizer_config.json", WEIGHTS_FILE)
HUB_NAME = re.compile(r"hub:[\w.-]+/[\w.-]+")


def shipped() -> list[str]:
    """The names of the checkpoints that come with the package."""
    folder = resources.files("kvmem") / "pretrained"
    return sorted(entry.name for entry in folder.iterdir() if (entry / WEIGHTS_FILE).is_file())


def locate(name: str) -> Path:
    """The folder of a checkpoint. Raises CheckpointError, naming what is missing.

    ``name`` is a shipped checkpoint's, a folder ("./babi" where a shipped one has that name), or
    "hub:owner/name", which is downloaded to the hub's cache the first time: never by mistake for a
    folder that was mistyped.
    """
    if name in shipped():
        folder = Path(str(resources.files("kvmem") / "pretrained" / name))
    else:
        folder = Path(name)
    if not folder.is_dir():
        if not HUB_NAME.fullmatch(name):
            raise CheckpointError(
                f"no checkpoint {name!r}: give a folder, hub:owner/name, or one of "
                f"{', '.join(shipped())}"
            )
        folder = _download(name.removeprefix("hub:"))
    missing = [file for file in FILES if not (folder / file).is_file()]
    if missing:
        raise CheckpointError(f"{folder} is no checkpoint: it lacks {', '.join(missing)}")
    return folder


def digest(*parts: bytes) -> str:
    """A name for contents: the sha256, in hexadecimal, of the parts' own sha256."""
    return hashlib.sha256(b"".join(hashlib.sha256(part).digest() for part in parts)).hexdigest()


def _download(name: str) -> Path:
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HfHubHTTPError, HFValidationError, LocalEntryNotFoundError

    try:
        return Path(snapshot_download(name, allow_patterns=list(FILES)))
    except (HfHubHTTPError, HFValidationError, LocalEntryNotFoundError, OSError) as error:
        raise CheckpointError(f"the hub's {name!r} cannot be had: {error}") from error
