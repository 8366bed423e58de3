"""The reader's configuration: one dataclass, saved as ``config.json`` beside the weights."""

from __future__ import annotations

from dataclasses import field
from typing import Any

from huggingface_hub.dataclasses import strict
from transformers import PreTrainedConfig

from kvmem.reader.calibration import Calibration

_AT_LEAST_ONE = (
    *("d_model", "d_key", "num_hops", "num_pools", "num_query_slots"),
    *("max_slots", "max_copied", "max_joint_tokens"),
)


@strict
class ReaderConfig(PreTrainedConfig):
    """Sizes of a key–value reader. The defaults are the small configuration for bAbI.

    trunk:            configuration of the pretrained encoder under an open-vocabulary reader's own
                      blocks (see ``trunk.py``); empty where words are learned from scratch.
    num_joint_layers: of the trunk's layers, how many from above read the question and the copied
                      facts together; see ``joint.py``. Without a trunk there are none.
    max_joint_tokens: word pieces of the facts that are read together. One that does not fit is left
                      out, those addressed most come first; the first one is always read.
    assumes:          whether it is told how absence is read, open or closed; else it always reads
                      it as closed, as bAbI does.
    calibration:      what makes its confidence a probability (see ``calibration.py``); empty if it
                      was not calibrated.

    vocab_size:       words of the tokenizer; id 0 pads, id 1 stands for a word never seen.
    labels:           the answers that can be given without copying; ``labels[0]`` is "not known".
    d_model:          width of slots and states. d_key: width of keys and queries.
    num_encoder_layers: attention blocks over the words of a sentence.
    num_hops:         times the weight-tied block is applied.
    controlled:       whether hops are steered by the question's words; see ``Control``.
    link_half:        salience of shared words with which two sentences are linked by half.
    phrases:          whether words that stand side by side in both sentences link them further.
    num_pools:        learned pools that turn a sentence's tokens into one slot.
    num_query_slots:  states that hold the question while it is worked on.
    max_tokens:       longest sentence, in tokens; a longer one is refused.
    max_slots:        a memory of at most this many facts is handed over whole; a larger one is
                      looked up hop by hop.
    looked_up:        facts that each hop looks up in a larger one, the last number standing for the
                      hops that follow too; empty: ``max_slots`` at every hop.
    max_copied:       facts that the answer head reads at most, to copy from or together.
    least_read:       of what is read together, a fact to which no hop gave as much weight is left
                      out, unless it is the one addressed most: it would distract. Training reads
                      nearly all, to learn to tell them apart.
    sifts:            whether what a lookup found is read in part only: without cells that are no
                      facts of the kind it was trained on, and without those that no chain of
                      shared telling words joins to the question (see ``sifting.py``).
    ranked_time:      whether distances in time count the candidates in between, not all events: a
                      story is then read alike however much is told around it.
    exact_distance:   event distances below this have a time bias of their own; larger ones share
                      logarithmic buckets.
    dropout:          on the two branches of each block, in training only; not of the joint layers.
    """

    model_type = "kvmem_reader"

    trunk: dict[str, Any] = field(default_factory=dict)
    num_joint_layers: int = 0
    max_joint_tokens: int = 176
    assumes: bool = False
    calibration: dict[str, Any] = field(default_factory=dict)
    vocab_size: int = 2
    labels: list[str] | tuple[str, ...] = ("",)
    d_model: int = 128
    d_key: int = 64
    d_feedforward: int = 256
    num_heads: int = 4
    num_encoder_layers: int = 2
    num_hops: int = 6
    controlled: bool = False
    link_half: float = 1.0
    phrases: bool = False
    num_pools: int = 4
    num_query_slots: int = 4
    max_tokens: int = 32
    max_slots: int = 256
    looked_up: list[int] | tuple[int, ...] = ()
    max_copied: int = 8
    least_read: float = 0.05
    sifts: bool = False
    ranked_time: bool = False
    exact_distance: int = 16
    dropout: float = 0.05

    @classmethod
    def own_fields(cls) -> tuple[str, ...]:
        """The names of the fields above, without what every transformers configuration has."""
        return tuple(name for name in cls.__annotations__ if name != "model_type")

    def __post_init__(self, **kwargs: object) -> None:
        if self.d_model % self.num_heads:
            raise ValueError(
                f"d_model ({self.d_model}) must be a multiple of num_heads ({self.num_heads})"
            )
        for name in _AT_LEAST_ONE:
            if getattr(self, name) < 1:
                raise ValueError(f"{name} must be at least 1, not {getattr(self, name)}")
        if not self.link_half > 0:
            raise ValueError(f"link_half must be above 0, not {self.link_half}")
        if any(found < 1 for found in self.looked_up):
            raise ValueError(f"looked_up must be numbers of at least 1, not {self.looked_up}")
        for name in ("least_read", "dropout"):
            if not 0 <= getattr(self, name) < 1:
                raise ValueError(
                    f"{name} must be at least 0 and below 1, not {getattr(self, name)}"
                )
        if self.trunk and not 0 < self.num_joint_layers <= self.trunk["num_hidden_layers"]:
            raise ValueError(
                f"num_joint_layers ({self.num_joint_layers}) must be some of the trunk's "
                f"{self.trunk['num_hidden_layers']} layers"
            )
        if self.calibration:
            Calibration.from_config(self.calibration)
        super().__post_init__(**kwargs)  # type: ignore[no-untyped-call]
