"""Units by their turn: "last year", "this week", "next month", "the following day", "that year"."""

import re
from datetime import date

from briefing_app.extraction.times.lengths import length_value
from briefing_app.extraction.times.meaning import (
    Counted,
    Inside,
    Meaning,
    Origin,
    Plain,
    Sense,
    Stated,
    Turned,
    Weekend,
)
from briefing_app.extraction.times.period import CALENDAR_UNITS, Period
from briefing_app.extraction.times.phenomena.modifiers import modified
from briefing_app.extraction.times.rule import Example, rule
from briefing_app.extraction.times.words import (
    DAY,
    GAP,
    HOLIDAY,
    HOLIDAYS,
    MONTH,
    MONTHS,
    SEASON,
    SEASONS,
    YEAR,
    first_words,
    month_number,
    one_of,
)
from briefing_app.extraction.times.year_part import YearPart

_TURNS = {"last": -1, "this": 0, "current": 0, "present": 0, "next": 1, "coming": 1}
_STORY_TURNS = {
    "previous": -1,
    "preceding": -1,
    "prior": -1,
    "same": 0,
    "that": 0,
    "following": 1,
    "subsequent": 1,
    "next": 1,
}
_UNITS = one_of(CALENDAR_UNITS)
_OF_ANOTHER = re.compile(r"\s{1,4}of\s{1,4}(?:the|an?|his|her|its|their|this|that|world)\b")
_SINCE = re.compile(r"\bsince\s{1,4}$")
_EARLIER = rf"(?:(?:earlier|later){GAP}(?:in{GAP})?(?![a-z]{{3,4}}{GAP}week))?"
_EARLIER_STARTS = {"earlier", "later"}
_OF_ACCOUNTS = rf"(?:(?:fiscal|financial|calendar|academic|school){GAP}(?=year\b))?"

PART = rf"(?:(?P<month>{MONTH})|(?P<season>{SEASON})|(?P<holiday>{HOLIDAY}))"
PART_STARTS = frozenset({*MONTHS, *SEASONS, *first_words(HOLIDAYS)})


OF_A_YEAR = (
    rf"(?:,?{GAP}(?:of{GAP})?(?P<year_turn>last|this|next){GAP}year"
    rf"|,?{GAP}(?:of{GAP})?(?:the{GAP})?(?P<told>previous|following|same|next|that){GAP}year)"
)
"""The end of a part of a year whose year other words tell: "July last year", "3 May of the same year"."""


def year_told(match: "re.Match[str]") -> Counted | None:
    """Return the year that `OF_A_YEAR` found, None if it found none."""
    if match["year_turn"]:
        return Counted("year", _TURNS[match["year_turn"]])
    return Counted("year", _STORY_TURNS[match["told"]], Origin.STORY) if match["told"] else None


def year_part(match: "re.Match[str]") -> YearPart:
    """Return the month, season or holiday the match names."""
    named = match.groupdict()
    if named.get("month"):
        return YearPart("month", month_number(named["month"]))
    if named.get("season"):
        return YearPart("season", rule=SEASONS[named["season"]])
    words = re.sub(r"\s+", " ", named["holiday"]).replace("’", "'")
    return YearPart("holiday", rule=HOLIDAYS[words])


def _unit(match: "re.Match[str]") -> Meaning:
    """Count from publication, but "the next day" from the story, and "the next year" from whatever the text does.

    "The last year of the war" is no year of ours, but a length.
    """
    if match["article"] and _OF_ANOTHER.match(match.string, match.end()):
        return Plain("DURATION", length_value(1, match["unit"]))
    origin = Origin.PUBLICATION
    if match["article"]:
        origin = Origin.STORY if (match["turn"], match["unit"]) == ("next", "day") else Origin.CONTEXT
    return Counted(CALENDAR_UNITS[match["unit"]], _TURNS[match["turn"]], origin)


def _story_unit(match: "re.Match[str]") -> Meaning:
    return Counted(CALENDAR_UNITS[match["unit"]], _STORY_TURNS[match["turn"] or "that"], Origin.STORY)


def _unit_in_hand(match: "re.Match[str]") -> Meaning | None:
    """Take "the decade" only in "the end of the decade"."""
    if CALENDAR_UNITS[match["unit"]] in ("decade", "century") and not (match["ending"] or match["edge"]):
        return None
    return Counted(CALENDAR_UNITS[match["unit"]], 0, Origin.CONTEXT)


def _end_of_unit(match: "re.Match[str]") -> Sense:
    if match["year"]:
        return Sense(Stated(Period("year", date(int(match["year"]), 1, 1))), "END")
    is_past = _SINCE.search(match.string, max(0, match.start() - 8), match.start()) is not None
    return Sense(Counted(CALENDAR_UNITS[match["unit"]], -1 if is_past else 0, Origin.CONTEXT), "END")


def _part(match: "re.Match[str]") -> Meaning:
    return Turned(year_part(match), -1 if match["turn"] == "past" else _TURNS[match["turn"]])


def _part_of(match: "re.Match[str]") -> Meaning | None:
    year = year_told(match)
    return year and Inside(year_part(match), year)


_HAD_NEXT = re.compile(r",?\s(?:[^\s.,;]{1,20}\s){0,5}had\b")
_HAD_BEFORE = re.compile(r"\bhad\s(?:[^\s.,;]{1,20}\s){1,6}$")
_NEAR = 80


def _of_the_told(match: "re.Match[str]") -> Counted | None:
    """Return the unit the story is in, where a pluperfect goes back in it; else it is the one at hand."""
    text, start = match.string, match.start()
    has_had = _HAD_NEXT.match(text, match.end()) or _HAD_BEFORE.search(text[max(0, start - _NEAR) : start])
    return Counted(CALENDAR_UNITS[match["unit"]], 0, Origin.STORY) if has_had else None


RULES = (
    modified(
        "unit by its turn",
        {"this", "last", "next", "the", "current", "coming", "present", *_EARLIER_STARTS},
        rf"{_EARLIER}(?:(?:(?P<article>the){GAP})?(?=current|coming|next|last|present(?!{GAP}day))|(?=this))"
        rf"(?P<turn>{one_of(_TURNS)}){GAP}{_OF_ACCOUNTS}(?P<unit>{_UNITS})(?:{GAP}or{GAP}so)?",
        _unit,
        Example("It will shut over [the next year or so], he said.", "2027"),
        Example("It signed two deals [last year] with Iran.", "2025"),
        Example("He fell in [the last year] of the war.", "P1Y"),
        Example("It will lose money [next fiscal year] too.", "2027"),
        Example("Talks resume [next week] in Oman.", "2026-W11"),
        Example("He won [earlier this month] in Kano.", "2026-03"),
        Example("He left [late last week] for Rome.", "2026-W09"),
        Example("He was held on Monday and freed [the next day], they said.", "2026-03-03"),
    ),
    modified(
        "unit by its turn in the story",
        {"the", "that", *_EARLIER_STARTS},
        rf"{_EARLIER}(?:(?:the|that){GAP}(?:very{GAP})?"
        rf"(?P<turn>{one_of(_STORY_TURNS.keys() - {'that'})})|that(?:{GAP}(?:same|very))?)"
        rf"{GAP}{_OF_ACCOUNTS}(?P<unit>{_UNITS})(?!(?<=day){GAP}(?:one|two)\b)",
        _story_unit,
        Example("He fell on 3 May 2024. [The following day], it rained.", "2024-05-04"),
        Example("He fell on 3 May 2024. [Later that month] it rained.", "2024-05"),
        Example("He said [that day] one had gone well.", None),
        Example("He fell on 3 May 2024. In [that very week] it had rained.", "2024-W18"),
    ),
    modified(
        "earlier in the story's unit",
        _EARLIER_STARTS,
        rf"(?:earlier|later){GAP}in{GAP}the{GAP}(?P<unit>week|month|year|decade)\b",
        _of_the_told,
        Example("He fell on 3 May 2024. [Earlier in the week], his aide had left.", "2024-W18"),
        Example("He fell on 3 May 2024. His aide had left [earlier in the week].", "2024-W18"),
    ),
    modified(
        "unit in hand in the story",
        {"the"},
        rf"the{GAP}(?P<unit>week|month|year|decade)(?={GAP}had{GAP}(?:opened|begun|started|closed|ended){GAP}with\b)",
        lambda match: Counted(CALENDAR_UNITS[match["unit"]], 0, Origin.STORY),
        Example("He fell on 3 May 2024. [The week] had begun with rain.", "2024-W18"),
    ),
    modified(
        "unit in hand",
        {"the", "earlier", "later"},
        rf"(?:(?:earlier|later){GAP}in{GAP})?the{GAP}(?:(?:current|full|latest|fiscal|calendar|whole|entire){GAP}){{0,2}}"
        rf"(?P<unit>week|month|year|decade|century)(?!{GAP}(?:ended|ending|to{GAP}{MONTH}|to{GAP}{DAY}|to{GAP}(?:the{GAP})?end|of{GAP}the)\b|[-‐‑–])",
        _unit_in_hand,
        Example("It should be ready by [the end of the year], he said.", "2026"),
        Example("It will be done by [the end of the decade], he said.", "202"),
        Example("It was the crime of [the century], he said.", None),
        Example("The man of [the Year] won.", None),
        Example("The hearing is in [the week of March 16] there.", "2026-W12"),
        Example("It slipped to 452 for [the week] on Friday.", "2026-W10"),
    ),
    modified(
        "day in hand",
        {"the"},
        rf"(?:(?<=earlier\sin\s)|(?<=later\sin\s))the{GAP}(?P<unit>day)",
        lambda _: Counted("day", 0, Origin.STORY),
        Example("He fell on 3 May 2024. Later in [the day], it rained.", "2024-05-03"),
        Example("Shares rose later in [the day], he said.", "2026-03-05"),
    ),
    rule(
        "end of a unit",
        {"year", "month"},
        rf"(?P<unit>year|month)(?:[-‐‑–]|{GAP}|['’]s{GAP})end(?:,?{GAP}(?P<year>{YEAR}))?",
        _end_of_unit,
        Example("They hope to close it by [year-end].", "2026"),
        Example("They closed it at [year-end 2024].", "2024"),
        Example("It has risen by half since [year-end].", "2025"),
    ),
    modified(
        "unit beside the story",
        {"the"},
        rf"the{GAP}(?P<unit>day|week|month|year){GAP}(?P<side>before|after)(?=\s{{0,4}}(?:[.,;:)]|$))",
        lambda match: Counted(CALENDAR_UNITS[match["unit"]], -1 if match["side"] == "before" else 1, Origin.STORY),
        Example("He fell on 3 May 2024. He had voted [the day before].", "2024-05-02"),
    ),
    modified(
        "unit beyond the next",
        {"the"},
        rf"the{GAP}(?P<unit>{_UNITS}){GAP}(?:(?P<last>before{GAP}last)|after{GAP}next)(?!{GAP}[a-z]{{1,8}}(?:day|week|month|year)\b)",
        lambda match: Counted(CALENDAR_UNITS[match["unit"]], -2 if match["last"] else 2),
        Example("They met [the week before last] in Rome.", "2026-W08"),
        Example("They will meet [the year after next] there.", "2028"),
    ),
    modified(
        "unit just past",
        {"this"},
        rf"this{GAP}past{GAP}(?P<unit>week|month|year)",
        lambda match: Counted(CALENDAR_UNITS[match["unit"]], -1),
        Example("It fell [this past week] by half.", "2026-W09"),
    ),
    modified(
        "weekend",
        {"the", "this"},
        rf"(?:the|this{GAP}past){GAP}weekend",
        lambda _: Weekend(),
        Example("Fighting went on over [the weekend] there.", "2026-W09-WE"),
    ),
    modified(
        "part of the year by its turn",
        {"this", "last", "next", "past", "the", *_EARLIER_STARTS},
        rf"{_EARLIER}(?:this{GAP}(?=past|coming)|the{GAP}(?=coming|past))?(?P<turn>last|past|this|next|coming){GAP}{PART}",
        _part,
        Example("He was shot [last October] at home.", "2025-10"),
        Example("It opens [this summer] in Baku.", "2026-SU"),
        Example("Votes were cast [last fall] there.", "2025-FA"),
    ),
    modified(
        "part of the year by its turn in the story",
        {"the", "that"},
        rf"(?:the{GAP}(?P<told>previous|following|next|preceding|same)|(?P<that>that)(?:{GAP}same)?){GAP}{PART}",
        lambda match: Turned(year_part(match), _STORY_TURNS[match["told"] or "that"], Origin.STORY),
        Example("He fell in June 1998 and died [that August], they said.", "1998-08"),
        Example("He fell in June 2024. [The previous April] he had won.", "2024-04"),
        Example("War came in June 2024. It ended [the following March], at last.", "2025-03"),
    ),
    modified(
        "part of a year told otherwise",
        PART_STARTS | {"the"},
        rf"(?:the{GAP}(?=[a-z]+{GAP}of\b))?{PART}{OF_A_YEAR}",
        _part_of,
        Example("It rose in [July last year] too.", "2025-07"),
        Example("War came in 1918; in [October of that year] it ended.", "1918-10"),
    ),
)
