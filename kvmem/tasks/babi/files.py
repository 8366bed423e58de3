"""The published bAbI format, and where its files come from.

A file holds stories. Lines are numbered from 1 in each story, so a 1 begins the next one. A
line is a fact, ``N text``, or a question, ``N text?<TAB>answer<TAB>N N …`` with the numbers of
the supporting facts. Weston et al., "Towards AI-Complete Question Answering" (2015).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Literal, Protocol

from kvmem.errors import DataError, InputError, NotFoundError
from kvmem.tasks.atomic import replacing
from kvmem.tasks.babi.archive import list_members, read_members
from kvmem.types import Question, Story

Split = Literal["train", "valid", "test"]
Size = Literal["1k", "10k"]
Language = Literal["en", "hn", "shuffled"]

_NUMBER = re.compile(r"[0-9]{1,9}")
_LINE = re.compile(rf"({_NUMBER.pattern}) (.*)", re.DOTALL)
_FILE_NAME = re.compile(r"qa([1-9][0-9]?)_(?:.*_)?(train|valid|test)\.txt")
# English and shuffled files put a space between "?" and the tab, except in these tasks.
_NO_SPACE_BEFORE_TAB = frozenset({4, 15, 16, 17, 18, 19, 20})
# Where a source has no validation file, this part of the training stories is held out.
_HELD_OUT = 10  # one in ten


# --- the format -------------------------------------------------------------------------


def parse_stories(lines: Iterable[str], *, name: str, task: int) -> list[Story]:
    """Read the published format; line ends may be present or not.

    ``name`` stands for the file in error messages. Supporting line numbers become indices into
    ``story.facts``, in the order in which the file lists them; a question may have none (the
    files without supporting facts). Space around a text is dropped.

    Raises DataError ``name:line: …`` for a line that is not ``N text``, a number that does not
    continue, a question without an answer, a supporting number that is not an earlier fact of
    the same story, and a file without any question.
    """
    stories: list[Story] = []
    facts: list[str] = []
    questions: list[Question] = []
    fact_at: dict[int, int] = {}  # line number in the story -> index into facts
    previous = 0
    line_number = 0
    for line_number, line in enumerate(lines, start=1):
        where = f"{name}:{line_number}"
        number, text = _split_line(line, where)
        if number == 1 and previous:
            stories.append(Story(tuple(facts), tuple(questions), task))
            facts, questions, fact_at = [], [], {}
        elif number != previous + 1:
            expected = f"{previous + 1}, or 1 for a new story" if previous else "1"
            raise DataError(f"{where}: line number {number}, expected {expected}")
        previous = number
        if "\t" in text:
            questions.append(_parse_question(text, number, fact_at, len(facts), where))
        elif text.rstrip().endswith("?"):
            raise DataError(f"{where}: question without a tab and an answer: {text!r}")
        else:
            fact_at[number] = len(facts)
            facts.append(text.strip())
    if not line_number:
        raise DataError(f"{name}:1: the file is empty")
    stories.append(Story(tuple(facts), tuple(questions), task))
    if not any(story.questions for story in stories):
        raise DataError(f"{name}:{line_number}: the file holds no question")
    return stories


def _split_line(line: str, where: str) -> tuple[int, str]:
    match = _LINE.fullmatch(line.rstrip("\r\n"))
    if match is None or not match[2].strip():
        raise DataError(f"{where}: expected a line number, a space and a text, got {line!r}")
    return int(match[1]), match[2]


def _parse_question(
    line: str, number: int, fact_at: Mapping[int, int], position: int, where: str
) -> Question:
    text, answer, *rest = (field.strip() for field in line.split("\t"))
    if not text or not answer:
        raise DataError(f"{where}: question without a text or an answer: {line!r}")
    if len(rest) > 1:
        raise DataError(f"{where}: expected question, answer and supporting facts, got {line!r}")
    supports = []
    for token in rest[0].split() if rest else ():
        if not _NUMBER.fullmatch(token):
            raise DataError(f"{where}: supporting fact {token!r} is not a line number")
        support = int(token)
        if support in fact_at:
            supports.append(fact_at[support])
        elif support >= number:
            raise DataError(f"{where}: supporting fact {token} does not come before the question")
        elif support:
            raise DataError(f"{where}: supporting fact {token} is a question, not a fact")
        else:
            raise DataError(f"{where}: supporting fact {token} is nowhere: lines start at 1")
    return Question(text, answer, tuple(supports), position)


def format_stories(stories: Iterable[Story], *, language: Language = "en") -> Iterator[str]:
    """Lines of the published format, each with its line end; undone by ``parse_stories``.

    The space before the tab follows the published files of the story's task and language.
    Raises InputError for a story that the format cannot hold: a text with a tab, a line end or
    outer space, a fact that ends like a question, questions out of order, and supports that
    are not facts told before the question.
    """
    for index, story in enumerate(stories):
        spaced = language != "hn" and story.task not in _NO_SPACE_BEFORE_TAB
        line_of: list[int] = []  # index into facts -> line number in the story
        number = 0
        for question in (*story.questions, None):
            end = len(story.facts) if question is None else question.position
            if not len(line_of) <= end <= len(story.facts):
                raise InputError(f"story {index}: question positions must rise, up to its facts")
            for fact in story.facts[len(line_of) : end]:
                number += 1
                line_of.append(number)
                if fact.endswith("?"):
                    raise InputError(f"story {index}: fact {fact!r} would be read as a question")
                yield f"{number} {_checked(fact, index)}\n"
            if question is not None:
                number += 1
                if not all(0 <= support < end for support in question.supports):
                    raise InputError(f"story {index}: {question.text!r} rests on a later fact")
                text = _checked(question.text, index) + (" " if spaced else "")
                supports = " ".join(str(line_of[support]) for support in question.supports)
                yield f"{number} {text}\t{_checked(question.answer, index)}\t{supports}\n"


def _checked(text: str, index: int) -> str:
    if not text or text != text.strip() or "\t" in text or len(text.splitlines()) != 1:
        raise InputError(
            f"story {index}: {text!r} must be one line, without tabs and without outer space"
        )
    return text


def write_stories(stories: Iterable[Story], path: Path, *, language: Language = "en") -> None:
    """Write a file of the published format, whole or not at all (see ``format_stories``)."""
    with replacing(path) as file:
        file.writelines(line.encode() for line in format_stories(stories, language=language))


# --- where the files come from ----------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TrainValid:
    """Stories to train on and stories to select on; no story is in both.

    ``dropped`` counts the stories of the training file that equal a validation story: the
    held-out stories themselves where the file includes them, and every repeat of one.
    """

    train: list[Story]
    valid: list[Story]
    dropped: int


class StorySource(Protocol):
    """Anything that bAbI stories can be loaded from."""

    def load(
        self, task: int, split: Split, size: Size = "10k", language: Language = "en"
    ) -> list[Story]:
        """All stories of one split, as published: "train" includes what is held out."""
        ...

    def load_train_valid(
        self, task: int, size: Size = "10k", language: Language = "en"
    ) -> TrainValid:
        """What a model may be trained on, and what it may be selected on."""
        ...


_Key = tuple[str, int, str]  # folder ("" in a plain folder), task, split


class BabiSource:
    """bAbI in the layout of the official archive, or one plain folder; see ``open_babi``.

    A plain folder holds one set of tasks: ``size`` and ``language`` do not choose there.
    """

    def __init__(
        self, path: Path, files: Iterable[PurePosixPath], read: Callable[[PurePosixPath], bytes]
    ) -> None:
        self.path = path
        self._read = read
        self._files: dict[_Key, PurePosixPath] = {}
        for file in files:
            if (match := _FILE_NAME.fullmatch(file.name)) is None:
                continue
            key = (file.parent.name, int(match[1]), match[2])
            if key in self._files:
                raise DataError(
                    f"{path}: two files for task {key[1]} {key[2]}: {self._files[key]} and {file}"
                )
            self._files[key] = file
        if not self._files:
            raise NotFoundError(f"{path}: holds no bAbI file qaN_…_(train|valid|test).txt")
        self._plain = any(folder == "" for folder, _, _ in self._files)

    def load(
        self, task: int, split: Split, size: Size = "10k", language: Language = "en"
    ) -> list[Story]:
        """All stories of one split, in the file's order.

        "valid" is the published validation file (``en-valid``, ``en-valid-10k``) if the source
        has it, else the last tenth of the training stories. "train" is the whole training
        file, held-out stories included: to train and select, use ``load_train_valid``.

        Raises NotFoundError if there is no such file, DataError ``file:line: …`` if it breaks
        the format.
        """
        folder = self._folder(size, language)
        if split != "valid":
            return self._parse(folder, task, split)
        published = self._folder(size, f"{language}-valid")
        if (published, task, "valid") in self._files:
            return self._parse(published, task, "valid")
        train = self._parse(folder, task, "train")
        if len(train) < 2:
            raise DataError(
                f"{self.path}: task {task} has one training story and no validation file; "
                "add one of the two"
            )
        return train[-max(1, len(train) // _HELD_OUT) :]

    def load_train_valid(
        self, task: int, size: Size = "10k", language: Language = "en"
    ) -> TrainValid:
        """The validation stories, and every story of the training file that equals none.

        Equal means the same facts, questions, answers and supports. With the published 10k
        files this gives the published 9:1 split; repeats of validation stories, which task 4
        has, are dropped too. Raises as ``load``.
        """
        valid = self.load(task, "valid", size, language)
        whole = self.load(task, "train", size, language)
        held_out = frozenset(valid)
        train = [story for story in whole if story not in held_out]
        if not train:
            raise DataError(f"{self.path}: every training story of task {task} is held out")
        return TrainValid(train, valid, dropped=len(whole) - len(train))

    def _folder(self, size: Size, stem: str) -> str:
        if self._plain:
            return ""
        return stem if size == "1k" else f"{stem}-{size}"

    def _parse(self, folder: str, task: int, split: str) -> list[Story]:
        file = self._files.get((folder, task, split))
        if file is None:
            raise NotFoundError(self._missing(folder, task, split))
        name = f"{self.path}/{file}"
        try:
            raw = self._read(file)
        except OSError as error:
            raise DataError(f"{name}: cannot be read: {error}") from error
        return parse_stories(_decode_lines(raw, name), name=name, task=task)

    def _missing(self, folder: str, task: int, split: str) -> str:
        wanted = f"{self.path}: no file for task {task} {split}"
        if not self._plain:
            wanted += f" in folder {folder}"
            if not any(folder == found for found, _, _ in self._files):
                folders = sorted({found for found, _, _ in self._files})
                return f"{wanted}; found the folders {', '.join(folders)}"
        found_here = sorted((t, s) for f, t, s in self._files if f == folder)
        return f"{wanted}; found {', '.join(f'qa{t} {s}' for t, s in found_here)}"


def open_babi(path: Path) -> BabiSource:
    """The stories of an archive or a folder.

    ``path`` is the official ``.tar.gz``; or it unpacked: the folder that holds ``en``,
    ``en-10k``, …; or a plain folder of ``qaN_….txt`` files. An archive is read in memory.

    Raises NotFoundError if there is nothing at ``path`` or no bAbI file in it, DataError if it
    is no complete archive, has a member outside its folder, or two files for one split.
    """
    if path.is_dir():
        plain = [PurePosixPath(file.name) for file in path.glob("qa*.txt")]
        nested = (PurePosixPath(file.relative_to(path)) for file in path.glob("*/qa*.txt"))
        return BabiSource(
            path, sorted(plain or nested), lambda file: path.joinpath(file).read_bytes()
        )
    if not path.exists():
        raise NotFoundError(f"{path}: no such file or folder; expected the bAbI archive or folder")
    archive = _ArchiveReader(path)
    return BabiSource(path, archive.files, archive.read)


class _ArchiveReader:
    """Reads an archive's files folder by folder, since gzip cannot jump to one of them."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.files = list_members(path)
        self._contents: dict[PurePosixPath, bytes] = {}

    def read(self, file: PurePosixPath) -> bytes:
        if file not in self._contents:
            folder = {other for other in self.files if other.parent == file.parent}
            self._contents |= read_members(self._path, folder)
        return self._contents[file]


def _decode_lines(raw: bytes, name: str) -> list[str]:
    try:
        lines = raw.decode().split("\n")
    except UnicodeDecodeError as error:
        line_number = raw.count(b"\n", 0, error.start) + 1
        raise DataError(f"{name}:{line_number}: not UTF-8 text ({error.reason})") from error
    # A file that ends in a line end, as it should, has nothing after it.
    return lines[:-1] if not lines[-1] else lines
