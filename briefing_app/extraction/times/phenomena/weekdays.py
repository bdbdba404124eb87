"""Weekdays: "Tuesday", "last Friday", "Friday night", "the previous Monday"."""

import re

from briefing_app.extraction.times.meaning import DayOfWeek, Sense
from briefing_app.extraction.times.phenomena.parts_of_day import PART_OF_DAY, PARTS_OF_DAY
from briefing_app.extraction.times.rule import Example, rule
from briefing_app.extraction.times.words import GAP, LINK, WEEKDAY_ALONE, WEEKDAYS, one_of, weekday_number

_TURNS = {"last": -1, "past": -1, "previous": -1, "this": 0, "coming": 1, "next": 1, "following": 1}
_WEEKS = {"a": 1, "one": 1, "two": 2, "three": 3}
_LASTS = re.compile(r"\b(?:for|last\w*)\s{1,8}$")
_MODS = {"early": "START", "late": "END", "mid": "MID"}


def _weeks_after(match: "re.Match[str]") -> Sense | None:
    """Return the day some weeks after the coming one; "shut for a week from Monday" tells a length."""
    if _LASTS.search(match.string, max(0, match.start() - 12), match.start()):
        return None
    return Sense(DayOfWeek(weekday_number(match["weekday"]), 1, weeks_after=_WEEKS[match["weeks"]]))


def _weekday(match: "re.Match[str]") -> Sense:
    turn = match["turn"] or ""
    number, in_story = weekday_number(match["weekday"]), turn in ("previous", "following")
    week = 1 if turn == "next" else _TURNS[match["week"]] if match["week"] else None
    meaning = DayOfWeek(number, _TURNS.get(turn), week, in_story=in_story)
    return Sense(meaning, _MODS.get(match["mod"] or ""), PARTS_OF_DAY.get(match["part"] or "", ""))


RULES = (
    rule(
        "weeks after a weekday",
        _WEEKS,
        rf"(?P<weeks>{one_of(_WEEKS)}){GAP}weeks?{GAP}from{GAP}(?:(?:this|next){GAP})?(?P<weekday>{WEEKDAY_ALONE})",
        _weeks_after,
        Example("They will vote [a week from Friday] there.", "2026-03-13"),
        Example("It will be shut for [a week] from Friday.", None),
    ),
    rule(
        "weekday",
        {"early", "late", "the", "this", *_TURNS, *WEEKDAYS},
        rf"(?:(?P<mod>early|late|mid){LINK}(?:on{GAP})?)?(?:(?:(?:the|this){GAP}(?!this))?(?P<turn>{one_of(_TURNS)}){GAP})?(?P<weekday>{WEEKDAY_ALONE})(?:{GAP}(?P<part>{PART_OF_DAY})\b)?(?:{GAP}(?:of{GAP})?(?P<week>last|this|next){GAP}week\b)?",
        _weekday,
        Example("They remember Bloody [Sunday] in Derry.", None),
        Example("The [Sunday] Times said so.", None),
        Example("Talks resume [next Friday] in Oman.", "2026-03-13"),
        Example("He said [Friday]'s vote would be postponed.", "2026-03-06"),
        Example("He said [Friday]'s vote was unlawful.", "2026-02-27"),
        Example("Prices rose ahead of [Friday]'s meeting.", "2026-03-06"),
        Example("It began as planned on [Monday] at dawn.", "2026-03-02"),
        Example("It opens [this Friday] in Oman.", "2026-03-06"),
        Example("He fell on 3 March 2025. [The following Tuesday] he died.", "2025-03-04"),
        Example("It must be done by [Friday] at last.", "2026-03-06"),
        Example("By [Wednesday] it had failed.", "2026-03-04"),
        Example("He said [Tuesday] that it was over.", "2026-03-03"),
        Example("They missed the [Tuesday] deadline again.", "2026-03-03"),
        Example("It was passed in a late vote on [Monday] there.", "2026-03-02"),
        Example("It met ahead of a vote on [Monday] there.", "2026-03-09"),
        Example("They met [last Friday] in Oman.", "2026-02-27"),
        Example("They met on [Monday of last week] in Oman.", "2026-02-23"),
        Example("They meet [Friday next week] in Oman.", "2026-03-13"),
        Example("The blast came [Wednesday night] near the port.", "2026-03-04TNI"),
        Example("It fell on [the following Monday], they said.", "2026-03-09"),
    ),
)
