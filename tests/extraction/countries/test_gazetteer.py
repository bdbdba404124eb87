"""The tables of words: whole, consistent, and readable by the code."""

import re

import pytest

from briefing_app.assets import resource
from briefing_app.extraction.countries.gazetteer import TABLES, gazetteer
from briefing_app.reference import countries

CODES = {country.code for country in countries()}


def rows(table):
    lines = resource(f"gazetteer/{table}.tsv").read_text(encoding="utf-8").splitlines()
    header = lines[0].split("\t")
    return [dict(zip(header, line.split("\t"), strict=True)) for line in lines[1:]]


@pytest.mark.parametrize("table", TABLES)
def test_every_row_has_words_a_known_code_and_a_source(table):
    for row in rows(table):
        assert row.get("words") or row["name"]
        assert row["code"] in CODES or (table == "phrases" and row["code"] == "")
        assert row["source"]


@pytest.mark.parametrize("table", TABLES)
def test_no_words_stand_twice_in_a_table(table):
    words = [row.get("words") or row["name"] for row in rows(table)]

    assert len(words) == len(set(words))


@pytest.mark.parametrize("row", rows("persons"), ids=lambda row: row["name"])
def test_years_of_office_run_forward(row):
    for term in row["years"].split(", "):
        first, last = re.fullmatch(r"(\d{4})-(\d{4})?", term).groups()
        assert last is None or first <= last


def test_every_country_is_known_by_its_name():
    unnamed = {"CC", "CD", "CG", "HK", "MM", "MO"}
    known = gazetteer()

    for country in countries():
        entry = known.own.get(
            country.name.replace("’", "'").replace("-", " ").replace("St. ", "St ").replace("&", "and")
        )
        assert country.code in unnamed or (entry is not None and entry.codes == (country.code,)), country.name


def test_places_have_known_countries_and_marks():
    sense = r"[A-Z]{2}\d+(?:[a-zA-Z][\w-]{2})?"
    pattern = re.compile(rf"{sense}(?: {sense})*(?: [gsw]+)?", re.ASCII)
    places = gazetteer().places

    assert len(places) > 200_000
    assert all(pattern.fullmatch(row) for row in places.values())


def test_a_place_has_its_countries_largest_first():
    entry = gazetteer().place("Springfield")

    assert entry is not None
    assert entry.codes[0] == "US"
    assert list(entry.sizes) == sorted(entry.sizes, reverse=True)


@pytest.mark.parametrize(
    ("name", "code", "row", "column"),
    [("Wellington", "NZ", 97, 709), ("Nome", "US", 309, 29), ("Quito", "EC", 179, 202)],
)
def test_a_place_lies_in_its_half_degree(name, code, row, column):
    entry = gazetteer().place(name)

    assert entry is not None
    assert (row, column) in entry.within(code).cells


def test_tables_stay_small():
    folders = [resource("gazetteer"), resource("countries")]

    assert sum(path.stat().st_size for folder in folders for path in folder.iterdir()) < 12_000_000
