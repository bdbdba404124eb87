"""Word the facts of one country for a reader, each with its year and origin. Reads nothing."""

from collections.abc import Iterator, Mapping

from briefing_app.reference.country import Fact, Membership

CLDR = ("2025", "Unicode CLDR 48")
GEONAMES = ("2026", "GeoNames")
ORIGINS: Mapping[str, tuple[str, str]] = {
    "local_names": CLDR,
    "capital": GEONAMES,
    "subregion": CLDR,
    "population": CLDR,
    "area_km2": GEONAMES,
    "languages": CLDR,
    "currency": CLDR,
    "neighbours": GEONAMES,
}
"""Year and origin of each column of countries.tsv; a correction has its own."""


def facts(
    row: Mapping[str, str],
    origins: Mapping[str, tuple[str, str]],
    seats: tuple[Membership, ...],
    names: Mapping[str, str],
) -> Iterator[Fact]:
    """Yield the facts in the order a reader wants them; `row` has the columns of countries.tsv, `names` by code."""
    shown = {
        "local_names": ("Local name", row["local_names"]),
        "capital": ("Capital", row["capital"]),
        "subregion": ("Region", ", ".join(filter(None, (row["subregion"], row["region"])))),
        "population": ("Population", _number(row["population"])),
        "area_km2": ("Area", f"{_number(row['area_km2'])} km²"),
        "languages": ("Official languages", row["languages"]),
        "currency": ("Currency", row["currency"]),
        "neighbours": ("Land borders", ", ".join(names[code] for code in row["neighbours"].split())),
    }
    for column, (label, value) in shown.items():
        if value:
            yield Fact(label, value, *origins[column])
    for seat in seats:
        label = "Member of" if seat.is_current else "Former member of"
        yield Fact(label, seat.text, seat.as_of, seat.origin)


def _number(digits: str) -> str:
    if not digits:
        return ""
    return digits if "." in digits else f"{int(digits):,}"
