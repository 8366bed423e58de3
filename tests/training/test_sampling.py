import numpy as np

from kvmem.reader.collation import EncodedStories
from kvmem.reader.vocabulary import build_tokenizer
from kvmem.training.sampling import TaskSampler
from kvmem.types import Question, Story


def encoded(lengths: range) -> EncodedStories:
    stories = [Story(("a b",) * n, (Question("a", "b", (), n),)) for n in lengths]
    return EncodedStories(stories, build_tokenizer(["a b"], 4), ("", "b"), 200, 1)


def test_unsolved_tasks_are_drawn_more_often_and_solved_ones_still_are() -> None:
    sampler = TaskSampler({1: encoded(range(1, 50)), 2: encoded(range(1, 50))}, seed=0)
    sampler.valid_error.update({1: 0.0, 2: 0.5})
    sampler.train_error.update({1: 0.0, 2: 0.5})
    drawn = [sampler.draw(4)[0] for _ in range(2000)]
    share = drawn.count(1) / len(drawn)
    assert abs(share - 0.03 / 0.56) < 0.02


def test_a_micro_batch_holds_different_questions_of_similar_length() -> None:
    stories = encoded(range(1, 129))
    sampler = TaskSampler({1: stories}, seed=0)
    seen: set[int] = set()
    for _ in range(300):
        _, chosen = sampler.draw(8)
        assert len(set(chosen.tolist())) == 8
        assert np.ptp(stories.lengths[chosen]) < 32
        seen.update(chosen.tolist())
    assert len(seen) == len(stories)


def test_a_task_smaller_than_a_batch_gives_what_it_has() -> None:
    sampler = TaskSampler({1: encoded(range(1, 4))}, seed=0)
    assert sorted(sampler.draw(8)[1].tolist()) == [0, 1, 2]


def test_the_running_error_follows_what_was_seen() -> None:
    sampler = TaskSampler({1: encoded(range(1, 4))}, seed=0)
    for _ in range(200):
        sampler.saw(1, 0.25)
    assert abs(sampler.train_error[1] - 0.25) < 1e-3
