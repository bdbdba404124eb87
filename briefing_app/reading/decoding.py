"""Bytes to text: which encoding, and which characters cannot stay. Knows no format."""

import codecs
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from charset_normalizer import from_bytes

from briefing_app.reading.languages import likely_language

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks; UTF-32's little-endian one begins with UTF-16's, so it comes first."""

_GUESSED_FROM = 64 * 1024
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_REVERSING = re.compile("[\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text with line feeds as newlines and no unstorable character, and what had to be guessed or mended."""

    text: str
    notes: tuple[str, ...] = ()


def decode(content: bytes, declared: str = "") -> Decoded | None:
    """Return the text of some bytes, or None if they are not text in any known encoding.

    The order is the one that errs least: byte order mark, UTF-16 by its zero bytes, strict UTF-8, the `declared`
    encoding, UTF-8 with a few broken places, then a guess by the letters, which is told as one.
    """
    decoded = _decoded(content, declared)
    return None if decoded is None or _is_noise(decoded.text[:_GUESSED_FROM]) else decoded


def _decoded(content: bytes, declared: str) -> Decoded | None:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _mended(content[len(mark) :], encoding)
    if encoding := _by_zero_bytes(content):
        return _mended(content, encoding)
    if content.count(b"\x00") * 100 > len(content):
        return None
    for encoding in ("utf-8", declared):
        if (text := _strict(content, encoding)) is not None:
            return clean(text)
    return _nearly_utf8(content) or _guessed(content) or _remains(content)


def clean(text: str, notes: Sequence[str] = ()) -> Decoded:
    """Return text that can be stored, each character in its place; every newline is made a line feed."""
    found = list(notes)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text, unstorable = _UNSTORABLE.subn("\ufffd", text)
    if unstorable:
        found.append(f"{_count(unstorable, 'character')} that cannot be stored became “\ufffd”.")
    if _REVERSING.search(text):
        found.append(
            "Invisible characters turn the direction of the text in places: what is seen may not be the order."
        )
    return Decoded(text, tuple(found))


def _strict(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding) if encoding else None
    except (UnicodeDecodeError, LookupError):
        return None


def _by_zero_bytes(content: bytes) -> str:
    """Return UTF-16 if every other byte is mostly zero, as in Latin text without a byte order mark."""
    head = content[:_GUESSED_FROM]
    half = max(1, len(head) // 2)
    even, odd = head[0::2].count(0) / half, head[1::2].count(0) / half
    if odd > 0.4 and even < 0.05:
        return "utf-16-le"
    return "utf-16-be" if even > 0.4 and odd < 0.05 else ""


def _mended(content: bytes, encoding: str) -> Decoded:
    text = content.decode(encoding, errors="replace")
    broken = text.count("\ufffd")
    return clean(text, [f"{_count(broken, 'place')} could not be decoded as {encoding.upper()}."] if broken else [])


def _nearly_utf8(content: bytes) -> Decoded | None:
    text = content.decode("utf-8", errors="replace")
    broken, good = text.count("\ufffd"), sum(len(run) for run in re.findall("[^\x00-\x7f\ufffd]+", text))
    return _mended(content, "utf-8") if broken * 10 <= good else None


def _guessed(content: bytes) -> Decoded | None:
    head = content[:_GUESSED_FROM]
    best = from_bytes(head).best()
    if best is None:
        return None
    encoding = _western(head) if _is_latin(str(best)) or _is_inside_words(str(best)) else best.encoding
    text = content.decode(encoding, errors="replace")
    return clean(text, [f"Its encoding is not stated; it was read as {encoding.replace('_', '-')} (a guess)."])


def _is_inside_words(text: str) -> bool:
    """Return whether foreign signs stand one by one in words of plain letters: "Se隳r" is "Señor", read wrongly."""
    runs = len(re.findall("[^\x00-\x7f]+", text))
    return len(re.findall("[A-Za-z][^\x00-\x7f](?![^\x00-\x7f])", text)) * 2 > runs


def _is_latin(text: str) -> bool:
    letters = [letter for letter in text if letter > "\x7f" and letter.isalpha()]
    return sum("LATIN" in unicodedata.name(letter, "") for letter in letters) * 2 >= len(letters)


def _western(head: bytes) -> str:
    """Return the encoding of Latin letters in which the text is most a language, the commonest of those that come near.

    They share most letters, and what tells them apart is too rare for a guess by counts of letters.
    """
    texts = {encoding: head.decode(encoding, errors="replace") for encoding in _WESTERN}
    fits = {encoding: _fit(text) for encoding, text in texts.items()}
    best = max(_WESTERN, key=fits.__getitem__)
    language, share = likely_language(texts[best][:_TELLING])
    if share > _SURE and language in _OWN_PAGES:
        return _OWN_PAGES[language]
    beyond = sum(byte > 0x7F for byte in head)
    least = fits[best] - min(_DOUBT / max(1, beyond), _MOST_DOUBT)
    return next(encoding for encoding in _WESTERN if fits[encoding] >= least)


_TELLING = 4_000
_SURE = 0.9
_OWN_PAGES = {**dict.fromkeys(("hu", "pl", "cs", "sk", "sl", "hr"), "cp1250"), "tr": "cp1254"}
"""The code page of languages with letters that cp1252 lacks, by ISO 639-1."""
_DOUBT, _MOST_DOUBT = 0.3, 0.15
"""How much a fit varies by chance, over the letters that tell, and at most: six in an English line make 0.05."""
_WESTERN = ("cp1252", "cp1250", "cp1254", "mac_roman")


def _fit(text: str) -> float:
    """Return how well a decoded text makes sense: as a language, with few signs where letters belong."""
    odd = sum(
        (before.islower() and letter.isupper())
        or (unicodedata.category(before) in _SIGNS and not _is_price(before, letter))
        for before, letter in pairwise(f"{text} ")
    )
    beyond = sum(letter > "\x7f" for letter in text)
    return likely_language(text[:_TELLING])[1] - odd / max(1, beyond)


def _is_price(sign: str, after: str) -> bool:
    return unicodedata.category(sign) == "Sc" and after.isdigit()


_SIGNS = {"So", "Sm", "Sk", "Sc", "No", "Co", "Cn"}


def _remains(content: bytes) -> Decoded | None:
    """Return UTF-8 with many broken places, if most of it is text all the same."""
    broken = content.decode("utf-8", errors="replace").count("\ufffd")
    return _mended(content, "utf-8") if broken * 3 < len(content) else None


def _is_noise(head: str) -> bool:
    """Return whether control characters are too many for text."""
    controls = sum(head.count(chr(code)) for code in range(32) if code not in (9, 10, 12, 13, 27))
    return controls * 50 > len(head)


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
