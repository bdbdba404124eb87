"""Cut names_elsewhere.tsv and forms_elsewhere.tsv of `resources/gazetteer`: countries and capitals in other languages.

    python resources/build/cut_names_elsewhere.py

Names of countries, and of the cities that time zones are called after: CLDR (Unicode-3.0) by Babel. Names in Latin
letters are looked up as English ones are, less those that English has for something else. Names in other scripts are
kept as they begin, with the number of letters that may follow: endings of cases and of adjectives, and particles.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from babel import Locale

from briefing_app.extraction.countries.gazetteer import gazetteer
from briefing_app.extraction.countries.scripts import plain
from briefing_app.reference import countries

GAZETTEER = Path(__file__).resolve().parents[1] / "gazetteer"
ENGLISH = Locale("en")
LATIN = "fr de es it pt nl sv da nb fi pl cs sk hu ro hr sl tr id vi sq et lv lt ca is az".split()  # noqa: SIM905
CYRILLIC = ("ru", "uk", "be", "bg", "sr", "mk", "kk", "ky")
ADJECTIVES = {
    "ru": ("ск", "йск", "ьск", "нск"),
    "bg": ("ск", "йск"),
    "sr": ("ск", "јск"),
    "mk": ("ск", "јск"),
    "be": ("ск", "йск"),
    "uk": ("ськ", "йськ", "нськ"),
}
"""How adjectives of a country's name end, before the endings of cases."""
INFLECTED = ("el", "ka", "hy", "ko", "bn", "ta", "te", "ml", "kn", "mr", "ne", "gu", "pa", "am")
ARABIC = ("ar", "fa", "ur", "ps", "ckb")
PLAIN = ("he", "hi", "si", "th", "lo", "km", "my", "zh", "zh_Hant", "ja")
_LATIN_NAME = re.compile(r"[^\W\d_][\w'’.-]{3,}(?: [\w'’.-]+)*")
SHORTEST = 4
SHORTEST_LATIN, SHORTEST_LATIN_IN = 5, {"de", "fr", "es", "it"}
OTHERS = {"Daca", "Acra", "Figi", "Fiyi", "Riad", "Mexico by"}
"""Names whose letters in capitals are mostly something else."""
CASE, ADJECTIVE = 3, 4
"""Letters that may follow a noun, and an adjective."""
SOURCE = "Unicode CLDR"

MOST_LANGUAGES = 3
Uses = dict[str, dict[str, dict[str, list[str]]]]
"""The languages of a form, by what it names there ("capital"), by country, by form."""


def main() -> None:
    """Write the tables."""
    _write("names_elsewhere", "words\tcode\trule\tsource", [])  # so that the gazetteer knows none of the last cut
    _write("names_elsewhere", "words\tcode\trule\tsource", sorted(_latin()))
    forms = _uses()
    for language in (*CYRILLIC, *INFLECTED, *ARABIC, *PLAIN):
        for name, code, kind, called in _names(language):
            for variant in {plain(name), plain(name).replace("\u0654", "")}:
                for form in _forms(language, variant):
                    forms[form][code][kind].append(called)
    rows = (
        f"{form}\t{code}\t{_rule(kinds)}\t{SOURCE}"
        for form, codes in forms.items()
        if len(codes) == 1
        for code, kinds in codes.items()
    )
    _write("forms_elsewhere", "words\tmore\tcode\trule\tsource", sorted(rows))


def _uses() -> Uses:
    return defaultdict(lambda: defaultdict(lambda: defaultdict(list)))


def _rule(kinds: dict[str, list[str]]) -> str:
    """Return what a form is in which languages: "name in Spanish, Italian"."""
    kind = "name" if "name" in kinds else "capital"
    return f"{kind} in {', '.join(list(dict.fromkeys(kinds[kind]))[:MOST_LANGUAGES])}"


def _names(language: str) -> Iterator[tuple[str, str, str, str]]:
    """Yield countries and capitals: name, country, which of both it is, and the language in English."""
    locale = Locale.parse(language)
    called = locale.get_language_name("en")
    for country in countries():
        name = locale.territories.get(country.code)
        if name:
            yield name, country.code, "name", called
    for zone, names in locale.time_zones.items():
        city = ENGLISH.time_zones.get(zone, {}).get("city") or zone.rpartition("/")[2].replace("_", " ")
        entry = gazetteer().own.get(city)
        if entry is not None and entry.kind == "capital" and "city" in names:
            yield names["city"], entry.codes[0], "capital", called


def _latin() -> Iterator[str]:
    known, words = gazetteer(), _words()
    senses = _uses()
    for language in LATIN:
        for name, code, kind, called in _names(language):
            if len(name) >= SHORTEST_LATIN or language in SHORTEST_LATIN_IN or not name.isascii():
                senses[name][code][kind].append(called)
    for name, uses in senses.items():
        entry = known.entry(name.replace("-", " "))
        codes = set(uses) | (set(entry.codes) if entry is not None else set())
        is_person = name in known.cues["given name"] or name in known.cues["surname"]
        is_other = is_person or name in OTHERS or name.lower() in words or (entry is not None and entry.kind != "town")
        if len(codes) == 1 and not is_other and _LATIN_NAME.fullmatch(name) and name[0].isupper():
            ((code, kinds),) = uses.items()
            yield f"{name}\t{code}\t{_rule(kinds)}\t{SOURCE}"


def _words() -> set[str]:
    texts = (Path(f"/usr/share/dict/{words}-english").read_text(encoding="utf-8") for words in ("american", "british"))
    return {word.lower() for text in texts for word in text.split()}


def _forms(language: str, name: str) -> Iterator[str]:
    """Yield a name as it begins, with the number of letters that may follow."""
    if len(name) < 2 or re.search(r"[A-Za-z(),.]", name):
        return
    if language in CYRILLIC:
        yield from _cyrillic(name, ADJECTIVES.get(language, ()))
    elif language in ARABIC:
        yield from _arabic(name)
    elif language in INFLECTED:
        stem = name[:-1] if language == "el" and len(name) > SHORTEST else name
        yield f"{stem}\t{CASE if len(stem) >= SHORTEST else 1}"
    else:
        yield f"{name}\t0"


def _cyrillic(name: str, adjectives: Sequence[str]) -> Iterator[str]:
    """Yield the cases of "Россия" as "Росси" and the like, and its adjectives as "российск"."""
    stem = name[:-1] if name[-1] in "аяыиіеоьйї" and len(name) >= SHORTEST else name
    yield f"{stem}\t{CASE if len(stem) >= SHORTEST else 1 if len(stem) > 2 else 0}"
    if " " in name or len(stem) < SHORTEST:
        return
    for begin in {stem, stem.rstrip("иі")}:
        for ending in adjectives:
            yield f"{(begin + ending).lower()}\t{ADJECTIVE}"


def _arabic(name: str) -> Iterator[str]:
    """Yield a name, without its article too, since prepositions run into it; and its adjectives, "روسيا" as "روسي"."""
    bare = name.removeprefix("ال")
    yield f"{name}\t0"
    if " " in name:
        return
    if bare != name:
        yield f"ل{bare}\t0"
    stem = re.sub(r"(?:یا|یه|ا|ه)$", "", bare) if len(bare) >= SHORTEST else bare
    if len(stem) >= 3:
        for adjective in ("ی", "یه", "یین", "یون", "یها"):
            yield f"{stem + adjective}\t0"
            yield f"ال{stem + adjective}\t0"
            yield f"ل{stem + adjective}\t0"
        yield f"{bare}ی\t0"
        yield f"{bare}یی\t0"


def _write(table: str, header: str, rows: list[str]) -> None:
    (GAZETTEER / f"{table}.tsv").write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
