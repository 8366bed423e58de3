"""Train a reader: ``python train.py --help``. The same as ``kvmem train``."""

from kvmem.cli import main

if __name__ == "__main__":
    main("train")
