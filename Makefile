# PYTHON       the interpreter that .venv is made with (3.11 or newer)
# TORCH_INDEX  package index that torch is taken from; empty means pip's own
# ARGS         options for `make serve`, such as ARGS="--port 9000"
PYTHON ?= python3
TORCH_INDEX ?=
ARGS ?=

PIP := .venv/bin/python -m pip
STAMP := .venv/.installed

.PHONY: install serve test

install: $(STAMP)

$(STAMP): pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv && $(PIP) install -c constraints.txt --upgrade pip
	$(PIP) install $(if $(TORCH_INDEX),--index-url $(TORCH_INDEX)) torch==2.13.0
	$(PIP) install -c constraints.txt --editable '.[train,postgres]' --group test
	touch $@

serve: install
	.venv/bin/python serve.py $(ARGS)

test: install
	.venv/bin/ruff check . && .venv/bin/ruff format --check . && .venv/bin/mypy
	.venv/bin/python -m pytest
