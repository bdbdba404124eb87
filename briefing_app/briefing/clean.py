"""Make text fit for a page: drop characters that are not to be seen, or that reorder what is seen."""

import re
import unicodedata

_DROPPED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ufdd0-\ufdef\ue000-\uf8ff\ud800-\udfff\U000e0000-\U000e007f\U000f0000-\U0010ffff]|[\ufffe\uffff]"
)
"""Controls, soft hyphen, bidirectional controls (they can turn a sentence round), non-characters, private use.

The joiners U+200C and U+200D stay: Persian and emoji need them.
"""


def clean(text: str) -> str:
    """Return the text without characters that cannot or must not be shown; line feeds and tabs stay."""
    return _DROPPED.sub("", text)


def one_line(text: str) -> str:
    """Return the clean text with every run of blanks and line feeds as one space."""
    return " ".join(clean(text).split())


def direction(text: str) -> str:
    """Return `rtl` or `ltr`: the way of the first letter that has one (UAX 9, rules P2 and P3)."""
    for character in text:
        way = unicodedata.bidirectional(character)
        if way in {"R", "AL"}:
            return "rtl"
        if way == "L":
            return "ltr"
    return "ltr"
