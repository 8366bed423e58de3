"""How sure a reader may be: its scores and the memory's size as a calibrated probability."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

FEATURES = (
    "constant",
    "answer",
    "unknown",
    "facts",
    "label",
    "gathered",
    "answer of label",
    "answer of gathered",
    "closed",
)
"""What the probabilities are made of; see ``prediction.features_of``.

answer and unknown are log-odds of the best answer and of "not known"; facts is the logarithm of
the memory's size; label, gathered and closed are 0 or 1: the answer is a label, is a list or a
count, and absence is read as closed.
"""


@dataclass(frozen=True, slots=True)
class Calibration:
    """P(outcome | features) of the outcomes "right", "unknown" and "wrong".

    A multinomial logistic regression on the reader's own log-odds, as in Platt scaling (Platt 1999;
    Guo et al. 2017, "On Calibration of Modern Neural Networks", §4), with the size of the memory
    beside them: the best wrong match grows with it.

    threshold:      of an answer that is either right or not in the memory at all, the probability
                    that it is right; below it the answer is "not known". Answers that are wrong
                    though the memory holds the right one are left aside: they have a low
                    confidence, but "not known" would be wrong too.
    right, unknown: a weight for each of ``FEATURES``; those of "wrong" are 0.
    """

    threshold: float
    right: tuple[float, ...]
    unknown: tuple[float, ...]

    def probabilities(self, features: Sequence[float]) -> tuple[float, float]:
        """That the best answer is right, and that the memory does not hold the answer."""
        logits = [
            sum(w * x for w, x in zip(weights, features, strict=True))
            for weights in (self.right, self.unknown)
        ]
        top = max(0.0, *logits)
        right, unknown = (math.exp(logit - top) for logit in logits)
        total = right + unknown + math.exp(-top)
        return right / total, unknown / total

    def knows(self, right: float, unknown: float) -> bool:
        """Whether an answer with these ``probabilities`` is given, or is "not known"."""
        return right >= self.threshold * (right + unknown)

    def to_config(self) -> dict[str, Any]:
        """The form that is kept in ``config.json``."""
        return {
            "threshold": self.threshold,
            "right": dict(zip(FEATURES, self.right, strict=True)),
            "unknown": dict(zip(FEATURES, self.unknown, strict=True)),
        }

    @classmethod
    def from_config(cls, config: Mapping[str, Any]) -> Calibration:
        """Read what ``to_config`` wrote. Raises ValueError that names what is wrong."""
        if set(config) != {"threshold", "right", "unknown"}:
            raise ValueError(
                f"calibration has {sorted(config)}; it needs threshold, right and unknown"
            )
        threshold = config["threshold"]
        if not isinstance(threshold, int | float) or not 0 <= threshold <= 1:
            raise ValueError(f"calibration: threshold must be from 0 to 1, not {threshold!r}")
        return cls(float(threshold), _weights(config, "right"), _weights(config, "unknown"))


def _weights(config: Mapping[str, Any], outcome: str) -> tuple[float, ...]:
    weights = config[outcome]
    if not isinstance(weights, Mapping) or set(weights) != set(FEATURES):
        raise ValueError(f"calibration: {outcome} needs a weight for each of {', '.join(FEATURES)}")
    for feature, weight in weights.items():
        if not isinstance(weight, int | float) or not math.isfinite(weight):
            raise ValueError(f"calibration: {outcome}, {feature} must be a number, not {weight!r}")
    return tuple(float(weights[feature]) for feature in FEATURES)
