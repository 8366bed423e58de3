"""Training an open-vocabulary reader: one run from settings to a checkpoint."""

from __future__ import annotations

import json
import math
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from kvmem.reader.answer import COUNT, LIST, SPAN
from kvmem.reader.checkpoint import WEIGHTS_FILE
from kvmem.reader.collation import on_device
from kvmem.reader.joint import JointHead
from kvmem.reader.prediction import choose, run_batch
from kvmem.training.loop import LOG_FILE, Advance, Report
from kvmem.training.open_data import OpenBatch
from kvmem.training.open_loading import Drawing, Drawn, Gathering, Loaded, loader
from kvmem.training.open_objective import EarlierKeys, open_loss
from kvmem.training.open_preparation import Memories, Prepared, prepare
from kvmem.training.open_sampling import MemorySampler
from kvmem.training.open_settings import OpenSettings
from kvmem.training.open_sources import Source
from kvmem.training.optimisation import adamw, set_learning_rate, write_weights
from kvmem.training.workers import Workers, run_workers


def train_open(
    settings: OpenSettings,
    sources: Sequence[Source],
    report: Report | None = None,
    advance: Advance | None = None,
) -> Path:
    """Train on memories of some sources; returns the folder of the best checkpoint.

    Raises CheckpointError if the encoder cannot be had, or if ``out`` holds a checkpoint, and
    InputError for a source without a question that can be used, for no time at all, for workers
    that cannot share a step, and for a device that cannot be used.
    """
    settings.check()
    torch.set_num_threads(settings.workers)  # these cores are free until the workers start
    torch.set_float32_matmul_precision("high")
    # cuDNN plans attention anew for every shape of a batch, which takes longer than the attention.
    torch.backends.cuda.enable_cudnn_sdp(False)
    torch.manual_seed(settings.seed)
    prepared = prepare(settings, sources)
    run_workers(
        settings.workers,
        lead=partial(_work, settings, prepared, report, advance),
        follow=partial(_work, settings, prepared, None, None),
    )
    return settings.out


def _work(
    settings: OpenSettings,
    prepared: Prepared,
    report: Report | None,
    advance: Advance | None,
    workers: Workers,
) -> None:
    torch.set_num_threads(1)
    if not workers.leads:
        torch.manual_seed(settings.seed + workers.rank)  # of dropout, and of the crowds' moments
    _OpenRun(settings, prepared, workers).run(report, advance)


class _OpenRun:
    def __init__(self, settings: OpenSettings, prepared: Prepared, workers: Workers) -> None:
        self.settings, self.workers = settings, workers
        self.model, self.tokenizer = workers.own(prepared.model), prepared.tokenizer
        self.device = self.model.device
        self.valid = prepared.valid
        random = np.random.default_rng(settings.seed)
        train = list(prepared.train.values())
        self.samplers = [MemorySampler(told.stories, random) for told in train]
        shares = prepared.weights / prepared.weights.sum()
        drawing = Drawing(
            self.samplers, shares, settings.questions, settings.batches, random, workers
        )
        self.batches = loader(Gathering(train), drawing, settings.processes)
        self.earlier = [EarlierKeys(self.model.config.d_key, self.device) for _ in train]
        head = self.model.answer_head
        assert isinstance(head, JointHead)
        self.optimizer = adamw(
            self.model,
            settings.learning_rate,
            settings.weight_decay,
            head.layers,
            settings.joint_share,
        )
        self.best = math.inf
        self.questions = self.steps = 0

    def run(self, report: Report | None, advance: Advance | None) -> None:
        settings = self.settings
        if self.workers.leads:
            settings.out.mkdir(parents=True, exist_ok=True)
            self.model.config.save_pretrained(settings.out)
            self.tokenizer.save_pretrained(settings.out)
        seconds, validations, losses = 0.0, 0, []
        batches = iter(self.batches)
        self.model.train()
        while (done := seconds / 60 / settings.minutes) < 1:
            started = time.perf_counter()
            mine = [next(batches) for _ in range(settings.batches // self.workers.count)]
            losses.append(self._step(mine, done))
            seconds += self.workers.leaders(time.perf_counter() - started)
            if advance is not None:
                advance(min(1.0, seconds / 60 / settings.minutes))
            if seconds / 60 / settings.minutes * settings.validations >= validations + 1:
                validations += 1
                record = {
                    "step": self.steps,
                    "questions": self.questions,
                    "seconds": round(seconds, 1),
                    "train_loss": float(torch.stack(losses).mean()),
                    **self._validate(),
                }
                losses = []
                if self.workers.leads:
                    with (settings.out / LOG_FILE).open("a", encoding="utf-8") as log:
                        log.write(json.dumps(record) + "\n")
                if report is not None:
                    report(record)

    def _step(self, batches: Sequence[Loaded], done: float) -> Tensor:
        """One step over this worker's micro-batches and the others'; returns the loss of these."""
        settings = self.settings
        set_learning_rate(
            self.optimizer, settings.learning_rate, self.steps, settings.warmup_steps, done
        )
        losses = []
        for loaded in batches:
            crowd = settings.crowd * (self.steps % 2) if loaded.batch.strangers.any() else 0
            here = on_device(loaded, self.device)
            result = open_loss(
                self.model,
                here.batch,
                here.trunk_states,
                self.earlier[here.source],
                settings.support_weight,
                settings.contrast_weight,
                crowd,
            )
            (result.loss / settings.batches).backward()
            losses.append(result.answer_loss)
            self.questions += len(loaded.batch.ways) * self.workers.count
        self.workers.add_up_gradients(self.model)
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimizer.step()
        self.optimizer.zero_grad()
        self.steps += 1
        return torch.stack(losses).mean()

    @torch.inference_mode()
    def _validate(self) -> dict[str, Any]:
        """The share of wrong answers by source and kind; keeps the weights if they are the best."""
        self.model.train(False)
        wrong: dict[str, dict[str, float]] = {}
        for (name, told), sampler in zip(self.valid.items(), self.samplers, strict=True):
            kinds = sorted(set(told.stories.kinds))
            seen = self._errors(told, kinds)  # (K, 2)
            wrong[name] = dict(zip(kinds, (seen[:, 0] / seen[:, 1]).tolist(), strict=True))
            sampler.learned(wrong[name])
            wrong[name]["all"] = float(seen[:, 0].sum() / seen[:, 1].sum())
        self.model.train()
        error = float(np.mean([kinds["all"] for kinds in wrong.values()]))
        best = error <= self.best
        if best:
            self.best = error
            if self.workers.leads:
                self._save()
        return {"valid_error": error, "best": best, "per_source": wrong}

    def _errors(self, told: Memories, kinds: list[str]) -> Tensor:
        """How many questions of each kind were answered wrong, and how many there are: (K, 2)."""
        stories, size = told.stories, self.settings.questions
        gathering = Gathering([told])
        no_words: list[tuple[int, ...]] = [()] * len(self.model.config.labels)
        seen = torch.zeros(len(kinds), 2, dtype=torch.float64)
        for number, first in enumerate(range(0, len(stories), size)):
            if not self.workers.mine(number):
                continue
            chosen = np.arange(first, min(first + size, len(stories)))
            loaded = gathering[Drawn(0, chosen)]
            here = on_device(loaded, self.device)
            output = run_batch(self.model, here.batch.batch, here.trunk_states)
            scores = on_device(output.answer, "cpu")
            rights = _right(choose(scores, no_words), scores.columns, loaded.batch)
            for question, right in zip(chosen, rights, strict=True):
                seen[kinds.index(stories.kinds[question])] += torch.tensor([not right, 1])
        return self.workers.add_up(seen)

    def _save(self) -> None:
        """Write the weights, the matrices in half precision: none has to be known any better."""
        tensors = {
            name: t.half() if t.dim() > 1 and t.dtype == torch.float32 else t
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
            # ``choose`` gives a list of one as its span, where both say the same.
            members = [choice.span] if choice.way == SPAN else choice.members
            said = {(int(columns[b, c]), start, end) for c, start, end in members}
            right = choice.way in (SPAN, LIST) and said == gold
        elif way == COUNT:
            right = choice.way == COUNT and len(choice.members) == len({g[0] for g in gold})
        else:
            right = choice.way == way and choice.label == int(batch.batch.labels[b])
        rights.append(bool(right))
    return rights
