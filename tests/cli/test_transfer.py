"""Import and export: lossless, resumable, and clear about what cannot be read."""

from __future__ import annotations

import io
import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import Kvmem
from tests.server_process import KVMEM

_FACTS = '{"text": "Mary went to the office."}\n{"text": "John went home.", "id": "j"}\n'


def test_an_export_imported_elsewhere_exports_the_same(run: Kvmem, tmp_path: Path) -> None:
    run("remember", "The code is 1.", "--key", "code")
    run("remember", "The code is 2 — “zwei”.", "--key", "code", "--source", "notes")
    file = tmp_path / "facts.jsonl"
    assert run("export", str(file)).out == f"2 exported to {file}\n"
    elsewhere = ("--store", str(tmp_path / "elsewhere"))
    assert run("import", str(file), *elsewhere).out == "2 created, 0 unchanged\n"
    assert run("export", *elsewhere).out.encode() == file.read_bytes()
    assert run("import", str(file), *elsewhere).out == "0 created, 2 unchanged\n"
    assert run("list", *elsewhere).out == run("list").out


def test_a_dash_reads_and_prints(run: Kvmem) -> None:
    assert run("import", "-", stdin=_FACTS).out == "2 created, 0 unchanged\n"
    lines = run("export").out.splitlines()
    assert [json.loads(line)["text"] for line in lines] == [
        "Mary went to the office.",
        "John went home.",
    ]
    assert run("export", "-").out.splitlines() == lines


def test_json_tells_the_counts(run: Kvmem, tmp_path: Path) -> None:
    done = run("import", "-", "--json", stdin=_FACTS)
    assert json.loads(done.out) == {"created": 2, "unchanged": 0}
    exported = run("export", str(tmp_path / "out.jsonl"), "--json")
    assert json.loads(exported.out) == {"exported": 2}


@pytest.mark.parametrize("terminal", [False, True])
def test_progress_is_for_terminals(
    run: Kvmem, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, terminal: bool
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("TTY_COMPATIBLE", "1" if terminal else "0")
    for command, count in (
        (("import", "-"), "Imported"),
        (("export", str(tmp_path / "out.jsonl")), "Exported"),
        (("verify",), "Verified"),
        (("rebuild",), "Rebuilt"),
    ):
        told = run(*command, stdin=_FACTS).err
        assert (count in told) is terminal
        assert bool(told) is terminal


def test_a_file_that_grew_adds_only_what_is_new(run: Kvmem, tmp_path: Path) -> None:
    file = tmp_path / "facts.jsonl"
    file.write_text('{"text": "It rains."}\n' * 2)
    assert run("import", str(file)).out == "2 created, 0 unchanged\n"
    file.write_text('{"text": "It rains."}\n' * 3)
    assert run("import", str(file)).out == "1 created, 2 unchanged\n"


def test_text_is_split_into_sentences(run: Kvmem, tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("Mary went to the office. After that she went home.\n")
    assert run("import", str(file)).out == "2 created, 0 unchanged\n"
    assert run("import", str(file)).out == "0 created, 2 unchanged\n"
    facts = json.loads(run("list", "--json").out)["facts"]
    assert [fact["text"] for fact in facts] == [
        "Mary went to the office.",
        "After that she went home.",
    ]
    assert len({fact["source"] for fact in facts}) == 1
    assert "notes.txt" in facts[0]["source"]
    other = run("import", "-", "--format", "text", "--source", "mail", stdin="John went home.\n")
    assert other.status == 0, other.err
    assert len(run("list", "--source", "mail").out.splitlines()) == 1


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("notes.md", "# Office\n\nMary went to the office.\n"),
        ("people.csv", "name,place\nMary,office\n"),
        ("chat.log", "Mary: I went to the office.\n"),
    ],
)
def test_other_files_are_read_by_their_ending_or_as_told(
    run: Kvmem, tmp_path: Path, name: str, text: str
) -> None:
    (tmp_path / name).write_text(text)
    told = ("--format", "chat") if name == "chat.log" else ()
    done = run("import", str(tmp_path / name), *told)
    assert done.status == 0, done.err
    assert "office" in run("list").out


def test_remember_splits_text(run: Kvmem) -> None:
    told = run("remember", "--split", "Dr. Smith went home. Then it rained.")
    assert len(told.out.splitlines()) == 2
    assert len(run("remember", "--split", "-", stdin="One.\nTwo. Three.\n").out.splitlines()) == 3
    refused = run("remember", "--split", "One. Two.", "--key", "k")
    assert (refused.status, "one fact at a time" in refused.err) == (1, True)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"\xff\xfe\x00\x01\x02", "facts.jsonl:1"),
        (b'{"text": "A."}\n{"txt": "B."}\n', "facts.jsonl:2: unknown field 'txt'"),
        (b'{"text": "A."}\nMary went home.\n', "facts.jsonl:2: not JSON"),
        (b"[" * 100_000, "facts.jsonl:1: not JSON"),
        (b'{"text": 7}\n', "facts.jsonl:1: text is a string"),
        (b'["A."]\n', "facts.jsonl:1: "),
        (b'{"text": "' + b"a" * (1 << 24) + b'"}\n', "facts.jsonl:1: the line is longer"),
    ],
)
def test_what_cannot_be_read_is_named_by_its_line(
    run: Kvmem, tmp_path: Path, content: bytes, message: str
) -> None:
    file = tmp_path / "facts.jsonl"
    file.write_bytes(content)
    failed = run("import", str(file))
    assert (failed.status, failed.out) == (1, "")
    assert failed.err.startswith("kvmem: ")
    assert failed.err.count("\n") == 1
    assert message in failed.err
    assert len(failed.err) < 600


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("import", "missing.jsonl"), "missing.jsonl: No such file"),
        (("import", "."), "the format cannot be told"),
        (("import", ".", "--format", "text"), "Is a directory"),
        (("import", "facts.xlsx"), "facts.xlsx: the format cannot be told"),
        (("export", "--namespace", "typo"), "typo"),
        (("export", "."), "is not a file"),
        (("export", "/dev/null"), "is not a file"),
    ],
)
def test_places_that_cannot_be_used_are_named(
    run: Kvmem, arguments: tuple[str, ...], message: str
) -> None:
    run("remember", "Mary went to the office.")
    failed = run(*arguments)
    assert (failed.status, failed.out) == (1, "")
    assert failed.err.count("\n") == 1
    assert message in failed.err


def test_a_pipe_with_a_name_is_no_file_either(run: Kvmem) -> None:
    run("remember", "Mary went home.")
    reading, writing = os.pipe()  # such as the shell's >(gzip > facts.gz)
    failed = run("export", f"/dev/fd/{writing}")
    os.close(reading)
    os.close(writing)
    assert failed.status == 1
    assert "is not a file" in failed.err


def test_an_export_that_fails_leaves_the_old_file(run: Kvmem, tmp_path: Path) -> None:
    lines = [f'{{"text": "Fact {number} is {"long " * 40}"}}\n' for number in range(1_000)]
    run("import", "-", stdin="".join(lines))
    file = tmp_path / "out" / "facts.jsonl"
    file.parent.mkdir()
    file.write_text("old")
    # As on a full disk: no file may grow beyond this.
    failed = subprocess.run(
        ["sh", "-c", 'ulimit -f 256; exec "$@"', "sh", KVMEM, "export", str(file)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert failed.returncode == 1
    assert failed.stderr == f"kvmem: {file}: File too large\n"
    assert [path.name for path in file.parent.iterdir()] == [file.name]
    assert file.read_text() == "old"


def test_output_that_cannot_be_written_is_an_error(run: Kvmem) -> None:
    run("remember", "Mary went to the office.")
    for command in ("export", "stats"):
        with Path("/dev/full").open("w") as full:
            failed = subprocess.run(
                [KVMEM, command], stdout=full, stderr=subprocess.PIPE, text=True, check=False
            )
        assert failed.returncode == 1
        assert failed.stderr == "kvmem: [Errno 28] No space left on device\n"


@pytest.mark.parametrize("command", ["export", "list"])
def test_a_reader_that_has_enough_ends_a_command_quietly(run: Kvmem, command: str) -> None:
    run("import", "-", stdin="".join(f'{{"text": "Fact {n}."}}\n' for n in range(5_000)))
    with subprocess.Popen(
        [KVMEM, command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert "Fact 0." in process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == ""
        assert process.wait(60) == 1


class _Interrupted(io.BytesIO):
    """Lines after which somebody presses Ctrl-C."""

    def readline(self, size: int | None = -1) -> bytes:
        line = super().readline(size)
        if not line:
            raise KeyboardInterrupt
        return line


def test_an_import_that_is_stopped_goes_on(run: Kvmem) -> None:
    lines = "".join(f'{{"text": "Fact {number}."}}\n' for number in range(1_500)).encode()
    stopped = run("import", "-", stdin=_Interrupted(lines))
    assert (stopped.status, stopped.out) == (130, "")
    assert stopped.err == (
        "kvmem: stopped; 1,000 facts are stored, and passed over when the same command is run "
        "again\n"
    )
    assert run("import", "-", stdin=lines).out == "500 created, 1,000 unchanged\n"


def test_an_error_in_the_middle_says_what_is_stored(run: Kvmem) -> None:
    lines = "".join(f'{{"text": "Fact {number}."}}\n' for number in range(1_500))
    failed = run("import", "-", stdin=lines + "{}\n")
    assert failed.status == 1
    assert "standard input:1501: a fact needs a text; 1,000 facts are stored" in failed.err
    assert failed.err.count("\n") == 1
