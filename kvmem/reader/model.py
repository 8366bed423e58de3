"""The key–value reader as a transformers model: safetensors, ``save_pretrained`` and back."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from transformers import PreTrainedModel
from transformers import initialization as init

from kvmem.reader.answer import AnswerHead, AnswerScores, Asked, TokenStates
from kvmem.reader.config import ReaderConfig
from kvmem.reader.control import Control
from kvmem.reader.encoder import SentenceEncoder
from kvmem.reader.hops import Candidates, FactTokens, Hop, HopLoop, hop_weights
from kvmem.reader.joint import JointHead
from kvmem.reader.sifting import Sifting
from kvmem.reader.trunk import PretrainedEncoder
from kvmem.types import Lookup


@dataclass(frozen=True, slots=True)
class ReaderOutput:
    hops: list[Hop]
    weights: Tensor  # (H, B, N), see ``hop_weights``
    candidates: Candidates
    answer: AnswerScores


@dataclass(frozen=True, slots=True)
class EncodedQuestions:
    tokens: Tensor  # (B, T) word ids
    token_states: Tensor  # (B, T, D)
    slots: Tensor  # (B, D)
    head_states: Tensor  # (B, T, W), see ``Encoded``
    closed: Tensor | None = None  # (B,), see HopLoop


class KeyValueReader(PreTrainedModel):
    """Answers a question by addressing key–value cells hop by hop (see docs/design.md).

    Sentence encoder → hop loop → answer head; nothing else holds weights.
    """

    config: ReaderConfig
    config_class = ReaderConfig
    base_model_prefix = "reader"

    def __init__(self, config: ReaderConfig) -> None:
        super().__init__(config)
        self.encoder = SentenceEncoder(config)
        self.hop_loop = HopLoop(config)
        self.answer_head = JointHead(config) if config.trunk else AnswerHead(config)
        self.post_init()  # type: ignore[no-untyped-call]

    @torch.no_grad()
    def _init_weights(self, module: nn.Module) -> None:
        """Scales that were found to matter, in one place.

        Word positions start nearly as strong as words: with a weak signal the order of words in a
        sentence is learned late or never. Queries start equal to keys, so that a lookup finds
        similar facts before anything is learned. Links between facts that share words start strong,
        and reading a fact twice costly: without them a chain such as Brian → lion → Julius → white
        has to be found by chance in three steps at once.
        """
        if isinstance(module, nn.Linear):
            # torch's own default, which small networks of this depth train well from
            init.kaiming_uniform_(module.weight, a=math.sqrt(5))
            if module.bias is not None:
                init.zeros_(module.bias)
        elif isinstance(module, nn.LayerNorm):
            init.ones_(module.weight)
            init.zeros_(module.bias)
        elif isinstance(module, SentenceEncoder):
            if module.trunk is None:
                init.normal_(module.words.weight, std=0.5)
                init.normal_(module.positions.weight, std=0.4)
            init.normal_(module.pools, std=0.2)
        elif isinstance(module, JointHead):
            init.normal_(module.place.weight, std=0.1)
            init.normal_(module.shared.weight, std=0.1)
            init.ones_(module.follow)
        elif isinstance(module, Sifting):
            init.zeros_(module.relevance.weight)  # everything is relevant at first
            init.ones_(module.telling)
        elif isinstance(module, Control):
            init.normal_(module.sought.weight, std=0.02)
            init.constant_(module.stay_gain, 6.0)
            init.zeros_(module.newer_counts.weight)
            init.constant_(module.newer_counts.bias, -6.0)
            for begins_unheard in (module.asked_again, module.rank, module.mark):
                init.zeros_(begins_unheard.weight)
        elif isinstance(module, HopLoop):
            init.normal_(module.query_slots, std=0.3)
            if module.assume is not None:
                init.normal_(module.assume.weight, std=0.3)
            init.normal_(module.hop_vectors, std=0.1)
            init.normal_(module.age.weight, std=0.1)
            init.zeros_(module.salience.weight)
            init.zeros_(module.age_bias.weight)
            init.zeros_(module.pair_bias.weight)
            if self.config.trunk:  # similar for the pretrained encoder is similar here
                init.eye_(module.key.weight)
            init.copy_(module.query.weight, module.key.weight)
            init.constant_(module.log_sharpness, math.log(16.0 if self.config.trunk else 4.0))
            # A link is less where it takes more words for it.
            init.constant_(module.link_gain, 16.0 if self.config.link_half > 1 else 6.0)
            if module.link_bias is not None:
                init.zeros_(module.link_bias)
            init.constant_(module.repeat_cost, 6.0)

    def start_from(self, encoder: PretrainedEncoder) -> None:
        """Take over the weights of a pretrained encoder."""
        assert self.encoder.trunk is not None
        assert isinstance(self.answer_head, JointHead)
        self.encoder.trunk.set(encoder.model)
        self.answer_head.start_from(encoder.model)

    def quantise(self) -> None:
        """Round what takes most of an answer's time to bytes; the reader is not trained on then."""
        if isinstance(self.answer_head, JointHead):
            self.answer_head.quantise()

    @torch.no_grad()
    def set_salience(self, salience: Tensor) -> None:
        """Start the links between facts at these word saliences (V,) ≥ 0; learned from then on."""
        # The inverse of softplus; a word of no salience still gets a gradient.
        self.hop_loop.salience.weight[:, 0] = torch.log(torch.expm1(salience.clamp(min=0.02)))

    def forward(
        self,
        question: Tensor,
        lookup: Lookup,
        fact_tokens: FactTokens,
        closed: Tensor | None = None,
        token_states: TokenStates | None = None,
    ) -> ReaderOutput:
        """Answer a batch of questions (B, T), given as word ids, from what ``lookup`` finds.

        closed (B,): how absence is read, see ``HopLoop``. The tokens of the facts to copy from are
        encoded here, unless ``token_states`` has them.
        """
        states, slots, head_states = self.encoder(question)
        encoded = EncodedQuestions(question, states, slots, head_states, closed)
        return self.answer_from(encoded, lookup, fact_tokens, token_states or self._encode_tokens)

    def answer_from(
        self,
        question: EncodedQuestions,
        lookup: Lookup,
        fact_tokens: FactTokens,
        token_states: TokenStates,
        required: Tensor | None = None,
    ) -> ReaderOutput:
        """``forward`` with the questions, and the facts' tokens, encoded before.

        required (B, N) bool: facts that the answer head is to read whatever their weight.
        """
        hops, candidates, facts = self.hop_loop(
            question.slots,
            question.tokens,
            question.token_states,
            lookup,
            fact_tokens,
            question.closed,
        )
        weights = hop_weights(hops)
        asked = Asked(hops[-1].query_states[:, 0], question.tokens, question.head_states, weights)
        answer = self.answer_head(asked, facts, candidates, token_states, required)
        return ReaderOutput(hops, weights, candidates, answer)

    def _encode_tokens(self, columns: Tensor, tokens: Tensor) -> Tensor:
        distinct, places = tokens.flatten(0, -2).unique(dim=0, return_inverse=True)
        states = self.encoder.head_states(distinct)[places]  # (B · C, T, W)
        return states.view(*tokens.shape, states.shape[-1])
