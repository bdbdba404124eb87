"""Which year a month or a day without one is of."""

from datetime import date

import pytest

from tests.extraction.times.reading import value_of

OCTOBER_1989 = date(1989, 10, 30)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Shares rose to 42 in [March].", "1989-03"),
        ("It had revenue of $76 million for the year ended [March 31], they said.", "1989-03-31"),
        ("Since the firm bought it in [February], it has agreed to sell a part.", "1989-02"),
        ("They gathered evidence in the [March] slaying to present it soon.", "1989-03"),
        ("He was buried on [Nov. 3] at sea.", "1989-11-03"),
        ("The dividend is payable [March 2] to holders.", "1990-03-02"),
        ("It will meet again on [March 2] in Rome.", "1990-03-02"),
        ("He will succeed Daniel P. Marlow on [March 1], they said.", "1990-03-01"),
        ("It has a credit line of $90 million through [March] of a bank.", "1990-03"),
        ("A third flight departs each Thursday from [March 8].", "1990-03-08"),
        ("The meeting is scheduled for [May] in Oslo.", "1990-05"),
    ],
)
def test_far_months_lie_behind_unless_something_looks_ahead(text, value):
    assert value_of(text, OCTOBER_1989) == value


@pytest.mark.parametrize(
    ("text", "anchor", "value"),
    [
        ("It fell [this winter] there.", date(2026, 1, 15), "2025-WI"),
        ("It fell [last winter] there.", date(2026, 1, 15), "2024-WI"),
        ("It will fall [next winter] there.", date(2026, 1, 15), "2026-WI"),
        ("It fell [this winter] there.", date(2026, 12, 15), "2026-WI"),
        ("It fell [last winter] there.", date(2026, 10, 15), "2025-WI"),
    ],
)
def test_winter_goes_over_the_new_year(text, anchor, value):
    assert value_of(text, anchor) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [("It fell [last September] there.", "1988-09"), ("It fell [last August] there.", "1989-08")],
)
def test_month_just_over_is_not_the_last_of_its_name(text, value):
    assert value_of(text, OCTOBER_1989) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("On 17 May 1981 they took the ship. The crew sang.\n\nIn [July] they left.", "1981-07"),
        ("In May 1981 they took the ship. The crew sang. At 3.10 p.m. on [2 July] it sank.", "1981-07-02"),
        ("On 17 May 1981 they took the ship. The crew sang. They left in [July].", "1989-07"),
        ("On 17 May 1981 they took the ship. The crew sang. In [April] they left.", "1989-04"),
        ("On 17 May 1986 they took the ship. The crew sang. In [July] they left.", "1989-07"),
    ],
)
def test_a_month_that_opens_its_sentence_goes_on_with_a_tale_of_long_ago(text, value):
    assert value_of(text, OCTOBER_1989) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The talks collapsed in [January].", "1995-01"),
        ("She was jailed for life in [January].", "1995-01"),
        ("The next round is set for [January].", "1996-01"),
        ("The talks go on in [January].", "1996-01"),
        ("In June 1988, days after the murder of a nun in [May], a riot broke out.", "1988-05"),
        # What is not told to have come before goes on with the news.
        ("He was jailed in June 1988 and freed this year in [May].", "1995-05"),
    ],
)
def test_what_was_done_in_a_month_lies_behind_and_goes_with_what_it_preceded(text, value):
    assert value_of(text, date(1995, 12, 18)) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It began in 1988. The list was extended on [October 15] and again on November 6 of that year.", "1988-10-15"),
        ("They met in [March] and again in May 1988.", "1988-03"),
        ("They met in [March] and in May 1988.", "1988-03"),
        ("He fled in [March], and was back by May 1988.", "1995-03"),
        ("The war of 1988 ended a month after the truce of [3 May].", "1995-05-03"),
        ("They were caught in June 1988, a month after the truce of [3 May] was broken.", "1988-05-03"),
        ("The road was not cleared until [Monday].", "1995-12-18"),
        ("The road will not be cleared until [Friday].", "1995-12-22"),
    ],
)
def test_days_told_together_are_of_one_year(text, value):
    assert value_of(text, date(1995, 12, 19)) == value
