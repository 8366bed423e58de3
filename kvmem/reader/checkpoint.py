"""Finding and checking a checkpoint: a shipped name, a folder, or a name on the hub."""

from __future__ import annotations

import hashlib
from importlib import resources
from pathlib import Path

from kvmem.errors import CheckpointError

WEIGHTS_FILE = "model.safetensors"
FILES = ("config.json", "tokenizer.json", "tokenizer_config.json", WEIGHTS_FILE)


def shipped() -> list[str]:
    """The names of the checkpoints that come with the package."""
    folder = resources.files("kvmem") / "pretrained"
    return sorted(entry.name for entry in folder.iterdir() if (entry / WEIGHTS_FILE).is_file())


def locate(name: str) -> Path:
    """The folder of a checkpoint. Raises CheckpointError, naming what is missing.

    ``name`` is a folder, the name of a shipped checkpoint, or "owner/name" on the hub, which is
    downloaded to the hub's cache the first time.
    """
    folder = Path(name)
    if not folder.is_dir():
        if name in shipped():
            folder = Path(str(resources.files("kvmem") / "pretrained" / name))
        elif name.count("/") == 1 and not name.startswith((".", "/")):
            folder = _download(name)
        else:
            raise CheckpointError(
                f"no checkpoint {name!r}: give a folder, or one of {', '.join(shipped())}"
            )
    missing = [file for file in FILES if not (folder / file).is_file()]
    if missing:
        raise CheckpointError(f"{folder} is no checkpoint: it lacks {', '.join(missing)}")
    return folder


def digest(*parts: bytes) -> str:
    """A name for contents: the sha256, in hexadecimal, of the parts' own sha256."""
    return hashlib.sha256(b"".join(hashlib.sha256(part).digest() for part in parts)).hexdigest()


def _download(name: str) -> Path:
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HfHubHTTPError, LocalEntryNotFoundError

    try:
        return Path(snapshot_download(name, allow_patterns=list(FILES)))
    except (HfHubHTTPError, LocalEntryNotFoundError, OSError) as error:
        raise CheckpointError(
            f"no folder {name!r}, and the hub's {name!r} cannot be had: {error}"
        ) from error
