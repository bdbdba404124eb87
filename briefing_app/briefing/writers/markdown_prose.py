"""The analyst's prose and words of sources as Markdown; words of sources are escaped, so that they mark up nothing."""

import re
from collections.abc import Iterable, Iterator

from briefing_app.briefing.prose import Node

_SPECIAL = re.compile(r"([\\`*_{}\[\]#|])")
_LEADING = re.compile(r"^(\s*)([-+]|\d+[.)])(?=\s)", re.MULTILINE)


def escape(text: str) -> str:
    """Return text that Markdown shows as it is."""
    plain = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _LEADING.sub(_escaped_lead, _SPECIAL.sub(r"\\\1", plain))


def _escaped_lead(match: re.Match[str]) -> str:
    blanks, mark = match.groups()
    return f"{blanks}{mark[:-1]}\\{mark[-1]}"


def block(node: Node, indent: str = "") -> Iterator[str]:
    """Yield the lines of a block of prose."""
    match node.tag:
        case "ul" | "ol":
            for at, item in enumerate(_items(node), start=1):
                yield from _item(item, f"{at}." if node.tag == "ol" else "-", indent)
        case "blockquote":
            yield from (f"{indent}> {line}" for child in _items(node) for line in block(child))
        case "hr":
            yield f"{indent}---"
        case tag if tag in _HEADINGS:
            yield f"{indent}### {inline(node.children)}"
        case _:
            yield f"{indent}{inline(node.children)}"


_HEADINGS = {f"h{level}" for level in range(1, 7)}


def _items(node: Node) -> list[Node]:
    return [child for child in node.children if isinstance(child, Node)]


def _item(node: Node, mark: str, indent: str) -> Iterator[str]:
    lists = [child for child in _items(node) if child.tag in {"ul", "ol"}]
    rest = tuple(child for child in node.children if child not in lists)
    yield f"{indent}{mark} {inline(rest).strip()}"
    for child in lists:
        yield from block(child, indent + "    ")


def inline(children: Iterable[Node | str]) -> str:
    """Return prose on one line."""
    return "".join(escape(child) if isinstance(child, str) else _span(child) for child in children)


def _span(node: Node) -> str:
    inner = inline(node.children)
    match node.tag:
        case "strong":
            return f"**{inner}**"
        case "em":
            return f"*{inner}*"
        case "a":
            return f"[{inner}](<{node.href.replace('<', '%3C').replace('>', '%3E')}>)"
        case "cite":
            return f"\\[{inner}\\]"
        case "br":
            return "  \n"
        case _:
            return inner
