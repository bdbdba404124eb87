"""What shows that something told before is over."""

import pytest

from briefing_app.model import RelationKind
from tests.extraction.drafts import events_at, orders_between, orders_either_way

AFTER = [
    ("Farmers held a march in Lima on 9 May. The roads were opened after the crowds had gone home.", "opened", "march"),
    ("Ministers met in Lima on 9 May. A bank was searched once the delegates had left.", "searched", "met"),
    ("Chile held its election on 9 May. Troops left Puno once the winner had been declared.", "left", "election"),
    ("Chile held its election on 9 May. Troops left Puno after the votes were counted.", "left", "election"),
    ("Belize received the king on a visit of 6 May. A statue was removed after the guests had left.", "removed",
     "visit"),
    ("Peru freed a poet on the eve of a royal wedding of 6 May. A statue was removed after the couple had left.",
     "removed", "wedding"),
    ("Peru moved troops on the eve of the 6 May verdict. The cordon was removed after the sentence was read.",
     "removed", "verdict"),
    ("The court opened a hearing on 9 May. A newspaper was closed after the verdict.", "closed", "hearing"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "one", "other"), AFTER)
def test_what_follows_its_end_follows_the_event(text, one, other):
    assert orders_either_way(text, one, other) == {RelationKind.AFTER}


def test_what_comes_before_all_have_left_lies_within_the_event():
    text = "Ministers met in Lima on 9 and 10 May. The police chief resigned before the delegates had left."

    assert orders_between(text, "resigned", "met") == [RelationKind.DURING]
    assert [draft.when.edtf for draft in events_at(text, "resigned")] == ["2026-05-09/2026-05-10"]


def test_a_result_may_come_days_after_the_vote():
    text = "Chile held its election on 9 May. The mayor of Puno fled before the winner was declared."

    assert orders_between(text, "fled", "election") == []
    assert all(not draft.when.is_dated for draft in events_at(text, "fled"))


def test_who_concedes_confirms_no_result():
    text = "Chile held its election on 9 May. The loser conceded. Markets rose once the result had been confirmed."

    assert events_at(text, "conceded") != events_at(text, "confirmed")


OTHERS = [
    ("Chile held a rally on 9 May. Troops left Puno once the winner had been declared.", "left", "rally"),
    ("Ministers met in Lima on 9 May. A port was closed after the tourists had gone home.", "gone", "met"),
    ("Farmers held a march in Lima on 9 May. A port was closed after the ministers had left.", "left", "march"),
    ("Ministers met in Lima on 9 May. The man was freed after the count.", "freed", "met"),
]


@pytest.mark.parametrize(("text", "one", "other"), OTHERS)
def test_other_people_and_outcomes_end_nothing(text, one, other):
    assert orders_either_way(text, one, other) == set()
