"""The block of `key: value` lines between two `---` at the head of a text. Knows no files."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

import yaml

from briefing_app.model import PublishedBasis
from briefing_app.reading.document import Evidence
from briefing_app.reading.stated_day import stated_day

_BLOCK = re.compile(
    r"---[ \t]*\n(?P<yaml>.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)(?:[ \t]*(?:\n|\Z))*", re.DOTALL | re.MULTILINE
)
_UNCLOSED = re.compile(r"---[ \t]*\n[A-Za-z_]+:")
_PLAIN_LINE = re.compile(r"(?P<key>[A-Za-z_]+):[ \t]*(?P<value>\S.*)")
_LONGEST = 64 * 1024

_NAMES = {
    "title": ("title", "headline"),
    "publisher": ("publisher", "publication", "source", "site"),
    "author": ("author", "authors", "byline"),
    "url": ("url", "link", "address"),
    "language": ("language", "lang"),
    "published": ("published", "date", "publication_date", "pubdate"),
}
"""Our field, and the keys that people write for it, the usual one first."""


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What the block says.

    Attributes:
        length: How many characters of the text it takes, blank lines after it included; 0 if there is none.
        fields: Values of the known keys under our names, empty where none is given.
        notes: What could not be used, one sentence each.
    """

    length: int = 0
    fields: Mapping[str, str] = field(default_factory=lambda: dict.fromkeys(_NAMES, ""))
    evidence: tuple[Evidence, ...] = ()
    notes: tuple[str, ...] = ()


def front_matter(text: str) -> FrontMatter:
    """Return the front matter of a text; none is an empty value, a broken one is told in its notes."""
    block = _BLOCK.match(text, 0, _LONGEST)
    if block is None:
        return FrontMatter(notes=(_NOT_CLOSED,) if _UNCLOSED.match(text) else ())
    try:
        # The base loader makes every value a string: an impossible date is then ours to report, not YAML's.
        values, notes = yaml.load(block["yaml"], Loader=yaml.BaseLoader), []  # noqa: S506 - builds strings only
    except (yaml.YAMLError, RecursionError) as error:
        values, notes = _plain_lines(block["yaml"]), [_broken(error)]
    if not isinstance(values, dict):
        return FrontMatter(notes=(_NO_KEYS,) if values else (), length=0 if values else block.end())
    fields = _known(values)
    evidence, more = stated_day(PublishedBasis.FRONT_MATTER, "published", fields["published"])
    return FrontMatter(block.end(), fields, evidence, (*notes, *more))


_NOT_CLOSED = "The front matter has no closing “---”; it was left in the text and nothing was taken from it."
_NO_KEYS = "The block between “---” lines at the head is no front matter (no “key: value”); it was left in the text."


def _broken(error: Exception) -> str:
    mark = getattr(error, "problem_mark", None)
    where = f" (line {mark.line + 2})" if mark is not None else ""
    return f"The front matter is not valid YAML{where}; its plain lines were used. Put values with a colon in quotes."


def _plain_lines(block: str) -> dict[str, str]:
    lines = (_PLAIN_LINE.fullmatch(line.rstrip()) for line in block.split("\n"))
    return {line["key"]: line["value"].strip("\"'") for line in lines if line}


def _known(values: Mapping[object, object]) -> dict[str, str]:
    given = {str(key).lower(): _as_text(value) for key, value in values.items()}
    return {name: next((given[key] for key in keys if given.get(key)), "") for name, keys in _NAMES.items()}


def _as_text(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(item for item in value if isinstance(item, str))
    return " ".join(value.split()) if isinstance(value, str) else ""
