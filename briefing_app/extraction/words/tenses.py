"""Tells the tense that auxiliaries give, and the form they ask for. Knows no verbs."""

from enum import StrEnum

from briefing_app.extraction.words.auxiliaries import last_auxiliary
from briefing_app.extraction.words.inflection import Form
from briefing_app.extraction.words.lexicon import Lexicon


class Tense(StrEnum):
    """How the verb group stands to the time of writing."""

    PAST = "past"
    PRESENT = "present"
    PERFECT = "perfect"
    PLUPERFECT = "pluperfect"
    FUTURE = "future"
    MODAL = "modal"
    MODAL_PERFECT = "modal perfect"
    INFINITIVE = "infinitive"
    PARTICIPLE = "participle"
    GERUND = "gerund"


def forms_after(helpers: tuple[str, ...], lexicon: Lexicon) -> frozenset[Form]:
    """Return the forms of the verb that may follow these auxiliaries."""
    last = last_auxiliary(helpers, lexicon)
    if lexicon.is_a(last, "be"):
        return frozenset({Form.ING, Form.PARTICIPLE})
    if lexicon.is_a(last, "have"):
        return frozenset({Form.PARTICIPLE})
    return frozenset({Form.BASE})


def tense_of(helpers: tuple[str, ...], lexicon: Lexicon) -> Tense:
    """Return the tense the auxiliaries give, from the first that settles it."""
    if any(lexicon.is_a(word, "will") for word in helpers):
        return Tense.FUTURE
    if any(lexicon.is_a(word, "hypothetical modal", "modal") for word in helpers):
        is_perfect = "have" in helpers and helpers[helpers.index("have") + 1 :][:1] != ("to",)  # "would have to go"
        return Tense.MODAL_PERFECT if is_perfect else Tense.MODAL
    if helpers[0] == "to":
        return Tense.INFINITIVE
    if lexicon.is_a(helpers[0], "planned") and helpers[0] != "to":
        return Tense.FUTURE
    if "to" in helpers:
        return _tense_before_to(helpers, lexicon)
    return _TENSES.get(helpers[0], Tense.PAST)


def _tense_before_to(helpers: tuple[str, ...], lexicon: Lexicon) -> Tense:
    """Return the tense of "is to", "was due to" (future) and of "had to" (past), "has to" (a duty)."""
    before = helpers[: helpers.index("to")]
    if any(lexicon.is_a(word, "be") for word in before):
        return Tense.FUTURE
    return Tense.PAST if "had" in before else Tense.MODAL


_TENSES = {
    **dict.fromkeys(("is", "are", "am", "'s", "’s", "'re", "’re", "do", "does", "be"), Tense.PRESENT),
    **dict.fromkeys(("has", "have", "'ve", "’ve", "been"), Tense.PERFECT),
    **dict.fromkeys(("had", "'d", "’d"), Tense.PLUPERFECT),
    **dict.fromkeys(("remain", "remains"), Tense.PRESENT),
    **dict.fromkeys(("being", "having"), Tense.PARTICIPLE),
    **dict.fromkeys(("was", "were", "did"), Tense.PAST),
}
