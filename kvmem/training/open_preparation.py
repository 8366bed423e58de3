"""What is made once, before the first step of a run on people's own facts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from huggingface_hub.errors import StrictDataclassError
from numpy.typing import NDArray
from transformers import PreTrainedTokenizerFast

from kvmem.errors import CheckpointError, InputError
from kvmem.reader.checkpoint import locate
from kvmem.reader.config import ReaderConfig
from kvmem.reader.loading import load_model
from kvmem.reader.model import KeyValueReader
from kvmem.reader.trunk import read_encoder
from kvmem.tasks.everyday.example import Example
from kvmem.training.data import salience
from kvmem.training.open_data import OpenStories, TrunkStates, labels_of
from kvmem.training.open_settings import OpenSettings
from kvmem.training.open_sources import Source

_SPREAD = 2000


@dataclass(frozen=True, slots=True)
class Memories:
    """Memories as arrays, and what the frozen trunk makes of their sentences."""

    stories: OpenStories
    states: TrunkStates


@dataclass(frozen=True, slots=True)
class Prepared:
    """The reader as it begins, and what it is trained and validated on, by source."""

    model: KeyValueReader
    tokenizer: PreTrainedTokenizerFast
    train: dict[str, Memories]
    valid: dict[str, Memories]
    weights: NDArray[np.float64]


def prepare(settings: OpenSettings, sources: Sequence[Source]) -> Prepared:
    """Read the encoder, and encode what does not change in training; see ``train_open``."""
    model, tokenizer = _begin(settings, sources)
    model = model.to(device=torch.device(settings.device))  # type: ignore[call-arg]
    labels = model.config.labels
    train = {s.name: _stories(s.name, s.train, labels, tokenizer) for s in sources}
    valid = {s.name: _stories(s.name, s.valid, labels, tokenizer) for s in sources}
    trunk = model.encoder.trunk
    assert trunk is not None
    if settings.init is None:
        told = [(stories.sentences, stories.facts) for stories in train.values()]
        model.set_salience(salience(told, len(tokenizer)).to(model.device))
        means = [TrunkStates(trunk, _spread(one.sentences)).means for one in train.values()]
        model.encoder.start_from_similarity(torch.cat(means).to(model.device))

    def with_states(stories: OpenStories) -> Memories:
        return Memories(stories, TrunkStates(trunk, stories.sentences))

    return Prepared(
        model,
        tokenizer,
        {name: with_states(stories) for name, stories in train.items()},
        {name: with_states(stories) for name, stories in valid.items()},
        np.array([source.weight for source in sources]),
    )


def _begin(
    settings: OpenSettings, sources: Sequence[Source]
) -> tuple[KeyValueReader, PreTrainedTokenizerFast]:
    """The reader to train: that of a checkpoint, or a new one over a pretrained encoder."""
    if settings.init is not None:
        model, tokenizer = load_model(locate(settings.init))
        if not model.config.trunk:
            raise CheckpointError(
                f"{settings.init}: this reader knows the words of its own training only; it cannot "
                "go on with facts in people's own words"
            )
        model.config.calibration = {}  # of the weights it begins with, not of the new ones
        assert model.encoder.trunk is not None
        model.encoder.trunk.requires_grad_(False)  # which loading does not keep
        return model, tokenizer
    encoder = read_encoder(settings.encoder, settings.layers, settings.reader.max_tokens)
    sizes = {name: getattr(settings.reader, name) for name in ReaderConfig.own_fields()}
    try:
        config = ReaderConfig(
            **sizes
            | {
                "trunk": encoder.config,
                "vocab_size": len(encoder.tokenizer),
                "labels": list(labels_of(source.train for source in sources)),
            }
        )
    except (StrictDataclassError, ValueError) as error:
        raise CheckpointError(f"{settings.encoder}: {error}") from error
    model = KeyValueReader(config)
    model.start_from(encoder)
    return model, encoder.tokenizer


def _stories(
    name: str,
    examples: Iterable[Example],
    labels: Sequence[str],
    tokenizer: PreTrainedTokenizerFast,
) -> OpenStories:
    stories = OpenStories(examples, tokenizer, labels)
    if not len(stories):
        raise InputError(
            f"{name}: none of {stories.left_out} questions can be used; an answer must be "
            f"copied, and texts have at most {tokenizer.model_max_length} word pieces"
        )
    return stories


def _spread(sentences: NDArray[np.int64]) -> NDArray[np.int64]:
    """So many of the sentences (S, T) that their main directions are known."""
    every = -(-len(sentences) // _SPREAD)
    return sentences[::every]
