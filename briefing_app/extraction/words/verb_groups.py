"""Finds the verbs of a sentence with the small words around them: "has not yet been signed". Knows no dates."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefing_app.extraction.words.auxiliaries import (
    STAYING,
    after_helpers,
    is_naming,
    is_planned,
    last_auxiliary,
    stays,
    without_end,
)
from briefing_app.extraction.words.counted_words import is_count
from briefing_app.extraction.words.infinitives import Governor, looks_like_infinitive
from briefing_app.extraction.words.inflection import Form
from briefing_app.extraction.words.lexicon import AUXILIARIES, Lexicon, Sense
from briefing_app.extraction.words.noun_places import gives_name, is_one_doer, leads_name
from briefing_app.extraction.words.tenses import Tense, forms_after, tense_of
from briefing_app.extraction.words.tokens import Token
from briefing_app.extraction.words.verb_reading import bare_reading, ing_deed, sense_at

__all__ = ["CHARGING", "WILLING", "Tense", "VerbGroup", "verb_groups"]


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """A verb with its auxiliaries, adverbs and particles.

    Attributes:
        first: Index of the first token, auxiliaries included.
        head: Index of the verb itself.
        last: Index of the last token of the verb or phrase.
        helpers: Auxiliaries and adverbs before the verb, in lower case.
    """

    first: int
    head: int
    last: int
    sense: Sense
    tense: Tense
    passive: bool = False
    progressive: bool = False
    negated: bool = False
    helpers: tuple[str, ...] = ()

    @property
    def base(self) -> str:
        """Return the dictionary form of the verb."""
        return self.sense.base

    @property
    def was_ahead(self) -> bool:
        """Return whether it looked ahead from the past: "was due to be held"."""
        return self.tense is Tense.FUTURE and not {"was", "were", "had"}.isdisjoint(self.helpers)

    @property
    def is_finite(self) -> bool:
        """Return whether it can carry a clause of its own."""
        return self.tense not in {Tense.INFINITIVE, Tense.GERUND, Tense.PARTICIPLE}


def verb_groups(words: Sequence[Token], lexicon: Lexicon) -> tuple[VerbGroup, ...]:
    """Return the verb groups in order; they do not overlap."""
    found: list[VerbGroup] = []
    at = 0
    while at < len(words):
        if words[at].lower not in lexicon.verb_starts and not words[at].lower.endswith("ed"):
            at += 1  # nearly every word is out here
            continue
        before = found[-1] if found else None
        turned = _turned(words, at, lexicon, before)
        if turned is not None:
            found.pop()  # "did" by itself is no verb
        group = turned or _chain(words, at, lexicon, before) or _bare(words, at, lexicon, found)
        if group is not None:
            found.append(group)
        at = group.last + 1 if group is not None else at + 1
    return tuple(found)


def _bare(words: Sequence[Token], at: int, lexicon: Lexicon, found: Sequence[VerbGroup]) -> VerbGroup | None:
    """Return the group of a verb without auxiliaries; right after a verb only a noun or adjective stands."""
    before = found[-1] if found else None
    denied = before is not None and before.base in _DISOWNING and before.last == at - 1 and not before.passive
    deed = ing_deed(words, at, lexicon) if denied else None
    if deed is not None:
        return VerbGroup(at, at, at + len(deed.words), deed, Tense.GERUND)
    if words[at].lower not in lexicon.verbs and not words[at].lower.endswith("ed"):  # nearly every word is out here
        return None
    if gives_name(words, at, lexicon):
        return None
    wished = _wished(words, at, before, lexicon) or _charged(words, at, before, lexicon)
    if wished is not None:
        return wished
    is_next = before is not None and before.last == at - 1 and not _leaves_one_due(words, at, before, lexicon)
    reading = None if is_next and not _ends_subject(words, at, found, lexicon) else bare_reading(words, at, lexicon)
    if reading is None or (reading[1] in {Form.BASE, Form.THIRD} and _has_verb(words, at, before, lexicon)):
        return None
    sense, form = reading
    tense = {Form.PAST: Tense.PAST, Form.PARTICIPLE: Tense.PARTICIPLE, Form.ING: Tense.GERUND}.get(form, Tense.PRESENT)
    negated = at > 0 and (
        words[at - 1].lower in {"never", "not"} or [word.lower for word in words[at - 2 : at]] == ["no", "longer"]
    )
    return VerbGroup(at, at, at + len(sense.words), sense, tense, negated=negated)


_DISOWNING = frozenset({"deny", "disclaim", "disavow"})
_FRONTED = frozenset({("only",), ("not", "until"), ("not", "only"), ("not", "before")})
_NOR = frozenset({"nor", "neither"})
_LONGEST_SUBJECT = 6


def _turned(words: Sequence[Token], at: int, lexicon: Lexicon, before: VerbGroup | None) -> VerbGroup | None:
    """Return the verb whose auxiliary stands before its subject: "Only then did Chile send it", "nor has it sent"."""
    if before is None or before.first != before.last or words[at].lower not in lexicon.verbs:
        return None
    denied = words[before.first - 1].lower in _NOR if before.first > 0 else False
    if not denied and before.base != "do":
        return None
    start = next((n + 1 for n in range(before.first - 1, -1, -1) if words[n].lower in {";", "and", "but"}), 0)
    opening = [word.lower for word in words[start : start + 2]]
    if not denied and not {tuple(opening[:1]), tuple(opening)} & _FRONTED:
        return None
    who = words[before.last + 1 : at]
    closed = ("determiner", "preposition", "conjunction")
    is_subject = 0 < len(who) <= _LONGEST_SUBJECT and all(word.is_word or word.lower in {"'s", "’s"} for word in who)
    if not is_subject or lexicon.is_a(who[-1].lower, *closed):
        return None
    helper = words[before.head].lower
    sense = sense_at(words, at, forms_after((helper,), lexicon), lexicon, guess=False)
    if sense is None:
        return None
    is_ing = Form.ING in sense.forms
    after_be = before.base == "be"
    return VerbGroup(
        at,
        at,
        at + len(sense.words),
        sense,
        tense_of((helper,), lexicon),
        passive=after_be and not is_ing,
        progressive=after_be and is_ing,
        negated=denied,
        helpers=(helper,),
    )


def _wished(words: Sequence[Token], at: int, before: VerbGroup | None, lexicon: Lexicon) -> VerbGroup | None:
    """Return the plain form in what is asked with "that": "demanded that Chile withdraw its troops"."""
    if before is None or at + 1 >= len(words):
        return None
    gap = words[before.last + 1 : at]
    if not lexicon.is_a(before.base, "asking") and not (before.base in WILLING and is_one_doer(gap)):
        return None
    that = next((n for n, word in enumerate(gap) if word.lower == "that"), None)
    if that is None or that == len(gap) - 1 or not all(word.is_word for word in gap):
        return None
    sense = sense_at(words, at, frozenset({Form.BASE}), lexicon, guess=False)
    is_verb = lexicon.is_a(words[at + 1].lower, "determiner", "preposition") or words[at + 1].is_name
    if sense is None or not is_verb or lexicon.is_a(words[at - 1].lower, "determiner", "preposition"):
        return None
    return VerbGroup(at, at, at + len(sense.words), sense, Tense.INFINITIVE)


def _charged(words: Sequence[Token], at: int, before: VerbGroup | None, lexicon: Lexicon) -> VerbGroup | None:
    """Return the deed of which somebody is accused: "accused soldiers of executing 12 villagers"."""
    if before is None or before.base not in CHARGING or words[at - 1].lower not in {"of", "with", "for"}:
        return None
    sense = sense_at(words, at, frozenset({Form.ING}), lexicon, guess=False)
    after = words[at + 1] if at + 1 < len(words) else None
    is_whole = after is not None and (lexicon.is_a(after.lower, "determiner", "pronoun") or is_count(after))
    has_whom = before.passive or at - before.last > 2
    is_deed = sense is not None and sense.concept != "" and is_whole and has_whom
    return VerbGroup(at, at, at + len(sense.words), sense, Tense.GERUND) if sense is not None and is_deed else None


def _asks(group: VerbGroup, lexicon: Lexicon) -> bool:
    return lexicon.is_a(group.base, "asking") or group.base in WILLING


CHARGING = frozenset({"accuse", "charge", "convict", "blame"})
"""Verbs that name the deed of somebody behind a preposition."""
WILLING = frozenset({"insist", "recommend", "rule", "decree", "order"})
"""Verbs that tell what is so, and with a plain form behind one doer what is to be: "insisted that Iraq reopen"."""


def _leaves_one_due(words: Sequence[Token], at: int, before: VerbGroup, lexicon: Lexicon) -> bool:
    """Return whether the verb right before leaves one due: "the injured topped 90", "denied sending troops"."""
    if words[at].lower == "said" or (before.base == "deny" and words[at].lower.endswith("ing")):
        return True  # "an aide who asked not to be named said"
    is_past = before.tense is Tense.PAST and not before.helpers and Form.PARTICIPLE in before.sense.forms
    is_speech = lexicon.is_a(before.base, "speech", "bare speech")
    return is_past and not is_speech and words[at].lower.endswith("ed") and words[before.first].lower.endswith("ed")


def _ends_subject(words: Sequence[Token], at: int, found: Sequence[VerbGroup], lexicon: Lexicon) -> bool:
    """Return whether an infinitive ends the subject of the verb here: "the refusal to help forced it to close"."""
    if found[-1].tense is not Tense.INFINITIVE or at + 1 >= len(words):
        return False
    closed = ("determiner", "preposition", "pronoun", "temporal after", "temporal before")
    senses = lexicon.verbs.get(words[at].lower, ())
    is_sure = any(Form.PAST in sense.forms and Form.PARTICIPLE not in sense.forms for sense in senses)  # "drew"
    is_verb = bool(senses) and (is_sure or lexicon.is_a(words[at + 1].lower, *closed))
    is_said = lexicon.is_a(found[-2].base, "speech", "bare speech") if len(found) > 1 else True
    return is_verb and is_said and not any(group.last == found[-1].first - 1 for group in found)


def _has_verb(words: Sequence[Token], at: int, before: VerbGroup | None, lexicon: Lexicon) -> bool:
    """Return whether the clause has its verb already, so that "unpaid wages" are no second one."""
    if before is None or not before.is_finite or lexicon.is_a(before.base, "speech", "bare speech"):
        return False
    after = words[at + 1].lower if at + 1 < len(words) else ""
    if words[at - 1].word.isdigit() and lexicon.is_a(after, "determiner", "pronoun"):
        return False  # "the pact they signed in 2025 lacks a clause"
    is_main = words[at].lower in {"remains", "continues", "persists"} or (
        lexicon.is_a(words[at].lower, "verb in s") and lexicon.is_a(after, "preposition")
    )
    if is_main and _is_described(before, at):
        return False  # "the blockade imposed in May remains in place"
    if words[at].lower == "say" and not lexicon.is_a(after, "preposition", "determiner"):
        return False  # "people briefed on the matter say"
    if words[at].lower in {"say", "says"} and _is_described(before, at):
        return False  # "a report released on Tuesday says soldiers"
    gap = words[before.last + 1 : at]
    return not any(not word.is_word or lexicon.is_a(word.lower, "conjunction", "subordinator") for word in gap)


def _is_described(before: VerbGroup, at: int) -> bool:
    """Return whether the verb before may be the participle of a noun: "a report released on Tuesday"."""
    return not before.helpers and Form.PARTICIPLE in before.sense.forms and before.last < at - 1


def _chain(words: Sequence[Token], at: int, lexicon: Lexicon, before_it: VerbGroup | None) -> VerbGroup | None:
    """Return the group that starts with an auxiliary or with "to" at this token."""
    first = words[at].lower
    if first != "to" and not lexicon.is_a(first, *AUXILIARIES, "planned") and first not in STAYING:  # most are out
        return None
    is_led = lexicon.is_a(first, *AUXILIARIES) or is_planned(words, at, lexicon) or stays(words, at, lexicon)
    if first != "to" and not is_led:
        return None
    is_name = words[at].word in {"May", "Will"} or (at > 0 and words[at].word in {"Am", "Do"})  # the month, names
    is_name = is_name or (first == "to" and leads_name(words, at))
    if is_name or is_naming(words, at, lexicon):
        return None
    if first in {"'s", "’s", "'d", "’d"} and not (at > 0 and lexicon.is_a(words[at - 1].lower, "pronoun")):
        return None
    verb = after_helpers(words, at, lexicon)
    helpers = tuple(word.lower for word in words[at:verb])
    sense = sense_at(
        words,
        verb,
        forms_after(helpers, lexicon),
        lexicon,
        guess=first != "to" or looks_like_infinitive(words, verb, lexicon, _governor(before_it, at)),
    )
    before = words[at - 1].lower if at > 0 else ""
    denying = without_end(helpers) if lexicon.is_a(helpers[0], "will") else helpers
    negated = before in {"not", "never"} or any(lexicon.is_a(word, "negation") for word in denying)
    if sense is None:
        return _copula(at, verb, helpers, negated=negated, lexicon=lexicon)
    last_helper = last_auxiliary(helpers, lexicon)
    is_asked = first == "be" and before_it is not None and _asks(before_it, lexicon)  # "demanded that it be reopened"
    is_ing = Form.ING in sense.forms
    after_be = lexicon.is_a(last_helper, "be")
    return VerbGroup(
        at,
        verb,
        verb + len(sense.words),
        sense,
        Tense.INFINITIVE if is_asked else tense_of(helpers, lexicon),
        passive=after_be and not is_ing,
        progressive=after_be and (is_ing or "being" in helpers),
        negated=negated,
        helpers=helpers,
    )


def _governor(before: VerbGroup | None, at: int) -> Governor:
    return Governor(before.base, is_next=before.last == at - 1) if before is not None else Governor("")


def _copula(at: int, verb: int, helpers: tuple[str, ...], *, negated: bool, lexicon: Lexicon) -> VerbGroup | None:
    """Return the group whose verb is the auxiliary itself: "is in Rome", "had a plan"."""
    last = last_auxiliary(helpers, lexicon)
    base = next((name for name in ("be", "have", "do") if lexicon.is_a(last, name)), None)
    if base is None:
        return None
    head = at + len(helpers) - 1 - helpers[::-1].index(last)
    sense = next(sense for sense in lexicon.verbs[base] if sense.base == base)
    is_lone = base == "have" and sum(lexicon.is_a(word, *AUXILIARIES) for word in helpers) == 1
    tense = _LONE_HAVE.get(last) if is_lone else None
    return VerbGroup(
        at, head, min(verb - 1, head), sense, tense or tense_of(helpers, lexicon), negated=negated, helpers=helpers
    )


_LONE_HAVE = {"has": Tense.PRESENT, "have": Tense.PRESENT, "had": Tense.PAST}
"""What "have" tells by itself: it has a dozen pacts now, and had talks then."""
