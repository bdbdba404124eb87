"""Words of the labels of actions, as they stand after "Undo"."""


def counted(number: int, noun: str) -> str:
    """Return the number with its noun: `1 event`, `12 events`."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
