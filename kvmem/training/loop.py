"""The training loop: one run from settings to a checkpoint."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from copy import deepcopy
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import torch

from kvmem.errors import CheckpointError
from kvmem.reader.checkpoint import WEIGHTS_FILE, locate
from kvmem.reader.config import ReaderConfig
from kvmem.reader.loading import load_model
from kvmem.reader.model import KeyValueReader
from kvmem.reader.prediction import predict_labels
from kvmem.reader.vocabulary import answer_ids
from kvmem.tasks.atomic import replacing
from kvmem.training.augmentation import with_unseen_word, without_support
from kvmem.training.data import (
    TrainingData,
    Vocabulary,
    load_training_data,
    open_source,
    word_salience,
)
from kvmem.training.noise import for_noise, hardest_first
from kvmem.training.objective import batch_loss
from kvmem.training.optimisation import adamw, set_learning_rate, write_weights
from kvmem.training.recasting import Recasting
from kvmem.training.sampling import TaskSampler
from kvmem.training.settings import TrainSettings
from kvmem.training.state import Progress, check_resumable, load_state, save_state
from kvmem.training.workers import Workers, run_workers

STATE_FILE = "training_state.safetensors"
LOG_FILE = "log.jsonl"
COMMON_WORD_SHARE = 0.6
"""A word in more than this share of the distinct sentences connects no fact with a question.

High, so that people asked about are never taken for common: in the files of task 12 alone a name is
in half of the sentences. Removing too many facts is always right, removing too few is not.
"""

Report = Callable[[dict[str, Any]], None]
"""Receives what is also written to the log, one record a validation."""


Advance = Callable[[float], None]
"""Receives the share of the schedule that is done, after every step."""


def train(
    settings: TrainSettings, report: Report | None = None, advance: Advance | None = None
) -> Path:
    """Train a reader as ``settings`` say; returns the folder of the best checkpoint.

    The folder holds the checkpoint with the lowest mean validation error, the log, and the state
    from which ``resume`` goes on.

    Raises:
        CheckpointError: ``out`` holds a run or a checkpoint already and ``resume`` is not set, or
            there is nothing to resume, or what is there was begun with other settings.
        DataError, NotFoundError: the data cannot be read; see ``open_babi``.
    """
    state = settings.out / STATE_FILE
    if settings.resume:
        check_resumable(state, plain_settings(settings), {"reader": _plain_sizes(ReaderConfig())})
    elif any((settings.out / name).exists() for name in (STATE_FILE, LOG_FILE, WEIGHTS_FILE)):
        raise CheckpointError(
            f"{settings.out} holds a run already; go on with --resume, or choose another --out"
        )
    start = None if settings.init is None else load_model(locate(settings.init))
    if start is not None and start.model.config.trunk:
        raise CheckpointError(
            f"{settings.init}: this reader goes on from facts in people's own words; train it with "
            "everyday among the data, or start from a reader of bAbI, such as 'babi'"
        )
    data = load_training_data(
        open_source(settings.data),
        settings.tasks,
        settings.size,
        settings.reader if start is None else start.model.config,
        settings.generated,
        None if start is None else Vocabulary(start.tokenizer, tuple(start.model.config.labels)),
        settings.noise,
    )
    model = None if start is None else start.model
    if model is not None and settings.noise is not None:
        assert data.surroundings is not None
        if model.config.sifts:
            hardest_first(data.surroundings, model)
        torch.manual_seed(settings.seed)  # of the new words' vectors
        model = for_noise(model, data.tokenizer, data.surroundings.entities)
    run_workers(
        settings.workers,
        lead=partial(_work, settings, data, model, report, advance),
        follow=partial(_work, settings, data, model, None, None),
    )
    return settings.out


def _work(
    settings: TrainSettings,
    data: TrainingData,
    start: KeyValueReader | None,
    report: Report | None,
    advance: Advance | None,
    workers: Workers,
) -> None:
    torch.set_num_threads(1)
    torch.manual_seed(settings.seed)
    _Run(settings, data, start, workers).run(report, advance)


class _Run:
    def __init__(
        self,
        settings: TrainSettings,
        data: TrainingData,
        start: KeyValueReader | None,
        workers: Workers,
    ) -> None:
        self.settings, self.data, self.workers = settings, data, workers
        if start is None:
            config = deepcopy(settings.reader)
            config.vocab_size, config.labels = len(data.tokenizer), list(data.labels)
            self.model = KeyValueReader(config)
            self.model.set_salience(word_salience(data))
        else:
            self.model = workers.own(start).requires_grad_(True)
        self.model.train()
        self.optimizer = adamw(self.model, settings.learning_rate, settings.weight_decay)
        self.sampler = TaskSampler(data.train, settings.seed)
        self.progress = Progress(settings=plain_settings(settings))
        self.label_words = [answer_ids(data.tokenizer, label) for label in data.labels]
        self.common = _common_words(data)
        self.recasting = Recasting(data.tokenizer, data.labels)
        self.recent: list[tuple[float, float]] = []

    def run(self, report: Report | None, advance: Advance | None) -> None:
        settings, out = self.settings, self.settings.out
        if settings.resume:
            self.progress = load_state(out / STATE_FILE, self.model, self.optimizer, self.sampler)
        if self.workers.leads:
            out.mkdir(parents=True, exist_ok=True)
            self._save_tokenizer()
            self._cut_log()
        while (done := self.fraction_done()) < 1:
            started = time.perf_counter()
            self.step(done)
            elapsed = time.perf_counter() - started
            self.progress.seconds += self.workers.leaders(elapsed)
            if self.fraction_done() * settings.validations >= self.progress.validations + 1:
                record = self.validate()
                if record is not None and report is not None:
                    report(record)
            if advance is not None:
                advance(min(1.0, self.fraction_done()))

    def fraction_done(self) -> float:
        if self.settings.minutes is not None:
            return self.progress.seconds / 60 / self.settings.minutes
        return self.progress.step / self.settings.steps

    def step(self, done: float) -> None:
        """One optimiser step: several micro-batches of different tasks and lengths, summed."""
        settings, random = self.settings, self.sampler.random
        set_learning_rate(
            self.optimizer,
            settings.learning_rate,
            self.progress.step,
            settings.warmup_steps,
            done,
        )
        support_weight = settings.support_weight if settings.supervision == "strong" else 0.0
        seen = torch.zeros(settings.micro_batches, 3)  # task, answer loss, error
        for number in range(settings.micro_batches):
            task, chosen = self.sampler.draw(settings.batch_size)
            unseen = random.random() < settings.unseen_word_rate
            recast = random.random() < settings.recast_rate
            without = random.random(len(chosen)) < settings.not_known_rate
            self.progress.questions += len(chosen)
            if not self.workers.mine(number):
                continue
            # Dropout of its own for every micro-batch, whichever worker has it, and after a resume.
            turn = (settings.seed, self.progress.step, number)
            torch.manual_seed(hash(turn))
            batch = self.data.train[task].batch(chosen)
            if recast:
                batch = self.recasting(batch, task, np.random.default_rng(turn))
            if unseen:
                batch = with_unseen_word(batch, self.progress.step)
            batch = without_support(batch, self.common, torch.from_numpy(without))
            result = batch_loss(self.model, batch, support_weight)
            (result.loss / settings.micro_batches).backward()
            seen[number] = torch.tensor([task, result.answer_loss, result.error])
        self.workers.add_up_gradients(self.model)
        for task, loss, error in self.workers.add_up(seen).tolist():
            self.sampler.saw(int(task), error)
            self.recent.append((loss, error))
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimizer.step()
        self.optimizer.zero_grad()
        self.progress.step += 1

    def validate(self) -> dict[str, Any] | None:
        """Measure, keep the checkpoint if it is the best so far, log, and save the state.

        Returns the record that is logged; only the leader has one.
        """
        errors = self.validation_errors()
        self.sampler.valid_error.update(errors)
        self.progress.validations += 1
        record = self._keep(errors) if self.workers.leads else None
        self.recent = []
        return record

    def _keep(self, errors: dict[int, float]) -> dict[str, Any]:
        mean = sum(errors.values()) / len(errors)
        loss, train_error = np.mean(self.recent, axis=0).tolist() if self.recent else (None, None)
        record = {
            "step": self.progress.step,
            "questions": self.progress.questions,
            "seconds": round(self.progress.seconds, 1),
            "done": round(self.fraction_done(), 4),
            "train_loss": loss,
            "train_error": train_error,
            "valid_error": mean,
            "best": mean <= self.progress.best_error,
            "per_task": {str(task): error for task, error in errors.items()},
        }
        if mean <= self.progress.best_error:
            self.progress.best_error = mean
            self._save_weights()
        with (self.settings.out / LOG_FILE).open("a", encoding="utf-8") as log:
            log.write(json.dumps(record) + "\n")
        save_state(
            self.settings.out / STATE_FILE,
            self.progress,
            self.model,
            self.optimizer,
            self.sampler,
        )
        return record

    def validation_errors(self) -> dict[int, float]:
        """Error (0–1) on each task's validation questions, evenly spread."""
        tasks = list(self.data.valid)
        errors = torch.zeros(len(tasks), dtype=torch.float64)
        for number, task in enumerate(tasks):
            if not self.workers.mine(number):
                continue
            stories = self.data.valid[task]
            count = min(len(stories), self.settings.validation_questions)
            chosen = np.linspace(0, len(stories) - 1, count).astype(np.int64)
            answers = predict_labels(self.model, stories, self.label_words, chosen)
            expected = stories.labels[chosen]  # -1: an answer that training never gave
            errors[number] = float(((answers != expected) | (expected < 0)).mean())
        return dict(zip(tasks, self.workers.add_up(errors).tolist(), strict=True))

    def _cut_log(self) -> None:
        """Drop records after the state that is gone on from, and a last line torn by a kill."""
        log = self.settings.out / LOG_FILE
        if not log.exists():
            return
        lines = log.read_bytes().splitlines(keepends=True)
        whole = [line for line in lines if line.endswith(b"\n")]
        with replacing(log) as file:
            file.writelines(
                line for line in whole if json.loads(line)["step"] <= self.progress.step
            )

    def _save_weights(self) -> None:
        write_weights(self.settings.out / WEIGHTS_FILE, self.model.state_dict())

    def _save_tokenizer(self) -> None:
        self.model.config.save_pretrained(self.settings.out)
        self.data.tokenizer.save_pretrained(self.settings.out)


def plain_settings(settings: TrainSettings) -> dict[str, Any]:
    """The settings that make a run what it is, as JSON can hold them."""
    plain = asdict(replace(settings, reader=None))  # type: ignore[arg-type]
    for name in ("out", "resume", "workers"):
        del plain[name]
    plain["reader"] = _plain_sizes(settings.reader)
    return json.loads(json.dumps(plain))  # type: ignore[no-any-return]


def _plain_sizes(reader: ReaderConfig) -> dict[str, Any]:
    return {
        name: getattr(reader, name)
        for name in ReaderConfig.own_fields()
        if name not in ("vocab_size", "labels")  # those come from the data
    }


def _common_words(data: TrainingData) -> torch.Tensor:
    """Which words are too frequent to connect a fact with a question: (V,) bool."""
    counts = np.zeros(len(data.tokenizer))
    total = 0
    for stories in data.train.values():
        for words in stories.sentences:
            counts[np.unique(words)] += 1
        total += len(stories.sentences)
    return torch.from_numpy(counts > COMMON_WORD_SHARE * total)
