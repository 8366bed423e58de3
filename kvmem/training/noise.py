"""Stories told among sentences that have nothing to do with them, and about strangers.

What teaches a reader to answer from a few facts in a book: bAbI's stories with book text and other
people's doings in between, over any length of time, and with their people, places and things
exchanged for any words. Words that no story holds are read in pieces.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.trainers import WordPieceTrainer
from torch import Tensor
from transformers import PreTrainedTokenizerFast

from kvmem.errors import InputError
from kvmem.reader.collation import Batch, EncodedStories, longest, padded
from kvmem.reader.model import KeyValueReader
from kvmem.reader.vocabulary import UNKNOWN, UNKNOWN_ID
from kvmem.tasks.babilong import OTHER_PEOPLE, OTHER_PLACES, OTHER_THINGS, novels
from kvmem.training.augmentation import (
    among,
    each_exchanged,
    exchanged,
    other_words,
    renamed,
)
from kvmem.types import Story

TRAINING_NOVELS = 3
"""Of an archive, the first so many are trained on; the others are for measuring."""

VOCABULARY = 8_000
"""Words and pieces of words that book text is read in."""

MOST_SENTENCES = 40_000
"""Of book text, half of them with words of the stories, as far as there are so many."""

HARD_SENTENCES = 1_000
"""Of them, so many are drawn as often as all together: those likest to facts."""

HOPS = 4
"""Enough for tasks 1 to 5."""

LOOKED_UP = 64
"""Facts that each hop looks up where there are more than the reader takes whole."""

TEXT_SENTENCES = 32
"""Sentences of book text that a batch's stories are told among."""

SHORT, SHORT_RATE = 12, 0.75
"""In so many batches the sentences are cut to so many words: their width is that of all others."""

MOST_OF_STRANGERS = 48
"""Facts about strangers that they are told among beside it, at most."""

PLAIN_RATE = 0.2
"""Batches of stories as they are."""

RENAMED_RATE = 0.6
"""Of the other training batches, those with other people, places and things."""

_MEASURED = {word.lower() for word in (*OTHER_PEOPLE, *OTHER_PLACES, *OTHER_THINGS)}
"""Words to measure with: no reader is trained on stories about them."""

MOST_PIECES = 5
"""Of a word that stands for another; in some batches all have fewer."""

INVENTED = 4_000
"""Words of two pieces, of three, and so on, put together from pieces of others: book text has few
words of many pieces, and names of all countries have."""

_STRANGE = re.compile(r"[a-z]{3,12}")
_WORD = re.compile(r"\w+")
_SALIENCE = 2.0
_GOES_ON = "##"  # as WordPiece marks the pieces of a word after its first
_WORD_SCALE = 0.5


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stories may be told among, in word ids; 0 pads.

    sentences: (M, T), of book text, those likest to facts first.
    entities:  (E,), the words of people, places and things.
    strangers: (W, P), words of no story, each in at most P pieces.
    """

    sentences: Tensor
    entities: Tensor
    strangers: Tensor


@torch.no_grad()
def hardest_first(around: Surroundings, model: KeyValueReader) -> None:
    """Order the book text by what a reader that sifts takes for facts."""
    assert model.hop_loop.sifting is not None
    relevant = [
        model.hop_loop.sifting.relevant(model.encoder(rows[:, : longest(rows)])[1])
        for rows in around.sentences.split(1_000)
    ]
    around.sentences.copy_(around.sentences[torch.cat(relevant).argsort(descending=True)])


def training_sentences(archive: Path) -> list[str]:
    """Return the sentences of the novels that are trained on."""
    return [
        sentence
        for _, sentences in islice(novels(archive), TRAINING_NOVELS)
        for sentence in sentences
    ]


def with_pieces(
    tokenizer: PreTrainedTokenizerFast, texts: Iterable[str]
) -> PreTrainedTokenizerFast:
    """A tokenizer that reads words it does not know in pieces, learned from texts.

    Known words keep their ids (WordPiece: Wu et al. 2016, §4.1).
    """
    grown = Tokenizer.from_str(tokenizer.backend_tokenizer.to_str())
    learned = Tokenizer(WordPiece(unk_token=UNKNOWN))
    learned.normalizer, learned.pre_tokenizer = grown.normalizer, grown.pre_tokenizer
    learned.train_from_iterator(texts, WordPieceTrainer(vocab_size=VOCABULARY, show_progress=False))
    words = dict(tokenizer.get_vocab())
    for piece in sorted(learned.get_vocab()):
        words.setdefault(piece, len(words))
    grown.model = WordPiece(words, unk_token=UNKNOWN)
    return PreTrainedTokenizerFast(
        tokenizer_object=grown,
        pad_token=tokenizer.pad_token,
        unk_token=tokenizer.unk_token,
        model_max_length=tokenizer.model_max_length,
        model_input_names=["input_ids"],
        split_special_tokens=True,
    )


@torch.no_grad()
def for_noise(
    model: KeyValueReader, tokenizer: PreTrainedTokenizerFast, entities: Tensor
) -> KeyValueReader:
    """The same reader with the vocabulary of a grown tokenizer, at most ``HOPS`` hops, that sifts.

    The new words begin at random. Telling are they, the word for unknown ones, and of the old ones
    the entities (E,); see ``Sifting``.
    """
    config = deepcopy(model.config)
    pieces = tokenizer.convert_ids_to_tokens(list(range(len(tokenizer))))
    config.vocab_size, config.num_hops = len(pieces), min(HOPS, config.num_hops)
    config.ranked_time = config.sifts = True
    config.looked_up = (LOOKED_UP,)
    made = KeyValueReader(config)
    new = made.state_dict()
    new["encoder.words.weight"].normal_(std=_WORD_SCALE)
    new["hop_loop.salience.weight"].fill_(_SALIENCE)
    telling = new["hop_loop.sifting.telling"]
    telling[: model.config.vocab_size] = 0.0
    telling[entities] = telling[UNKNOWN_ID] = 1.0
    new["hop_loop.sifting.continues"].copy_(torch.tensor([p.startswith(_GOES_ON) for p in pieces]))
    for name, weights in model.state_dict().items():
        both = tuple(map(slice, map(min, weights.shape, new[name].shape)))
        new[name][both] = weights[both]
    return made


def surroundings(
    stories: Sequence[Story], texts: Sequence[str], tokenizer: PreTrainedTokenizerFast
) -> Surroundings:
    """Encode what these stories are told among: book text, and strangers, which are its words."""
    backend, window = tokenizer.backend_tokenizer, tokenizer.model_max_length
    entity_ids = sorted({i for name in entities(stories) for i in backend.encode(name).ids})
    told = [words[:window] for text in texts if (words := backend.encode(text).ids)]
    random = np.random.default_rng(0)
    shuffled = [told[i] for i in random.permutation(len(told)).tolist()]
    alike = [not set(entity_ids).isdisjoint(words) for words in shuffled]
    near = [words for words, like in zip(shuffled, alike, strict=True) if like]
    near = near[: MOST_SENTENCES // 2]
    far = [words for words, like in zip(shuffled, alike, strict=True) if not like]
    far = far[: MOST_SENTENCES - len(near)]
    strange = {word for text in texts for word in _WORD.findall(text.lower())}
    strange -= {word for text in story_texts(stories) for word in _WORD.findall(text.lower())}
    pieces = [backend.encode(word).ids for word in sorted(strange) if _STRANGE.fullmatch(word)]
    pieces = [ids for ids in pieces if len(ids) <= MOST_PIECES]
    pieces += _invented(pieces, random)
    measured = {tuple(backend.encode(word).ids) for word in _MEASURED}
    distinct = dict.fromkeys(map(tuple, pieces))
    return Surroundings(
        torch.from_numpy(padded([*near, *far], pad=0)),
        torch.tensor(entity_ids),
        torch.from_numpy(padded([ids for ids in distinct if ids not in measured], pad=0)),
    )


def _invented(words: Sequence[Sequence[int]], random: np.random.Generator) -> list[list[int]]:
    """Words of pieces that begin and go on other words, in word ids."""
    first = [ids[0] for ids in words if len(ids) > 1]
    later = [piece for ids in words for piece in ids[1:]]
    made: list[list[int]] = []
    if not first:
        return made
    for count in range(2, MOST_PIECES + 1):
        begun = random.choice(first, size=(INVENTED, 1))
        made += np.hstack([begun, random.choice(later, size=(INVENTED, count - 1))]).tolist()
    return made


def story_texts(stories: Iterable[Story]) -> Iterator[str]:
    """Yield the facts, the questions and the words of the answers."""
    for story in stories:
        yield from story.facts
        for question in story.questions:
            yield question.text
            yield from question.answer.split(",")


def entities(stories: Iterable[Story]) -> set[str]:
    """Return the people, places and things of stories.

    The words that facts write with a capital letter only, and the answers that stand in facts.
    """
    capital: set[str] = set()
    small: set[str] = set()
    answers: set[str] = set()
    for story in stories:
        for fact in story.facts:
            for word in _WORD.findall(fact):
                (capital if word[0].isupper() else small).add(word)
        answers.update(question.answer for question in story.questions)
    return {word for word in capital if word.lower() not in small} | (answers & (capital | small))


class NoisyStories(EncodedStories):
    """Stories whose batches are told among noise; the same questions always among the same."""

    def __init__(
        self,
        stories: Sequence[Story],
        tokenizer: PreTrainedTokenizerFast,
        labels: Sequence[str],
        max_facts: int,
        max_hops: int,
        surroundings: Surroundings,
        renamed_rate: float,
    ) -> None:
        """``renamed_rate`` of the batches have other people, places and things."""
        super().__init__(stories, tokenizer, labels, max_facts, max_hops)
        self._words, self._window = len(tokenizer), tokenizer.model_max_length
        self._around = surroundings
        self._renamed_rate = renamed_rate
        self._needed = 2 * len(surroundings.entities)  # for the stories, and for the strangers
        strangers = len(surroundings.strangers)
        if strangers < self._needed:
            raise InputError(
                f"the book text has {strangers} words to call people, places and things by; that "
                f"is too few, {self._needed} are needed"
            )

    def batch(self, chosen: NDArray[np.int64]) -> Batch:
        """See ``EncodedStories.batch``."""
        batch, around = super().batch(chosen), self._around
        random = np.random.default_rng(chosen)
        if random.random() < PLAIN_RATE:
            return batch
        other, words_of_others = self._casts(random)
        told = np.unique(batch.facts[batch.facts >= 0].numpy())  # their facts; no questions
        of_others = batch.sentences[
            random.choice(told, size=random.integers(MOST_OF_STRANGERS + 1))
        ]
        of_others = each_exchanged(of_others, around.entities, words_of_others, random)
        drawn = random.integers(len(around.sentences), size=TEXT_SENTENCES)
        drawn[::2] %= HARD_SENTENCES
        text = around.sentences[drawn]
        if random.random() < self._renamed_rate:
            batch, text = renamed(batch, other), exchanged(text, other)
        text = text[:, : SHORT if random.random() < SHORT_RATE else self._window]
        return among(batch, text, of_others, random)

    def _casts(self, random: np.random.Generator) -> tuple[Tensor, Tensor]:
        """Other people, places and things (V, P), and words (W, P) that are none of these."""
        strangers = self._around.strangers
        pieces = 1 + int(random.integers(strangers.shape[1]))
        short = strangers[(strangers[:, pieces:] == 0).all(dim=1), :pieces]
        strangers = short if len(short) >= self._needed else strangers
        shuffled = strangers[torch.from_numpy(random.permutation(len(strangers)))]
        half = len(shuffled) // 2
        other = other_words(self._words, self._around.entities, shuffled[:half], random)
        return other, shuffled[half:]
