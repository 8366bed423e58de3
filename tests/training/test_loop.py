"""A run is exact: the same again, after a kill, and however many workers share it."""

import json
import pickle
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file
from torch.multiprocessing.spawn import ProcessRaisedException

from kvmem.errors import CheckpointError, InputError
from kvmem.reader.config import ReaderConfig
from kvmem.reader.reading import Reader
from kvmem.training.loop import LOG_FILE, STATE_FILE, train
from kvmem.training.workers import Workers, run_workers
from tests.reader.tiny_reader import save_tiny_reader

from .conftest import Settings


def weights(folder: Path) -> dict[str, torch.Tensor]:
    return load_file(folder / STATE_FILE)


def records(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / LOG_FILE).read_text().splitlines()]


def assert_same(first: Path, second: Path, tolerance: float = 0.0) -> None:
    one, two = weights(first), weights(second)
    assert one.keys() == two.keys()
    for name in one:
        torch.testing.assert_close(one[name], two[name], rtol=0, atol=tolerance)


def test_a_run_leaves_a_checkpoint_a_log_and_its_state(settings: Settings) -> None:
    seen: list[dict[str, Any]] = []
    out = train(settings(), report=seen.append)
    reader = Reader.load(out)
    assert reader.labels[0] == ""
    assert {"yes", "no"} < set(reader.labels)
    assert records(out) == seen
    assert [record["step"] for record in seen] == [4, 8]
    assert set(seen[0]["per_task"]) == {"1", "6"}
    best = min(record["valid_error"] for record in seen)
    assert [r["valid_error"] for r in seen if r["best"]][-1] == best


def test_equal_settings_give_equal_weights_and_another_seed_others(
    settings: Settings, tmp_path: Path
) -> None:
    first = train(settings(out=tmp_path / "a"))
    assert_same(first, train(settings(out=tmp_path / "b")))
    other = train(settings(out=tmp_path / "c", seed=1))
    with pytest.raises(AssertionError):
        assert_same(first, other)


def test_a_run_may_start_from_a_checkpoint_and_keeps_its_answers(
    settings: Settings, tmp_path: Path
) -> None:
    first = train(settings(out=tmp_path / "a"))
    again = settings(out=tmp_path / "b", init=str(first), tasks=(6,), learning_rate=1e-9)
    second = Reader.load(train(again))
    assert second.labels == Reader.load(first).labels
    for name, weight in Reader.load(first).model.state_dict().items():
        torch.testing.assert_close(second.model.state_dict()[name], weight, rtol=0, atol=1e-6)


def test_two_workers_do_what_one_does(settings: Settings, tmp_path: Path) -> None:
    alone = train(settings(out=tmp_path / "one"))
    shared = train(settings(out=tmp_path / "two", workers=2))
    assert_same(alone, shared, tolerance=1e-5)


# Stands still after the first validation was saved, to be killed there.
KILLED = """
import pickle, sys, time
from pathlib import Path
from kvmem.training.loop import train

def wait(record):
    print(record["step"], flush=True)
    time.sleep(600)

train(pickle.loads(Path(sys.argv[1]).read_bytes()), report=wait)
"""


def test_a_killed_run_goes_on_exactly_where_it_was(settings: Settings, tmp_path: Path) -> None:
    whole = train(settings(out=tmp_path / "whole"))
    broken = settings(out=tmp_path / "broken")
    (tmp_path / "settings").write_bytes(pickle.dumps(broken))
    process = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(tmp_path / "settings")],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "4\n"
    process.send_signal(signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL
    assert len(records(broken.out)) == 1
    resumed = train(settings(out=tmp_path / "broken", resume=True))
    assert_same(whole, resumed)
    assert [{k: v for k, v in record.items() if k != "seconds"} for record in records(resumed)] == [
        {k: v for k, v in record.items() if k != "seconds"} for record in records(whole)
    ]


def test_resuming_with_other_settings_is_refused(settings: Settings) -> None:
    train(settings())
    with pytest.raises(CheckpointError, match=r"other settings \(batch_size, seed\)"):
        train(settings(resume=True, seed=3, batch_size=4))


def test_resuming_with_another_reader_or_vocabulary_is_refused(settings: Settings) -> None:
    train(settings())
    with pytest.raises(CheckpointError, match=r"other settings \(tasks\)"):
        train(settings(resume=True, tasks=(1, 15)))
    with pytest.raises(CheckpointError, match=r"other settings \(reader\)"):
        train(settings(resume=True, reader=ReaderConfig(d_model=32)))


def test_a_state_saved_before_a_setting_of_the_reader_came_up_is_gone_on_with(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = set(ReaderConfig.own_fields()) - {"least_read"}
    with monkeypatch.context() as earlier:
        earlier.setattr(ReaderConfig, "own_fields", classmethod(lambda cls: tuple(sorted(known))))
        train(settings())
    train(settings(resume=True))
    with pytest.raises(CheckpointError, match=r"other settings \(reader\)"):
        train(settings(resume=True, reader=ReaderConfig(least_read=0.1)))


def test_a_reader_of_other_facts_is_nothing_to_begin_with(
    settings: Settings, tmp_path: Path
) -> None:
    run = settings(out=tmp_path / "run", init=str(save_tiny_reader(tmp_path)))
    with pytest.raises(CheckpointError, match="people's own words"):
        train(run)
    assert not run.out.exists()


def test_a_log_that_ran_ahead_of_the_state_is_cut(settings: Settings) -> None:
    out = train(settings())
    log = out / LOG_FILE
    whole = log.read_bytes()
    log.write_bytes(whole + b'{"step": 9, "done": 1.1}\n{"step": 1')
    train(settings(resume=True))
    assert log.read_bytes() == whole


def test_a_checkpoint_is_not_overwritten(settings: Settings) -> None:
    out = train(settings())
    (out / STATE_FILE).unlink()
    (out / LOG_FILE).unlink()
    with pytest.raises(CheckpointError, match="holds a run already"):
        train(settings())


def test_the_error_of_a_worker_is_told(settings: Settings) -> None:
    with pytest.raises(ProcessRaisedException, match="a worker broke"):
        run_workers(2, _wait_for_the_other, _break)


def _wait_for_the_other(workers: Workers) -> None:
    workers.add_up(torch.ones(1))


def _break(workers: Workers) -> None:
    raise RuntimeError("a worker broke")


def test_a_run_is_not_overwritten(settings: Settings) -> None:
    train(settings())
    with pytest.raises(CheckpointError, match="holds a run already"):
        train(settings())


def test_resuming_nothing_is_an_error(settings: Settings) -> None:
    with pytest.raises(CheckpointError, match="nothing to resume"):
        train(settings(resume=True))


def test_a_damaged_state_is_told(settings: Settings) -> None:
    out = train(settings())
    state = out / STATE_FILE
    state.write_bytes(state.read_bytes()[:100])
    with pytest.raises(CheckpointError, match="damaged"):
        train(settings(resume=True))


def test_a_run_by_time_ends_in_time(settings: Settings) -> None:
    started = time.monotonic()
    out = train(settings(minutes=0.05))
    assert time.monotonic() - started < 60
    last = records(out)[-1]
    assert last["done"] >= 1
    assert 3 <= last["seconds"] < 10


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"steps": 0}, "steps must be at least 1"),
        ({"minutes": 0.0}, "minutes must be more than 0"),
        ({"tasks": ()}, "no task"),
    ],
)
def test_settings_that_make_no_sense_are_refused(
    settings: Settings, changes: dict[str, Any], message: str
) -> None:
    with pytest.raises(InputError, match=message):
        settings(**changes)


def test_training_learns(settings: Settings) -> None:
    """Not a benchmark: the loss falls well below where it starts."""
    out = train(settings(tasks=(1,), steps=150, batch_size=16, learning_rate=3e-3, validations=3))
    losses = [record["train_loss"] for record in records(out)]
    assert losses[-1] < 0.7 * losses[0]
