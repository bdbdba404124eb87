from dataclasses import replace
from datetime import date

import pytest

from briefing_app.model import PublishedBasis
from briefing_app.reading.datelines import text_evidence
from briefing_app.reading.document import Evidence, Weight
from briefing_app.reading.publication_day import PublicationDay, publication_day

FOURTH, FIFTH, NINTH = date(2026, 3, 4), date(2026, 3, 5), date(2026, 3, 9)


def evidence(basis: PublishedBasis, day: date, *, is_utc: bool = False) -> Evidence:
    return Evidence(basis, day, f"words {day}", is_utc)


def test_without_evidence_there_is_no_day() -> None:
    assert publication_day([]) == PublicationDay(None, PublishedBasis.NONE, "", ())


def test_the_best_evidence_wins_and_the_others_are_shown() -> None:
    found = publication_day([evidence(PublishedBasis.URL, NINTH), evidence(PublishedBasis.FRONT_MATTER, FIFTH)])

    assert (found.day, found.basis) == (FIFTH, PublishedBasis.FRONT_MATTER)
    assert found.candidates == ("address of the page: words 2026-03-09",)


def test_agreement_leaves_no_candidates() -> None:
    found = publication_day([evidence(PublishedBasis.METADATA, FIFTH), evidence(PublishedBasis.GUESS, FIFTH)])

    assert (found.basis, found.candidates) == (PublishedBasis.METADATA, ())


def test_a_second_opinion_that_differs_makes_the_day_unsure() -> None:
    found = publication_day([evidence(PublishedBasis.METADATA, FIFTH), evidence(PublishedBasis.GUESS, NINTH)])

    assert (found.day, found.basis) == (FIFTH, PublishedBasis.GUESS)
    assert not found.basis.is_sure


def test_a_second_opinion_does_not_when_two_parts_of_a_page_agree() -> None:
    days = [(PublishedBasis.METADATA, FIFTH), (PublishedBasis.URL, FIFTH), (PublishedBasis.GUESS, NINTH)]

    assert publication_day([evidence(*each) for each in days]).basis is PublishedBasis.METADATA


def test_parts_of_a_page_that_contradict_one_another_make_the_day_unsure() -> None:
    found = publication_day([evidence(PublishedBasis.METADATA, FIFTH), evidence(PublishedBasis.URL, NINTH)])

    assert (found.day, found.basis) == (FIFTH, PublishedBasis.GUESS)
    assert found.candidates == ("address of the page: words 2026-03-09",)


def test_two_parts_of_a_page_outvote_the_third() -> None:
    days = [(PublishedBasis.METADATA, NINTH), (PublishedBasis.HEADER_LINE, FIFTH), (PublishedBasis.URL, FIFTH)]

    found = publication_day([evidence(*each) for each in days])

    assert (found.day, found.basis) == (FIFTH, PublishedBasis.HEADER_LINE)


def test_a_hint_is_not_counted_from_alone() -> None:
    found = publication_day([replace(evidence(PublishedBasis.METADATA, FIFTH), weight=Weight.HINT)])

    assert (found.day, found.basis) == (FIFTH, PublishedBasis.GUESS)


def test_two_hints_are_not_either() -> None:
    hints = [
        replace(evidence(each, FIFTH), weight=Weight.HINT) for each in (PublishedBasis.METADATA, PublishedBasis.URL)
    ]

    assert publication_day(hints).basis is PublishedBasis.GUESS


def test_a_hint_supports_a_line() -> None:
    hint = replace(evidence(PublishedBasis.METADATA, FIFTH), weight=Weight.HINT)

    assert publication_day([hint, evidence(PublishedBasis.HEADER_LINE, FIFTH)]).basis.is_sure


def test_a_stamp_near_midnight_is_not_counted_from_alone() -> None:
    stamp = replace(evidence(PublishedBasis.METADATA, FIFTH, is_utc=True), neighbour=FOURTH)

    assert publication_day([stamp]).basis is PublishedBasis.GUESS
    assert publication_day([stamp, evidence(PublishedBasis.HEADER_LINE, FOURTH)]).day == FOURTH


def test_a_dateline_may_be_of_the_days_before() -> None:
    found = publication_day([evidence(PublishedBasis.METADATA, FIFTH), evidence(PublishedBasis.DATELINE, FOURTH)])

    assert (found.day, found.basis) == (FIFTH, PublishedBasis.METADATA)


def test_a_stamp_in_utc_gives_way_to_the_local_day() -> None:
    found = publication_day(
        [evidence(PublishedBasis.METADATA, FIFTH, is_utc=True), evidence(PublishedBasis.URL, FOURTH)]
    )

    assert (found.day, found.candidates) == (FOURTH, ())


def test_a_stamp_with_its_own_zone_does_not() -> None:
    found = publication_day([evidence(PublishedBasis.METADATA, FIFTH), evidence(PublishedBasis.URL, FOURTH)])

    assert found.day == FIFTH


@pytest.mark.parametrize(
    "line",
    [
        "5 March 2026",
        "Published: 5 March 2026",
        "Thursday, March 5, 2026 10:00 AM",
        "Sample Wire | 5 March 2026",
        "By A. Sample, 5 March 2026",
        "March 5, 2026 | By A. Sample | World",
        "Posted by A. Sample on March 5, 2026",
        "5 March 2026 • 4 min read",
        "**5 March 2026**",
    ],
)
def test_a_line_under_the_headline_tells_the_day(line: str) -> None:
    found = list(text_evidence(f"A headline\n\n{line}\n\nThe story begins."))

    assert [(each.basis, each.day) for each in found] == [(PublishedBasis.HEADER_LINE, FIFTH)]


@pytest.mark.parametrize(
    "line",
    [
        "TEHRAN, March 5, 2026 (Sample Wire) - Iran said on Thursday that talks go on.",
        "KELL, 5 Mar 2026 (Agency) – The bridge is open.",
        "WASHINGTON (Sample Wire), March 5, 2026 — The talks failed.",
        "NEW YORK, N.Y., March 5, 2026: A vote was held.",
    ],
)
def test_a_dateline_tells_the_day(line: str) -> None:
    found = list(text_evidence(f"A headline\n{line}"))

    assert [(each.basis, each.day) for each in found] == [(PublishedBasis.DATELINE, FIFTH)]


@pytest.mark.parametrize(
    "line",
    [
        "The treaty was signed on 5 March 2026",
        "The treaty of 5 March 2026",
        "Updated 5 March 2026",
        "Last modified: 5 March 2026",
        "On 5 March 2026 the ministers met again, and this time they agreed on more than the agenda of their talks.",
        "5 March 2026 was a Thursday.",
        "Date: 05/03/2026",
        "TEHRAN, March 5 (Sample Wire) - Iran said on Thursday that talks go on.",
    ],
)
def test_a_day_of_the_story_is_not_the_publication_day(line: str) -> None:
    assert list(text_evidence(f"A headline\n\n{line}\n\nMore.")) == []


def test_a_headline_with_a_day_is_not_evidence() -> None:
    assert list(text_evidence("Statement, 5 March 2026\n\nText")) == []


def test_a_day_far_down_is_not_evidence() -> None:
    assert list(text_evidence("A line\n" * 12 + "5 March 2026\n")) == []


@pytest.mark.parametrize(
    ("known", "day"), [(date(2026, 3, 6), FIFTH), (date(2026, 3, 20), None), (date(2026, 3, 4), None)]
)
def test_a_dateline_takes_its_year_from_what_is_of_the_same_week(known: date, day: date | None) -> None:
    line = "TEHRAN, March 5 (Sample Wire) - Iran said on Thursday that talks go on."

    found = list(text_evidence(line, [evidence(PublishedBasis.PROPERTIES, known)]))

    assert [each.day for each in found] == ([day] if day else [])
