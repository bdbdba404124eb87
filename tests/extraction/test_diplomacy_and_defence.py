"""What states do to one another: envoys, lists, arms and craft, in the words of agencies."""

from datetime import date

import pytest

from briefing_app.extraction import extract

PUBLISHED = date(2026, 6, 4)

KINDS = [
    ("Peru declared two Chilean envoys persona non grata on 2 May.", "other"),
    ("Two Chilean attachés were given 48 hours to leave Peru.", "other"),
    ("Two generals of Chad were added to the British sanctions list on 2 May.", "sanction"),
    ("London added two generals of Chad to its sanctions list on 2 May.", "sanction"),
    ("Chad lobbed two missiles into the lake on 2 May.", "strike"),
    ("Chad agreed on 2 May to a halt in the fighting.", "agreement"),
    ("A Chilean cutter used water cannon against a Peruvian boat on 2 May.", "attack"),
    ("A Chilean coastguard ship rammed a Peruvian boat on 2 May.", "attack"),
    ("A lorry rammed a bus in Lima on 2 May.", "disaster"),
    ("An envoy of Norway shuttled between Lima and Santiago last week.", "meeting"),
    ("Chile retaliated by expelling two envoys of Peru on 2 May.", "other"),
    ("Chile retaliated by firing rockets at a base in Peru on 2 May.", "strike"),
    ("Chilean aircraft struck a depot in Peru on 2 May.", "strike"),
    ("The aircraft struck a hill in Peru on 2 May.", "disaster"),
    ("President Vega left Lima on 2 May for Tokyo.", "visit"),
    ("President Vega left Lima on 2 May for good.", "other"),
    ("Washington approved the sale of 60 missiles to Peru on 2 May.", "trade"),
    ("Peru's parliament approved the purchase of 12 jets on 2 May.", "vote"),
    ("Peru ordered three missile batteries on 2 May.", "trade"),
    ("Peru ordered two frigates to the strait on 2 May.", "deployment"),
    ("The first six of 24 howitzers arrived in Peru on 2 May.", "trade"),
    ("Vega is expected in Tokyo on 7 June.", "visit"),
    ("The Dutch chargé d'affaires in Peru was called in by the ministry on 2 May.", "other"),
    ("Peru's top diplomat was hauled in by the Chilean ministry on 2 May.", "other"),
    ("Peru's withdrawal from the convention on landmines took effect on 2 May.", "other"),
    ("Peru and Chile traded instruments of ratification on 2 May.", "other"),
    ("A Chilean F-16 crossed into Peruvian airspace on 2 May.", "deployment"),
    ("Chilean coastguards fired warning shots at a Peruvian boat on 2 May.", "attack"),
    ("Peru and Chile signed a peace declaration on 2 May.", "agreement"),
    ("Chile suspended the accord with Peru on 2 May.", "other"),
    ("Chile has suspended the accord with Peru.", "other"),
    ("Foreign ministers of the G20 convene in Lima on 9 June.", "meeting"),
    ("Leaders of the African Union meet in Accra next month.", "meeting"),
    ("Chile prolonged the restrictive measures against Peru.", "sanction"),
    ("Chile struck two Peruvian banks off its sanctions list.", "sanction"),
    ("France completed its pullout from Chad on 2 May.", "deployment"),
    ("Peru unveiled a new missile on 2 May.", "other"),
    ("Peruvian police seized the tanker Orca on 2 May.", "other"),
    ("Peruvian jets brought down at least three of 19 drones on 2 May.", "strike"),
    ("Peru put the cost of the frigates at $2 billion on 2 May.", "statement"),
    ("British jets intercepted two bombers of Chad north of Shetland on 2 May.", "deployment"),
    ("Peru's frigate Bo Ray joined the patrol on 2 May.", "deployment"),
    ("Peru completed its withdrawal from Chad on 2 May.", "deployment"),
    ("Peru's withdrawal from the union took effect on 2 May.", "other"),
    ("Chadian forces took control of the village of Bol on 2 May.", "attack"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_deeds_of_states_have_their_kind(text: str, kind: str) -> None:
    found = extract(text, PUBLISHED)

    assert [event.kind for event in found] == [kind]


def test_retaliation_is_told_without_a_day() -> None:
    found = extract("Chile retaliated by imposing sanctions on two firms of Peru.", PUBLISHED)

    assert [(event.kind, [party.code for party in event.parties]) for event in found] == [("sanction", ["CL", "PE"])]


@pytest.mark.parametrize("which", ["first", "58th", "third", "latest"])
@pytest.mark.parametrize("became", ["became", "has become"])
def test_one_of_a_row_did_what_makes_it_so(became: str, which: str) -> None:
    found = extract(f"Samoa {became} the {which} country to recognise Kosovo.", PUBLISHED)

    assert [[party.code for party in event.parties] for event in found] == [["WS", "XK"]]


def test_a_yearly_drill_that_begins_on_a_day_is_told() -> None:
    found = extract("Peru and Chile kick off their annual naval drill on Monday.", PUBLISHED)

    assert [(event.kind, event.status, event.when.edtf) for event in found] == [("exercise", "planned", "2026-06-08")]


def test_what_is_done_on_one_day_of_each_year_is_not() -> None:
    assert not extract("Peru holds its annual parade on 26 January.", PUBLISHED)


def test_who_leads_a_delegation_takes_part() -> None:
    found = extract("The king of Tonga received on 2 May a delegation headed by Peru's envoy Ana Vega.", PUBLISHED)

    assert [[party.code for party in event.parties] for event in found] == [["PE", "TO"]]


def test_who_goes_on_about_the_person_led_to() -> None:
    text = "Peru refused safe passage to the former premier, who has been in hiding and fled to Chile on 2 May."

    assert [event.title for event in extract(text, PUBLISHED)][-1].startswith("Former premier")
