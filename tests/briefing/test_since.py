"""What is new, changed or withdrawn since the briefing before."""

from dataclasses import replace

import pytest

from briefing_app.briefing import Likelihood, compose
from briefing_app.briefing.sections import Since
from briefing_app.model import CountryCode, Decision, EventFilter, Status
from briefing_app.workspace.briefs import composed
from tests.briefing.sample import BY_ID, EVENTS, OPTIONS, day, edited

BEFORE = composed(EVENTS, BY_ID, OPTIONS).manifest


def since(events=EVENTS, options=OPTIONS, view=None):
    briefing = composed(events, BY_ID, options, view or EventFilter(), BEFORE)
    return next(section for section in briefing.sections if isinstance(section, Since))


def lines(section, group):
    return [(change.text, change.how) for name, changes in section.groups if name == group for change in changes]


def test_the_first_briefing_says_nothing_of_another():
    briefing = compose(EVENTS, BY_ID, OPTIONS)

    assert not any(isinstance(section, Since) for section in briefing.sections)


def test_the_same_again_is_no_change():
    section = since()

    assert section.summary == f"No change since the briefing of 6 March 2026 (build {BEFORE.build})."
    assert section.groups == ()


def test_other_words_of_the_analyst_are_no_change_of_events():
    assert since(options=replace(OPTIONS, bottom_line="Other words.")).groups == ()


def test_a_new_event_leads_to_its_row():
    more = (*EVENTS, replace(EVENTS[1], id="later", title="They meet again", when=day(2025, 6, 1), conflicts=()))

    (change,) = next(changes for name, changes in since(more).groups if name == "New")

    assert change.text == "1 June 2025: They meet again"
    assert change.link.number == 4


@pytest.mark.parametrize(
    ("fields", "how"),
    [
        ({"when": day(2025, 1, 20, time="14:30")}, "date: 17 January 2025, 14:30 → 20 January 2025, 14:30"),
        ({"status": Status.DENIED}, "status: happened → denied"),
        ({"attributed_to": "Tass"}, "reported by: nobody named → Tass"),
        ({"independent_sources": 3}, "independent sources: 2 → 3"),
        ({"parties": ()}, "countries: Iran, Russia → none"),
    ],
)
def test_a_change_says_what_it_was_and_is(fields, how):
    assert [told for _, told in lines(since(edited("treaty", **fields)), "Changed")] == [how]


def test_a_withdrawn_event_is_named():
    section = since(edited("treaty", decision=Decision.REJECTED))

    assert section.summary.startswith("0 new, 0 changed, 1 withdrawn")
    assert lines(section, "Withdrawn")[0][1] == "no longer in the dossier"


def test_an_event_outside_the_new_filter_is_not_said_to_be_gone():
    section = since(view=EventFilter(countries=frozenset({CountryCode("CN")})))

    assert tuple({how for _, how in lines(section, "Withdrawn")}) == ("left out by the filter",)
    assert section.summary.endswith("That briefing was made with another filter.")


def test_a_judgement_that_moved_is_a_change():
    first, *rest = OPTIONS.judgements
    moved = replace(OPTIONS, judgements=(replace(first, likelihood=Likelihood.LIKELY), *rest))

    assert lines(since(options=moved), "Changed")[0][1] == "likelihood: very likely → likely"


def test_it_stands_on_page_one_before_the_figure():
    headings = [section.heading for section in composed(EVENTS, BY_ID, OPTIONS, EventFilter(), BEFORE).sections]

    assert headings.index("Since the last briefing") < headings.index("Timeline")


def test_many_changes_are_counted_after_the_first():
    section = since(tuple(replace(event, id=f"{event.id}-again", relations=()) for event in EVENTS))

    assert [len(changes) for _, changes in section.groups] == [8, 8]
    assert section.groups[0][1][-1].text == "and 3 more"
