"""Sharing a step's micro-batches between processes, one core each."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import deepcopy
from typing import TypeVar

import torch
import torch.distributed as dist
from torch import Tensor, nn
from torch.multiprocessing.spawn import spawn

Model = TypeVar("Model", bound=nn.Module)


class Workers:
    """The processes of one run, or the only one.

    Every worker draws the same micro-batches and works on every ``count``-th of them; gradients are
    added up, so that all hold the same weights, and the number of workers changes nothing but time
    (and the rounding of sums).
    """

    def __init__(self, rank: int = 0, count: int = 1) -> None:
        self.rank, self.count = rank, count

    @property
    def leads(self) -> bool:
        """Whether this is the worker that validates, logs and saves."""
        return self.rank == 0

    def mine(self, number: int) -> bool:
        """Whether the ``number``-th piece of work is this worker's."""
        return number % self.count == self.rank

    def own(self, model: Model) -> Model:
        """A model of this worker's own: torch hands the weights of one to others as shared memory.

        What one worker did to them would be done to all.
        """
        return model if self.leads else deepcopy(model)

    def add_up(self, values: Tensor) -> Tensor:
        """The sum of all workers' values."""
        if self.count > 1:
            dist.all_reduce(values)
        return values

    def add_up_gradients(self, model: nn.Module) -> None:
        """Give every worker the sum of all workers' gradients, in one exchange."""
        if self.count == 1:
            return
        parameters = [weight for weight in model.parameters() if weight.requires_grad]
        gradients = [torch.zeros_like(p) if p.grad is None else p.grad for p in parameters]
        flat = self.add_up(torch.cat([gradient.reshape(-1) for gradient in gradients]))
        pieces = flat.split([p.numel() for p in parameters])
        for parameter, piece in zip(parameters, pieces, strict=True):
            parameter.grad = piece.view_as(parameter)

    def leaders(self, value: float) -> float:
        """The first worker's value, for all: clocks differ, schedules must not."""
        if self.count == 1:
            return value
        shared = torch.tensor([value], dtype=torch.float64)
        dist.broadcast(shared, src=0)
        return float(shared)


Work = Callable[[Workers], None]


def run_workers(count: int, lead: Work, follow: Work) -> None:
    """Call ``lead`` in this process and ``follow``, which must be picklable, in ``count`` − 1 more.

    If a process fails, the others are stopped and the error is raised.
    """
    if count == 1:
        lead(Workers())
        return
    port = _free_port()
    context = spawn(_follow, args=(count, port, follow), nprocs=count - 1, join=False)
    try:
        try:
            with _group(0, count, port):
                lead(Workers(0, count))
        except Exception:
            context.join(timeout=30)  # raises the error of a worker that failed first
            raise
        context.join()
    finally:
        for process in context.processes:
            if process.is_alive():
                process.terminate()


def _follow(index: int, count: int, port: int, work: Work) -> None:
    with _group(index + 1, count, port):
        work(Workers(index + 1, count))


@contextmanager
def _group(rank: int, count: int, port: int) -> Iterator[None]:
    os.environ.setdefault("GLOO_SOCKET_IFNAME", "lo")  # workers talk on this machine only
    dist.init_process_group(
        "gloo", init_method=f"tcp://127.0.0.1:{port}", rank=rank, world_size=count
    )
    try:
        yield
    finally:
        dist.destroy_process_group()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
