"""How far the clocks of a page's readers are from UTC, by its address and language. Asks no clock."""

from collections.abc import Mapping
from datetime import date, timedelta
from urllib.parse import urlsplit

Hours = tuple[int, int]

_BY_COUNTRY: Mapping[str, Hours] = {
    "uk": (0, 1), "ie": (0, 1), "au": (8, 11), "nz": (12, 13), "in": (5, 6), "za": (2, 2), "ca": (-8, -3),
    "us": (-10, -4), "sg": (8, 8), "hk": (8, 8), "ph": (8, 8), "my": (8, 8), "pk": (5, 5), "ng": (1, 1),
    "ke": (3, 3), "br": (-5, -3), "mx": (-8, -5), "ar": (-3, -3), "cl": (-4, -3), "co": (-5, -5), "de": (1, 2),
    "at": (1, 2), "ch": (1, 2), "fr": (1, 2),
}  # fmt: skip
_BY_LANGUAGE: Mapping[str, Hours] = {
    "en": (-8, 1), "fr": (-5, 2), "es": (-8, 2), "pt": (-5, 1), "ru": (2, 12), "ar": (0, 4), "fa": (3, 5),
    "tr": (3, 3), "he": (2, 3), "el": (2, 3), "bg": (2, 3), "ro": (2, 3), "uk": (2, 3), "fi": (2, 3), "et": (2, 3),
    "lv": (2, 3), "lt": (2, 3), "hi": (5, 6), "bn": (6, 6), "ur": (5, 5), "th": (7, 7), "vi": (7, 7), "id": (7, 9),
    "ms": (8, 8), "zh": (8, 8), "ja": (9, 9), "ko": (9, 9), "kk": (5, 6), "uz": (5, 5), "az": (4, 4), "ka": (4, 4),
    "hy": (4, 4), "is": (0, 0),
}  # fmt: skip
_CENTRAL_EUROPE: Hours = (1, 2)
"""Of the languages not listed."""


def local_neighbour(day: date, hour: int, language: str, url: str) -> date | None:
    """Return the day before or after a stamp in UTC, if it may be that day where the page is read; None if not."""
    ending = (urlsplit(url).hostname or "").rpartition(".")[2]
    main = language.lower().replace("_", "-").partition("-")[0] or "en"
    least, most = _BY_COUNTRY.get(ending) or _BY_LANGUAGE.get(main, _CENTRAL_EUROPE)
    if hour + least < 0:
        return day - timedelta(days=1)
    return day + timedelta(days=1) if hour + most >= 24 else None
