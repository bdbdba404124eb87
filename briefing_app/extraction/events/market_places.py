"""Tells a market where people buy and sell from one of money: "a raid on the market", not "hit the stock market"."""

from collections.abc import Iterable

from briefing_app.extraction.sentence import Sentence

_TRADED = frozenset(
    {
        "stock", "share", "bond", "debt", "credit", "currency", "exchange", "money", "capital", "equity", "futures",
        "commodity", "commodities", "housing", "property", "mortgage", "labour", "labor", "job", "jobs", "oil", "gas",
        "energy", "power", "car", "home", "financial", "global", "world", "emerging", "domestic", "export", "free",
        "single", "common", "internal", "european", "bull", "bear", "foreign", "crypto", "metals", "gold",
    }
)  # fmt: skip
"""Words before a market of money or of a whole trade."""
_MEASURED = frozenset(
    {"price", "prices", "share", "value", "rate", "rates", "index", "data", "crash", "capitalisation"}
)
"""Words that a market of money lends its name to: "market prices"."""
_MOVING = frozenset({"hit", "crash", "collapse", "rally", "enter", "erupt", "tumble"})
"""What markets do, and what is done to them, without a place: "hit the market", "the market crashed"."""


def is_of_money(sentence: Sentence, told: str, span: Iterable[int]) -> bool:
    """Return whether the words speak of markets, prices or profits, rather than of a place with stalls.

    Args:
        sentence: Where they stand.
        told: The verb or the noun they are about.
        span: The indices of the words.
    """
    span = tuple(span)
    can_be_place = told not in _MOVING or any(sentence.is_a(at, "missile") for at in span)
    return any(sentence.is_a(at, "market") and not (can_be_place and _is_place(sentence, at)) for at in span)


def _is_place(sentence: Sentence, at: int) -> bool:
    is_one = sentence.lower(at) == "market" and sentence.lower(at + 1) not in _MEASURED
    return is_one and sentence.lower(at - 1) not in _TRADED
