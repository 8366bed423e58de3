"""The fact store: the only truth about facts. ``contract.md`` says what it promises."""
