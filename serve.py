"""Serve a memory over HTTP: ``python serve.py --help``. The same as ``kvmem serve``."""

from kvmem.cli import main

if __name__ == "__main__":
    main("serve")
