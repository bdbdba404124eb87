"""All rules, in the order that settles ties between matches of the same length."""

from briefing_app.extraction.times.phenomena import (
    clock,
    durations,
    full_dates,
    known_days,
    month_days,
    nth_weekdays,
    offsets,
    parts_of_day,
    quarters,
    reported,
    seasons,
    sets,
    turns,
    vague,
    vague_lengths,
    weekdays,
    years,
)
from briefing_app.extraction.times.rule import Rule

RULES: tuple[Rule, ...] = (
    *full_dates.RULES,
    *known_days.RULES,
    *month_days.RULES,
    *years.RULES,
    *weekdays.RULES,
    *nth_weekdays.RULES,
    *parts_of_day.RULES,
    *turns.RULES,
    *quarters.RULES,
    *reported.RULES,
    *seasons.RULES,
    *offsets.RULES,
    *sets.RULES,
    *durations.RULES,
    *vague_lengths.RULES,
    *clock.RULES,
    *vague.RULES,
)
