"""Finds who does it: the subject of a verb, past appositions, relative clauses and "and". Weighs no event."""

from briefing_app.extraction.asked_once import once_a_verb
from briefing_app.extraction.sentence import DASHES, RELATIVES, Sentence
from briefing_app.extraction.syntax.antecedents import antecedent, claim_before, outer_antecedent
from briefing_app.extraction.syntax.before_verbs import before_verb, is_adverb
from briefing_app.extraction.syntax.contact_clauses import contact_before, named_after_thing
from briefing_app.extraction.syntax.fronted import subject_behind
from briefing_app.extraction.syntax.noun_phrases import (
    after_noun,
    is_led,
    is_parted,
    is_place,
    listed,
    phrase_start,
    stops,
)
from briefing_app.extraction.syntax.reduced_clauses import (
    JOINERS,
    describing_in_ing,
    is_reduced,
    main_verb_after,
    relative_around,
    restricts,
)
from briefing_app.extraction.words.inflection import Form
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup

_DEEPEST = 4
_ONLY_SUBJECTS = frozenset({"i", "he", "she", "we", "they"})


@once_a_verb
def subject(sentence: Sentence, group: VerbGroup) -> tuple[int, int] | None:
    """Return the first and last index of the subject's words, None if the sentence does not have it."""
    found = subject_behind(sentence, group) or _subject(sentence, group, 0)
    is_described = found is not None and is_reduced(sentence, group)
    return _person_in(sentence, *found) if found and is_described else found


def _subject(sentence: Sentence, group: VerbGroup, depth: int) -> tuple[int, int] | None:
    """Return the subject; `depth` counts by how many verbs the question has been handed on."""
    end = before_verb(sentence, group)
    before = sentence.lower(end)
    describing = _describing(sentence, group)
    contact = contact_before(sentence, group)
    if depth > _DEEPEST:
        found = None
    elif before in _ONLY_SUBJECTS:
        found = end, end
    elif before == "(":
        found = _plain(sentence, end - 1)
    elif contact is not None:
        found = contact[0], contact[-1]
    elif describing is not None:
        found = _with_description(sentence, describing, end, depth)
    elif end < 0 or (before == "," and end < _OPENING and not group.helpers and not _follows_name(sentence, end)):
        found = _of_next(sentence, group, depth)
    elif before == "," or before in DASHES:
        found = _before_mark(sentence, group, end, depth)
    elif before in RELATIVES:
        is_time = before == "that" and sentence.lower(end - 1) in {"to", "after", "before"}  # "and prior to that had"
        found = _of_previous(sentence, group, depth) if is_time else antecedent(sentence, end)
    elif before in JOINERS:
        found = _of_previous(sentence, group, depth)
    else:
        found = _plain(sentence, end) or _of_previous(sentence, group, depth)
    return found


def _person_in(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """Return the person at the end of a phrase about a thing: "a youth", of "the name of a youth | charged with"."""
    of = max((at for at in range(first + 1, last) if sentence.lower(at) == "of"), default=first)
    is_thing = of > first and not sentence.is_a(of - 1, "person noun", "companion", "office")
    is_person = sentence.is_a(of + 1, "determiner") and sentence.is_a(last, "person noun")
    return (of + 1, last) if is_thing and is_person else (first, last)


def _describing(sentence: Sentence, group: VerbGroup) -> VerbGroup | None:
    """Return the verb that stands in its subject: "the bridge built by Peru fell", "a plan to sell it was"."""
    before = next((other for other in reversed(sentence.groups) if other.last < group.first), None)
    if before is None or not group.is_finite:
        return None
    letting = sentence.letting(before)
    if letting is not None and any(noun.phrase_last + 1 == letting.first for noun in sentence.nouns):
        return letting
    relative = relative_around(sentence, group)
    if relative is not None:
        return relative
    if before.tense is Tense.INFINITIVE:
        held = next((other for other in sentence.groups if other.last == before.first - 1), None)
        if held is not None and main_verb_after(sentence, held) is group:
            return held  # "gunmen believed to belong to a sect overran the post"
        return before if _completes_noun(sentence, before, group) else None
    return before if main_verb_after(sentence, before) is group else describing_in_ing(sentence, group)


def _with_description(sentence: Sentence, describing: VerbGroup, end: int, depth: int) -> tuple[int, int] | None:
    """Return the subject up to what describes it; a description that only tells when is left out."""
    found = _subject(sentence, describing, depth + 1)
    if found is None or sentence.lower(describing.first - 1) == "who":
        return found
    told = range(describing.last + 1, end + 1)
    says_more = any(not sentence.is_timed(at) and not sentence.is_a(at, "time preposition") for at in told)
    return (found[0], end) if says_more or describing.tense is Tense.INFINITIVE else found


def _completes_noun(sentence: Sentence, infinitive: VerbGroup, group: VerbGroup) -> bool:
    """Return whether an infinitive goes with the noun before it in the subject of a verb: "the plan to leave was"."""
    start = next((at + 1 for at in range(infinitive.first - 1, -1, -1) if stops(sentence, at)), 0)
    has_noun = start < infinitive.first and not sentence.is_a(infinitive.first - 1, "personal pronoun")
    is_first = not any(start <= other.first < infinitive.first for other in sentence.groups)
    is_whole = not any(stops(sentence, at) for at in range(infinitive.last + 1, group.first))
    return has_noun and is_first and is_whole


def _follows_name(sentence: Sentence, comma: int) -> bool:
    """Return whether a name or "the noun" is all before the comma: "Ruiz, elected in June", not "Then, asked to go"."""
    before = range(comma)
    is_name = all(sentence.words[at].is_name or sentence.is_a(0, "determiner") for at in before)
    closed = ("preposition", "adverb", "then", "subordinator", "conjunction")
    return comma > 0 and is_name and not any(sentence.is_a(at, *closed) or is_led(sentence, at) for at in before)


def _before_mark(sentence: Sentence, group: VerbGroup, mark: int, depth: int) -> tuple[int, int] | None:
    """Return the subject of a verb right after a comma or a dash."""
    if sentence.lower(mark) in DASHES:
        return _before_inserted(sentence, mark) or _of_previous(sentence, group, depth)
    if sentence.is_a(group.first, "planned"):
        found = _plain(sentence, mark - 1)
        leads = found is not None and sentence.lower(found[0]) == "to"  # "opposed to the truce, due to end"
        return (found[0] + 1, found[1]) if found is not None and leads else found
    if _is_hung_on(sentence, group) or _is_joined_across(sentence, mark):
        return _of_previous(sentence, group, depth)
    found = _before_inserted(sentence, mark) or _explained(sentence, group, mark)
    return found or (_of_previous(sentence, group, depth) if _goes_on(sentence, group, mark) else None)


def _is_joined_across(sentence: Sentence, comma: int) -> bool:
    """Return whether something is put in behind "and": "laid a wreath and, wearing a helmet, toured the ruins"."""
    opening = next((at for at in range(comma - 1, 0, -1) if sentence.lower(at) == ","), 0)
    is_whole = opening > 0 and not is_parted(sentence, range(opening, comma), ",")
    return is_whole and sentence.lower(opening - 1) in {"and", "but"}


def _is_hung_on(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether a participle after a comma goes on about the verb before: "settled, attracted by jobs"."""
    is_participle = group.tense is Tense.PAST and not group.helpers and Form.PARTICIPLE in group.sense.forms
    is_last = not any(other.first > group.last and other.is_finite for other in sentence.groups)
    describes = sentence.is_a(group.head, "adjectival participle")  # "a raid by troops, backed by tanks"
    return is_participle and is_last and not describes and sentence.lower(group.last + 1) in {"by", "with"}


def _goes_on(sentence: Sentence, group: VerbGroup, comma: int) -> bool:
    """Return whether it is a further past after a comma: "was signed in 1971, was ratified in 1988 and expired"."""
    before = next((other for other in reversed(sentence.groups) if other.last < group.first), None)
    if before is None or before.tense is not Tense.PAST or group.tense is not Tense.PAST:
        return False
    is_speech = sentence.lexicon.is_a(group.base, "speech", "bare speech")
    return not is_speech and not any(stops(sentence, at) for at in range(before.last + 1, comma))


def _explained(sentence: Sentence, group: VerbGroup, comma: int) -> tuple[int, int] | None:
    """Return the noun phrase a participle after its comma explains: "the decision, announced on Monday by ..."."""
    is_participle = group.tense is Tense.PAST and not group.helpers and Form.PARTICIPLE in group.sense.forms
    if not (is_participle and (sentence.is_timed(group.last + 1) or sentence.is_a(group.last + 1, "preposition"))):
        return None
    begun = sentence.lexicon.is_a(group.base, "happening", "light")  # "a walkout by dockers at Lima, begun in March"
    event = next((noun for noun in sentence.nouns if begun and noun.last < noun.phrase_last == comma - 1), None)
    return (event.phrase_first, comma - 1) if event is not None else antecedent(sentence, comma)


def _plain(sentence: Sentence, end: int) -> tuple[int, int] | None:
    """Return the words right before the verb, back to a mark, another verb or what opens the clause."""
    if sentence.is_a(end, "personal pronoun"):
        return end, end
    first = phrase_start(sentence, end)
    if sentence.lower(first) == "according":
        first += 2  # "according to a report released Monday"
    if sentence.lower(first - 1) == "who":  # "officials who monitor the coast said", whose verb no table has
        return antecedent(sentence, first - 1)
    while first <= end and (is_led(sentence, first) or sentence.lower(first) in {"'s", "’s"}):
        first += 1
    relative = next((other for other in sentence.groups if other.last == first - 1 and other.is_finite), None)
    claimed = claim_before(sentence, relative) if relative is not None else None
    if claimed is not None:
        return claimed
    if relative is not None and restricts(sentence, relative):
        owner = next((at for at in range(relative.first - 1, 0, -1) if sentence.lower(at) == "whose"), None)
        has_owner = owner is not None and sentence.opener(relative) == "whose"
        return antecedent(sentence, owner) if has_owner and owner else _whole(sentence, _subject(sentence, relative, 1))
    first = named_after_thing(sentence, first, end)
    after = after_noun(sentence, first, end)
    first = _after_object(sentence, first, end) if after == first else after
    is_counted = sentence.lower(first + 1) in {"least", "most", "many", "much", "few"}  # "at least seven"
    if (
        not is_counted
        and sentence.is_a(first, "preposition")
        and sentence.lower(first) not in {"about", "around", "over", "under", "up"}
    ):
        first = max([first, *(at + 1 for at in range(first, end) if _leads_phrase(sentence, at))])
    return (listed(sentence, first), end) if first <= end else None


def _whole(sentence: Sentence, found: tuple[int, int] | None) -> tuple[int, int] | None:
    """Return the phrase that a described noun ends: "fighters in the war that", of which "that" means the last."""
    if found is None or not sentence.is_a(found[0] - 1, "preposition"):
        return found
    first = phrase_start(sentence, found[0] - 1)
    leads = first < len(sentence.words) and (is_led(sentence, first) or sentence.is_a(first, "preposition"))
    return found if leads or first >= found[0] - 1 else (first, found[1])


def _after_object(sentence: Sentence, first: int, end: int) -> int:
    """Return where the subject starts if an object stands before it: "lost its seat and the party split"."""
    follows_verb = any(group.last == first - 1 and group.is_finite for group in sentence.groups)
    joints = [at for at in range(first, end) if sentence.lower(at) in {"and", "but"}]
    if not follows_verb or not joints or any(sentence.lower(at) == "between" for at in range(first, joints[-1])):
        return first
    start = joints[-1] + 1
    while start < end and (is_led(sentence, start) or is_adverb(sentence, start)):
        start += 1
    return start


def _before_inserted(sentence: Sentence, comma: int) -> tuple[int, int] | None:
    """Return the subject before something put in between commas: "Iran, a partner, has ..."."""
    mark = sentence.lower(comma)
    opening = next((at for at in range(comma - 1, 0, -1) if sentence.lower(at) == mark), None)
    if opening is None or is_parted(sentence, range(opening, comma), mark):
        return None
    main = next((group for group in sentence.groups if group.first == opening + 1 and group.is_finite), None)
    is_due = main is not None and sentence.is_a(main.first, "planned")  # "Ruiz, due to speak on Friday, said"
    if main is not None and not is_due and (main.helpers or sentence.lexicon.is_a(main.base, "bare speech")):
        return None  # "Berg, which owns Vega, will pay 16 shares, valued at"
    first = phrase_start(sentence, opening - 1)
    if (
        sentence.lower(first) == "and"
        and sentence.lower(first - 1) == ","
        and is_place(sentence, range(first + 1, opening))
    ):
        return _before_inserted(sentence, first - 1)
    while first < opening and (is_led(sentence, first) or sentence.lower(first) in {"'s", "’s"}):
        first += 1
    is_age = opening - first == 1 and sentence.lower(first).isdigit()  # "Ann Ray, 22, from Lima, had"
    is_office = any(sentence.is_a(at, "office") for at in range(first, opening))  # "its minister of war, Ann Ray,"
    is_seat = not is_office and is_place(sentence, range(opening + 1, comma))
    if sentence.lower(first - 1) == "," and (is_age or is_seat):
        return _before_inserted(sentence, opening)
    return outer_antecedent(sentence, first) or (listed(sentence, first), opening - 1) if first < opening else None


def _of_previous(sentence: Sentence, group: VerbGroup, depth: int) -> tuple[int, int] | None:
    """Return the subject of the verb before, which this one shares: "met the premier and flew on"."""
    before = [other for other in sentence.groups if other.last < group.first]
    finite = [other for other in before if other.is_finite]
    is_joined = sentence.lower(group.first - 1) in {"and", "but"}
    if is_joined and group.tense in _TOLD and finite and finite[-1].tense not in _TOLD:
        finite = [other for other in finite if other.tense in _TOLD] or finite
    if is_joined and sentence.lower(group.first - 2) == ",":
        finite = [other for other in finite if not _is_put_in(sentence, other)] or finite
    return _subject(sentence, finite[-1], depth + 1) if finite else None


def _is_put_in(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether ", and" goes on from before its clause: "closed in May, when floods hit Chad, and reopened"."""
    opener = sentence.opener(group)
    if opener in {"when", "while", "after", "before", "because", "as"}:
        return True
    if opener not in {"who", "which", "where"}:
        return False
    at = max(at for at in range(group.first) if sentence.lower(at) == opener)
    return sentence.lower(at - 1) == ","


_TOLD = frozenset({Tense.PAST, Tense.PERFECT, Tense.PLUPERFECT})
"""A past goes on after a past: "ruled that he must leave and set a day"."""


_OPENING = 3


def _of_next(sentence: Sentence, group: VerbGroup, depth: int) -> tuple[int, int] | None:
    """Return the subject of the next verb, for what opens a sentence: "Cited by police, he was ordered home"."""
    comma = next((at for at in range(group.last + 1, len(sentence.words)) if sentence.lower(at) == ","), 0)
    later = [other for other in sentence.groups if other.first > group.last and other.is_finite]
    joined = all(sentence.lower(other.first - 1) == "and" for other in later if other.last < comma)
    following = next((other for other in later if other.first > comma > 0), None)
    return _subject(sentence, following, depth + 1) if following is not None and joined else None


def _leads_phrase(sentence: Sentence, index: int) -> bool:
    """Return whether it is a preposition with a noun phrase of its own: not the "of" inside one."""
    return sentence.is_a(index, "preposition") and sentence.lower(index) != "of"
