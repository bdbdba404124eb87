"""Makes the title of a verb of saying: "Iran's navy said the drill had ended". Weighs no event."""

from collections.abc import Sequence

from briefing_app.extraction.names.attribution import Saying, sayings
from briefing_app.extraction.sentence import DASHES, HARD_MARKS, MARKS, Sentence
from briefing_app.extraction.syntax.subjects import subject
from briefing_app.extraction.telling import Telling
from briefing_app.extraction.titling.extent import complement_end, least_end
from briefing_app.extraction.titling.offices import without_offices
from briefing_app.extraction.titling.shortening import LIMIT, fitted, without_adverbs, without_times
from briefing_app.extraction.titling.words import Names, headed, written
from briefing_app.extraction.words.inflection import Form
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup
from briefing_app.model import EventKind

_LEADS = frozenset({"“", '"', "``", "‘", "that", "but", "and", ","})
_SHORTEST_CONTENT = 3
_QUESTIONS = frozenset({"who", "what", "why", "how", "where", "when"})
_ASKING = frozenset({"how", "why", "what", "whether", "if"})
_ROOM_FOR_CONTENT = 40


def speech_title(telling: Telling, verb: VerbGroup, names: Names) -> str | None:
    """Return "SPEAKER said CONTENT", None for other verbs and where no content with a verb follows."""
    sentence = telling.sentence
    said = _saying_of(sentence, verb)
    if said is None or _says_a_thing(sentence, verb, said):
        return None
    content = _content(sentence, said)
    if len(content) < _SHORTEST_CONTENT:
        return None
    who = without_times(sentence, range(said.speaker_first, said.speaker_last + 1))
    if not _fits(sentence, who, names):
        who = without_offices(sentence, who) or who
    speaker = (
        written(sentence, fitted(sentence, who, who[0] + 1, lambda some: _fits(sentence, some, names)), names)
        if who
        else ""
    )
    spoken = written(sentence, _spoken(sentence, verb, said))
    room = LIMIT - len(headed(speaker)) - len(spoken) - 2
    if len(written(sentence, content)) > room:
        content = _with_short_subject(sentence, content)
    verb_end = _first_verb_end(sentence, content)
    words = written(sentence, fitted(sentence, content, verb_end, lambda some: len(written(sentence, some)) <= room))
    is_asked = sentence.lower(content[0] - 1) in {"“", '"', "``"} and sentence.lower(content[0]) in _QUESTIONS
    if said.first < verb.first or is_asked:
        return headed(f"{speaker} {spoken}: {words}")
    return headed(f"{speaker} {spoken} {_going_on(sentence, content[0], words)}")


def _says_a_thing(sentence: Sentence, verb: VerbGroup, said: Saying) -> bool:
    """Return whether a thing is told before the colon: "acknowledged the bitterness of the campaign: “It goes on.”"."""
    is_hearer = verb.base in {"tell", "ask", "warn", "remind", "assure", "inform"}
    colon = next((at for at in range(said.first, said.last) if sentence.lower(at) == ":"), None)
    is_led = said.first > verb.last and sentence.is_a(sentence.after_time(verb.last + 1), "determiner")
    if not is_led or is_hearer or colon is None:
        return False
    return not any(group.is_finite for group in sentence.groups_between(said.first, colon))


def _with_short_subject(sentence: Sentence, content: list[int]) -> list[int]:
    """Return the indices with the first clause's long subject cut to its first phrases."""
    inner = _verbs(sentence, content[0], content[-1])
    who = [at for at in content if inner and at < inner[0].first]
    if (
        not (who and inner[0].helpers)
        or _fits(sentence, who, {})
        or any(sentence.lower(at) in HARD_MARKS for at in who)
    ):
        return content
    short = fitted(sentence, who, who[0] + 1, lambda some: len(written(sentence, some)) <= _ROOM_FOR_CONTENT)
    return [*short, *(at for at in content if at >= inner[0].first)]


def _going_on(sentence: Sentence, first: int, words: str) -> str:
    """Return the words as they go on inside a line: a small word that opened a quotation in lower case."""
    is_small = sentence.is_a(first, "determiner", "pronoun", "preposition", "subordinator")
    return words[:1].lower() + words[1:] if is_small and sentence.lower(first) != "i" else words


def _spoken(sentence: Sentence, verb: VerbGroup, said: Saying) -> list[int]:
    """Return the indices of the verb, and of whom it is told if what is told stands before: "told the BBC: ..."."""
    last = verb.last
    if said.first < verb.first and verb.base == "tell" and said.speaker_last < verb.first:
        last = max(last, complement_end(sentence, verb.last + 1))
    return without_times(sentence, without_adverbs(sentence, range(verb.first, last + 1), verb.first, verb.last))


def _fits(sentence: Sentence, some: Sequence[int], names: Names) -> bool:
    return len(written(sentence, some, names)) <= _ROOM_FOR_CONTENT


def _saying_of(sentence: Sentence, verb: VerbGroup) -> Saying | None:
    if not sentence.lexicon.is_a(verb.base, "speech", "bare speech"):
        return _settled(sentence, verb)
    return next((saying for saying in sayings(sentence) if saying.group is verb), None)


def _settled(sentence: Sentence, verb: VerbGroup) -> Saying | None:
    """Return what is agreed, decided or asked for in a clause, as if it were said: "agreed that talks would resume"."""
    that = sentence.after_time(verb.last + 1)
    is_deal = verb.sense.kind in {EventKind.AGREEMENT, EventKind.TREATY}
    is_settling = is_deal or verb.base == "find" or sentence.lexicon.is_a(verb.base, "planning verb", "asking")
    who = subject(sentence, verb) if is_settling and not verb.passive and sentence.lower(that) == "that" else None
    return Saying(that + 1, len(sentence.words) - 1, *who, verb) if who is not None else None


def _content(sentence: Sentence, said: Saying) -> list[int]:
    """Return the indices of the first clause that is said; what leads it in ("while ...,") is left out."""
    colon = next((at for at in range(said.first, said.last) if sentence.lower(at) == ":"), None)
    has_clause = colon is not None and any(one.is_finite for one in sentence.groups_between(said.first, colon))
    first = said.first if colon is None or has_clause else colon + 1
    while sentence.lower(first) in _LEADS or (said.first > 0 and _leads_time(sentence, first)):
        first += 1
    if sentence.is_a(first, "subordinator", "condition", "temporal during"):
        first = _after_opening(sentence, first, said.last)
    first = _after_phrase(sentence, _after_that(sentence, first, said.last), said.last)
    inserted = _inserted(sentence, first, said.last)
    inner = [group for group in _verbs(sentence, first, said.last) if group.head not in inserted]
    if not inner or (sentence.opener(inner[0]) in _ASKING and sentence.opener(inner[0]) != sentence.lower(first)):
        return []  # "announced plans to say why it is due"
    described = {*_described(sentence, first, inner[0]), *inserted}
    last = min(said.last, max(inner[0].last, complement_end(sentence, inner[0].last + 1)))
    goes_on = len(inner) > 1 and not any(
        sentence.lower(at) in {"and", "or", "but"} for at in range(inner[0].last + 1, inner[1].first)
    )
    if last == inner[0].last and goes_on:
        last = min(said.last, max(inner[1].last, complement_end(sentence, inner[1].last + 1)))
    while last > inner[0].last and sentence.lower(last) in MARKS:
        last -= 1
    return without_times(sentence, [at for at in range(first, last + 1) if at not in described])


def _after_that(sentence: Sentence, first: int, last: int) -> int:
    """Return where the clause starts that "that" opens behind a phrase: "said on the radio that the port is shut"."""
    if not sentence.is_a(first, "preposition"):
        return first
    that = next((at for at in range(first, last) if sentence.lower(at) == "that"), None)
    return first if that is None or any(sentence.groups_between(first, that)) else that + 1


def _after_phrase(sentence: Sentence, first: int, last: int) -> int:
    """Return where the clause starts behind an opening phrase: "Besides meeting needs, the union will help"."""
    main = next((group for group in sentence.groups_between(first, last) if group.is_finite), None)
    who = subject(sentence, main) if main is not None and sentence.is_a(first, "preposition") else None
    return who[0] if who is not None and who[0] > first and sentence.lower(who[0] - 1) == "," else first


def _inserted(sentence: Sentence, first: int, last: int) -> range:
    """Return the indices of what is put in between two dashes before more is said, the dashes included."""
    dashes = [at for at in range(first, last + 1) if sentence.lower(at) in DASHES]
    goes_on = len(dashes) > 1 and any(group.is_finite for group in sentence.groups_between(dashes[1], last))
    return range(dashes[0], dashes[1] + 1) if goes_on and dashes[0] > first else range(0)


def _described(sentence: Sentence, first: int, main: VerbGroup) -> range:
    """Return the indices of what only tells which one is meant: "the man who threw it was found"."""
    who = next((at for at in range(first + 1, main.first) if sentence.lower(at) in {"who", "which"}), None)
    if who is None or any(sentence.lower(at) == "that" for at in range(first, who)):
        return range(0)
    return range(who - 1 if sentence.lower(who - 1) == "," else who, main.first)


def _verbs(sentence: Sentence, first: int, last: int) -> list[VerbGroup]:
    """Return the verbs of clauses between two indices, less participles that describe the first one's subject."""
    inner = [
        group for group in sentence.groups_between(first, last) if group.is_finite and not _compares(sentence, group)
    ]
    while len(inner) > 1 and (_only_describes(sentence, inner[0], inner[1]) or _is_relative(sentence, inner[0], first)):
        inner.pop(0)
        while len(inner) > 1 and sentence.lower(inner[0].first - 1) in {"and", "or"}:
            inner.pop(0)  # "the boy who came by boat and became a symbol must go home"
    return inner


def _compares(sentence: Sentence, one: VerbGroup) -> bool:
    """Return whether it only sets a figure beside another: "a loss of $3m, compared with a profit"."""
    return one.base == "compare" and not one.helpers and sentence.lower(one.last + 1) in {"with", "to"}


def _is_relative(sentence: Sentence, one: VerbGroup, first: int) -> bool:
    """Return whether the verb only tells which one is meant: "the man who threw it was found"."""
    return one.first - 1 > first and sentence.lower(one.first - 1) in {"who", "which"}


def _only_describes(sentence: Sentence, one: VerbGroup, after: VerbGroup) -> bool:
    """Return whether a participle describes the subject of the verb after it: "its report, titled “Sun”, is out"."""
    is_bare = one.tense is Tense.PAST and not one.helpers and Form.PARTICIPLE in one.sense.forms
    joins = ("conjunction", "subordinator", "determiner")
    parted = any(sentence.is_a(at, *joins) for at in range(one.last + 1, after.first))
    return is_bare and not parted and bool(after.helpers or after.base == "be")


def _leads_time(sentence: Sentence, index: int) -> bool:
    """Return whether the word is part of "on Monday" between the verb and what is said."""
    return sentence.is_timed(index) or (sentence.is_a(index, "time preposition") and sentence.is_timed(index + 1))


def _after_opening(sentence: Sentence, first: int, last: int) -> int:
    """Return where the main clause starts after a subordinate one and its comma; `first` if there is none."""
    finite = [group for group in sentence.groups if first < group.first <= last and group.is_finite]
    if len(finite) > 1:
        commas = [at for at in range(finite[0].last, finite[1].first) if sentence.lower(at) == ","]
        return commas[-1] + 1 if commas else first
    return first


def _first_verb_end(sentence: Sentence, content: Sequence[int]) -> int:
    inner = _verbs(sentence, content[0], content[-1])
    if not inner:
        return content[-1]
    is_empty = sentence.is_a(inner[0].last + 1, "subordinator") and len(inner) > 1
    return min(content[-1], least_end(sentence, inner[1] if is_empty else inner[0]))
