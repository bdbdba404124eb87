"""Dates counted from one event to the next: each from what was told last, never from an older day."""

import pytest

from briefing_app.model import RelationKind
from tests.extraction.drafts import events_at, orders_between

CHAINED = [
    (("The union was founded in 1958. It was dissolved three years after its creation, and Mali declared independence "
     "a year later."), "declared independence", "1962"),
    ("The mill opened in 1901. It was sold six years after the opening, and burned down a year later.", "burned",
     "1908"),
    (("The pact was signed in 1921. It was revoked four years after its signing. The border was closed two years "
     "later."), "closed", "1927"),
    (("Ghana's mill opened in 1950. Fire destroyed it six years after the opening. It was rebuilt two years later and "
     "sold the following year."), "sold", "1959"),
    ("The ferry sank on 3 May. Its captain resigned a week after the sinking. Two days later the owner was arrested.",
     "owner was arrested", "2026-05-12"),
    ("Shortly before the regatta opened in Split on 7 May, two crews had withdrawn. A yacht sank the following day.",
     "sank", "2026-05-08"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "trigger", "edtf"), CHAINED)
def test_a_chain_counts_from_the_deed_told_last(text, trigger, edtf):
    (draft,) = events_at(text, trigger)

    assert draft.when.edtf == edtf


OPEN = [
    ("The bridge opened in 1921. It was closed after the war. A tunnel was built two years later.", "built"),
    ("The party was founded in 1950. It was banned after the coup. Ten years later it was legalised.", "legalised"),
    (("The league was set up in 1953. It was disbanded after its founder died, and the cup was abolished two years "
     "later."), "abolished"),
    ("The ferry sank on 3 May. Its captain resigned. Two days later the owner was arrested.", "captain resigned"),
    ("The museum opened on 3 May. Two days after the museum closed, thieves raided it.", "raided"),
    ("The summit opened on 3 May. A day after the summit ended, Peru left the bloc.", "left"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "trigger"), OPEN)
def test_nothing_is_counted_from_an_older_day(text, trigger):
    assert not any(draft.when.is_dated for draft in events_at(text, trigger))


ENDED = [
    ("The fair was held in Lagos from 14 to 26 May. A stand collapsed the day after the fair closed.", "collapsed",
     "2026-05-27"),
    ("The trial lasted from 14 to 26 May. A juror fled two days after it ended.", "fled", "2026-05-28"),
    (("While the games were being held in Split from 14 to 20 May, two singers were arrested. A stage burned down two "
     "days after the games ended."), "burned", "2026-05-22"),
    ("Talks were held in Lima from 3 to 6 May. Two days after the talks a bomb exploded in the hotel.", "exploded",
     "2026-05-08"),
    ("Talks were held in Lima from 3 to 6 May. Two days before the talks a bomb exploded in the hotel.", "exploded",
     "2026-05-01"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "trigger", "edtf"), ENDED)
def test_days_after_what_lasted_are_counted_from_its_end(text, trigger, edtf):
    (draft,) = events_at(text, trigger)

    assert draft.when.edtf == edtf


AFTER = [
    ("Soldiers shelled the port on 3 May. Only after the bombardment did Norway close its embassy.", "close",
     "shelled"),
    ("The senate approved the levy on 3 May. Not until the vote did the farmers lift the blockade.", "lift",
     "approved"),
    ("The dam burst on 3 May. Only after the collapse did the state open the shelters.", "open", "burst"),
    ("The mayor of Lima resigned on 3 May. The market reopened much later.", "reopened", "resigned"),
    ("The mayor of Lima resigned on 3 May. The council was ultimately dissolved.", "dissolved", "resigned"),
    ("Police arrested the mayor on 3 May. The road reopened not long afterwards.", "reopened", "arrested"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "one", "other"), AFTER)
def test_a_late_adverb_or_a_turned_clause_comes_after(text, one, other):
    assert orders_between(text, one, other) == [RelationKind.AFTER]


def test_before_that_leads_back_to_what_something_has_lasted_since():
    text = "Since the ferry opened in May 2023, freight has trebled. Before that, lorries crossed Turkey."

    assert orders_between(text, "crossed", "opened") == [RelationKind.BEFORE]


SAME_DAY = [
    (("The border reopened on 3 May. Three days after the reopening a lorry was blown up. The crossing was closed that "
     "evening."), "closed", "2026-05-06"),
    (("Kenya paid the arrears on 3 May. Two days after the payment the bank reopened. Later that day its chairman "
     "resigned."), "resigned", "2026-05-05"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "trigger", "edtf"), SAME_DAY)
def test_that_evening_is_of_the_day_that_was_counted(text, trigger, edtf):
    (draft,) = events_at(text, trigger)

    assert draft.when.edtf == edtf
