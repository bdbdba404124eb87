"""Which events without a date a chronology would carry."""

from datetime import date

import pytest

from briefing_app.extraction import extract

PUBLISHED = date(2026, 6, 4)

CARRIED = [
    "Peru recalled its envoy.",
    "Russia and China condemned the strikes.",
    "Chad's foreign minister urged all sides to stop the escalation.",
    "The president of Peru was invited.",
    "The raid was condemned by Costa Rica.",
    "Four thieves were arrested before the talks ended.",
    "Peru said its navy had seized a trawler.",
]


@pytest.mark.parametrize("text", CARRIED)
def test_a_deed_of_someone_named_is_an_event(text):
    assert extract(text, PUBLISHED)


LEFT_OUT = [
    "The enclave dissolved in the face of an advance by Chad's forces, backed by Peru and militias from Togo.",
    "The firm has more than a dozen trade agreements with Peru.",
    "Ann Berg, an analyst in Oslo, noted that the tie with Peru is pragmatic.",
    "It changed.",
    "Our review led us to change the plan.",
    "Russia and China sent no arms.",
    "Iran had met its obligations.",
    "The two sides failed to agree.",
    "What the two capitals put on paper",
    "It has been reported that prices vary.",
    "The envoy called it cynical.",
    "The pact will bind them once both parliaments have approved it.",
    "The plan to assemble the planes in Mobile is old.",
    "The growth was better than analysts had predicted.",
    "This will bring security and trade.",
    "The minister declined to comment.",
    "An officer who asked not to be named told a paper.",
    "Canada's athletes demonstrated great skill.",
    "Peru appeared confident.",
    "Both officials requested anonymity.",
    "His party didn't attack the port.",
    "The union won't sign the treaty.",
    "Ann Berg never had a hearing.",
    "They fought.",
]


@pytest.mark.parametrize("text", LEFT_OUT)
def test_a_remark_an_aim_or_what_did_not_happen_is_none(text):
    assert extract(text, PUBLISHED) == ()


def test_what_the_text_puts_in_order_stays():
    drafts = extract("The roof gave way. Then the tower collapsed.", PUBLISHED)

    assert len(drafts) == 2


def test_a_headline_is_a_passage_of_the_event_below():
    text = "Peru and Chile sign fisheries treaty\n\nPeru and Chile signed a fisheries treaty in Lima on 3 May."

    (draft,) = extract(text, PUBLISHED)

    assert (draft.when.edtf, len(draft.mentions)) == ("2026-05-03", 2)


def test_relations_are_numbered_anew_after_something_is_left_out():
    text = "It grew. The roof gave way. Then the tower collapsed."

    drafts = extract(text, PUBLISHED)

    assert all(0 <= relation.other < len(drafts) for draft in drafts for relation in draft.relations)
