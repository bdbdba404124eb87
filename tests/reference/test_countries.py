import xml.etree.ElementTree as ET

import pytest

from briefing_app.reference import countries, country, country_name, flag_path

CODES = [known.code for known in countries()]


def test_every_entry_of_iso_3166_and_kosovo_is_known():
    assert len(CODES) == len(set(CODES)) == 250
    assert "XK" in CODES


def test_unknown_code_is_an_error_as_country_and_itself_as_name():
    with pytest.raises(KeyError):
        country("ZZ")
    assert country_name("ZZ") == "ZZ"


@pytest.mark.parametrize(
    ("code", "language", "name"),
    [
        ("IR", "en", "Iran"),
        ("IR", "fa", "ایران"),
        ("DE", "fr", "Allemagne"),
        ("BR", "pt-BR", "Brasil"),
        ("TW", "en", "Taiwan"),
        ("XK", "en", "Kosovo"),
        ("IR", "no such language", "Iran"),
    ],
)
def test_name_is_as_cldr_has_it(code, language, name):
    assert country_name(code, language) == name


@pytest.mark.parametrize("code", CODES)
def test_every_fact_has_value_year_and_origin(code):
    facts = country(code).facts

    assert facts
    assert all(fact.label and fact.value and fact.origin and 2000 < int(fact.as_of) < 2100 for fact in facts)


@pytest.mark.parametrize("code", CODES)
def test_neighbours_know_each_other(code):
    assert all(code in country(neighbour).neighbours for neighbour in country(code).neighbours)


@pytest.mark.parametrize("code", CODES)
def test_every_country_has_a_flag_that_is_well_formed(code):
    root = ET.parse(flag_path(code)).getroot()  # noqa: S314 - our own file

    assert root.tag.endswith("svg")
    assert root.get("viewBox") == "0 0 640 480"


def test_correction_replaces_value_and_origin():
    capital = next(fact for fact in country("KZ").facts if fact.label == "Capital")

    assert capital.value == "Astana"
    assert capital.origin == "the project's own table"


def test_a_seat_given_up_is_told_as_such():
    seat = next(seat for seat in country("GB").memberships if seat.group == "EU")

    assert not seat.is_current
    assert seat.text == "European Union (1973 to 2020)"
    assert country("GB").memberships[-1] == seat


@pytest.mark.parametrize(
    ("group", "size"),
    [("UN", 195), ("UNSC", 5), ("NATO", 32), ("EU", 27), ("SCO", 10), ("ASEAN", 11), ("AU", 55), ("LAS", 22)],
)
def test_groups_have_all_their_members(group, size):
    members = [known for known in countries() for seat in known.memberships if seat.group == group and seat.is_current]

    assert len(members) == size


def test_disputes_are_said():
    assert "claims Taiwan" in country("TW").note
    assert country("FR").note == ""
