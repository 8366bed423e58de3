"""The report is one page that needs nothing but itself."""

from __future__ import annotations

import base64
import importlib.util
import re
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest

import kvmem
from kvmem.errors import DataError, InputError
from kvmem.evaluation.evaluate import EvaluationResult, Example
from kvmem.evaluation.metrics import TaskResult
from kvmem.evaluation.predictions import Asked, Prediction
from kvmem.evaluation.published import PUBLISHED
from kvmem.evaluation.report import read_log, write_report
from kvmem.training.loop import LOG_FILE
from kvmem.types import Question


def result(tasks: int) -> EvaluationResult:
    """A result with one failed task, and examples whose texts try to be markup."""
    facts = ("<script>alert('$1')</script>", "Mary & John went home.")
    asked = Asked(facts, Question("Where is <b>Mary</b>?", "home", (1,), 2))
    weights = np.array([[0.7, 0.3], [0.0, 1.0]], dtype=np.float32)
    results = tuple(
        TaskResult(task, 1_000, 60 if task == 1 else 3, 900, 3, 1_000, 1_500, 1_600, 1_400, 950, 2)
        for task in range(1, tasks + 1)
    )
    examples = tuple(
        Example(task.task, asked, Prediction("home", 0.9, weights)) for task in results
    )
    return EvaluationResult("<babi>", "a&b.tar.gz", "10k", "test", 1, results, examples)


class Page(HTMLParser):
    """What a browser would see: addresses it would load, open elements, text, and the images."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.addresses: list[str] = []
        self.tags: list[str] = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.addresses += [value or "" for name, value in attrs if name in ("src", "href")]

    def handle_data(self, data: str) -> None:
        self.text += data

    def images(self) -> list[str]:
        head = "data:image/svg+xml;base64,"
        assert all(address.startswith(head) for address in self.addresses)
        return [base64.b64decode(address.removeprefix(head)).decode() for address in self.addresses]


def test_the_page_loads_nothing_and_shows_everything(tmp_path: Path, run: Path) -> None:
    path = write_report(result(20), tmp_path / "report", run / LOG_FILE)
    text = path.read_text()
    page = Page(text)
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    assert not {"script", "link", "iframe", "b"} & set(page.tags)
    assert "url(" not in text
    assert page.tags.count("tr") == 22
    assert '<tr class="failed"><td>1</td>' in text
    # Errors, published means, attention of five stories spread over the tasks, learning curve.
    images = page.images()
    assert len(images) == 2 + 5 + 1
    for image in images:
        assert ElementTree.fromstring(image).tag == "{http://www.w3.org/2000/svg}svg"
        assert not re.search(r"(?:href|src)=\"(?!#|data:)", image)
    assert "<babi> on bAbI" in page.text
    assert "Where is <b>Mary</b>? Answered 'home' with confidence 0.90: right." in page.text
    for published in PUBLISHED:
        assert (published.citation in page.text) is (
            published.citation in {other.citation for other in PUBLISHED if other.size == "10k"}
        )


def test_means_stand_beside_published_ones_only_if_all_tasks_were_evaluated(
    tmp_path: Path,
) -> None:
    page = Page(write_report(result(2), tmp_path).read_text())
    assert len(page.images()) == 1 + 2
    assert "published systems" not in page.text


def test_the_same_result_gives_the_same_page(tmp_path: Path) -> None:
    first = write_report(result(1), tmp_path / "a").read_bytes()
    assert first == write_report(result(1), tmp_path / "b").read_bytes()


def test_the_log_of_several_runs_is_one_curve(tmp_path: Path) -> None:
    """The shipped one: later runs count their questions anew, and have other sources."""
    log = Path(kvmem.__file__).parent / "pretrained" / "facts" / LOG_FILE
    records = read_log(log)
    assert len({frozenset(record["per_task"]) for record in records}) > 1
    counts = [record["questions"] for record in records]
    assert counts != sorted(counts)
    page = Page(write_report(result(1), tmp_path, log).read_text())
    curve = ElementTree.fromstring(page.images()[-1])
    (means,) = (
        path.get("d", "").replace("M", "L").split("L")[1:]
        for path in curve.iter("{http://www.w3.org/2000/svg}path")
        if "stroke: #000000; stroke-width: 2" in path.get("style", "")
        and path.get("d", "").count("L") == len(records) - 1
    )
    places = [float(point.split()[0]) for point in means]
    assert places == sorted(places)


def test_a_log_that_breaks_its_form_is_named(tmp_path: Path, run: Path) -> None:
    log = tmp_path / "log.jsonl"
    lines = (run / LOG_FILE).read_text().splitlines()
    assert len(read_log(run / LOG_FILE)) == len(lines) == 2
    log.write_text(f"{lines[0]}\n{lines[1][:20]}\n")
    with pytest.raises(DataError, match=r"log\.jsonl:2: "):
        write_report(result(1), tmp_path / "report", log)
    assert not (tmp_path / "report").exists()


def test_without_matplotlib_the_message_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kvmem.evaluation.page.find_spec", lambda name: None)
    with pytest.raises(InputError, match=re.escape("pip install 'kvmem[train]'")):
        write_report(result(1), tmp_path)
    assert importlib.util.find_spec("matplotlib") is not None
    assert list(tmp_path.iterdir()) == []
