"""kvmem: an explicit memory for facts, read by a multi-hop key–value memory network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__all__ = ["connect"]

if TYPE_CHECKING:
    from kvmem.memory.connect import connect
else:

    def __getattr__(name: str) -> Any:
        """Import ``connect`` when it is first used (PEP 562): it loads FAISS; --help must not."""
        if name == "connect":
            from kvmem.memory.connect import connect

            return connect
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
