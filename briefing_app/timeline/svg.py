"""Writes SVG elements: escaped, with numbers always cut alike, so that the same figure is the same bytes."""

from xml.sax.saxutils import escape, quoteattr

Attribute = str | float
_UNPRINTABLE = {chr(code) for code in range(0xD800, 0xE000)} | {"\ufffe", "\uffff"}


def element(name: str, inside: str = "", /, **attributes: Attribute) -> str:
    """Return an element; an underscore in an attribute's name stands for a hyphen, `inside` is taken as it is."""
    written = "".join(f" {key.replace('_', '-')}={quoteattr(number(value))}" for key, value in attributes.items())
    return f"<{name}{written}>{inside}</{name}>" if inside else f"<{name}{written}/>"


def number(value: Attribute) -> str:
    """Return a number with at most two decimals; text stays as it is."""
    return value if isinstance(value, str) else f"{value:.2f}".rstrip("0").rstrip(".")


def text(x: float, y: float, words: str, size: float, fill: str, /, **attributes: Attribute) -> str:
    """Return a line of text in the figure's font, less what XML cannot hold."""
    printable = "".join(letter for letter in words if letter >= " " and letter not in _UNPRINTABLE)
    return element("text", escape(printable), x=x, y=y, font_size=size, fill=fill, **attributes)
