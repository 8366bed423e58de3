"""Imports point down the table of rooms only, and the command line starts without torch."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import kvmem

PACKAGE = Path(kvmem.__file__).parent

_LEARNING = {"memory", "reader", "classic", "tasks", "index"}
MAY_IMPORT: dict[str, set[str]] = {
    "cli": {"service", "training", "evaluation", "store", "pretrained", *_LEARNING},
    "service": {"training", "evaluation", "store", "pretrained", *_LEARNING},
    "training": _LEARNING,
    "evaluation": _LEARNING,
    "memory": {"store", "index", "reader"},
    "classic": {"reader.addressing", "reader.location", "index"},
    "reader": set(),
    "store": set(),
    "index": set(),
    "tasks": set(),
    "pretrained": set(),
    "types": set(),
    "errors": set(),
}
FOR_ALL = {"types", "errors"}


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def imported(path: Path, package: list[str] | None = None) -> set[str]:
    """Return what a module imports of kvmem, wherever in the file, as dotted names."""
    if package is None:
        package = ["kvmem", *path.relative_to(PACKAGE).parent.parts]
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            start = package[: len(package) - node.level + 1] if node.level else []
            base = ".".join([*start, *([node.module] if node.module else [])])
            found.update(f"{base}.{alias.name}" for alias in node.names)
    return {name.removeprefix("kvmem.") for name in found if name.startswith("kvmem.")}


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_point_down_the_table(path: Path) -> None:
    room = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
    if room == "__init__":
        return  # the package itself only hands on ``connect``, tested below
    assert room in MAY_IMPORT, f"{room} is no room of the design"
    allowed = MAY_IMPORT[room] | FOR_ALL | {room}
    for name in imported(path):
        inside = any(name == a or name.startswith(a + ".") for a in allowed)
        assert inside or name == "__version__", f"{path} may not import kvmem.{name}"


@pytest.mark.parametrize("script", ["train.py", "evaluate.py", "serve.py"])
def test_the_commands_people_type_only_start_the_command_line(script: str) -> None:
    names = imported(PACKAGE.parent / script, package=[])
    assert names
    assert all(name == "cli" or name.startswith("cli.") for name in names)


def test_types_and_errors_stand_alone() -> None:
    assert imported(PACKAGE / "errors.py") == set()
    assert imported(PACKAGE / "types.py") == set()


@pytest.mark.parametrize("module", ["kvmem", "kvmem.cli", "kvmem.types", "kvmem.memory.base"])
def test_light_modules_do_not_load_torch(module: str) -> None:
    script = (
        f"import sys, {module}; "
        "print(sorted({'torch', 'transformers', 'faiss', 'datasets'} & sys.modules.keys()))"
    )
    run = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=120
    )
    assert run.stdout.strip() == "[]"


def test_the_package_offers_connect_and_nothing_else_by_accident() -> None:
    from kvmem.memory.connect import connect

    assert kvmem.connect is connect
    with pytest.raises(AttributeError, match="no attribute 'conect'"):
        _ = kvmem.conect  # type: ignore[attr-defined]
