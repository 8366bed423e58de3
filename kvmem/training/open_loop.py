"""Training an open-vocabulary reader: one run from settings to a checkpoint."""

from __future__ import annotations

import json
import math
import time
from collections import defaultdict
from collections.abc import Iterable, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor
from transformers import PreTrainedTokenizerFast

from kvmem.errors import CheckpointError, InputError
from kvmem.reader.answer import COUNT, LIST, SPAN
from kvmem.reader.checkpoint import WEIGHTS_FILE
from kvmem.reader.config import ReaderConfig
from kvmem.reader.model import KeyValueReader
from kvmem.reader.prediction import choose, run_batch
from kvmem.reader.reading import Reader
from kvmem.reader.trunk import MINILM, read_encoder
from kvmem.tasks.everyday.example import Example
from kvmem.training.data import salience
from kvmem.training.loop import LOG_FILE, Advance, Report
from kvmem.training.open_data import OpenBatch, OpenStories, TrunkStates, labels_of
from kvmem.training.open_objective import EarlierKeys, open_loss
from kvmem.training.open_sampling import MemorySampler
from kvmem.training.open_sources import Source
from kvmem.training.optimisation import adamw, set_learning_rate, write_weights


@dataclass(frozen=True, slots=True)
class OpenSettings:
    """A run of the open-vocabulary trainer.

    encoder:  the pretrained encoder, see ``find_encoder``. layers: how many of its layers to keep.
    init:     a checkpoint to start from, in place of a new reader over ``encoder``; its answers and
              its configuration are kept.
    minutes:  of training; the learning rate falls to nothing over them.
    questions: in a step, all of one source.
    support_weight: of the supervision of addressing by the supporting facts.
    contrast_weight: of that of a hop's query to find them among the facts of earlier steps.
    """

    out: Path
    minutes: float
    encoder: str = MINILM
    layers: int = 6
    init: str | None = None
    seed: int = 0
    questions: int = 24
    learning_rate: float = 1e-3
    weight_decay: float = 0.01
    warmup_steps: int = 300
    support_weight: float = 1.0
    contrast_weight: float = 0.25
    validations: int = 10
    reader: ReaderConfig = field(
        default_factory=lambda: ReaderConfig(
            d_key=128,
            num_encoder_layers=1,
            num_hops=4,
            max_tokens=128,
            max_slots=64,
            num_copy_layers=2,
            gathers=True,
            assumes=True,
            controlled=True,
            link_half=8.0,
            phrases=True,
            max_copied=6,
        )
    )


def train_open(
    settings: OpenSettings,
    sources: Sequence[Source],
    report: Report | None = None,
    advance: Advance | None = None,
) -> Path:
    """Train on memories of some sources; returns the folder of the best checkpoint.

    Raises CheckpointError if the encoder cannot be had, or if ``out`` holds a checkpoint, and
    InputError for a source without a question that can be used, and for no time at all.
    """
    if not settings.minutes > 0:
        raise InputError(f"minutes must be above 0, not {settings.minutes:g}")
    if (settings.out / WEIGHTS_FILE).exists():
        raise CheckpointError(f"{settings.out} holds a checkpoint already; choose another --out")
    torch.set_num_threads(1)
    torch.manual_seed(settings.seed)
    model, tokenizer = _begin(settings, sources)
    return _OpenRun(settings, model, tokenizer, sources).run(report, advance)


def _begin(
    settings: OpenSettings, sources: Sequence[Source]
) -> tuple[KeyValueReader, PreTrainedTokenizerFast]:
    """The reader to train: that of a checkpoint, or a new one over a pretrained encoder."""
    if settings.init is not None:
        reader = Reader.load(settings.init)
        if not reader.model.config.trunk:
            raise CheckpointError(
                f"{settings.init}: this reader knows the words of its own training only; it cannot "
                "go on with facts in people's own words"
            )
        reader.model.config.calibration = {}  # of the weights it begins with, not of the new ones
        model = reader.model.requires_grad_(True)
        assert model.encoder.trunk is not None
        model.encoder.trunk.requires_grad_(False)
        return model, reader.tokenizer
    trunk_config, trunk_weights, tokenizer = read_encoder(
        settings.encoder, settings.layers, settings.reader.max_tokens
    )
    config = deepcopy(settings.reader)
    config.trunk, config.vocab_size = trunk_config, len(tokenizer)
    config.labels = list(labels_of(source.train for source in sources))
    model = KeyValueReader(config)
    assert model.encoder.trunk is not None
    model.encoder.trunk.load_state_dict(trunk_weights)
    return model, tokenizer


class _Prepared:
    """Memories as arrays, with the trunk's states of their sentences."""

    def __init__(
        self,
        name: str,
        examples: Iterable[Example],
        model: KeyValueReader,
        tokenizer: PreTrainedTokenizerFast,
    ) -> None:
        assert model.encoder.trunk is not None
        self.stories = OpenStories(examples, tokenizer, model.config.labels)
        if not len(self.stories):
            raise InputError(
                f"{name}: none of {self.stories.left_out} questions can be used; an answer must be "
                f"copied, and texts have at most {tokenizer.model_max_length} word pieces"
            )
        self.trunk = TrunkStates(model.encoder.trunk, self.stories.sentences)

    def batch(self, chosen: np.ndarray[Any, np.dtype[np.int64]]) -> tuple[OpenBatch, Tensor]:
        batch = self.stories.batch(chosen)
        return batch, self.trunk.gather(batch.rows)


class _OpenRun:
    def __init__(
        self,
        settings: OpenSettings,
        model: KeyValueReader,
        tokenizer: PreTrainedTokenizerFast,
        sources: Sequence[Source],
    ) -> None:
        self.settings, self.model, self.tokenizer = settings, model, tokenizer
        self.train = [_Prepared(s.name, s.train, model, tokenizer) for s in sources]
        self.valid = {s.name: _Prepared(s.name, s.valid, model, tokenizer) for s in sources}
        if settings.init is None:
            told = [(source.stories.sentences, source.stories.facts) for source in self.train]
            model.set_salience(salience(told, len(tokenizer)))
            model.encoder.start_from_similarity(torch.cat([s.trunk.means for s in self.train]))
        weights = np.array([source.weight for source in sources])
        self.shares = weights / weights.sum()
        self.random = np.random.default_rng(settings.seed)
        self.samplers = [MemorySampler(source.stories, self.random) for source in self.train]
        self.earlier = [EarlierKeys(model.config.d_key) for _ in sources]
        self.optimizer = adamw(model, settings.learning_rate, settings.weight_decay)
        self.best = math.inf
        self.questions = self.steps = 0

    def run(self, report: Report | None, advance: Advance | None) -> Path:
        settings = self.settings
        settings.out.mkdir(parents=True, exist_ok=True)
        self.model.config.save_pretrained(settings.out)
        self.tokenizer.save_pretrained(settings.out)
        seconds, validations, losses = 0.0, 0, []
        self.model.train()
        while (done := seconds / 60 / settings.minutes) < 1:
            started = time.perf_counter()
            losses.append(self._step(done))
            seconds += time.perf_counter() - started
            if advance is not None:
                advance(min(1.0, seconds / 60 / settings.minutes))
            if seconds / 60 / settings.minutes * settings.validations >= validations + 1:
                validations += 1
                record = {
                    "step": self.steps,
                    "questions": self.questions,
                    "seconds": round(seconds, 1),
                    "train_loss": float(np.mean(losses)),
                    **self._validate(),
                }
                losses = []
                with (settings.out / LOG_FILE).open("a", encoding="utf-8") as log:
                    log.write(json.dumps(record) + "\n")
                if report is not None:
                    report(record)
        return settings.out

    def _step(self, done: float) -> float:
        settings = self.settings
        set_learning_rate(
            self.optimizer, settings.learning_rate, self.steps, settings.warmup_steps, done
        )
        number = int(self.random.choice(len(self.train), p=self.shares))
        questions = self.samplers[number].draw(settings.questions)
        batch, trunk_states = self.train[number].batch(questions)
        result = open_loss(
            self.model,
            batch,
            trunk_states,
            self.earlier[number],
            settings.support_weight,
            settings.contrast_weight,
        )
        result.loss.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimizer.step()
        self.optimizer.zero_grad()
        self.steps += 1
        self.questions += len(batch.ways)
        return result.answer_loss

    @torch.inference_mode()
    def _validate(self) -> dict[str, Any]:
        """The share of wrong answers by source and kind; keeps the weights if they are the best."""
        self.model.train(False)
        wrong: dict[str, dict[str, float]] = {}
        no_words: list[tuple[int, ...]] = [()] * len(self.model.config.labels)
        for (name, source), sampler in zip(self.valid.items(), self.samplers, strict=True):
            by_kind = defaultdict(list)
            for first in range(0, len(source.stories), 32):
                chosen = np.arange(first, min(first + 32, len(source.stories)))
                batch, trunk_states = source.batch(chosen)
                output = run_batch(self.model, batch.batch, trunk_states)
                rights = _right(choose(output.answer, no_words), output.answer.columns, batch)
                for question, right in zip(chosen, rights, strict=True):
                    by_kind[source.stories.kinds[question]].append(not right)
            wrong[name] = {kind: float(np.mean(errors)) for kind, errors in by_kind.items()}
            sampler.learned(wrong[name])
            wrong[name]["all"] = float(np.mean([e for errors in by_kind.values() for e in errors]))
        self.model.train()
        error = float(np.mean([kinds["all"] for kinds in wrong.values()]))
        best = error <= self.best
        if best:
            self.best = error
            self._save()
        return {"valid_error": error, "best": best, "per_source": wrong}

    def _save(self) -> None:
        """Write the weights, the trunk's in half precision: it was never trained in any other."""
        tensors = {
            name: t.half() if ".trunk." in name and t.dtype == torch.float32 else t
            for name, t in self.model.state_dict().items()
        }
        write_weights(self.settings.out / WEIGHTS_FILE, tensors)


def _right(choices: list[Any], columns: Tensor, batch: OpenBatch) -> list[bool]:
    """Whether each choice is right, judged by its tokens."""
    rights = []
    for b, choice in enumerate(choices):
        way = int(batch.ways[b])
        gold = {tuple(span) for span in batch.spans[b].tolist() if span[0] >= 0}
        if way == SPAN:
            right = choice.way == SPAN and (
                (int(columns[b, choice.span[0]]), *choice.span[1:]) in gold
            )
        elif way == LIST:
            said = {(int(columns[b, c]), start, end) for c, start, end in choice.members}
            right = choice.way == LIST and said == gold
        elif way == COUNT:
            right = choice.way == COUNT and len(choice.members) == len({g[0] for g in gold})
        else:
            right = choice.way == way and choice.label == int(batch.batch.labels[b])
        rights.append(bool(right))
    return rights
