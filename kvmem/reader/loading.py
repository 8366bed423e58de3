"""A checkpoint's weights and words, as they were saved: what training goes on from."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import torch
from huggingface_hub.errors import StrictDataclassError
from safetensors import SafetensorError
from transformers import PreTrainedTokenizerFast
from transformers.utils import logging

from kvmem.errors import CheckpointError
from kvmem.reader.checkpoint import WEIGHTS_FILE
from kvmem.reader.config import ReaderConfig
from kvmem.reader.model import KeyValueReader


class Checkpoint(NamedTuple):
    """What a checkpoint holds."""

    model: KeyValueReader
    tokenizer: PreTrainedTokenizerFast


def load_model(folder: Path) -> Checkpoint:
    """The model in a checkpoint's folder (see ``locate``), and its tokenizer.

    Raises CheckpointError if it is damaged or of another kind.
    """
    try:
        config = ReaderConfig.from_pretrained(folder)
        if config.model_type != ReaderConfig.model_type:
            raise CheckpointError(
                f"{folder} holds a {config.model_type!r}, not a {ReaderConfig.model_type!r}"
            )
        with _no_progress_bar():
            loaded: Any = KeyValueReader.from_pretrained(
                folder, config=config, dtype=torch.float32, output_loading_info=True
            )
        model, report = loaded
        tokenizer = _tokenizer(folder)
    except (
        KeyError,
        OSError,
        SafetensorError,
        StrictDataclassError,
        ValueError,
        RuntimeError,
        TypeError,
    ) as error:
        raise CheckpointError(f"{folder}: the checkpoint cannot be loaded: {error}") from error
    if len(tokenizer) != config.vocab_size:
        raise CheckpointError(
            f"{folder}: the tokenizer has {len(tokenizer)} words, the model {config.vocab_size}"
        )
    wrong = sorted({*report["missing_keys"], *report["unexpected_keys"]})
    if wrong:
        raise CheckpointError(
            f"{folder / WEIGHTS_FILE} does not fit its config.json: {', '.join(wrong[:3])}"
        )
    return Checkpoint(model, tokenizer)


def _tokenizer(folder: Path) -> PreTrainedTokenizerFast:
    try:
        return PreTrainedTokenizerFast.from_pretrained(folder)  # type: ignore[no-any-return]
    except Exception as error:  # the tokenizers package raises no narrower one
        raise ValueError(f"its tokenizer.json: {error}") from error


@contextmanager
def _no_progress_bar() -> Iterator[None]:
    """Loading takes a tenth of a second; transformers would draw a bar for it."""
    shown = logging.is_progress_bar_enabled()
    logging.disable_progress_bar()
    try:
        yield
    finally:
        if shown:
            logging.enable_progress_bar()
