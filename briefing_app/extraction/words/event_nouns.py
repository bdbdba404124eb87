"""Finds the nouns that name events ("the raid on the depot") and how far their phrase reaches. Knows no dates."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefing_app.extraction.words.deadly_falls import deadly_fall
from briefing_app.extraction.words.earlier_ones import EARLIER, earlier_one
from briefing_app.extraction.words.lexicon import Lexicon, Sense
from briefing_app.extraction.words.phrase_objects import is_particle
from briefing_app.extraction.words.tokens import Token
from briefing_app.extraction.words.verb_groups import VerbGroup
from briefing_app.model import EventKind


@dataclass(frozen=True, slots=True)
class EventNoun:
    """A noun that names an event, with its phrase.

    Attributes:
        first: Index of the first token of the noun itself.
        last: Index of the last token of the noun itself.
        phrase_first: Index of the first token of its phrase ("a", "the", an adjective before it).
        phrase_last: Index of the last token of what belongs to it ("on the depot").
        preposition: The preposition before the phrase, in lower case; empty if there is none.
    """

    first: int
    last: int
    phrase_first: int
    phrase_last: int
    sense: Sense
    preposition: str = ""


def event_nouns(words: Sequence[Token], groups: Sequence[VerbGroup], lexicon: Lexicon) -> tuple[EventNoun, ...]:
    """Return the event nouns in order; heads do not overlap one another or a verb."""
    taken = {index for group in groups for index in range(group.head, group.last + 1)}
    taken |= {index for group in groups for index in range(group.first, group.head)}
    found: list[EventNoun] = []
    at = 0
    while at < len(words):
        is_out = at in taken or not _may_name_event(words[at].lower, lexicon)
        sense = None if is_out else _noun_at(words, at, taken, groups, lexicon)
        if sense is not None:
            found.append(_with_phrase(words, at, sense, taken, lexicon))
        at += 1 + len(sense.words) if sense is not None else 1
    return tuple(found)


def _may_name_event(word: str, lexicon: Lexicon) -> bool:
    """Return whether a word can be an event noun at all: nearly every word is out here."""
    return word in lexicon.nouns or word.endswith("ing") or word in EARLIER or lexicon.is_a(word, "sliding")


def _noun_at(
    words: Sequence[Token], at: int, taken: set[int], groups: Sequence[VerbGroup], lexicon: Lexicon
) -> Sense | None:
    """Return the sense of the noun at this token if it is the head of its phrase."""
    senses = (
        earlier_one(words, at, groups, lexicon) or deadly_fall(words, at, lexicon) or lexicon.nouns.get(words[at].lower)
    )
    senses = senses or _made_of_verb(words, at, lexicon)
    if senses is None or any(looks(words, at, lexicon) for looks in _LOOKALIKES):
        return None
    if _is_only_thought_of(words, at, taken, lexicon):
        return None
    for sense in senses:
        end = at + len(sense.words)
        follows = all(at + 1 + n < len(words) and words[at + 1 + n].lower == word for n, word in enumerate(sense.words))
        if (
            follows
            and end not in taken
            and not _is_name(words, at, sense, lexicon)
            and not _describes_next(words, end, taken, lexicon)
        ):
            return sense
    return None


def _made_of_verb(words: Sequence[Token], at: int, lexicon: Lexicon) -> tuple[Sense, ...] | None:
    """Return the sense of a deed told as a thing: "the freezing of accounts", and of violence "a shooting at"."""
    if not words[at].lower.endswith("ing") or at == 0 or at + 1 >= len(words):
        return None
    of_verb = next((sense for sense in lexicon.verbs.get(words[at].lower, ()) if not sense.words), None)
    if of_verb is None or not of_verb.concept:
        return None
    is_led = words[at - 1].lower in {"the", "’s", "'s", "this", "that"} and words[at + 1].lower == "of"
    is_violent = of_verb.kind in _VIOLENT and lexicon.is_a(words[at - 1].lower, "determiner")
    is_violent = is_violent and words[at + 1].lower in _PLACING
    return (Sense(words[at].lower, of_verb.concept, of_verb.kind),) if is_led or is_violent else None


_VIOLENT = frozenset({EventKind.ATTACK, EventKind.STRIKE, EventKind.DEATH, EventKind.ARREST})
_PLACING = frozenset({"at", "in", "near", "outside", "on", "by"})


def _is_numbered(words: Sequence[Token], at: int, _lexicon: Lexicon) -> bool:
    """Return whether it is the name of a paper: "resolution 425", "Protocol 2"."""
    return at + 1 < len(words) and words[at + 1].word.isdigit() and len(words[at + 1].word) < 4 and at > 0


def _sets_start(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether it only says from when: "for several days beginning on 9 July"."""
    is_start = words[at].lower in {"beginning", "starting", "ending"}
    return is_start and at > 0 and lexicon.is_a(words[at - 1].lower, "time unit")


def _only_shows(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether nobody marches: "a demonstration of the fact", not "a demonstration of farmers"."""
    if words[at].lower != "demonstration" or at + 2 >= len(words) or words[at + 1].lower != "of":
        return False
    return lexicon.is_a(words[at + 2].lower, "determiner", "subordinator") or words[at + 2].lower in _SHOWN


def _asks_opinions(words: Sequence[Token], at: int, _lexicon: Lexicon) -> bool:
    """Return whether people are only asked: "a poll of 900 voters", "polls have shown", "leads in the polls"."""
    if words[at].lower not in {"poll", "polls"}:
        return False
    before = [word.lower for word in words[max(0, at - 2) : at]]
    after = [word.lower for word in words[at + 1 : at + 4]]
    has_found = bool(_FINDINGS.intersection(after[:2])) or after[:1] in (["of"], ["by"], ["conducted"], ["taken"])
    return has_found or before == ["in", "the"] or before[-1:] in (["opinion"], ["exit"], ["straw"], ["tracking"])


_FINDINGS = frozenset(
    {
        "show", "shows", "showed", "shown", "suggest", "suggests", "suggested", "indicate", "indicates", "indicated",
        "find", "finds", "found", "put", "puts", "give", "gives", "gave", "say", "says", "said",
    }
)  # fmt: skip


def _is_parliament(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether it is a parliament: "Congress approved", "told the congress", not "the Congress of Vienna"."""
    if words[at].word == "congress":
        return at > 1 and words[at - 2].lower in {"address", "addressed", "addressing", "tell", "told", "telling"}
    after = [word.lower for word in words[at + 1 : at + 3]]
    is_about = after[:1] == ["on"] and not lexicon.is_a(after[-1], "calendar word")  # "Congress on Friday passed"
    if words[at].word != "Congress" or after[:1] == ["of"] or is_about:
        return False
    before = words[at - 1] if at else None
    is_led = before is not None and (lexicon.is_a(before.lower, "determiner") or before.is_name)
    return not is_led or (before is not None and before.lower in _OF_A_STATE)


_OF_A_STATE = frozenset({"u.s.", "american", "national"})


def _only_leads(words: Sequence[Token], at: int, _lexicon: Lexicon) -> bool:
    """Return whether nobody keeps watch over the dead: "in the wake of the raid"."""
    if words[at].lower != "wake" or at < 2 or at + 1 >= len(words):
        return False
    return words[at + 1].lower == "of" and words[at - 2].lower == "in"


def _is_only_thought_of(words: Sequence[Token], at: int, taken: set[int], lexicon: Lexicon) -> bool:
    """Return whether people only hope or fear it: "the possibility of a meeting", "fears of another attack"."""
    led = next((n for n in range(at - 1, max(0, at - _NEAR_HOPE), -1) if words[n].lower in _HOPED), 0)
    if led - 1 in taken or not lexicon.is_a(words[led - 1].lower, "thought of"):
        return False
    return not any(lexicon.is_a(word.lower, "preposition", "conjunction") for word in words[led + 1 : at])


_HOPED = frozenset({"of", "for", "about"})
_NEAR_HOPE = 5


def _counts_no_votes(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether it is a round of something else: "the first round of tests", not "of voting"."""
    if [word.lower for word in words[at + 1 : at + 3]] != ["round", "of"]:
        return False
    return not any(lexicon.is_a(word.lower, "vote word") for word in words[at + 3 : at + 8])


_SHOWN = frozenset({"how", "what", "force", "power", "strength", "resolve", "support", "solidarity", "unity"})
_LOOKALIKES = (
    _is_numbered,
    _sets_start,
    _only_shows,
    _asks_opinions,
    _is_parliament,
    _only_leads,
    _counts_no_votes,
)


def _is_name(words: Sequence[Token], at: int, sense: Sense, lexicon: Lexicon) -> bool:
    """Return whether the word is written as a name after a plain word: "in Split"."""
    if at == 0 or not words[at].is_name or words[-1].word not in {".", "!", "?", "”", '"', "''"}:
        return False
    before = words[at - 1]
    if at > 1 and before.word in {"The", "A", "An"} and words[at - 2].is_word:
        return True  # "her novel The Invasion of Crete"
    if before.is_name:
        return sense.kind is EventKind.OTHER
    return before.word.isalpha() and not lexicon.is_a(before.lower, "determiner")


def _describes_next(words: Sequence[Token], end: int, taken: set[int], lexicon: Lexicon) -> bool:
    """Return whether the noun only describes the one after it, as in "attack helicopter" or "election-day"."""
    if end + 1 >= len(words):
        return False
    after = words[end + 1]
    if after.word == "-" and after.start == words[end].end:
        return True
    if end + 1 in taken or after.lower == "to" or not after.word.isalpha() or not after.word.islower():
        return False
    if after.lower in {"forward", "back"}:  # "moved the election forward"
        return False
    return not (lexicon.is_a(after.lower, *_CLOSED) or after.lower.endswith(("ly", "ing", "ed")))


_CLOSED = (
    "determiner", "preposition", "conjunction", "pronoun", "subordinator", "be", "have", "do", "modal", "adverb",
    "negation", "habitual", "still", "then", "time neighbour",
)  # fmt: skip
_PHRASE_BREAKS = frozenset({",", ";", ":", "—", "–", "(", ")", "“", "”", '"', ".", "!", "?"})


def _with_phrase(words: Sequence[Token], at: int, sense: Sense, taken: set[int], lexicon: Lexicon) -> EventNoun:
    last = at + len(sense.words) - (sense.words[-1:] == ("of",))  # the day of "the devaluation of 6 May" is its own
    first = _phrase_first(words, at, taken, lexicon)
    before = words[first - 1].lower if first > 0 else ""
    leads = before == "to" or lexicon.is_a(before, "preposition", "temporal during")
    preposition = before if leads else ""
    return EventNoun(at, last, first, _phrase_last(words, first, last, taken, lexicon), sense, preposition)


_FARTHEST = 9
_NO_DESCRIPTION = frozenset({"also", "only", "still", "according", "to"})


def _phrase_first(words: Sequence[Token], at: int, taken: set[int], lexicon: Lexicon) -> int:
    """Return where the phrase starts: back over adjectives, names and genitives to its article."""
    index = at
    while index > max(0, at - _FARTHEST) and index - 1 not in taken:
        before = words[index - 1]
        if before.lower == "that" and index > 1 and lexicon.is_a(words[index - 2].lower, "preposition"):
            return index - 1  # "over that disaster"
        if before.lower in _PHRASE_BREAKS or lexicon.is_a(before.lower, "conjunction", "subordinator"):
            break
        if lexicon.is_a(before.lower, "determiner"):
            return index - 1
        if lexicon.is_a(before.lower, "preposition", "pronoun", "then") or before.lower in _NO_DESCRIPTION:
            break
        index -= 1
    return index


def _opens_clause(words: Sequence[Token], first: int, index: int, lexicon: Lexicon) -> bool:
    """Return whether a clause opens right after: "only after the raid did Peru act", "after the raid the army"."""
    after, here = words[index + 1].lower, words[index].lower
    if not lexicon.is_a(words[first - 1].lower, "temporal before", "temporal after"):
        return False
    if lexicon.is_a(here, "preposition", "conjunction", "determiner") or not words[index].is_word:
        return False
    return after in _SUBJECT_STARTS or (lexicon.is_a(after, "be", "have", "do", "modal") and words[index + 1].is_word)


_SUBJECT_STARTS = frozenset({"the", "a", "an", "its", "his", "her", "their"})


def _is_short_name(words: Sequence[Token], at: int) -> bool:
    """Return whether brackets hold only the short name of what stands before them: "the AU (AU)"."""
    return at + 1 < len(words) and words[at].word.isupper() and words[at + 1].word == ")"


def _tells_on(words: Sequence[Token], first: int, start: int, taken: set[int], lexicon: Lexicon) -> bool:
    """Return whether "and" opens a clause behind an object: "declared a ceasefire and the border was opened"."""
    is_object = first - 1 in taken and start < len(words) and lexicon.is_a(words[start].lower, "determiner")
    is_object = is_object and all(word.lower != "between" for word in words[first:start])
    verb = next((at for at in range(start, len(words)) if at in taken or words[at].lower in _PHRASE_BREAKS), len(words))
    return is_object and verb in taken and lexicon.is_a(words[verb].lower, "be", "have", "modal")


def _phrase_last(words: Sequence[Token], first: int, last: int, taken: set[int], lexicon: Lexicon) -> int:
    """Return where the phrase ends: before the next verb, mark, or word that opens a clause."""
    index = last
    while index + 1 < len(words) and index + 1 not in taken:
        after = words[index + 1].lower
        if after == "(" and _is_short_name(words, index + 2):
            index += 3
            continue
        if after in _PHRASE_BREAKS or (
            lexicon.is_a(after, "subordinator") and after not in {"since", "after", "before"}
        ):
            break
        if _opens_clause(words, first, index, lexicon):
            break
        if after == "and" and _tells_on(words, first, index + 2, taken, lexicon):
            break
        if first - 1 in taken and is_particle(words, index + 1, lexicon):
            break  # "put the vote off"
        if after in {"after", "before", "since", "but", "so", "following", "forward"} or lexicon.is_a(
            after, "personal pronoun"
        ):
            break
        index += 1
    return index
