"""The memory: facts remembered durably, and questions answered from them."""

DEFAULT_NAMESPACE = "default"

DEFAULT_CHECKPOINT = "facts"
"""The shipped reader that answers where none is named."""
