"""Decides whether a word is a verb where it stands, and which. Knows nothing of auxiliaries or events."""

from collections.abc import Sequence
from dataclasses import replace

from briefing_app.extraction.words.counted_words import is_count
from briefing_app.extraction.words.headline_words import (
    founds,
    is_plural,
    is_united,
    names_act,
    token_at,
)
from briefing_app.extraction.words.inflection import Form
from briefing_app.extraction.words.lexicon import Lexicon, Sense, kinds_in_context
from briefing_app.extraction.words.noun_places import BEFORE_ADJECTIVES, describes, is_noun_place, leads_time
from briefing_app.extraction.words.phrase_objects import has_object, holds_day, holds_object
from briefing_app.extraction.words.present_reading import is_present
from briefing_app.extraction.words.tokens import Token
from briefing_app.model import EventKind

_ANY_FORM = frozenset(Form)
_PAST_FORMS = frozenset({Form.PAST, Form.PARTICIPLE})


def sense_at(
    words: Sequence[Token], at: int, allowed: frozenset[Form], lexicon: Lexicon, *, guess: bool
) -> Sense | None:
    """Return the longest verb at this token in one of the allowed forms; a regular unknown one if `guess`."""
    if at >= len(words):
        return None
    following = token_at(words, at + 1).lower
    for sense in lexicon.verbs.get(words[at].lower, ()):
        if sense.forms.isdisjoint(allowed):
            continue
        is_next = not sense.words or sense.words[0] == following  # of most set phrases not even the first word is
        is_whole = (
            is_next
            and _follows(words, at, sense.words, lexicon)
            and (not sense.object or has_object(words, at + len(sense.words), sense.object, lexicon))
        )
        if is_whole:
            return sense
        if len(sense.words) != 1:
            continue
        if holds_object(words, at, sense.words[0], lexicon) or holds_day(words, at, sense.words[0], lexicon):
            return replace(sense, words=())
    return _guessed(words[at], allowed, lexicon) if guess else None


def ing_deed(words: Sequence[Token], at: int, lexicon: Lexicon) -> Sense | None:
    """Return the verb of a form in -ing that a verb before it governs, None if it is a noun or describes one.

    "Began bombing the port", "denied ramming two boats"; not "began bombing raids", "started training".
    """
    word, after = token_at(words, at).lower, token_at(words, at + 1)
    if not word.endswith("ing") or lexicon.is_a(word, "no ing", "preposition"):
        return None
    has_object = after.is_name or is_count(after) or lexicon.is_a(after.lower, "determiner", "pronoun")
    is_led_on = is_plural(after.lower) or (word in lexicon.verbs and after.is_word)
    if not (has_object or (is_led_on and word not in lexicon.nouns)):
        return None
    return sense_at(words, at, frozenset({Form.ING, Form.PARTICIPLE}), lexicon, guess=True)


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
    if sense is None or (Form.PAST not in sense.forms and _ends_set_noun(words, at, lexicon)):
        return None
    if sense.forms & _PAST_FORMS:
        return _past_reading(words, at, sense, lexicon)
    if Form.ING in sense.forms:
        is_first_word = describes(token_at(words, 1), lexicon) and not lexicon.is_a(sense.base, "denying")
        if at == 0 and (is_first_word or leads_time(words)):
            return None
        is_noun = (
            lexicon.is_a(words[at].lower, "no ing")
            or is_noun_place(words, at, lexicon)
            or (words[at].lower in lexicon.lone_nouns and token_at(words, at - 1).is_word)
            or _ends_phrase(words, at, lexicon)
            or _is_in_trading(words, at, lexicon)
            or _names_trade(words, at, lexicon)
            or _opens_as_noun(words, at, lexicon)
            or _is_subject_of_next(words, at, lexicon)
            or (words[at].lower == "following" and lexicon.is_a(token_at(words, at - 1).lower, "time unit"))
        )
        return None if is_noun else (sense, Form.ING)
    return (sense, next(iter(sense.forms))) if is_present(words, at, sense, lexicon) else None


def _ends_set_noun(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether it is the end of a set noun that an article leads: "after the bank run", not "a dam burst"."""
    if not lexicon.is_a(token_at(words, at - 2).lower, "determiner"):
        return False
    return any(sense.words == (words[at].lower,) for sense in lexicon.nouns.get(token_at(words, at - 1).lower, ()))


def _is_subject_of_next(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether the noun in -ing stands first in its clause, its verb right behind it: ", fighting erupted"."""
    is_first = at == 0 or token_at(words, at - 1).lower in {",", ";", "and"}
    after = (sense for sense in lexicon.verbs.get(token_at(words, at + 1).lower, ()))
    return is_first and words[at].lower in lexicon.nouns and any(Form.PAST in sense.forms for sense in after)


def _opens_as_noun(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether a noun in -ing opens the sentence: "Shelling of the market", not "Speaking of the market"."""
    if at == 0 and words[0].lower in lexicon.lone_nouns and token_at(words, 1).lower in _PLACING:
        return _is_subject(words, lexicon)
    is_of = at == 0 and token_at(words, 1).lower == "of"
    return is_of and not any(
        lexicon.is_a(sense.base, "speech", "state verb") for sense in lexicon.verbs[words[0].lower]
    )


_PLACING = frozenset({"in", "on", "at", "near", "across", "around", "along", "outside", "between", "overnight"})


def _is_subject(words: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether a verb follows before a comma: "Flooding in Lima killed two", not "Meeting in Lima, they left"."""
    comma = next((at for at, word in enumerate(words) if word.lower == ","), len(words))
    inside = (word.lower for word in words[2:comma])
    return any(Form.PAST in sense.forms for word in inside for sense in lexicon.verbs.get(word, ()))


def _is_in_trading(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether a form in -ing ends what "in" leads, an adjective before it: "in composite trading Friday"."""
    before, after = token_at(words, at - 1), token_at(words, at + 1)
    led = next((back for back in range(at - 1, max(-1, at - 8), -1) if words[back].lower in {"in", "during"}), None)
    is_open = led is not None and all(words[back].is_word for back in range(led, at))
    is_adjective = before.word.islower() and not lexicon.is_a(before.lower, "preposition", "determiner", "adverb")
    return is_open and is_adjective and (not after.is_word or lexicon.is_a(after.lower, "calendar word"))


def _names_trade(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether it is of a crime or a trade, not what somebody does: "money laundering charges".

    So it is behind a name that only describes: "the Turkish broadcasting regulator".
    """
    before = token_at(words, at - 1)
    if lexicon.is_a(before.lower, "dealt in") and lexicon.is_a(words[at].lower, "dealing"):
        return True
    is_led = before.is_name and before.lower.endswith(_DEMONYM_ENDINGS)
    is_led = is_led and lexicon.is_a(token_at(words, at - 2).lower, "determiner")
    return is_led and describes(token_at(words, at + 1), lexicon)


_DEMONYM_ENDINGS = ("ish", "ese", "ian", "ean", "ch", "ic")


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
        is_deed = words[after].lower not in lexicon.lone_nouns or behind.word[:1].isdigit()
        is_deed = is_deed or lexicon.is_a(behind.lower, "determiner")
        if words[after].lower in {"be", "have", "not"} or (is_verb and is_deed):
            return False  # "agreed to be bought", "agreed to meet", "agreed to vote the bill down", not "to the plan"
    if rest == ("for",) and _is_date(words, after, lexicon):
        return False  # "an election has been called for 4 January"
    is_owner = token_at(words, after + 1).lower in {"'s", "’s"}
    is_call = words[at].lower.startswith("call")
    if rest == ("on",) and _is_date(words, after, lexicon) and not (is_owner or is_call):
        return False  # "agreed on Monday to leave", not "agreed on Monday's terms"
    if rest == ("on",) and token_at(words, after).lower in {"a", "an"} and words[at].lower in _GOING:
        return False  # "went on a march", not "went on"
    return all(at + 1 + n < len(words) and words[at + 1 + n].lower == word for n, word in enumerate(rest))


def _is_date(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether a day or a month starts here: "4 January", "Aug. 14", "Sunday"."""
    word, after = token_at(words, at), token_at(words, at + 1)
    is_cut_off = after.word == "." and token_at(words, at + 2).word.isdigit()  # not "Oslo on 4 March"
    is_month = word.is_name and (lexicon.is_a(word.lower, "calendar word") or is_cut_off)
    is_short = word.is_name and after.word.isdigit()
    return is_month or is_short or (word.word[:1].isdigit() and lexicon.is_a(after.lower, "calendar word"))


_GOING = frozenset({"go", "goes", "going", "gone", "went"})


def _guessed(token: Token, allowed: frozenset[Form], lexicon: Lexicon) -> Sense | None:
    """Return an unknown verb by its ending: -ed, or -ing after "be", or any plain word after a modal."""
    word = token.lower
    if not word.replace("-", "").isalpha() or len(word) < 4 or lexicon.is_a(word, "preposition", "adverb", "no past"):
        return None
    if word.endswith("ed") and not word.endswith("eed") and allowed & {Form.PAST, Form.PARTICIPLE}:
        base = _plain_form(word.removesuffix("ed"), lexicon)
        return Sense(base, "", EventKind.OTHER, forms=frozenset({Form.PAST, Form.PARTICIPLE}))
    if word.endswith("ing") and allowed == {Form.ING, Form.PARTICIPLE} and not lexicon.is_a(word, "no ing"):
        base = _plain_form(word.removesuffix("ing"), lexicon)
        return Sense(base, "", EventKind.OTHER, forms=frozenset({Form.ING}))
    if allowed == {Form.BASE} and token.word.islower() and not lexicon.is_a(word, "determiner", "pronoun"):
        return Sense(word, "", EventKind.OTHER, forms=frozenset({Form.BASE}))
    return None


def _plain_form(stem: str, lexicon: Lexicon) -> str:
    """Return the dictionary form of an unknown verb's stem: with its "e" where a table has it so."""
    with_e, single = f"{stem}e", stem[:-1]
    if stem in lexicon.verbs or stem in lexicon.classes_of:
        return stem
    if stem[-2:-1] == stem[-1:] and (single in lexicon.verbs or single in kinds_in_context()):
        return single  # "grabbed"
    if stem.endswith("i") and f"{single}y" in kinds_in_context():
        return f"{single}y"  # "emptied"
    is_known = with_e in lexicon.classes_of or with_e in lexicon.verbs  # "place", of "place under arrest"
    return with_e if is_known or with_e in kinds_in_context() else stem


def _past_reading(words: Sequence[Token], at: int, sense: Sense, lexicon: Lexicon) -> tuple[Sense, Form] | None:
    """Return a past or a participle, unless the word only describes the noun after it ("the delayed summit")."""
    if Form.PAST not in sense.forms and Form.BASE in sense.forms:
        return None if is_noun_place(words, at, lexicon) else (sense, Form.BASE)  # "come", "become", "run"
    before, after = token_at(words, at - 1), token_at(words, at + 1)
    is_hyphened = before.lower in {"-", "–"} and before.end == words[at].start
    is_describing = lexicon.is_a(words[at].lower, "describing participle") and after.lower != "that"
    is_describing = is_describing and not _changes_life(words, at, lexicon)
    is_describing = is_describing and not lexicon.is_a(after.lower, "determiner")  # "married a nurse"
    if is_hyphened or before.lower == "to" or is_describing:
        return None
    is_sure = Form.PARTICIPLE not in sense.forms and is_count(before)  # "some 400 took part"
    if not is_sure and is_noun_place(words, at, lexicon) and not lexicon.is_a(after.lower, "preposition", "determiner"):
        return None
    if lexicon.is_a(before.lower, "determiner") and before.lower not in {"that", "which", "all", "both", "this"}:
        return None
    is_noun = sense.forms & {Form.BASE} and is_noun_place(words, at, lexicon)
    if is_noun or (words[at].lower in _NOUNS_TOO and _is_described(words, at, lexicon)):
        return None
    return None if _is_adjective(words, at, lexicon) else (sense, Form.PAST)


def _changes_life(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether somebody does it: "the king married a nurse", "the king retired on 3 May"."""
    after = token_at(words, at + 1)
    if words[at].lower == "married":
        return after.is_name or lexicon.is_a(after.lower, "determiner")
    return words[at].lower == "retired" and (not after.is_word or lexicon.is_a(after.lower, "preposition"))


_NOUNS_TOO = frozenset({"shot", "cut", "hit", "cast", "left", "spread", "split"})


def _is_described(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether "a" and an adjective lead the word after a preposition: "with a single shot"."""
    before = token_at(words, at - 1).lower
    if words[at].lower == "cut" and before in _CUT and lexicon.is_a(token_at(words, at - 2).lower, "determiner"):
        return True  # "a rate cut in March"
    is_adjective = before.endswith(_ADJECTIVE_ENDINGS) or before in {"single", "second", "direct", "deep", "warning"}
    article, led = token_at(words, at - 2).lower, token_at(words, at - 3).lower
    return is_adjective and article in {"a", "an", "the"} and lexicon.is_a(led, "preposition")


_CUT = frozenset({"rate", "tax", "job", "budget", "price", "power", "pay", "wage", "spending", "output", "production"})
"""What is cut in a noun of two words."""


def _is_adjective(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether a form in -ed describes the bare noun after it: "continued low prices", "Masked men fled"."""
    if not describes(token_at(words, at + 1), lexicon):
        return False
    before = token_at(words, at - 1).lower
    joins_another = (
        before == "and" and token_at(words, at - 2).lower.endswith("ed") and is_noun_place(words, at - 2, lexicon)
    )
    if before in BEFORE_ADJECTIVES or joins_another:  # "the bruised and battered body"
        return True
    is_loose = at == 0 or before in {"and", "or", ",", "%", ")"} or before.endswith(("ly", "ed"))
    is_known = words[at].lower in lexicon.verbs
    return is_loose and (not is_known or lexicon.is_a(words[at].lower, "adjectival participle"))
