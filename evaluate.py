"""Evaluate a checkpoint: ``python evaluate.py --help``. The same as ``kvmem evaluate``."""

from kvmem.cli import main

if __name__ == "__main__":
    main("evaluate")
