"""Pages told in training only, with all of their patterns.

Whatever is added here leaves what readers are validated and tested on as it was.
"""
