"""Everyday worlds: short English facts of many domains, and questions on them."""
