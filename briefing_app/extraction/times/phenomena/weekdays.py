"""Weekdays: "Tuesday", "last Friday", "Friday night", "the previous Monday"."""

import re

from briefing_app.extraction.times.meaning import DayOfWeek, Sense
from briefing_app.extraction.times.phenomena.parts_of_day import PART_OF_DAY, PARTS_OF_DAY
from briefing_app.extraction.times.rule import Example, rule
from briefing_app.extraction.times.words import GAP, LINK, WEEKDAY_ALONE, WEEKDAYS, one_of, weekday_number

_TURNS = {"last": -1, "past": -1, "previous": -1, "this": 0, "coming": 1, "next": 1, "following": 1}
_MODS = {"early": "START", "late": "END", "mid": "MID"}


def _weekday(match: "re.Match[str]") -> Sense:
    turn = match["turn"] or ""
    number, in_story = weekday_number(match["weekday"]), turn in ("previous", "following")
    meaning = DayOfWeek(number, _TURNS.get(turn), is_next_week=turn == "next", in_story=in_story)
    return Sense(meaning, _MODS.get(match["mod"] or ""), PARTS_OF_DAY.get(match["part"] or "", ""))


RULES = (
    rule(
        "weekday",
        {"early", "late", "the", "this", *_TURNS, *WEEKDAYS},
        rf"(?:(?P<mod>early|late|mid){LINK}(?:on{GAP})?)?(?:(?:(?:the|this){GAP}(?!this))?(?P<turn>{one_of(_TURNS)}){GAP})?(?P<weekday>{WEEKDAY_ALONE})(?:{GAP}(?P<part>{PART_OF_DAY})\b)?",
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
        Example("They met [last Friday] in Oman.", "2026-02-27"),
        Example("The blast came [Wednesday night] near the port.", "2026-03-04TNI"),
        Example("It fell on [the following Monday], they said.", "2026-03-09"),
    ),
)
