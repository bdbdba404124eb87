"""Compares what sources tell of one event: joins their accounts, counts and contradicts them."""
