"""What somebody calls untrue is denied by him, and calling it so is a statement."""

from datetime import date

import pytest

from briefing_app.extraction import extract
from briefing_app.model import EventKind, Status

PUBLISHED = date(2021, 11, 18)


def denied(text):
    return [
        (draft.when.edtf, draft.attributed_to) for draft in extract(text, PUBLISHED) if draft.status is Status.DENIED
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army described as invented the report that a bishop had been arrested in May.", ("2021-05", "The army")),
        (
            "Asked about an October attack on a convoy in Puno, the army's spokesman replied that it was fiction.",
            ("2021-10", "the army's spokesman"),
        ),
        ("It is not true that Peru shelled the village on Monday, Lima said.", ("2021-11-15", "Lima")),
        ("The mayor called the claim that police had shot two men in May a lie.", ("2021-05", "The mayor")),
        ("The mayor shrugged off a report that police shot two men in May.", ("2021-05", "The mayor")),
        ("Reports of a mutiny on Monday were denied by Lima.", ("2021-11-15", "Lima")),
        (
            "It is untrue that Peru recalled its consul in May, the ministry in Lima said.",
            ("2021-05", "the ministry in Lima"),
        ),
        ("Peru's navy described as pure invention a March raid on fishermen.", ("2021-03", "Peru's navy")),
        ("A March raid on fishermen was rejected as an invention by Peru's navy.", ("2021-03", "Peru's navy")),
        ("Peru's army has denied shelling a village near Puno on Monday.", ("2021-11-15", "Peru's army")),
        ("Peru denied sending troops into Chile in May.", ("2021-05", "Peru")),
        ("Reports that Chile shelled Puno in May were dismissed as fiction by the army.", ("2021-05", "the army")),
        (
            "An alleged attack by Chilean troops on Puno in October was branded a hoax by the chief of staff.",
            ("2021-10", "the chief of staff"),
        ),
    ],
)
def test_what_is_called_untrue_is_denied(text, expected):
    assert denied(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Asked about an October attack on a convoy in Puno, the army's spokesman replied that it was fiction.",
        "An alleged attack by Chilean troops on Puno in October was branded a hoax by the chief of staff.",
        "Chilean troops did not attack the convoy on Monday, Santiago insisted.",
    ],
)
def test_calling_it_untrue_is_a_statement(text):
    made = [draft.kind for draft in extract(text, PUBLISHED) if draft.status is Status.HAPPENED]
    assert made == [EventKind.STATEMENT]


@pytest.mark.parametrize(
    "text",
    [
        "Lima denied responsibility for Monday's attack on the port.",
        "Lima denied involvement in the 3 May attack on the port.",
        "It is true that Peru shelled the village on Monday, Lima said.",
        "Asked about an October attack on a convoy in Puno, the army's spokesman said it had been a mistake.",
        "An alleged attack by Chilean troops on Puno in October was condemned by the chief of staff.",
        "A false alarm sounded after an attack on Puno in October.",
        "It is wrong that police shot two men in May, the mayor said.",
        "Peru did not deny sending troops into Chile in May.",
        "A March raid on fishermen was described as a success by Peru's navy.",
    ],
)
def test_what_nobody_calls_untrue_is_not_denied(text):
    assert denied(text) == []


def test_the_day_of_what_is_dismissed_is_not_that_of_dismissing_it():
    (draft,) = extract("The ministry dismissed talk of a plot in October as rumours.", PUBLISHED)
    assert draft.when.edtf == "../2021-11-18"


@pytest.mark.parametrize(
    "text",
    [
        "Nobody from Peru came to Sunday's vigil in Lima.",
        "On Sunday not one envoy turned up for the vigil in Lima.",
        "A diplomat spoke of many dead in Sunday's raid on Lima.",
    ],
)
def test_a_day_its_verb_cannot_use_is_that_of_the_noun_it_describes(text):
    assert [draft.when.edtf for draft in extract(text, PUBLISHED)] == ["2021-11-14"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Lima denied any role in Monday's blast at the port.", "2021-11-15"),
        ("Lima denied involvement in the 3 May attack on the port.", "2021-05-03"),
    ],
)
def test_the_day_of_what_is_spoken_of_is_not_that_of_the_words(text, day):
    kinds = {draft.when.edtf: draft.kind for draft in extract(text, PUBLISHED)}
    assert kinds[day] is not EventKind.STATEMENT
    assert kinds["../2021-11-18"] is EventKind.STATEMENT


@pytest.mark.parametrize(
    "text",
    [
        "The navy could not confirm that a ship had sunk on Monday.",
        "The navy declined to confirm that a ship had sunk on Monday.",
        "The navy neither confirmed nor denied that a ship had sunk on Monday.",
        "There is no evidence that a ship sank on Monday, the navy said.",
    ],
)
def test_what_nobody_vouches_for_is_no_event(text):
    assert not any(draft.when.edtf == "2021-11-15" for draft in extract(text, PUBLISHED))


def test_what_only_may_be_done_gives_its_object_no_day():
    assert not extract("The regulator said it might lift the price cap in April provided supply holds.", PUBLISHED)[1:]


def test_who_denies_says_so_now():
    titles = [draft.title for draft in extract("Peru denies that its crews shelled a village on Monday.", PUBLISHED)]

    assert any("denies" in title for title in titles)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The mill disputes the account of villagers that acid leaked in May.", 1),
        ("Chile rejects the claim that its navy fired on a boat in May.", 1),
        ("Peru dismisses reports that its crews shelled a village in May.", 1),
        ("Peru rejects the deal.", 0),
        ("The dispute over accounts of the war goes on.", 0),
    ],
)
def test_who_disputes_what_is_claimed_says_so_now(text, count):
    made = [draft for draft in extract(text, PUBLISHED) if draft.status is Status.HAPPENED]
    assert [draft.kind for draft in made] == [EventKind.STATEMENT] * count


@pytest.mark.parametrize(
    "text",
    [
        "Peru's court rejected calls to delay the vote of 3 December.",
        "Peru rejected a plea for an inquiry into the raid of 3 May.",
        "Peru dismissed demands to free the crew seized in May.",
    ],
)
def test_a_wish_turned_down_denies_nothing(text):
    assert not any(draft.status is Status.DENIED for draft in extract(text, PUBLISHED))


@pytest.mark.parametrize(
    "text",
    [
        "Reports of a raid near Lima on Tuesday turned out to be false.",
        "Reports of a raid near Lima on Tuesday proved untrue.",
    ],
)
def test_what_turns_out_false_is_denied_by_nobody(text):
    (raid,) = extract(text, PUBLISHED)
    assert (raid.status, raid.when.edtf, raid.attributed_to) == (Status.DENIED, "2021-11-16", None)


@pytest.mark.parametrize(
    "text",
    ["Peru rebuffed claims that it had raided the camp.", "Peru waved away as a myth an October raid on the camp."],
)
def test_what_is_waved_away_is_denied(text):
    drafts = extract(text, PUBLISHED)

    assert any(draft.status is Status.DENIED for draft in drafts)


@pytest.mark.parametrize(
    "text",
    [
        "The sugar mill rebuffed accusations that it had fouled the lake in May.",
        "Peru's navy described as pure invention a March raid on fishermen.",
        "Peru denied sending troops into Chile in May.",
    ],
)
def test_whoever_denies_an_event_makes_a_statement_without_a_day(text):
    made = [draft for draft in extract(text, PUBLISHED) if draft.status is Status.HAPPENED]
    assert [(draft.kind, draft.when.edtf) for draft in made] == [(EventKind.STATEMENT, "../2021-11-18")]


def test_what_is_only_said_of_a_charge_has_no_speaker():
    drafts = extract("Villagers blamed the army for a killing on Monday, a charge the army denied.", PUBLISHED)
    assert {draft.attributed_to for draft in drafts} == {None}


def test_what_is_confirmed_is_an_event():
    drafts = extract("The navy confirmed that a ship had sunk on Monday.", PUBLISHED)
    assert "2021-11-15" in {draft.when.edtf for draft in drafts}
