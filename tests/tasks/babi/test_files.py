from __future__ import annotations

import tarfile
from pathlib import Path

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from kvmem.errors import DataError, InputError, NotFoundError
from kvmem.tasks.babi.files import (
    BabiSource,
    Language,
    Size,
    Split,
    format_stories,
    open_babi,
    parse_stories,
    write_stories,
)
from kvmem.types import Question, Story

PUBLISHED = (
    "1 Mary moved to the bathroom.\n"
    "2 John went to the hallway.\n"
    "3 Where is Mary? \tbathroom\t1\n"
    "4 Daniel went back to the hallway.\n"
    "5 Where is Daniel? \thallway\t4 2\n"
    "1 Sandra travelled to the office.\n"
    "2 Where is Sandra? \toffice\t1\n"
)
STORIES = [
    Story(
        (
            "Mary moved to the bathroom.",
            "John went to the hallway.",
            "Daniel went back to the hallway.",
        ),
        (
            Question("Where is Mary?", "bathroom", (0,), 2),
            Question("Where is Daniel?", "hallway", (2, 1), 3),
        ),
        1,
    ),
    Story(
        ("Sandra travelled to the office.",), (Question("Where is Sandra?", "office", (0,), 1),), 1
    ),
]


def parse(text: str) -> list[Story]:
    return parse_stories(text.splitlines(), name="qa1_train.txt", task=1)


def numbered(count: int, task: int = 1, first: int = 0) -> list[Story]:
    """Stories that differ from each other by a number."""
    return [
        Story((f"Mary saw {i}.",), (Question("What did Mary see?", str(i), (0,), 1),), task)
        for i in range(first, first + count)
    ]


# --- the format -------------------------------------------------------------------------


def test_reads_facts_questions_and_supports() -> None:
    assert parse(PUBLISHED) == STORIES


def test_line_ends_do_not_matter() -> None:
    lines = PUBLISHED.replace("\n", "\r\n").splitlines(keepends=True)
    assert parse_stories(lines, name="f", task=1) == STORIES


def test_a_question_may_have_no_supports() -> None:
    assert parse("1 A b.\n2 What?\tb\n3 What?\tb\t\n")[0].questions == (
        Question("What?", "b", (), 1),
        Question("What?", "b", (), 1),
    )


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("", 1, "the file is empty"),
        ("Mary moved.\n", 1, "expected a line number, a space and a text"),
        ("1 Mary moved.\n\n", 2, "expected a line number"),
        ("1\n", 1, "expected a line number"),
        ("1  \n", 1, "expected a line number"),
        ("१ Mary moved.\n", 1, "expected a line number"),
        ("2 Mary moved.\n", 1, "line number 2, expected 1"),
        ("0 Mary moved.\n", 1, "line number 0, expected 1"),
        ("1 A b.\n3 C d.\n", 2, "line number 3, expected 2, or 1 for a new story"),
        ("1 A b.\n2 C d.\n2 E f.\n", 3, "line number 2, expected 3"),
        ("1 A b.\n2 Where is A?\n", 2, "question without a tab"),
        ("1 A b.\n2 Where is A? \n", 2, "question without a tab"),
        ("1 A b.\n2 Where is A?\t\t1\n", 2, "question without a text or an answer"),
        ("1 A b.\n2 \tb\t1\n", 2, "question without a text or an answer"),
        ("1 A b.\n2 Where is A?\tb\t1\t1\n", 2, "expected question, answer and supporting facts"),
        ("1 A b.\n2 Where?\tb\tone\n", 2, "'one' is not a line number"),
        ("1 A b.\n2 Where?\tb\t-1\n", 2, "'-1' is not a line number"),
        ("1 A b.\n2 Where?\tb\t" + "9" * 5000, 2, "is not a line number"),
        ("1 A b.\n2 Where?\tb\t3\n3 C d.\n", 2, "3 does not come before the question"),
        ("1 A b.\n2 Where?\tb\t2\n", 2, "2 does not come before the question"),
        ("1 A b.\n2 Where?\tb\t1 0\n", 2, "0 is nowhere"),
        ("1 A b.\n2 Where?\tb\t1\n3 Where?\tb\t2\n", 3, "2 is a question, not a fact"),
        # A number of the story before is not one of this story.
        ("1 A b.\n2 C d.\n3 W?\tb\t1\n1 A b.\n2 W?\tb\t2\n", 5, "2 does not come before"),
        ("1 A b.\n2 C d.\n", 2, "holds no question"),
    ],
)
def test_a_broken_file_is_refused_with_file_and_line(text: str, line: int, message: str) -> None:
    with pytest.raises(DataError) as caught:
        parse(text)
    assert str(caught.value).startswith(f"qa1_train.txt:{line}: ")
    assert message in str(caught.value)


def test_writes_the_published_format(tmp_path: Path) -> None:
    write_stories(STORIES, tmp_path / "new" / "qa1_train.txt")
    assert (tmp_path / "new" / "qa1_train.txt").read_bytes() == PUBLISHED.encode()


@pytest.mark.parametrize(("task", "language", "tab"), [(1, "en", " \t"), (15, "en", "?\t")])
def test_the_space_before_the_tab_follows_the_published_task(
    task: int, language: Language, tab: str
) -> None:
    assert tab in "".join(format_stories(numbered(1, task), language=language))


def test_hindi_files_have_no_space_before_the_tab() -> None:
    assert "?\t" in "".join(format_stories(numbered(1), language="hn"))


TEXT = (
    st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]), min_size=1)
    .map(str.strip)
    .filter(lambda text: text and not text.endswith("?"))
)


@st.composite
def generated_stories(draw: st.DrawFn) -> list[Story]:
    stories = []
    for _ in range(draw(st.integers(1, 4))):
        facts = tuple(draw(st.lists(TEXT, min_size=1, max_size=6)))
        positions = sorted(draw(st.lists(st.integers(0, len(facts)), min_size=1, max_size=4)))
        questions = tuple(
            Question(
                draw(TEXT) + "?",
                draw(TEXT),
                tuple(draw(st.lists(st.integers(0, end - 1), max_size=3)) if end else ()),
                end,
            )
            for end in positions
        )
        stories.append(Story(facts, questions, task=1))
    return stories


@given(generated_stories())
def test_what_is_written_reads_back_the_same(stories: list[Story]) -> None:
    assert parse_stories(format_stories(stories), name="f", task=1) == stories


@given(
    st.lists(st.from_regex(r"[123] [AB?]{1,2}(\t[AB][ ]?){0,2}(\t[123 ]{1,3})?", fullmatch=True))
)
def test_any_lines_are_read_losslessly_or_refused_with_a_place(lines: list[str]) -> None:
    try:
        stories = parse_stories(lines, name="f", task=1)
    except DataError as error:
        event("refused")
        refusal = str(error)
    else:
        event("read")
        assert parse_stories(format_stories(stories), name="f", task=1) == stories
        return
    assert refusal.startswith("f:")


@pytest.mark.parametrize(
    ("story", "message"),
    [
        (Story(("A\tb.",), ()), "without tabs"),
        (Story(("A\nb.",), ()), "one line"),
        (Story((" A b.",), ()), "without outer space"),
        (Story(("",), ()), "one line"),
        (Story(("A b?",), ()), "read as a question"),
        (Story(("A b.",), (Question("W?", "b", (1,), 1),)), "rests on a later fact"),
        (Story(("A b.", "C d."), (Question("W?", "b", (1,), 1),)), "rests on a later fact"),
        (Story(("A b.",), (Question("W?", "b", (-1,), 1),)), "rests on a later fact"),
        (Story(("A b.",), (Question("W?", "b", (), 2),)), "positions must rise"),
        (
            Story(("A b.",), (Question("W?", "b", (), 1), Question("W?", "b", (), 0))),
            "positions must rise",
        ),
    ],
)
def test_what_the_format_cannot_hold_is_refused(story: Story, message: str, tmp_path: Path) -> None:
    file = tmp_path / "qa1_train.txt"
    with pytest.raises(InputError, match=message):
        write_stories([*STORIES, story], file)
    assert list(tmp_path.iterdir()) == []  # nothing half-written


# --- sources ----------------------------------------------------------------------------


def write_layout(root: Path) -> Path:
    """The archive's layout on a small scale: tasks 1 and 2, sizes 1k and 10k."""
    for task in (1, 2):
        all_train = numbered(20, task)
        write_stories(all_train, root / "en-10k" / f"qa{task}_some-name_train.txt")
        write_stories(
            numbered(5, task, first=100), root / "en-10k" / f"qa{task}_some-name_test.txt"
        )
        write_stories(all_train[4:6], root / "en-valid-10k" / f"qa{task}_valid.txt")
        # As in one archive that is in use, this file wrongly holds a validation story.
        write_stories(all_train[5:], root / "en-valid-10k" / f"qa{task}_train.txt")
        write_stories(all_train[:10], root / "en" / f"qa{task}_some-name_train.txt")
    return root


def pack(folder: Path, file: Path) -> Path:
    with tarfile.open(file, "w:gz") as tar:
        tar.add(folder, "tasks_1-20_v1-2")
    return file


@pytest.fixture(params=["folder", "archive"])
def source(request: pytest.FixtureRequest, tmp_path: Path) -> BabiSource:
    folder = write_layout(tmp_path / "unpacked")
    if request.param == "folder":
        return open_babi(folder)
    return open_babi(pack(folder, tmp_path / "tasks.tar.gz"))


def test_loads_each_split_from_its_folder(source: BabiSource) -> None:
    assert source.load(2, "train", "10k") == numbered(20, 2)
    assert source.load(2, "test", "10k") == numbered(5, 2, first=100)
    assert source.load(2, "valid", "10k") == numbered(2, 2, first=4)
    assert source.load(2, "train", "1k") == numbered(10, 2)


def test_train_and_valid_share_no_story(source: BabiSource) -> None:
    split = source.load_train_valid(1, "10k")
    assert split.valid == numbered(2, first=4)
    assert split.train == numbered(4) + numbered(14, first=6)
    assert split.dropped == 2


def test_without_a_validation_file_the_last_tenth_is_held_out(source: BabiSource) -> None:
    split = source.load_train_valid(1, "1k")
    assert split.valid == source.load(1, "valid", "1k") == numbered(1, first=9)
    assert split.train == numbered(9)
    assert split.dropped == 1


def test_repeats_of_held_out_stories_are_dropped_too(tmp_path: Path) -> None:
    write_stories(numbered(3) * 2, tmp_path / "qa1_train.txt")
    split = open_babi(tmp_path).load_train_valid(1)
    assert split.valid == numbered(1, first=2)
    assert split.train == numbered(2) * 2
    assert split.dropped == 2


def test_a_plain_folder_is_one_set_of_tasks(tmp_path: Path) -> None:
    write_stories(numbered(4), tmp_path / "qa1_train.txt")
    write_stories(numbered(2, first=8), tmp_path / "qa1_valid.txt")
    write_stories(numbered(3, 12), tmp_path / "qa12_a_longer_name_test.txt")
    (tmp_path / "README.txt").write_text("not a task")
    source = open_babi(tmp_path)
    sizes: tuple[Size, ...] = ("1k", "10k")
    for size in sizes:
        assert source.load_train_valid(1, size).train == numbered(4)
        assert source.load_train_valid(1, size).valid == numbered(2, first=8)
        assert source.load(12, "test", size) == numbered(3, 12)


@pytest.mark.parametrize(
    ("task", "split", "size", "language", "message"),
    [
        (3, "train", "10k", "en", "task 3 train in folder en-10k; found qa1 test, qa1 train, qa2"),
        (1, "test", "1k", "en", "task 1 test in folder en; found qa1 train, qa2 train"),
        (1, "valid", "10k", "hn", "folder hn-10k; found the folders en, en-10k, en-valid-10k"),
    ],
)
def test_a_missing_task_names_the_path_and_what_is_there(
    source: BabiSource, task: int, split: Split, size: Size, language: Language, message: str
) -> None:
    with pytest.raises(NotFoundError) as caught:
        source.load(task, split, size, language)
    assert str(caught.value).startswith(str(source.path))
    assert message in str(caught.value)


def test_nothing_at_the_path(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match="no such file or folder"):
        open_babi(tmp_path / "absent.tar.gz")
    with pytest.raises(NotFoundError, match="holds no bAbI file"):
        open_babi(tmp_path)


def test_two_files_for_one_split_are_refused(tmp_path: Path) -> None:
    write_stories(numbered(4), tmp_path / "qa1_train.txt")
    write_stories(numbered(4), tmp_path / "qa1_other_train.txt")
    with pytest.raises(DataError, match="two files for task 1 train"):
        open_babi(tmp_path)


def test_one_story_cannot_be_split(tmp_path: Path) -> None:
    write_stories(numbered(1), tmp_path / "qa1_train.txt")
    with pytest.raises(DataError, match="one training story and no validation file"):
        open_babi(tmp_path).load_train_valid(1)


def test_training_stories_that_are_all_held_out_are_refused(tmp_path: Path) -> None:
    write_stories(numbered(2), tmp_path / "qa1_train.txt")
    write_stories(numbered(2), tmp_path / "qa1_valid.txt")
    with pytest.raises(DataError, match="every training story of task 1 is held out"):
        open_babi(tmp_path).load_train_valid(1)


def test_text_that_is_not_utf8_names_file_and_line(tmp_path: Path) -> None:
    file = tmp_path / "qa1_train.txt"
    file.write_bytes(PUBLISHED.encode() + b"1 caf\xe9.\n")
    with pytest.raises(DataError) as caught:
        open_babi(tmp_path).load(1, "train")
    assert str(caught.value).startswith(f"{file}:8: not UTF-8")


def test_an_error_inside_an_archive_names_member_and_line(tmp_path: Path) -> None:
    folder = write_layout(tmp_path / "unpacked")
    (folder / "en" / "qa1_some-name_train.txt").write_text(PUBLISHED + "7 Out of step.\n")
    archive = pack(folder, tmp_path / "tasks.tar.gz")
    with pytest.raises(DataError) as caught:
        open_babi(archive).load(1, "train", "1k")
    member = "tasks_1-20_v1-2/en/qa1_some-name_train.txt"
    assert str(caught.value).startswith(f"{archive}/{member}:8: ")


# --- the published archive --------------------------------------------------------------


def test_published_files_are_written_back_byte_for_byte(published_archive: Path) -> None:
    changed = set()
    with tarfile.open(published_archive) as tar:
        for member in tar:
            if not member.name.endswith(("_train.txt", "_valid.txt", "_test.txt")):
                continue
            file = tar.extractfile(member)
            assert file is not None
            raw = file.read().decode()
            folder, name = member.name.split("/")[-2:]
            task = int(name.split("_")[0].removeprefix("qa"))
            stories = parse_stories(raw.splitlines(), name=name, task=task)
            language: Language = "hn" if folder.startswith("hn") else "en"
            if "".join(format_stories(stories, language=language)) != raw:
                # Only the space before the tab, which no rule gives for Hindi task 5.
                written = "".join(format_stories(stories, language=language))
                assert written == raw.replace("? \t", "?\t")
                changed.add((folder, task))
    assert changed <= {("hn", 5), ("hn-10k", 5)}


def test_published_10k_files_split_nine_to_one(published_archive: Path) -> None:
    source = open_babi(published_archive)
    for task in (1, 3, 4, 18):
        split = source.load_train_valid(task, "10k")
        whole = source.load(task, "train", "10k")
        assert not set(split.train) & set(split.valid)
        assert len(split.train) + split.dropped == len(whole)
        # Task 4 alone repeats validation stories in training; every one goes.
        assert split.dropped > len(split.valid) if task == 4 else split.dropped == len(split.valid)


@pytest.mark.parametrize("language", ["en", "hn", "shuffled"])
def test_all_published_1k_tasks_load(published_archive: Path, language: Language) -> None:
    source = open_babi(published_archive)
    for task in range(1, 21):
        questions = sum(len(s.questions) for s in source.load(task, "train", "1k", language))
        assert questions == 1000
