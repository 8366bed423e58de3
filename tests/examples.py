"""The examples in the documentation, read out of its pages and run."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).parent.parent


def blocks(page: str, section: str, language: str) -> list[str]:
    """The code blocks of one language under a heading of a page, up to the next heading."""
    text = (ROOT / page).read_text()
    # A line that opens with # inside a code block is a comment there, and no heading.
    heading = r"^#+ (?=[A-Z])"
    found = re.search(rf"{heading}{section}\n(.*?)(?={heading}|\Z)", text, re.DOTALL | re.MULTILINE)
    assert found, f"{page} has no section {section!r}"
    code = re.findall(rf"^```{language}\n(.*?)^```", found[1], re.DOTALL | re.MULTILINE)
    assert code, f"the section {section!r} of {page} has no {language} block"
    return code


def run_examples(
    page: str,
    section: str,
    folder: Path,
    replace: Mapping[str, str],
    environment: Mapping[str, str] | None = None,
) -> None:
    """Run the console examples of a section in a folder; each prints what the page shows.

    ``replace`` puts what is in this test in the place of what a reader of the page has.
    """
    for block in blocks(page, section, "console"):
        for command, shown in _examples(block):
            for old, new in replace.items():
                command = command.replace(old, new)
            run = subprocess.run(
                ["bash", "-c", command],
                cwd=folder,
                env=os.environ | {"OMP_NUM_THREADS": "1"} | dict(environment or {}),
                capture_output=True,
                text=True,
                check=False,
            )
            assert run.returncode == 0, f"{command}\n{run.stderr}"
            _assert_shown(run.stdout, shown)


def _examples(block: str) -> Iterator[tuple[str, str]]:
    """The commands of a console block, each with the output that the page shows."""
    for example in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        lines = example.splitlines()
        for end in range(1, len(lines) + 1):
            command = "\n".join(lines[:end])
            try:
                shlex.split(command)
            except ValueError:  # a quotation goes on
                continue
            if not command.endswith("\\"):
                break
        yield command, "\n".join(lines[end:])


def _assert_shown(output: str, shown: str) -> None:
    """Compare but for white space; ``…`` stands for anything."""
    parts = (re.escape("".join(part.split())) for part in shown.split("…"))
    assert re.fullmatch(".*".join(parts), "".join(output.split())), f"{output}\nis not\n{shown}"
