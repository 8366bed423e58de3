"""Whether a statement would still work if the tables were spread over servers by namespace."""

from __future__ import annotations

import re
from typing import Final

DATA: Final = ("facts", "contents", "events", "vectors", "indexes", "keys", "words")
"""The tables that hold what namespaces hold; in ``namespaces`` itself names are looked up."""

_TABLE: Final = re.compile(
    rf"\b(?P<verb>FROM|JOIN|UPDATE|INTO|COPY|ON) (?P<table>{'|'.join(DATA)})\b"
    r"(?: (?:AS )?(?!WHERE|SET|JOIN|LEFT|ON|ORDER|USING|LIMIT|FROM|CROSS)(?P<alias>[a-z]\w*))?"
)


def unbound_tables(statement: str) -> list[str]:
    """Return the data tables that a statement uses without naming one namespace by equality."""
    statement = " ".join(statement.split())
    unbound = []
    for found in _TABLE.finditer(statement):
        name = found["alias"] or found["table"]
        rest = statement[found.end() :]
        if found["verb"] in ("INTO", "COPY"):
            bound = re.match(r" ?\((\w+, )*namespace\b", rest) is not None
        else:
            bound = re.search(rf"(?:\b{name}\.|(?<![.\w]))namespace = ", statement) is not None
        if not bound:
            unbound.append(found["table"])
    return unbound
