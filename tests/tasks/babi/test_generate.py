from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kvmem.errors import InputError
from kvmem.tasks.babi.files import StorySource, open_babi
from kvmem.tasks.babi.generate import (
    FILE_STEMS,
    GeneratedSource,
    generate,
    generate_splits,
    items,
    write_generated,
)
from kvmem.tasks.babi.worlds import WORLDS


@pytest.mark.parametrize("task", WORLDS)
def test_the_number_of_questions_is_kept(task: int) -> None:
    stories, dropped = generate(task, 33, 1)
    assert dropped == 0
    assert sum(len(story.questions) for story in stories) == 33
    assert all(story.facts and story.questions for story in stories)
    assert stories[-1].questions[-1].position == len(stories[-1].facts)


def test_another_seed_tells_other_stories() -> None:
    assert generate(1, 50, 1) == generate(1, 50, 1)
    assert generate(1, 50, 1) != generate(1, 50, 2)


@pytest.mark.parametrize("task", [1, 4, 20])
def test_excluded_items_are_dropped_and_counted(task: int) -> None:
    excluded = set(items(generate(task, 40, 3)[0]))
    stories, dropped = generate(task, 40, 3, exclude=excluded)
    assert dropped >= 40  # the same seed tells the excluded stories first
    assert not excluded & set(items(stories))
    assert sum(len(story.questions) for story in stories) == 40


@pytest.mark.parametrize("task", [4, 17, 20])
def test_splits_share_no_item(task: int) -> None:
    splits = generate_splits(task, "1k", 7)
    train, valid, test = (set(items(part)) for part in (splits.train, splits.valid, splits.test))
    assert not train & valid
    assert not train & test
    assert not valid & test
    assert splits.dropped["train"] > 0


def test_bad_requests_are_refused() -> None:
    with pytest.raises(InputError, match="tasks 1 to 20"):
        generate(21, 5, 0)
    with pytest.raises(InputError, match="at least 1"):
        generate(1, 0, 0)
    with pytest.raises(InputError, match="exclude less"):
        generate(1, 1, 0, exclude=_Everything())


class _Everything(frozenset[tuple[tuple[str, ...], str]]):
    def __contains__(self, item: object) -> bool:
        return True


def test_written_files_are_read_back_and_do_not_depend_on_hashing(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; "
        "from kvmem.tasks.babi.generate import write_generated; "
        "write_generated([1, 8, 14, 20], '1k', 7, Path(sys.argv[1]))"
    )
    for hash_seed in ("1", "2"):
        subprocess.run(
            [sys.executable, "-c", script, str(tmp_path / hash_seed)],
            env={**os.environ, "PYTHONHASHSEED": hash_seed},
            check=True,
        )
    one, two = (
        {file.name: file.read_bytes() for file in sorted((tmp_path / seed).iterdir())}
        for seed in ("1", "2")
    )
    assert one == two
    assert len(one) == 12
    source = open_babi(tmp_path / "1")
    splits = generate_splits(8, "1k", 7)
    assert source.load(8, "train") == splits.train
    assert source.load(8, "valid") == splits.valid
    assert source.load(8, "test") == splits.test


def test_file_names_are_the_published_ones(tmp_path: Path) -> None:
    dropped = write_generated([1], "1k", 0, tmp_path)
    assert sorted(file.name for file in tmp_path.iterdir()) == [
        f"qa1_single-supporting-fact_{split}.txt" for split in ("test", "train", "valid")
    ]
    assert list(dropped) == [1]
    assert set(FILE_STEMS) == set(WORLDS)


def test_the_source_stands_in_for_the_archive() -> None:
    source: StorySource = GeneratedSource(seed=0)
    parts = source.load_train_valid(4, "1k")
    assert parts.train == source.load(4, "train", "1k")
    assert parts.valid == source.load(4, "valid", "1k")
    assert parts.dropped > 0
    assert source.load(4, "test", "1k") == GeneratedSource(seed=0).load(4, "test", "1k")
    with pytest.raises(InputError, match="English"):
        source.load(4, "test", "1k", "hn")
