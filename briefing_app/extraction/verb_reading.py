"""Decides whether a word is a verb where it stands, and which. Knows nothing of auxiliaries or events."""

from collections.abc import Sequence

from briefing_app.extraction.counted_words import counts, is_count, is_year
from briefing_app.extraction.headline_words import (
    acts_in_headline,
    founds,
    is_headline,
    is_plural,
    is_united,
    names_act,
    token_at,
)
from briefing_app.extraction.inflection import Form
from briefing_app.extraction.lexicon import Lexicon, Sense
from briefing_app.extraction.phrase_objects import has_object
from briefing_app.extraction.said_last import closes_saying
from briefing_app.extraction.tokens import Token
from briefing_app.model import EventKind

_ANY_FORM = frozenset(Form)
_PAST_FORMS = frozenset({Form.PAST, Form.PARTICIPLE})


def sense_at(
    words: Sequence[Token], at: int, allowed: frozenset[Form], lexicon: Lexicon, *, guess: bool
) -> Sense | None:
    """Return the longest verb at this token in one of the allowed forms; a regular unknown one if `guess`."""
    if at >= len(words):
        return None
    for sense in lexicon.verbs.get(words[at].lower, ()):
        is_whole = _follows(words, at, sense.words, lexicon) and (
            not sense.object or has_object(words, at + len(sense.words), sense.object, lexicon)
        )
        if sense.forms & allowed and is_whole:
            return sense
    return _guessed(words[at], allowed, lexicon) if guess else None


def bare_reading(words: Sequence[Token], at: int, lexicon: Lexicon) -> tuple[Sense, Form] | None:
    """Return the verb at this token, without an auxiliary before it, and its form; None if it is no verb here."""
    token = words[at]
    if (
        _is_plain_adjective(token, lexicon)
        or not token.word[0].isalpha()
        or is_united(words, at)
        or (token.is_name and not names_act(words) and (at > 0 or token_at(words, at + 1).is_name))
    ):
        return None
    # The past comes first: police that "found" something seldom found a town, troops that "lay" in wait lie.
    past = None if founds(words, at, lexicon) else sense_at(words, at, _PAST_FORMS, lexicon, guess=False)
    sense = past or sense_at(words, at, _ANY_FORM, lexicon, guess=True)
    if sense is None:
        return None
    if sense.forms & _PAST_FORMS:
        return _past_reading(words, at, sense, lexicon)
    if Form.ING in sense.forms:
        if at == 0 and (_describes(token_at(words, 1), lexicon) or _leads_time(words)):
            return None
        is_noun = (
            lexicon.is_a(words[at].lower, "no ing")
            or _is_noun_place(words, at, lexicon)
            or (words[at].lower in lexicon.nouns and token_at(words, at - 1).is_word)
            or _ends_phrase(words, at, lexicon)
            or _is_in_trading(words, at, lexicon)
            or _opens_as_noun(words, at, lexicon)
            or (words[at].lower == "following" and lexicon.is_a(token_at(words, at - 1).lower, "time unit"))
        )
        return None if is_noun else (sense, Form.ING)
    return (sense, next(iter(sense.forms))) if _is_present(words, at, sense, lexicon) else None


def _opens_as_noun(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether a noun in -ing opens the sentence: "Shelling of the market", not "Speaking of the market"."""
    is_of = at == 0 and token_at(words, 1).lower == "of"
    return is_of and not any(
        lexicon.is_a(sense.base, "speech", "state verb") for sense in lexicon.verbs[words[0].lower]
    )


def _leads_time(words: Sequence[Token]) -> bool:
    """Return whether the first word only says from when: "Starting on 3 May, the border will be closed"."""
    is_time = token_at(words, 2).word[:1].isdigit() or token_at(words, 2).is_name
    return words[0].lower in {"starting", "beginning"} and token_at(words, 1).lower in {"on", "from", "in"} and is_time


def _is_in_trading(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether a form in -ing ends what "in" leads, an adjective before it: "in composite trading Friday"."""
    before, after = token_at(words, at - 1), token_at(words, at + 1)
    led = next((back for back in range(at - 1, max(-1, at - 8), -1) if words[back].lower in {"in", "during"}), None)
    is_open = led is not None and all(words[back].is_word for back in range(led, at))
    is_adjective = before.word.islower() and not lexicon.is_a(before.lower, "preposition", "determiner", "adverb")
    return is_open and is_adjective and (not after.is_word or lexicon.is_a(after.lower, "calendar word"))


def _ends_phrase(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether a form in -ing ends a phrase: "three days of national mourning", "in a $40m share offering"."""
    before, after = token_at(words, at - 1).lower, token_at(words, at + 1)
    is_open = not after.is_word or lexicon.is_a(after.lower, "preposition")
    if is_open and before in {"share", "stock", "bond", "debt", "public", "rights"}:
        return True
    return (not after.is_word or after.lower in {"and", "or"}) and before.endswith(_ADJECTIVE_ENDINGS)


_ADJECTIVE_ENDINGS = ("al", "ive", "ous", "ful", "ic", "ary", "ian", "ish")


def _is_plain_adjective(token: Token, lexicon: Lexicon) -> bool:
    """Return whether it is a word like "unprovoked", which no verb in the tables explains."""
    return token.lower.startswith("un") and token.lower.endswith("ed") and token.lower not in lexicon.verbs


def _follows(words: Sequence[Token], at: int, rest: tuple[str, ...], lexicon: Lexicon) -> bool:
    after = at + 1 + len(rest)
    if rest[-1:] == ("to",) and after < len(words):
        is_verb = any(Form.BASE in sense.forms for sense in lexicon.verbs.get(words[after].lower, ()))
        behind = token_at(words, after + 1)
        is_deed = words[after].lower not in lexicon.nouns or behind.word[:1].isdigit()
        is_deed = is_deed or lexicon.is_a(behind.lower, "determiner")
        if words[after].lower in {"be", "have", "not"} or (is_verb and is_deed):
            return False  # "agreed to be bought", "agreed to meet", "agreed to vote the bill down", not "to the plan"
    if rest == ("on",) and token_at(words, after).lower in {"a", "an"} and words[at].lower in _GOING:
        return False  # "went on a march", not "went on"
    return all(at + 1 + n < len(words) and words[at + 1 + n].lower == word for n, word in enumerate(rest))


_GOING = frozenset({"go", "goes", "going", "gone", "went"})


def _guessed(token: Token, allowed: frozenset[Form], lexicon: Lexicon) -> Sense | None:
    """Return an unknown verb by its ending: -ed, or -ing after "be", or any plain word after a modal."""
    word = token.lower
    if not word.replace("-", "").isalpha() or len(word) < 4 or lexicon.is_a(word, "preposition", "adverb", "no past"):
        return None
    if word.endswith("ed") and not word.endswith("eed") and allowed & {Form.PAST, Form.PARTICIPLE}:
        return Sense(word.removesuffix("ed"), "", EventKind.OTHER, forms=frozenset({Form.PAST, Form.PARTICIPLE}))
    if word.endswith("ing") and allowed == {Form.ING, Form.PARTICIPLE} and not lexicon.is_a(word, "no ing"):
        return Sense(word.removesuffix("ing"), "", EventKind.OTHER, forms=frozenset({Form.ING}))
    if allowed == {Form.BASE} and token.word.islower() and not lexicon.is_a(word, "determiner", "pronoun"):
        return Sense(word, "", EventKind.OTHER, forms=frozenset({Form.BASE}))
    return None


def _past_reading(words: Sequence[Token], at: int, sense: Sense, lexicon: Lexicon) -> tuple[Sense, Form] | None:
    """Return a past or a participle, unless the word only describes the noun after it ("the delayed summit")."""
    if Form.PAST not in sense.forms and Form.BASE in sense.forms:
        return None if _is_noun_place(words, at, lexicon) else (sense, Form.BASE)  # "come", "become", "run"
    before, after = token_at(words, at - 1), token_at(words, at + 1)
    is_hyphened = before.lower in {"-", "–"} and before.end == words[at].start
    is_describing = lexicon.is_a(words[at].lower, "describing participle") and after.lower != "that"
    if is_hyphened or before.lower == "to" or is_describing:
        return None
    if _is_noun_place(words, at, lexicon) and not lexicon.is_a(after.lower, "preposition", "determiner"):
        return None
    if lexicon.is_a(before.lower, "determiner") and before.lower not in {"that", "which", "all", "both", "this"}:
        return None
    is_noun = sense.forms & {Form.BASE} and _is_noun_place(words, at, lexicon)
    if is_noun or (words[at].lower in _NOUNS_TOO and _is_described(words, at, lexicon)):
        return None
    return None if _is_adjective(words, at, lexicon) else (sense, Form.PAST)


_NOUNS_TOO = frozenset({"shot", "cut", "hit", "cast", "left", "spread", "split"})


def _is_described(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether "a" and an adjective lead the word after a preposition: "with a single shot"."""
    before = token_at(words, at - 1).lower
    is_adjective = before.endswith(_ADJECTIVE_ENDINGS) or before in {"single", "second", "direct", "deep", "warning"}
    article, led = token_at(words, at - 2).lower, token_at(words, at - 3).lower
    return is_adjective and article in {"a", "an", "the"} and lexicon.is_a(led, "preposition")


def _is_adjective(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether a form in -ed describes the bare noun after it: "reserves and continued low prices"."""
    if not _describes(token_at(words, at + 1), lexicon):
        return False
    before = token_at(words, at - 1).lower
    joins_another = (
        before == "and" and token_at(words, at - 2).lower.endswith("ed") and _is_noun_place(words, at - 2, lexicon)
    )
    if before in _BEFORE_ADJECTIVES or joins_another:  # "the bruised and battered body"
        return True
    is_loose = before in {"and", "or", ",", "%", ")"} or before.endswith(("ly", "ed"))
    is_known = words[at].lower in lexicon.verbs
    return is_loose and (not is_known or lexicon.is_a(words[at].lower, "adjectival participle"))


_BEFORE_ADJECTIVES = frozenset(
    {"other", "new", "old", "former", "first", "second", "next", "such", "own", "same", "recent", "major", "certain"}
)
"""Words after which a noun must still come."""
_BEFORE_NOUNS = _BEFORE_ADJECTIVES - {"first", "second", "next"}


def _describes(after: Token, lexicon: Lexicon) -> bool:
    """Return whether an opening -ing word describes the plain noun after it: "Striking miners stormed ..."."""
    closed = (
        "preposition", "determiner", "pronoun", "conjunction", "subordinator", "adverb", "negation", "time neighbour",
    )  # fmt: skip
    is_plain = after.word.isalpha() and after.word.islower() and after.lower != "to"
    return is_plain and not lexicon.is_a(after.lower, *closed)


def _is_noun_place(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether a noun or a word describing it is due here: after "the", "of" or a genitive."""
    index = at - 1
    while index >= 0 and (words[index].lower.endswith("ly") or words[index].lower in {"most", "more", "newly"}):
        index -= 1
    before = token_at(words, index).lower
    if is_count(token_at(words, index)) and before not in {"a", "an"}:
        return _describes(token_at(words, at + 1), lexicon)
    if before in {"that", "which", "who", "and", "or", "but", "this", "all", "both"}:
        return False
    if "-" in before and before[0].isdigit() and lexicon.is_a(token_at(words, index - 1).lower, "determiner"):
        return True  # "a 3-for-2 split"
    return (
        lexicon.is_a(before, "determiner")
        or before in {"'s", "’s"}
        or (before in {"’", "'"} and token_at(words, index - 1).word.endswith("s"))
        or (lexicon.is_a(before, "preposition") and before not in {"after", "before", "since", "until", "than"})
    )


def _is_present(words: Sequence[Token], at: int, sense: Sense, lexicon: Lexicon) -> bool:
    """Return whether a plain form or one with -s is a verb here rather than a noun."""
    before, after = token_at(words, at - 1), token_at(words, at + 1 + len(sense.words))
    # "three times", "two strikes", "11,580 common shares": no verb in -s agrees with a number.
    is_counted = (is_count(before) and not is_year(words, at - 1)) or (
        before.word.isalpha()
        and not (is_plural(before.lower) or lexicon.is_a(before.lower, "calendar word"))  # "on 3 June remains"
        and counts(words, at - 2)
    )
    if (
        at == 0
        or is_counted
        or _is_described_noun(words, at, lexicon)
        or _is_noun_place(words, at, lexicon)
        or before.lower == "to"
        or before.lower in _BEFORE_NOUNS
        or after.lower in {"said", "say", "told"}  # "..., witnesses said"
    ):
        return False
    if not before.is_word:
        is_verb = Form.THIRD in sense.forms and words[at].lower not in lexicon.nouns
        is_saying = words[at].lower == "say" and after.is_word  # "two diplomats, speaking anonymously, say that"
        return before.word in {",", ")", "”"} and (is_verb or is_saying)
    goes_on = after.lower == "to" or lexicon.is_a(after.lower, "preposition")
    is_phrase = sense.words and Form.THIRD in sense.forms  # "the hearing falls away"
    shows = words[at].lower in _SHOWING and is_plural(before.lower)  # "records show Ann Ray was fined"
    if (
        is_phrase
        or (shows and (after.is_name or after.lower == "that"))
        or (lexicon.is_a(words[at].lower, "verb in s") and goes_on)
        or acts_in_headline(words, at, sense, lexicon)
        or (sense.forms == frozenset({Form.BASE}) and closes_saying(words, at, lexicon))
    ):
        return True
    is_joined = token_at(words, at - 2).lower == "and" or before.lower == "police"  # "Peru and Chile hope"
    is_known_noun = words[at].lower in lexicon.nouns or lexicon.is_a(words[at].lower, "noun in s")
    if is_known_noun and not (is_headline(words) and before.is_name):
        has_names = after.is_name and before.is_name and (Form.THIRD in sense.forms or is_joined)
        is_one = lexicon.is_a(token_at(words, at - 2).lower, "determiner") and not is_plural(before.lower)
        has_names = has_names or (is_one and after.is_name and Form.THIRD in sense.forms)  # "the pope visits Peru"
        has_names = has_names and not lexicon.is_a(after.lower, "calendar word")  # "U.S. forces Thursday launched"
        is_before_object = lexicon.is_a(after.lower, "determiner", "pronoun") and after.lower not in _RELATIVES
        return is_before_object or has_names
    if Form.THIRD in sense.forms:  # "all member states have approved" has its verb behind it
        return before.lower in {"he", "she", "it"} or not lexicon.is_a(after.lower, "have", "be", "modal")
    is_led = lexicon.is_a(token_at(words, at - 2).lower, "preposition", "determiner")  # "150 years of British rule"
    is_name = before.is_name and not is_led and (is_joined or is_headline(words))
    is_placed = before.is_name and _ends_place(words, at)  # "voters in Peru choose a parliament"
    is_placed = is_placed and (bool(sense.words) or lexicon.is_a(after.lower, "determiner", "preposition"))
    return is_placed or is_plural(before.lower) or is_name or lexicon.is_a(before.lower, "pronoun", "adverb")


_SHOWING = frozenset({"show", "reveal", "suggest", "indicate", "confirm"})
"""What records and figures do, in the plain form."""
_RELATIVES = frozenset({"that", "which", "who", "whom", "whose"})
"""Words that go on about a noun: "the forces that should have left"."""


def _ends_place(words: Sequence[Token], at: int) -> bool:
    """Return whether the names before say where some people are from: "envoys of Peru and El Salvador"."""
    start = at - 1
    while start > 0 and (words[start - 1].is_name or words[start - 1].lower in {"and", ","}):
        start -= 1
    return token_at(words, start - 1).lower in _PLACING and is_plural(token_at(words, start - 2).lower)


_PLACING = frozenset({"in", "of", "from", "across"})


def _is_described_noun(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether an article and adjectives lead the word: "the hateful and misogynistic comments"."""
    index = at - 1
    while index > 0 and (words[index].lower.endswith(_SURE_ADJECTIVES) or words[index].lower == "and"):
        index -= 1
    return index < at - 1 and lexicon.is_a(token_at(words, index).lower, "determiner")


_SURE_ADJECTIVES = ("ous", "ful", "istic", "able", "ible", "less")
