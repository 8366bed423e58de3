"""What predictions are worth: counts a task, and the percentages made of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from statistics import fmean

from kvmem.evaluation.predictions import Asked, Prediction

FAILED_ABOVE = 5.0
"""A task with more error than this, in percent, is failed (Weston et al. 2015, §4)."""

SeenItems = Collection[tuple[tuple[str, ...], str]]
"""(facts told before a question, question) of the training stories."""


@dataclass(frozen=True, slots=True)
class TaskResult:
    """Counts of one task's questions and of the facts cited for them; shares are in percent.

    A fact is cited if some hop gave it a weight of at least 0.1. Citations are counted over the
    questions that list supporting facts, and pooled over a task's questions. Shares of nothing are
    None.

    unseen:    questions that, with the facts before them, do not stand word for word in the
               training stories; None if those are not known.
    supported: questions that list supporting facts. listed: those facts.
    cited:     facts cited for them. found: cited facts that are listed.
    first_found: questions whose first evidence is a listed fact.
    seconds:   taken to answer, without loading the stories.
    """

    task: int
    questions: int
    wrong: int
    unseen: int | None
    unseen_wrong: int
    supported: int
    listed: int
    cited: int
    found: int
    first_found: int
    seconds: float

    @property
    def error(self) -> float:
        """Questions whose answer is not, character for character, the right one."""
        return 100 * self.wrong / self.questions

    @property
    def failed(self) -> bool:
        return self.error > FAILED_ABOVE

    @property
    def unseen_error(self) -> float | None:
        """The error on the questions that training did not show word for word."""
        return _percent(self.unseen_wrong, self.unseen or 0)

    @property
    def support_precision(self) -> float | None:
        """Cited facts that are listed as supporting."""
        return _percent(self.found, self.cited)

    @property
    def support_recall(self) -> float | None:
        """Listed supporting facts that are cited."""
        return _percent(self.found, self.listed)

    @property
    def first_evidence(self) -> float | None:
        """Questions whose first evidence is a supporting fact, of those that list any."""
        return _percent(self.first_found, self.supported)


def score(
    task: int,
    asked: Sequence[Asked],
    predictions: Sequence[Prediction],
    seen: SeenItems | None,
    seconds: float,
) -> TaskResult:
    """Count what was right. ``seen`` are the training items, None if they are not known."""
    wrong = unseen = unseen_wrong = supported = listed = cited = found = first_found = 0
    for one, prediction in zip(asked, predictions, strict=True):
        missed = prediction.answer != one.question.answer
        wrong += missed
        if seen is not None and (one.facts, one.question.text) not in seen:
            unseen += 1
            unseen_wrong += missed
        if not one.question.supports:
            continue
        supports, evidence = frozenset(one.question.supports), prediction.cited()
        supported += 1
        listed += len(supports)
        cited += len(evidence)
        found += len(supports & evidence)
        first_found += prediction.first_evidence() in supports
    return TaskResult(
        task=task,
        questions=len(asked),
        wrong=wrong,
        unseen=None if seen is None else unseen,
        unseen_wrong=unseen_wrong,
        supported=supported,
        listed=listed,
        cited=cited,
        found=found,
        first_found=first_found,
        seconds=seconds,
    )


def mean(values: Sequence[float | None]) -> float | None:
    """The mean of the values that are there; None if none is."""
    there = [value for value in values if value is not None]
    return fmean(there) if there else None


def _percent(part: int, whole: int) -> float | None:
    return 100 * part / whole if whole else None
