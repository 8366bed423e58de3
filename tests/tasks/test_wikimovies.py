"""Questions of WikiMovies are read as they stand; a file that breaks the form says where."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from kvmem.errors import DataError, NotFoundError
from kvmem.tasks.wikimovies import Triple, load_questions, triples_of

GOOD = (
    '{"question": ["who", "made", "gold rush", "?"], "answers": ["charles"], '
    '"kv": [["gold rush", "made_by", ["charles", "somebody"]]]}\n'
)


def write(folder: Path, text: str) -> Path:
    path = folder / "questions.jsonl.gz"
    path.write_bytes(gzip.compress(text.encode()))
    return path


def test_a_file_is_read_in_order(tmp_path: Path) -> None:
    first, second = load_questions(
        write(tmp_path, GOOD + '{"question": ["?"], "answers": ["a", "b"]}\n')
    )
    assert first.words == ("who", "made", "gold rush", "?")
    assert second.answers == {"a", "b"}
    assert second.memory == ()
    charles, somebody = triples_of([first, second, first])
    assert charles == Triple("gold rush", "made_by", "charles")
    assert somebody.object == "somebody"


@pytest.mark.parametrize("line", ["{", '{"question": ["?"]}', '{"question": [], "answers": ["a"]}'])
def test_a_broken_line_is_named(tmp_path: Path, line: str) -> None:
    with pytest.raises(DataError, match=r"questions\.jsonl\.gz:2: "):
        load_questions(write(tmp_path, GOOD + line))


def test_what_is_no_gzip_or_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError):
        load_questions(tmp_path / "nothing.gz")
    path = tmp_path / "questions.jsonl.gz"
    path.write_text(GOOD)
    with pytest.raises(DataError, match="gzipped"):
        load_questions(path)
