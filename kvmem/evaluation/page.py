"""A report's page: HTML that needs nothing but itself."""

from __future__ import annotations

import base64
from collections.abc import Collection, Iterable, Iterator, Sequence
from html import escape
from importlib.util import find_spec
from pathlib import Path

from kvmem.errors import InputError
from kvmem.tasks.atomic import replacing

REPORT_FILE = "index.html"

_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem;
       color: #1c2227; background: #fff; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .15rem .7rem; text-align: right; border-bottom: 1px solid #dde2e6; }
tr.failed td { color: #b5402f; } tr:last-child td { font-weight: 600; }
figure { margin: 1.5rem 0; } img { max-width: 100%; } figcaption { color: #4a545c; }
.wide { overflow-x: auto; }
"""


def require_plots() -> None:
    """Raise InputError if matplotlib, which reports need, is not installed."""
    if find_spec("matplotlib") is None:
        raise InputError("a report needs matplotlib: pip install 'kvmem[train]'")


def write_page(folder: Path, title: str, body: Iterable[str]) -> Path:
    """Write a page of some pieces of HTML, whole or not at all, and return its path."""
    name = escape(title)
    head = [
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width">',
        f"<title>{name}</title>\n<style>{_STYLE}</style>\n</head>\n<body>",
        f"<h1>{name}</h1>",
    ]
    path = folder / REPORT_FILE
    with replacing(path) as file:
        file.write("\n".join([*head, *body, "</body>\n</html>\n"]).encode())
    return path


def table(
    headings: Sequence[str], rows: Iterable[Sequence[str]], failed: Collection[str] = ()
) -> Iterator[str]:
    """A table; rows whose first cell is in ``failed`` are set apart."""
    yield '<div class="wide"><table>\n<tr>'
    yield "".join(f'<th scope="col">{escape(heading)}</th>' for heading in headings) + "</tr>"
    for row in rows:
        mark = ' class="failed"' if row[0] in failed else ""
        yield f"<tr{mark}>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>"
    yield "</table></div>"


def figure(svg: str, caption: str) -> str:
    """An image, drawn as SVG, and what it shows."""
    # As an image, a plot cannot clash with the names inside other plots of the page.
    data = base64.b64encode(svg.encode()).decode()
    return (
        f'<figure class="wide"><img alt="{escape(caption)}" '
        f'src="data:image/svg+xml;base64,{data}"><figcaption>{escape(caption)}</figcaption></figure>'
    )
