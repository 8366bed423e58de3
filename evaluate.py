"""Evaluate a checkpoint: ``python evaluate.py --help``. The same as ``kvmem evaluate``.

With ``--compare`` the classic memories beside it: the same as ``kvmem compare``.
"""

import sys

from kvmem.cli import main

if __name__ == "__main__":
    if "--compare" in sys.argv:
        sys.argv.remove("--compare")
        main("compare")
    main("evaluate")
