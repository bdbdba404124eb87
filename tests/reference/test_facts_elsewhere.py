"""A country's facts can be said in another language, in the order and with the origins they have."""

from dataclasses import replace

import pytest

from briefing_app.reference import country
from briefing_app.reference.facts_elsewhere import facts_in
from briefing_app.reference.wording import ENGLISH

MARKED = replace(ENGLISH, digits="۰۱۲۳۴۵۶۷۸۹", say="<{}>".format)
"""A language whose phrases are English in brackets."""


def told(language, code, words=ENGLISH):
    return {fact.label: fact.value for fact in facts_in(language, country(code), words, "{:_}".format)}


@pytest.mark.parametrize(
    ("language", "code", "label", "value"),
    [
        ("fr", "IR", "Population", "88_386_900"),
        ("fr", "IR", "Area", "1_648_000 km²"),
        ("fr", "IR", "Official languages", "persan"),
        ("fr", "IR", "Currency", "riyal iranien (IRR)"),
        ("fr", "BT", "Currency", "ngultrum bouthanais (BTN); roupie indienne (INR)"),
        ("fr", "PT", "Land borders", "Espagne"),
        ("fa", "IR", "Official languages", "فارسی"),
        ("fr", "IR", "Local name", "ایران"),
        ("no such language", "IR", "Currency", "Iranian Rial (IRR)"),
    ],
)
def test_names_are_as_cldr_has_them(language, code, label, value):
    assert told(language, code)[label] == value


def test_a_language_that_cldr_has_no_name_for_keeps_its_english_one():
    assert "South African Sign Language" in told("fr", "ZA")["Official languages"]


@pytest.mark.parametrize("code", ["IR", "GB", "AQ", "TW"])
def test_in_english_they_are_the_same_facts(code):
    assert tuple(facts_in("en", country(code), ENGLISH, "{:,}".format)) == country(code).facts


def test_phrases_and_digits_are_those_of_the_language():
    seats = [fact.value for fact in facts_in("fa", country("GB"), MARKED, str) if "member" in fact.label.lower()]

    assert seats[0] == "<United Nations> (<since ۱۹۴۵>)"
    assert seats[-1] == "<European Union> (<۱۹۷۳ to ۲۰۲۰>)"


def test_origin_and_year_are_said_too():
    fact = next(facts_in("fa", country("IR"), MARKED, str))

    assert (fact.label, fact.as_of, fact.origin) == ("<Local name>", "۲۰۲۵", "<Unicode CLDR 48>")
