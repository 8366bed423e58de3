"""From the model's scores to answers in words."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor

from kvmem.reader.addressing import word_links
from kvmem.reader.answer import COUNT, LABEL, LIST, SPAN, UNKNOWN_LABEL, AnswerScores
from kvmem.reader.collation import Batch, EncodedStories, StoryLookup, longest
from kvmem.reader.encoder import Encoded
from kvmem.reader.model import EncodedQuestions, KeyValueReader, ReaderOutput

CITED_WEIGHT = 0.1
"""A fact that no hop gives this weight is not cited as evidence."""

ABOUT_LINK = 0.25
"""A fact with a weaker link of shared words is not about what the question asks."""


Span = tuple[int, int, int]
"""(copied fact, start token, end token)."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The most probable answer to one question.

    ``label`` is its number in the label set, or -1 if it is only copied; ``span`` is where a fact
    says it, or None. A list or a count has its ``members`` instead, in the order of the copied
    facts.
    """

    label: int
    span: Span | None
    probability: float
    way: int = LABEL
    members: tuple[Span, ...] = ()


def choose(
    scores: AnswerScores,
    label_words: Sequence[tuple[int, ...]],
    refusing: bool = True,
    articles: Sequence[int] = (),
) -> list[Choice]:
    """The best answer of each question; a label, spans and a list of one that say the same add up.

    label_words[y] are the word ids of label y, empty for those that never stand in a fact;
    articles those of words that a span says the same without, where it begins with them.
    ``refusing`` has "not known" among the answers, as the model was trained; without it the best
    of the others is chosen, however improbable.
    """
    by_words = {words: label for label, words in enumerate(label_words) if words}

    def meant(words: Sequence[int]) -> int | tuple[int, ...]:
        told = tuple(words[1:] if len(words) > 1 and words[0] in articles else words)
        return by_words.get(told, told)

    labels = scores.labels.exp().tolist()
    skipped = torch.isin(scores.tokens, torch.tensor(articles, dtype=torch.int64))  # (B, C, T)
    best, places = _best_spans(scores.starts, scores.ends, skipped)  # (B, C)
    gathered = _gathered(scores, skipped)
    width = scores.tokens.shape[2]
    choices = []
    for b, tokens in enumerate(scores.tokens.tolist()):
        probability: dict[int | tuple[int, ...], float] = dict(enumerate(labels[b]))
        if not refusing:
            probability[UNKNOWN_LABEL] = 0.0
        spans: dict[int | tuple[int, ...], tuple[float, Span]] = {}
        for c, (p, place) in enumerate(zip(best[b].tolist(), places[b].tolist(), strict=True)):
            start, end = divmod(place, width)
            words = tuple(tokens[c][start : end + 1])
            if not words or 0 in words:
                continue  # an empty fact, or padding
            answer = meant(words)
            probability[answer] = probability.get(answer, 0.0) + p
            if p > spans.get(answer, (0.0, ()))[0]:
                spans[answer] = p, (c, start, end)
        others = []
        for choice in gathered[b]:
            said = [meant(tokens[c][start : end + 1]) for c, start, end in choice.members]
            if choice.way == LIST and len(said) == 1 and said[0] in spans:
                probability[said[0]] += choice.probability
            else:
                others.append(choice)
        answer = max(probability, key=probability.__getitem__)
        label = answer if isinstance(answer, int) else -1
        span = spans[answer][1] if answer in spans else None
        simple = Choice(label, span, min(1.0, probability[answer]), LABEL if label >= 0 else SPAN)
        choices.append(max([simple, *others], key=lambda choice: choice.probability))
    return choices


def features_of(
    choice: Choice, scores: AnswerScores, row: int, facts: int, closed: bool
) -> tuple[float, ...]:
    """``calibration.FEATURES`` of one question's best answer, read in a memory of so many facts."""
    answer = _log_odds(choice.probability)
    unknown = _log_odds(float(scores.labels[row, UNKNOWN_LABEL].exp()))
    label, gathered = float(choice.way == LABEL), float(choice.way in (LIST, COUNT))
    return (
        1.0,
        answer,
        unknown,
        math.log(max(1, facts)),
        label,
        gathered,
        answer * label,
        answer * gathered,
        float(closed),
    )


def _log_odds(probability: float) -> float:
    """Within ± 9.2: single precision does not tell what is beyond."""
    p = min(max(probability, 1e-4), 1 - 1e-4)
    return math.log(p / (1 - p))


def _best_spans(starts: Tensor, ends: Tensor, skipped: Tensor) -> tuple[Tensor, Tensor]:
    """The most probable span of each fact: its probability (B, C), and start · T + end (B, C).

    skipped (B, C, T) bool: tokens without which a span that begins with them says the same. The two
    add up, and the more probable one is given.
    """
    begins, ends = starts.exp(), ends.exp()
    before = F.pad(begins * skipped, (1, 0))[..., :-1]  # the beginning at a skipped token before
    pairs = (begins * ~skipped + before)[..., :, None] * ends[..., None, :]  # (B, C, T, T)
    pairs = pairs + torch.diag_embed(begins * skipped * ends)  # nothing else in the span
    best, places = pairs.triu().flatten(2).max(dim=2)  # no span ends before it starts
    wider = (before > begins).gather(2, places[..., None] // starts.shape[2])[..., 0]
    return best, places - starts.shape[2] * wider


def _gathered(scores: AnswerScores, skipped: Tensor) -> list[list[Choice]]:
    """The best list and the best count of each question, where the reader can give them.

    The members are the facts whose gates are open; the probability is that of all gates. For
    skipped (B, C, T), see ``_best_spans``.
    """
    if scores.gathered is None:
        return [[] for _ in scores.labels]
    gates = scores.gathered.members.sigmoid()  # (B, C)
    certain = torch.maximum(gates, 1 - gates).prod(dim=1)  # (B,)
    modes = (scores.gathered.modes.exp() * certain[:, None]).tolist()
    _, places = _best_spans(scores.gathered.starts, scores.ends, skipped)
    width = scores.tokens.shape[2]
    choices = []
    for b, (as_list, as_count) in enumerate(modes):
        inside = (gates[b] > 0.5).nonzero()[:, 0].tolist()
        members = tuple((c, *divmod(int(places[b, c]), width)) for c in inside)
        choices.append(
            [
                Choice(-1, None, as_list if members else 0.0, LIST, members),
                Choice(-1, None, as_count, COUNT, members),
            ]
        )
    return choices


def run_batch(
    model: KeyValueReader,
    batch: Batch,
    trunk_states: Tensor | None = None,
    required: Tensor | None = None,
    crowd: Callable[[Batch, Tensor], Batch] | None = None,
) -> ReaderOutput:
    """Answer a batch over its own stories, every distinct sentence encoded once.

    trunk_states (S, T, 2, W) are the sentences' states after the pretrained trunk, where they are
    known; for required (B, N), see ``answer_from``. ``crowd`` may put further sentences behind the
    facts of each question; it is told the sentences' slots (S, D).
    """
    if trunk_states is None:
        encoded = model.encoder(batch.sentences)
    else:
        encoded = model.encoder.encode(batch.sentences, trunk_states)
    if crowd is not None:
        batch = crowd(batch, encoded.slots)
        if required is not None:
            required = F.pad(required, (0, batch.facts.shape[1] - required.shape[1]))
    return run_encoded(model, batch, encoded, required)


def run_encoded(
    model: KeyValueReader,
    batch: Batch,
    encoded: Encoded,
    required: Tensor | None = None,
) -> ReaderOutput:
    """``run_batch``, with the sentences encoded before."""

    def token_states(columns: Tensor, tokens: Tensor) -> Tensor:
        rows = batch.facts.gather(1, columns).clamp(min=0)  # (B, C)
        chosen: Tensor = encoded.head_states[rows, : tokens.shape[2]]
        return chosen

    tokens = batch.question_tokens
    width = longest(tokens)  # a fact may be far longer
    asked = EncodedQuestions(
        tokens[:, :width],
        encoded.states[batch.questions, :width],
        encoded.slots[batch.questions],
        encoded.head_states[batch.questions, :width],
        batch.closed,
    )
    return model.answer_from(
        asked,
        StoryLookup(batch, encoded.slots),
        batch.fact_tokens,
        token_states,
        required,
    )


def relied_on(model: KeyValueReader, question: Tensor, output: ReaderOutput) -> Tensor:
    """Which candidates an answer rests on, beside the copied one: (B, N) bool.

    The cited ones that share telling words with the question (B, T). Later hops address facts that
    have nothing to do with it once all that matters is read; those are cited, not relied on.
    """
    salience = model.hop_loop.word_salience()
    about = word_links(question[:, None], output.candidates.tokens, salience)[:, 0]  # (B, N)
    return (output.weights.amax(dim=0) >= CITED_WEIGHT) & (about >= ABOUT_LINK)


@torch.inference_mode()
def predict_labels(
    model: KeyValueReader,
    stories: EncodedStories,
    label_words: Sequence[tuple[int, ...]],
    chosen: NDArray[np.int64],
    batch_size: int = 128,
) -> NDArray[np.int64]:
    """The label that the reader answers to each chosen question; -1 for what is no label.

    Questions are batched by length and returned in the order of ``chosen``.
    """
    was_training = model.training
    model.train(False)
    answers = np.empty(len(chosen), dtype=np.int64)
    order = np.argsort(stories.lengths[chosen], kind="stable")
    for first in range(0, len(order), batch_size):
        places = order[first : first + batch_size]
        output = run_batch(model, stories.batch(chosen[places]))
        answers[places] = [choice.label for choice in choose(output.answer, label_words)]
    model.train(was_training)
    return answers
