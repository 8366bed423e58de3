"""Published mean errors on the 20 bAbI tasks, each as reported for the paper cited.

Only whole models: a mean over tasks of which each took its best seed is no model, and is left out.
Task by task, these papers are not quoted here.
"""

from __future__ import annotations

from dataclasses import dataclass

from kvmem.tasks.babi.files import Size


@dataclass(frozen=True, slots=True)
class Published:
    """One published result: ``mean_error`` in percent over the 20 tasks, weak supervision.

    joint:     one model for all tasks; else one a task. failed: tasks above 5 %, where given.
    deviation: standard deviation over seeds if the error is a mean over seeds; None if it is the
               error of the best of several runs.
    """

    system: str
    citation: str
    size: Size
    joint: bool
    mean_error: float
    failed: int | None = None
    deviation: float | None = None

    @property
    def label(self) -> str:
        """What it is, in short, for a plot or a table."""
        how = "joint" if self.joint else "per task"
        kind = "best run" if self.deviation is None else "mean of seeds"
        return f"{self.system}, {how}, {kind}"


_MEMN2N = "Sukhbaatar et al. 2015, End-To-End Memory Networks, arXiv:1503.08895"
_ENTNET = "Henaff et al. 2017, Tracking the World State, arXiv:1612.03969"
_SDNC = "Rae et al. 2016, Scaling Memory-Augmented Neural Networks, arXiv:1610.09027"
_TPR_RNN = (
    "Schlag & Schmidhuber 2018, Learning to Reason with Third-Order Tensor Products, "
    "arXiv:1811.12143"
)
_UT = "Dehghani et al. 2019, Universal Transformers, arXiv:1807.03819"

PUBLISHED = (
    Published("MemN2N", _MEMN2N, "1k", True, 12.4, failed=11),
    Published("MemN2N", _MEMN2N, "10k", False, 4.2, failed=3),
    Published(
        "KV-MemNN (re-implemented)",
        "public re-implementation of Miller et al. 2016, Key-Value Memory Networks, "
        "arXiv:1606.03126",
        "10k",
        True,
        12.6,
        failed=8,
    ),
    Published(
        "DMN+",
        "Xiong et al. 2016, Dynamic Memory Networks for Visual and Textual Question Answering, "
        "arXiv:1603.01417",
        "10k",
        False,
        2.8,
        failed=1,
    ),
    Published(
        "QRN",
        "Seo et al. 2017, Query-Reduction Networks, arXiv:1606.04582",
        "10k",
        False,
        0.3,
        failed=0,
    ),
    Published("EntNet", _ENTNET, "10k", False, 0.5, failed=0),
    Published("EntNet", _ENTNET, "10k", True, 9.7, deviation=2.6),
    Published("SDNC", _SDNC, "10k", True, 2.9, failed=1),
    Published("SDNC", _SDNC, "10k", True, 6.4, deviation=2.5),
    Published(
        "BiADNC, task 16 augmented",
        "Franke et al. 2018, Robust and Scalable Differentiable Neural Computer, arXiv:1807.02658",
        "10k",
        True,
        0.4,
        failed=0,
        deviation=0.3,
    ),
    Published("TPR-RNN", _TPR_RNN, "10k", True, 0.78),
    Published("TPR-RNN", _TPR_RNN, "10k", True, 1.34, deviation=0.52),
    Published(
        "STM",
        "Le et al. 2020, Self-Attentive Associative Memory, arXiv:2002.03519",
        "10k",
        True,
        0.15,
    ),
    Published("MEMO", "Banino et al. 2020, MEMO, arXiv:2001.10913", "10k", True, 0.21, failed=0),
    Published("Universal Transformer", _UT, "10k", True, 1.12, deviation=1.62),
    Published("Universal Transformer", _UT, "1k", True, 11.21, deviation=6.65),
    Published(
        "PonderNet", "Banino et al. 2021, PonderNet, arXiv:2107.05407", "10k", True, 0.15, failed=0
    ),
)
