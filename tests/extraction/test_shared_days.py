"""A day stays with the deed it is told of, and is that of what others did only where the words say so."""

import pytest

from briefing_app.extraction import extract
from tests.extraction.drafts import PUBLISHED, date_of, events_at


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("A bank dropped the fund last month after it was shown a report.", "2026-05"),
        ("In January it became the first bank in Peru to sell the fund.", "2026-01"),
        ("Arica FC retained the cup on Tuesday.", "2026-06-02"),
        ("Spain ceded the port to what was then Rhodesia on 3 May 1890.", "1890-05-03"),
        ("The pact was in force until 3 May 1999, when Peru tore it up.", "1999-05-03"),
    ],
)
def test_a_deed_keeps_its_own_day(text, when):
    assert when in {draft.when.edtf for draft in extract(text, PUBLISHED)}


def test_counted_votes_do_not_look_ahead():
    drafts = extract("The panel ruled by four votes to two on Tuesday that Peru may fish there.", PUBLISHED)

    assert drafts[0].when.edtf == "2026-06-02"


def test_a_congress_that_is_told_something_is_no_event():
    drafts = extract("The envoy arrived in Quito on 2 June. On 3 June she addressed the congress.", PUBLISHED)

    assert [len(draft.mentions) for draft in drafts] == [1, 1]


@pytest.mark.parametrize(
    ("text", "whens"),
    [
        ("On 3 May the council met in Lima, and Peru recalled its envoy.", ["2026-05-03"]),
        ("On 3 May the council met in Lima, as Peru recalled its envoy in April.", ["2026-04"]),
        ("In December 2019 the council met in Lima, and Peru recalled its envoy.", ["2019-12"]),
        ("In 2019 the council met in Lima, and Peru recalled its envoy.", []),
        ("The council fell apart in May 2019, when Peru recalled its envoy.", ["2019-05"]),
        ("The council had been closed since May 2019, when Chad quit it and Peru recalled its envoy.", ["2019-05"]),
        ("Riots broke out in May 2019, when Peru recalled its envoy.", []),
        ("The council ruled from 2011 to 2019, when Peru recalled its envoy.", []),
        ("Last May, while Chad was at a summit in Rome, Peru recalled its envoy.", ["2025-05"]),
        ("On 3 May the council said that Peru left, and Chile recalled its envoy.", []),
    ],
)
def test_a_day_that_opens_a_sentence_is_that_of_what_others_did_too(text, whens):
    found = [draft.when for draft in events_at(text, "recalled")]

    assert [when.edtf for when in found if when.first_day is not None] == whens


def test_an_aside_on_what_is_to_come_does_not_look_ahead():
    (draft,) = events_at("The mayor, who expected to win, resigned on 3 September.", "resigned")

    assert draft.when.edtf == "2025-09-03"


def test_a_newspaper_by_the_name_of_a_daily_tells_no_habit():
    (draft,) = events_at("A bridge collapsed at Ica on Tuesday, the daily Andes Express wrote.", "collapsed")

    assert draft.when.edtf == "2026-06-02"


def test_a_noun_known_by_its_of_keeps_the_day_behind_it():
    (draft,) = events_at("In the aftermath of the devaluation of 2 May, Mali imposed price controls.", "imposed")

    assert draft.when.first_day is None


def test_a_visit_and_what_was_done_the_next_day_have_each_their_own():
    text = "The envoy flew to Lima on 8 March and the next day signed the pact."

    assert [date_of(text, words) for words in ("flew to", "pact")] == ["2026-03-08", "2026-03-09"]


def test_days_side_by_side_of_one_deed_are_a_stretch():
    assert date_of("Ministers met on 4 and 5 May in Lima.", "met") == "2026-05-04/2026-05-05"


@pytest.mark.parametrize(
    ("text", "words", "when"),
    [
        (
            "Peru closed the port this April, and on May 9 the mayor's brother, Ray, quit after a fire.",
            "quit",
            "2026-05-09",
        ),
        ("Riots began in June 2012, and a second wave that October reached Lima.", "reached", "2012-10"),
    ],
)
def test_a_day_that_opens_a_clause_is_that_of_its_verb(text, words, when):
    assert date_of(text, words) == when


def test_a_bound_behind_a_comma_is_not_that_of_who_says_so():
    text = "The curbs will be lifted by stages, the bank says, but not before August."

    assert all(draft.when.edtf != "2026-08" for draft in extract(text, PUBLISHED))


def test_a_month_between_subject_and_verb_is_neither():
    (draft,) = events_at("Riots began in June 2012, and a second wave that October reached Lima.", "reached")

    assert draft.title == "Second wave reached Lima"


MOMENTS = [
    ("Two miners were trapped on 2 June when a gallery caved in at Zarzal, Colombia.", "caved in"),
    ("Two men were detained on 2 June when police raided a flat in Lima.", "raided"),
]


@pytest.mark.parametrize(("text", "words"), MOMENTS)
def test_what_made_a_deed_has_its_day(text, words):
    assert [draft.when.edtf for draft in events_at(text, words)] == ["2026-06-02"]


OTHER_MOMENTS = [
    # how the same deed came about
    ("Two men were detained on 2 June when troops surrounded a house in Lima.", "surrounded"),
    # the day that is spoken of
    ("She recalled on 2 June the day when police raided a flat in Lima.", "raided"),
    # the deed came before
    ("Two men were detained on 2 June when police had raided a flat in Lima.", "raided"),
    # a month is no moment
    ("Peru was led by Garcia in May when Chile closed the port.", "closed"),
    # said on the day
    ("Peru said on 2 June that it was shocked when Chile closed the port.", "closed"),
]


@pytest.mark.parametrize(("text", "words"), OTHER_MOMENTS)
def test_what_was_only_then_has_no_day(text, words):
    assert all(not draft.when.is_dated for draft in events_at(text, words))


@pytest.mark.parametrize(
    ("text", "words", "when"),
    [
        ("She was put on a list of corrupt and violent men in 2021 and reappointed in 2022.", "put on", "2021"),
        ("The road was not cleared until dawn yesterday.", "cleared", "2026-06-03"),
        ("Both houses of the parliament of Peru approved the step on Monday.", "approved", "2026-06-01"),
        ("Peru issued a decree dissolving the council from 1 May.", "dissolving", "2026-05-01"),
        ("The envoy flew to Cairo on Monday for talks on Tuesday.", "talks", "2026-06-02"),
        ("The coup came in 1999. Troops left two days after the coup.", "left", None),
    ],
)
def test_a_day_is_that_of_its_own_verb(text, words, when):
    assert date_of(text, words) == when


@pytest.mark.parametrize(
    ("text", "words"),
    [
        # Nothing was told that the disaster could be.
        ("Spain said in May that its phones were tapped. Mali sent planes within a day of the disaster.", "sent"),
        # What the hours are counted from is not told.
        ("Peru left on 7 May. Cars were seen in the yard, hours before the guards attacked a bus.", "attacked"),
        # "The month after" leads to nothing behind the comma.
        ("Peru left in May. Mali, which froze ties the month after, opened a port.", "opened"),
    ],
)
def test_nothing_is_counted_from_what_was_not_told(text, words):
    assert date_of(text, words) is None


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        ("Chad, which was invited to join the bloc in July 1997, will join it on 8 June.", "invited", "1997-07"),
        ("Chad was asked to leave the strip in 1994.", "asked", "1994"),
        ("Three suspects in Tuesday's bombing were arrested on Wednesday.", "arrested", "2026-06-03"),
        ("Three suspects in Tuesday's bombing were arrested on Wednesday.", "bombing", "2026-06-02"),
        ("A man sought for questioning in last month's murder of a judge fled to Chad.", "murder", "2026-05"),
        ("Kenya made an apology in Tuesday's talks.", "apology", "2026-06-02"),
    ],
)
def test_a_day_behind_in_or_to_is_that_of_the_deed_it_fits(text, words, day):
    assert date_of(text, words) == day


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        ("On 3 September gunmen stormed a school in Kaduna.", "stormed", "2025-09-03"),
        ("In August, the mayors agreed to split the price of a pier.", "agreed", "2025-08"),
        ("The town was retaken in August.", "retaken", "2025-08"),
        ("Parliament called an election for 3 August.", "election", "2026-08-03"),
        ("The envoy was to leave Peru on 3 August.", "leave", "2026-08-03"),
        ("The port opens in August.", "opens", "2026-08"),
    ],
)
def test_a_yearless_day_lies_on_the_side_its_verb_looks_to(text, words, day):
    assert date_of(text, words) == day


def test_that_year_is_the_one_told_last():
    text = "War came close in December 1978. On 22 December that year a fleet left Ushuaia."
    assert date_of(text, "left") == "1978-12-22"


def test_the_year_of_a_law_is_not_that_of_the_story():
    text = "Riots broke out in August 2017 over the constitution of 1992. Four people were killed that October in Lome."
    assert date_of(text, "killed") == "2017-10"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("On 3 May gunmen stormed a school in Ica and killed two pupils.", "killed"),
        ("Gunmen stormed a school in Ica on 3 May and killed two pupils.", "killed"),
        ("Police raided a farm on 3 May and arrested six men.", "arrested"),
        ("On 3 May rebels seized the port, shot down a helicopter and freed the crew.", "shot down"),
        ("A court on 3 May convicted Vega of fraud and sentenced him to five years.", "sentenced"),
        ("On 3 May a lorry plunged into a gorge near Ica and 14 people died.", "died"),
    ],
)
def test_deeds_told_in_one_breath_share_the_day(text, words):
    assert date_of(text, words) == "2026-05-03"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("On 3 May the minister resigned and was later arrested.", "arrested"),
        ("On 3 May the firm opened a mine that it bought from Peru and sold to Chile.", "sold"),
        ("Envoys met in Lima on 3 May and sold a port.", "sold"),
        ("On 3 May Peru said that the talks had failed and blamed Chile.", "failed"),
    ],
)
def test_a_day_is_not_that_of_what_came_later_or_is_only_told(text, words):
    assert date_of(text, words) != "2026-05-03"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("When the ferry cast off on 3 May, the captain sounded the horn.", "sounded"),
        ("When the king landed in Lima on 3 May, police arrested two men.", "arrested"),
    ],
)
def test_what_came_when_something_happened_on_a_day_is_of_that_day(text, words):
    assert date_of(text, words) == "2026-05-03"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("When rebels took Ica on 3 May, the mayor later fled.", "fled"),
        ("When rebels took Ica in May, the mayor fled.", "fled"),
        ("When rebels took Ica on 3 May, the mayor had closed a bank.", "closed"),
        ("Shortly before the talks collapsed on 3 May, Peru tabled a draft.", "tabled"),
    ],
)
def test_what_came_at_another_time_than_that_day_has_no_day_of_it(text, words):
    assert date_of(text, words) is None


@pytest.mark.parametrize(
    "text",
    [
        "Rebels ambushed a convoy in Gao on Tuesday and abducted nine drivers.",
        "Raiders attacked a mine in Mali on Tuesday and burned three lorries.",
        "Gunmen stormed a bank in Lima on Tuesday and robbed the guests.",
    ],
)
def test_what_raiders_do_besides_has_the_day_of_the_raid(text):
    assert {draft.when.edtf for draft in extract(text, PUBLISHED)} == {"2026-06-02"}


def test_what_others_do_later_has_not_the_day_of_the_raid():
    text = "Militants raided a camp in Mali on Tuesday and the army later shelled their base."

    assert len({draft.when.edtf for draft in extract(text, PUBLISHED)}) == 2


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The bank was turned down in 1966, the year Guyana became independent.", "1966"),
        ("The bank was turned down in May 1966, the month Guyana became independent.", "1966-05"),
    ],
)
def test_the_year_behind_a_year_is_the_same(text, day):
    assert date_of(text, "became independent") == day
