"""Writes letters of Arabic and Cyrillic that stand for each other in one way. Keeps every offset."""

_PLAIN = str.maketrans("يىكأإآٱۀةەёЁ", "ییکااااهههеЕ")


def plain(text: str) -> str:
    """Return a text of the same length, in which variants of a letter are one."""
    return text.translate(_PLAIN)
