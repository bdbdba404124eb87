"""All countries by code, from the tables in `resources/countries`. Knows nothing of texts or windows."""

from collections.abc import Mapping
from functools import cache

from briefing_app.model import CountryCode
from briefing_app.reference.cldr import territory_names
from briefing_app.reference.country import Country, Membership
from briefing_app.reference.facts import ORIGINS, facts
from briefing_app.reference.memberships import memberships
from briefing_app.reference.tables import rows


def countries() -> tuple[Country, ...]:
    """Return all countries in order of their codes."""
    return tuple(_countries().values())


def country(code: str) -> Country:
    """Return the country of an ISO 3166-1 alpha-2 code in upper case, or XK.

    Raises:
        KeyError: There is no such code.
    """
    return _countries()[CountryCode(code)]


def country_name(code: str, language: str = "en") -> str:
    """Return the name CLDR has in a language (`fa`, `pt-BR`); English if it has none, the code if it is not one."""
    known = _countries().get(CountryCode(code))
    if known is None:
        return code
    return known.name if language == "en" else territory_names(language).get(code, known.name)


@cache
def _countries() -> dict[CountryCode, Country]:
    table = {row["code"]: row for row in rows("countries/countries")}
    origins = {code: dict(ORIGINS) for code in table}
    for correction in rows("countries/corrections"):
        code, column = correction["code"], correction["field"]
        table[code][column] = correction["value"]
        origins[code][column] = correction["as_of"], correction["source"]
    names = {code: row["name"] for code, row in table.items()}
    notes = {row["code"]: row["note"] for row in rows("countries/notes")}
    seats = memberships()
    return {
        CountryCode(code): _country(row, origins[code], seats.get(code, ()), names, notes.get(code, ""))
        for code, row in table.items()
    }


def _country(
    row: Mapping[str, str],
    origins: Mapping[str, tuple[str, str]],
    seats: tuple[Membership, ...],
    names: Mapping[str, str],
    note: str,
) -> Country:
    return Country(
        code=CountryCode(row["code"]),
        alpha3=row["alpha3"],
        name=row["name"],
        local_names=_values(row["local_names"]),
        capital=row["capital"],
        region=row["region"],
        subregion=row["subregion"],
        population=int(row["population"]) if row["population"] else None,
        area_km2=float(row["area_km2"]),
        languages=_values(row["languages"]),
        currency=row["currency"],
        neighbours=tuple(map(CountryCode, row["neighbours"].split())),
        memberships=seats,
        facts=tuple(facts(row, origins, seats, names)),
        note=note,
    )


def _values(cell: str) -> tuple[str, ...]:
    return tuple(filter(None, cell.split("; ")))
