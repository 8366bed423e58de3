"""The state of a run on disk: one safetensors file, replaced whole, enough to go on exactly."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor

from kvmem.errors import CheckpointError
from kvmem.reader.model import KeyValueReader
from kvmem.tasks.atomic import replacing
from kvmem.training.sampling import TaskSampler


@dataclass(slots=True)
class Progress:
    """How far a run is; everything in it is written to the state's metadata as JSON."""

    step: int = 0
    seconds: float = 0.0  # of training, over all sittings
    questions: int = 0
    validations: int = 0
    best_error: float = float("inf")  # mean validation error, 0–1
    settings: dict[str, Any] = field(default_factory=dict)


def save_state(
    path: Path,
    progress: Progress,
    model: KeyValueReader,
    optimizer: torch.optim.AdamW,
    sampler: TaskSampler,
) -> None:
    """Write the state so that a kill at any moment leaves the old or the new one."""
    tensors: dict[str, Tensor] = {}
    for name, parameter in model.named_parameters():
        tensors[f"model.{name}"] = parameter.detach()
        for key, value in optimizer.state.get(parameter, {}).items():
            tensors[f"optimizer.{key}.{name}"] = value
    metadata = {
        "progress": json.dumps(asdict(progress)),
        "random": json.dumps(sampler.random.bit_generator.state),
        "valid_error": json.dumps(sampler.valid_error),
        "train_error": json.dumps(sampler.train_error),
    }
    with replacing(path) as file:
        file.write(save(tensors, metadata))


def check_resumable(
    path: Path, settings: dict[str, Any], defaults: dict[str, dict[str, Any]]
) -> None:
    """Raise CheckpointError unless the state at ``path`` is of a run with these settings.

    defaults: of groups of settings. One that the state knows nothing of came later.
    """
    begun = _open(path)[1].settings
    begun |= {group: given | begun.get(group, {}) for group, given in defaults.items()}
    changed = sorted(name for name in settings if settings[name] != begun.get(name))
    if changed:
        raise CheckpointError(
            f"{path.parent} was begun with other settings ({', '.join(changed)}); "
            "resume with the same ones, or choose another --out"
        )


def load_state(
    path: Path, model: KeyValueReader, optimizer: torch.optim.AdamW, sampler: TaskSampler
) -> Progress:
    """Put everything back as ``save_state`` found it. Raises CheckpointError."""
    metadata, progress, tensors = _open(path)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            parameter.copy_(tensors[f"model.{name}"])
            optimizer.state[parameter] = {
                key: tensors[f"optimizer.{key}.{name}"]
                for key in ("step", "exp_avg", "exp_avg_sq")
                if f"optimizer.{key}.{name}" in tensors
            }
    sampler.random = np.random.default_rng()
    sampler.random.bit_generator.state = json.loads(metadata["random"])
    for name in ("valid_error", "train_error"):
        errors = json.loads(metadata[name])
        getattr(sampler, name).update({int(task): error for task, error in errors.items()})
    return progress


def _open(path: Path) -> tuple[dict[str, str], Progress, dict[str, Tensor]]:
    try:
        with safe_open(path, framework="pt") as file:
            metadata = file.metadata()
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
        return metadata, Progress(**json.loads(metadata["progress"])), tensors
    except FileNotFoundError:
        raise CheckpointError(f"{path}: nothing to resume; run without --resume first") from None
    except (SafetensorError, KeyError, TypeError, ValueError) as error:
        raise CheckpointError(f"{path}: the saved state is damaged ({error})") from error
