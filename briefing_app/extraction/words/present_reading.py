"""Tells a plain form or one with -s from the noun written alike: "Peru plans a vote", "its plans". Knows no tense."""

from collections.abc import Sequence

from briefing_app.extraction.words.counted_words import counts, is_count, is_year
from briefing_app.extraction.words.headline_words import acts_in_headline, is_headline, is_plural, token_at
from briefing_app.extraction.words.inflection import Form
from briefing_app.extraction.words.lexicon import Lexicon, Sense
from briefing_app.extraction.words.noun_places import BEFORE_NOUNS, is_described_noun, is_noun_place
from briefing_app.extraction.words.said_last import closes_saying
from briefing_app.extraction.words.tokens import Token

_SHOWING = frozenset({"show", "reveal", "suggest", "indicate", "confirm"})
"""What records and figures do, in the plain form."""
_RELATIVES = frozenset({"that", "which", "who", "whom", "whose"})
"""Words that go on about a noun: "the forces that should have left"."""


def is_present(words: Sequence[Token], at: int, sense: Sense, lexicon: Lexicon) -> bool:
    """Return whether a plain form or one with -s is a verb here rather than a noun."""
    if _is_no_verb(words, at, lexicon) or _has_verb_behind(words, at, sense, lexicon):
        return False
    before, after = token_at(words, at - 1), token_at(words, at + 1 + len(sense.words))
    if not before.is_word:
        is_noun = words[at].lower in lexicon.lone_nouns or lexicon.is_a(words[at].lower, "noun in s")
        is_verb = Form.THIRD in sense.forms and not is_noun
        is_saying = words[at].lower == "say" and after.is_word  # "two diplomats, speaking anonymously, say that"
        return before.word in {",", ")", "”"} and (is_verb or is_saying)
    if _is_sure(words, at, sense, lexicon):
        return True
    is_known_noun = words[at].lower in lexicon.lone_nouns or lexicon.is_a(words[at].lower, "noun in s")
    if is_known_noun and not (is_headline(words) and before.is_name):
        return _acts_all_the_same(words, at, sense, lexicon)
    if Form.THIRD in sense.forms:
        return True
    is_led = lexicon.is_a(token_at(words, at - 2).lower, "preposition", "determiner")  # "150 years of British rule"
    is_name = before.is_name and not is_led and (_is_joined(words, at) or is_headline(words))
    is_placed = before.is_name and _ends_place(words, at, lexicon)  # "voters in Peru choose a parliament"
    is_placed = is_placed and (bool(sense.words) or lexicon.is_a(after.lower, "determiner", "preposition"))
    return is_placed or is_plural(before.lower) or is_name or lexicon.is_a(before.lower, "pronoun", "adverb")


def _has_verb_behind(words: Sequence[Token], at: int, sense: Sense, lexicon: Lexicon) -> bool:
    """Return whether a form in -s is the plural before its verb: "member states have approved", "guards seized two".

    What can be a participle is its verb if no bare noun follows: "Chile jails convicted officers".
    """
    before, after = token_at(words, at - 1), token_at(words, at + 1)
    if Form.THIRD not in sense.forms or sense.words or before.lower in {"he", "she", "it"}:
        return False
    if after.lower in {"having", "being"}:
        return False  # "Peru denies having fired": no auxiliary of a noun
    if lexicon.is_a(after.lower, "have", "be", "modal") or (after.lower == "since" and before.is_name):
        return True
    is_past = any(Form.PAST in other.forms for other in lexicon.verbs.get(after.lower, ()))
    behind = token_at(words, at + 2)
    is_whole = behind.is_name or lexicon.is_a(behind.lower, "determiner", "preposition", "pronoun", "adverb")
    is_whole = is_whole or not behind.is_word or is_count(behind)
    return is_past and is_whole and sense.base not in _STAYING and not lexicon.is_a(sense.base, "speech")


_STAYING = frozenset({"remain", "stay", "stand", "get", "go", "lie", "sit", "look", "seem", "appear", "keep", "feel"})
"""Verbs that a participle fills: "the border remains closed"."""


def _is_no_verb(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether the words around leave only a noun."""
    before = token_at(words, at - 1)
    # "three times", "two strikes", "11,580 common shares": no verb in -s agrees with a number.
    is_counted = (is_count(before) and not is_year(words, at - 1)) or (
        before.word.isalpha()
        and not (is_plural(before.lower) or lexicon.is_a(before.lower, "calendar word"))  # "on 3 June remains"
        and counts(words, at - 2)
    )
    return (
        at == 0
        or is_counted
        or is_described_noun(words, at, lexicon)
        or is_noun_place(words, at, lexicon)
        or before.lower == "to"
        or before.lower in BEFORE_NOUNS
        or (words[at].lower in {"house", "houses"} and token_at(words, at + 1).lower == "of")
        or (
            before.word.islower()
            and before.lower.endswith("er")
            and lexicon.is_a(token_at(words, at - 2).lower, "preposition")
        )
        or (before.lower == "as" and words[at].lower not in _AS_VERBS)  # "branded as lies"
        or (words[at].lower == "time" and before.lower in {"this", "that", "last", "next", "first"})
        or token_at(words, at + 1).lower in {"said", "say", "told"}  # "..., witnesses said"
    )


_AS_VERBS = frozenset({"follows", "befits", "seems", "appears", "happens", "suits"})


def _is_sure(words: Sequence[Token], at: int, sense: Sense, lexicon: Lexicon) -> bool:
    """Return whether the words around leave only a verb."""
    before, after = token_at(words, at - 1), token_at(words, at + 1 + len(sense.words))
    goes_on = after.lower == "to" or lexicon.is_a(after.lower, "preposition")
    is_phrase = bool(sense.words) and Form.THIRD in sense.forms  # "the hearing falls away"
    is_dated = words[at].lower == "say" and lexicon.is_a(before.lower, "calendar word")  # "papers unsealed in May say"
    shows = words[at].lower in _SHOWING and is_plural(before.lower)  # "records show Ann Ray was fined"
    return (
        is_phrase
        or is_dated
        or (shows and (after.is_name or after.lower == "that"))
        or (lexicon.is_a(words[at].lower, "verb in s") and goes_on)
        or (words[at].lower in _NEVER_NOUNS and (goes_on or not after.is_word))
        or acts_in_headline(words, at, sense, lexicon)
        or closes_saying(words, at, sense, lexicon)
    )


_NEVER_NOUNS = frozenset({"continue", "persist", "resume", "remain", "convene", "reconvene", "gather", "confer"})
"""Plain forms that are verbs however far their plural is: "talks on the budget continue in Lima"."""


def _acts_all_the_same(words: Sequence[Token], at: int, sense: Sense, lexicon: Lexicon) -> bool:
    """Return whether a word that is also a noun is a verb: it has an object, or stands between two names."""
    before, after = token_at(words, at - 1), token_at(words, at + 1 + len(sense.words))
    is_third = Form.THIRD in sense.forms
    is_one = lexicon.is_a(token_at(words, at - 2).lower, "determiner") and not is_plural(before.lower)
    has_names = before.is_name and (is_third or _is_joined(words, at))
    has_names = after.is_name and (has_names or (is_one and is_third))  # "the pope visits Peru"
    if is_third and is_headline(words) and lexicon.is_a(before.lower, "office", "body") and not is_plural(before.lower):
        return _goes_on(after, lexicon)
    is_before_object = lexicon.is_a(after.lower, "determiner", "pronoun") and after.lower not in _RELATIVES
    # A weekday is no object: "U.S. forces Thursday launched a raid".
    return is_before_object or (has_names and not lexicon.is_a(after.lower, "calendar word"))


def _goes_on(after: Token, lexicon: Lexicon) -> bool:
    """Return whether what follows is no verb of the word before: "court orders release", not "army exercises end"."""
    is_verb = any(lexicon.is_a(sense.base, "happening", "ending") for sense in lexicon.verbs.get(after.lower, ()))
    is_verb = is_verb or lexicon.is_a(after.lower, "be", "have", "do", "modal")
    return after.is_word and not is_verb and not after.lower.endswith("ed")


def _is_joined(words: Sequence[Token], at: int) -> bool:
    """Return whether more than one acts: "Peru and Chile hope", "Ann Berg and Bo Ray sign", "police search"."""
    start = at - 1
    while start > 0 and words[start].is_name and words[start - 1].is_name:
        start -= 1
    return token_at(words, start - 1).lower == "and" or token_at(words, at - 1).lower == "police"


def _ends_place(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether the names before say whose some people are: "envoys of Peru and El Salvador", "of the G20"."""
    start = at - 1
    while start > 0 and (words[start - 1].is_name or words[start - 1].lower in {"and", ","}):
        start -= 1
    is_led = token_at(words, start - 1).lower == "the"  # "ministers of the G20 meet", not "fears of the Ebola spread"
    start -= is_led
    head = token_at(words, start - 2).lower
    is_who = not is_led or lexicon.is_a(head, *_PEOPLE) or lexicon.is_a(head.removesuffix("s"), *_PEOPLE)
    return token_at(words, start - 1).lower in _PLACING and is_plural(head) and is_who


_PEOPLE = ("office", "guest", "person noun", "speaker", "worker")
_PLACING = frozenset({"in", "of", "from", "across"})
