"""The web page: the files beside this module, and nothing else, as routes.

They are package data, read once. They hold no facts, so that they are served without an access
key: the page itself asks for one when the API wants it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable
from importlib.resources import files

from fastapi import APIRouter, Request, Response, status

_FILES = {
    "/": ("index.html", "text/html; charset=utf-8"),
    "/page/page.css": ("page.css", "text/css; charset=utf-8"),
    "/page/icon.svg": ("icon.svg", "image/svg+xml"),
    "/page/theme.js": ("theme.js", "text/javascript; charset=utf-8"),
    "/page/main.js": ("main.js", "text/javascript; charset=utf-8"),
    "/page/api.js": ("api.js", "text/javascript; charset=utf-8"),
    "/page/view.js": ("view.js", "text/javascript; charset=utf-8"),
    "/page/ask.js": ("ask.js", "text/javascript; charset=utf-8"),
    "/page/facts.js": ("facts.js", "text/javascript; charset=utf-8"),
}

PATHS = frozenset(_FILES)
"""The addresses of the page and its parts."""


def _endpoint(name: str, media_type: str) -> Callable[[Request], Awaitable[Response]]:
    content = files(__name__).joinpath(name).read_bytes()
    # Revalidated at each load: the page of another release would not fit this one's API.
    headers = {
        "Cache-Control": "no-cache",
        "ETag": f'"{hashlib.sha256(content).hexdigest()[:32]}"',
    }

    async def endpoint(request: Request) -> Response:
        if request.headers.get("if-none-match") == headers["ETag"]:
            return Response(status_code=status.HTTP_304_NOT_MODIFIED, headers=headers)
        return Response(content, headers=headers, media_type=media_type)

    return endpoint


router = APIRouter()
for _path, (_name, _media_type) in _FILES.items():
    # Starlette's own kind of route: it answers HEAD too, and stays out of the OpenAPI description.
    router.add_route(_path, _endpoint(_name, _media_type), methods=["GET"])
