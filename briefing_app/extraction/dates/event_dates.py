"""Makes the date of a telling from its words of time, no finer than they are; without any, bounds it by publication."""

import re
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from briefing_app.extraction.dates.arithmetic import written
from briefing_app.extraction.dates.parts import in_part
from briefing_app.extraction.factuality.delays import happens_at_last
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.subjects import subject
from briefing_app.extraction.telling import Telling
from briefing_app.extraction.time_expression import TimeExpression
from briefing_app.extraction.times.numbers import count_of
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup
from briefing_app.model import UNKNOWN, Basis, Status, When


def event_date(telling: Telling, anchor: date | None) -> When:
    """Return when it happened, as far as the telling's own words and the publication day allow."""
    found = [_shaped(telling, time, anchor) for time in telling.times if time.when is not None]
    whens = [when for when in found if when is not None]
    whens = [when for when in whens if not _cannot_be(when, telling.status, anchor)]
    return _narrowest(whens) if whens else undated(telling.status, anchor)


def _cannot_be(when: When, status: Status, anchor: date | None) -> bool:
    """Return whether a date counted from elsewhere puts what has happened after its publication."""
    counted = when.basis in {Basis.PUBLICATION, Basis.STORY, Basis.EVENT}
    late = anchor is not None and when.first_day is not None and when.first_day > anchor
    return counted and late and status in {Status.HAPPENED, Status.ONGOING, Status.DENIED}


def undated(status: Status, anchor: date | None) -> When:
    """Return the bound for an event without words of time: told before publication, planned for after it."""
    if anchor is None:
        return UNKNOWN
    if status is Status.PLANNED:
        return When(anchor, None, f"{anchor}/..", basis=Basis.INFERRED, rule="not before publication", anchor=anchor)
    return When(None, anchor, f"../{anchor}", basis=Basis.INFERRED, rule="not after publication", anchor=anchor)


def _shaped(telling: Telling, time: TimeExpression, anchor: date | None) -> When | None:
    """Return the time's days, opened where "since" or "by" leads it, or "more than" leaves it open."""
    if time.when is None or _is_compared(telling.sentence, time):
        return None
    when = in_part(telling.sentence, time, _as_coarse(time.when), anchor)
    match _side(telling, time):
        case "after":
            return _from_then_on(when, telling.status, anchor)
        case "before":
            return _deadline(when, telling.status, anchor, _due_within(telling.sentence, time))
        case "since" if _only_began(telling):
            return when
        case "since" if when.first_day is not None:
            return open_after(when)
        case _:
            return when


def _is_compared(sentence: Sentence, time: TimeExpression) -> bool:
    """Return whether it only says since when nothing was like it: "its lowest since 2011", "the first since May"."""
    first, _ = sentence.indices_of(time.start, time.end)
    since = first - 1 if sentence.lower(first - 1) == "since" else first
    if sentence.lower(since) != "since":
        return False
    near = range(max(0, since - _NEAR_RANK), since)
    ranks = [at for at in near if sentence.lower(at) in _RANKS or sentence.lower(at) in {"first", "worst", "best"}]
    return any(not any(group.first in range(at, since) for group in sentence.groups) for at in ranks)


_NEAR_RANK = 4
_RANKS = frozenset(
    {
        "highest", "lowest", "biggest", "largest", "smallest", "strongest", "weakest", "steepest", "sharpest",
        "fastest", "slowest", "deadliest", "heaviest", "longest", "shortest", "hottest", "coldest", "wettest",
        "driest", "warmest", "fewest", "most", "least", "greatest", "deepest", "gravest", "bloodiest",
    }
)  # fmt: skip


def _only_began(telling: Telling) -> bool:
    """Return whether a state is told of the past, of which nobody knows how long it went on: "had been shut since May".

    What was done to many, one after the other, did not come about then: "200 had been killed since May".
    """
    verb = telling.verb
    return verb is not None and verb.tense is Tense.PLUPERFECT and verb.passive and verb.base in _LASTING_STATES


_LASTING_STATES = frozenset(
    {
        "freeze", "close", "shut", "suspend", "block", "blockade", "seal", "seal off", "cut off", "ban", "bar", "jail",
        "detain", "hold", "occupy", "ground", "halt", "stop", "strand", "trap", "besiege", "impound", "exile", "moor",
        "confine", "mothball", "idle", "deadlock", "paralyse", "close down", "shut down",
    }
)  # fmt: skip


def _side(telling: Telling, time: TimeExpression) -> str:
    """Return on which side of the time the words leave it open: "after", "before", "since", or ""."""
    sentence = telling.sentence
    first, last = sentence.indices_of(time.start, time.end)
    lead = {sentence.lower(first - 1), sentence.lower(first)}
    if time.mod in {"MORE_THAN", "EQUAL_OR_MORE"}:
        is_later = time.when is not None and time.when.words.lower().endswith(_LATER)
        return "after" if is_later else "before"
    is_owner = sentence.lower(last + 1) in {"'s", "’s"} and telling.verb is None  # "was shaken by Wednesday's vote"
    is_behind = telling.verb is not None and telling.verb.first > last
    if is_owner or (lead & _EDGES and is_behind and "when" in sentence.lowers[last + 1 : last + 3]):
        return ""  # "in force until 3 May, when parliament repealed it"
    if telling.is_open or "since" in lead or time.kind == "DURATION":
        return "since"
    if telling.verb is not None and _is_of_deed(sentence, telling.verb, first):
        return "after"
    is_turn = sentence.lower(first - 2) == "not"  # "it was not until 14 July that they agreed"
    is_turn = is_turn or (telling.verb is not None and happens_at_last(sentence, telling.verb))
    if lead & {"by", "until"} and not (is_turn or _is_new_day(telling, first)):
        return "before"
    return _beside(telling, time)


_EDGES = frozenset({"since", "until", "till"})


def _is_new_day(telling: Telling, time: int) -> bool:
    """Return whether "until" leads the day to which it was put off: "adjourned the hearing until 3 May"."""
    is_noun = telling.noun is not None and telling.verb is None and telling.status is Status.PLANNED
    sentence = telling.sentence
    before = (group for group in sentence.groups if group.last < time)
    return is_noun and any(sentence.lexicon.is_a(group.base, "postponing") for group in before)


def _is_of_deed(sentence: Sentence, verb: VerbGroup, time: int) -> bool:
    """Return whether the time may be that of what somebody is accused of, or thanked for: "of killing two in 1988".

    The words leave open which of the two it dates, and that they were accused was not before they did it.
    """
    leads = {"of", "for", "with"} if verb.base == "charge" else {"of", "for"}
    led = next((at for at in range(verb.last + 1, time - 1) if sentence.lower(at) in leads), None)
    if led is None or any(sentence.groups_between(led + 2, time)):
        return False
    is_ing = sentence.lower(led + 1).endswith("ing") and sentence.words[led + 1].word.islower()
    has_object = (
        sentence.is_a(led + 2, "determiner", "personal pronoun") or count_of(sentence.lower(led + 2)) is not None
    )
    # "Accused of spying", not "met for evening talks".
    return is_ing and (has_object or sentence.lexicon.is_a(verb.base, "accusing"))


def _beside(telling: Telling, time: TimeExpression) -> str:
    """Return "after" or "before" where it leads the time itself: "after 1810", but not "after Friday's vote"."""
    sentence = telling.sentence
    first, last = sentence.indices_of(time.start, time.end)
    is_whole = last + 1 >= len(sentence.words) or not sentence.words[last + 1].word[0].isalnum()
    doer = subject(sentence, telling.verb) if telling.verb is not None else None
    is_whole = is_whole or sentence.is_a(last + 1, "be")  # "before the year is out"
    is_whole = is_whole or (doer is not None and doer[0] == last + 1)  # "before 2020 Peru had left"
    is_own = is_whole and sentence.lower(last + 1) not in {"'s", "’s", "'", "’", "-"}
    before = sentence.lower(first - 1)
    return before if before in {"after", "before"} and is_own and time.kind == "DATE" else ""


def _from_then_on(when: When, status: Status, anchor: date | None) -> When:
    """Return any day from the start of the date on; what has happened did so before publication."""
    if when.first_day is None:
        return when
    is_past = status is not Status.PLANNED and anchor is not None and anchor >= when.first_day
    last_day = anchor if is_past else None
    start = str(when.first_day) if when.edtf.startswith("[") else when.edtf.split("/")[0]
    return replace(when, last_day=last_day, edtf=f"{start}/{last_day or '..'}")


def _up_to(when: When) -> When:
    """Return any day up to the end of the date."""
    return replace(when, first_day=None, edtf=f"../{when.last_day}") if when.last_day is not None else when


_LATER = ("later", "after", "afterward", "afterwards", "hence", "now", "today")
"""Last words of what is counted ahead."""


def _as_coarse(when: When) -> When:
    """Return the date no finer than the unit it was counted in: "three years later" gives a year."""
    if when.rule != "offset" or when.first_day is None or when.last_day is None:
        return when
    first, last = when.first_day, when.last_day
    if any(unit in when.words.lower() for unit in ("year", "decade")) and first.year == last.year:
        first, last = date(first.year, 1, 1), date(first.year, 12, 31)
    elif "month" in when.words.lower() and (first.year, first.month) == (last.year, last.month):
        first, last = first.replace(day=1), last.replace(day=monthrange(last.year, last.month)[1])
    return replace(when, first_day=first, last_day=last, edtf=written(first, last))


def open_after(when: When) -> When:
    """Return the stretch that starts then and has not ended."""
    start = when.edtf.split("/")[0]
    return replace(when, last_day=None, edtf=f"{start}/..", extent=True)


def _due_within(sentence: Sentence, time: TimeExpression) -> date | None:
    """Return the first day of what a plan is to be done in: 2027 of "by 2027", "by the end of 2027".

    None where the words lead to a day or leave more: "by 3 May", "before the summer".
    """
    if time.when is None or time.when.is_day:
        return None
    first, last = sentence.indices_of(time.start, time.end)
    is_led = "by" in {sentence.lower(first - 1), sentence.lower(first)} or time.mod == "END"
    is_spent = sentence.lower(last + 1) in {"is", "was"} and sentence.lower(last + 2) in {"out", "over"}
    return time.when.first_day if is_led or is_spent else None


def _deadline(when: When, status: Status, anchor: date | None, due: date | None) -> When:
    """Return the stretch that ends then; a plan cannot be carried out before it was published, nor before it is due.

    Args:
        when: What the deadline is.
        status: How real the event is.
        anchor: The publication day.
        due: The first day of the month or year by whose end it is to be done.
    """
    if when.last_day is None:
        return when
    if status is Status.PLANNED and anchor is not None and anchor <= when.last_day:
        first = max(anchor, due or anchor)
        return replace(when, first_day=first, edtf=written(first, when.last_day), extent=False)
    if status is Status.HAPPENED and anchor is not None and when.last_day > anchor:
        return undated(status, anchor)  # "extended its deadline until Tuesday" says how long, not when
    return when if status is Status.PLANNED else replace(_up_to(when), extent=False)


def _is_near(season: When, day: When) -> bool:
    """Return whether a day may be of what a season names, rather than of a feast first kept in it long ago."""
    if season.first_day is None or day.first_day is None:
        return False
    return abs(season.first_day.year - day.first_day.year) <= 1


_SEASON = re.compile(r"\d{4}-2[1-4]")
"""A season in EDTF: 2022-21 is the spring of 2022."""


def _narrowest(whens: Sequence[When]) -> When:
    """Return the narrowest of the dates that agrees with the first; a month inside a year, a day inside a month.

    A season only names what has a day of its own: "the spring session, which opens on 20 January".
    """
    days = [when for when in whens if when.is_day]
    stated = [when for when in days if when.rule != "offset"]
    if stated and whens[0].rule == "offset":
        whens = stated  # "two days earlier, on 7 November"
    best = whens[0]
    if days and _SEASON.fullmatch(best.edtf) and _is_near(best, days[0]):
        whens, best = days, days[0]
    for when in whens[1:]:
        if _lies_in(when, best):
            best = when
    return best


def _lies_in(inner: When, outer: When) -> bool:
    after = outer.first_day is None or (inner.first_day is not None and inner.first_day >= outer.first_day)
    before = outer.last_day is None or (inner.last_day is not None and inner.last_day <= outer.last_day)
    return after and before
