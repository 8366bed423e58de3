from __future__ import annotations

import hashlib
import io
import socket
import tarfile
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from kvmem.tasks.babi.download import DownloadError, download_babi
from kvmem.tasks.babi.files import open_babi

STORY = b"1 Mary moved to the bathroom.\n2 Where is Mary? \tbathroom\t1\n"


def make_archive() -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as tar:
        member = tarfile.TarInfo("tasks_1-20_v1-2/en-10k/qa1_train.txt")
        member.size = len(STORY)
        tar.addfile(member, io.BytesIO(STORY))
    return buffer.getvalue()


ARCHIVE = make_archive()
SHA256 = hashlib.sha256(ARCHIVE).hexdigest()


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/absent":
            self.send_error(404)
            return
        self.send_response(200)
        body = b"<html>sign in</html>" if self.path == "/page" else ARCHIVE
        if self.path != "/no-length":
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        # "/broken" closes the connection half-way, as a server that dies does.
        self.wfile.write(body[: len(body) // 2] if self.path == "/broken" else body)

    def log_message(self, format: str, *args: object) -> None:
        pass  # keeps the test's output clean


@pytest.fixture
def server() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as httpd:
        thread = threading.Thread(target=httpd.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{httpd.server_port}"
        httpd.shutdown()
        thread.join()


@pytest.mark.parametrize("path", ["/ok", "/no-length"])
def test_a_download_arrives_whole(
    server: str, path: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "cache" / "babi.tar.gz"
    assert download_babi(server + path, target, sha256=SHA256) == target
    assert target.read_bytes() == ARCHIVE
    assert [file.name for file in target.parent.iterdir()] == ["babi.tar.gz"]
    assert open_babi(target).load(1, "train")[0].questions[0].answer == "bathroom"
    output = capsys.readouterr()
    assert output.out == ""
    assert "bAbI" in output.err


def test_progress_can_be_switched_off(
    server: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    download_babi(f"{server}/ok", tmp_path / "babi.tar.gz", sha256=SHA256, progress=False)
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("before", [None, b"what was there"])
@pytest.mark.parametrize(
    ("path", "sha256", "message"),
    [
        ("/absent", SHA256, "404"),
        ("/broken", SHA256, f"broke off after {len(ARCHIVE) // 2} of {len(ARCHIVE)} bytes"),
        ("/ok", "0" * 64, f"has the SHA-256 {SHA256}, expected 000"),
    ],
)
def test_a_failed_download_leaves_things_as_they_were(
    server: str, path: str, sha256: str, message: str, before: bytes | None, tmp_path: Path
) -> None:
    target = tmp_path / "babi.tar.gz"
    if before is not None:
        target.write_bytes(before)
    with pytest.raises(DownloadError, match=message):
        download_babi(server + path, target, sha256=sha256, progress=False)
    assert [file.read_bytes() for file in tmp_path.iterdir()] == ([before] if before else [])


def test_without_a_checksum_it_must_still_be_an_archive(server: str, tmp_path: Path) -> None:
    target = tmp_path / "babi.tar.gz"
    with pytest.raises(DownloadError, match="no archive"):
        download_babi(f"{server}/page", target, sha256=None, progress=False)
    assert list(tmp_path.iterdir()) == []
    download_babi(f"{server}/ok", target, sha256=None, progress=False)
    assert target.read_bytes() == ARCHIVE


def test_a_file_that_is_there_is_not_fetched_again(tmp_path: Path) -> None:
    target = tmp_path / "babi.tar.gz"
    target.write_bytes(ARCHIVE)
    assert download_babi("http://invalid.invalid/", target, sha256=SHA256) == target


def test_a_file_with_another_checksum_is_replaced(server: str, tmp_path: Path) -> None:
    target = tmp_path / "babi.tar.gz"
    target.write_bytes(b"half an archive")
    download_babi(f"{server}/ok", target, sha256=SHA256, progress=False)
    assert target.read_bytes() == ARCHIVE


def test_no_server_is_a_clear_error(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(DownloadError, match=r"refused.*--data PATH"):
        download_babi(f"http://127.0.0.1:{port}/ok", tmp_path / "babi.tar.gz", progress=False)
    assert list(tmp_path.iterdir()) == []


def test_an_address_that_is_none_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(DownloadError, match="unknown url type"):
        download_babi("babi.tar.gz", tmp_path / "babi.tar.gz", progress=False)


def test_a_target_that_cannot_be_written_is_a_clear_error(server: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(DownloadError, match="cannot download"):
        download_babi(f"{server}/ok", tmp_path / "file" / "babi.tar.gz", progress=False)
