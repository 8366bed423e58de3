"""Indexes that find facts by their keys: derived from the store, never the truth."""
