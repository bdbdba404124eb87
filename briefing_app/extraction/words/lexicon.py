"""The words that name events and the small words that steer them, read from tables. Knows nothing of any text."""

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from briefing_app.assets import resource
from briefing_app.extraction.words.inflection import Form, Irregular, Spelling, plural, verb_forms
from briefing_app.model import EventKind

AUXILIARIES = ("be", "have", "do", "modal")
"""Classes of the words that help a verb."""


@dataclass(frozen=True, slots=True)
class Sense:
    """What a word or a set phrase means as the name of an event.

    Attributes:
        base: The dictionary form, such as `call off`.
        concept: What words of one meaning share, such as `cancel`; empty for a verb outside the table.
        words: The words that follow the first one, literally.
        object: The word that must follow some words later, as "lives" does in "claimed at least 200 lives".
        forms: For a verb, what this written form can be; empty for a noun.
    """

    base: str
    concept: str
    kind: EventKind
    words: tuple[str, ...] = ()
    object: str = ""
    forms: frozenset[Form] = frozenset()
    is_plural: bool = False


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The tables, ready for looking up.

    Attributes:
        verbs: By the first written word in lower case; longest phrase first.
        nouns: The same for nouns.
        lone_nouns: Those of one word, as written: of "move of the capital", no "move".
        verb_starts: What verbs and their auxiliaries begin with, as written; so do forms in -ed that no table has.
        classes: By the name of a class, its members: verbs in their dictionary form, other words as written.
        classes_of: The same turned round: by the member, the names of its classes.
    """

    verbs: dict[str, tuple[Sense, ...]]
    nouns: dict[str, tuple[Sense, ...]]
    lone_nouns: frozenset[str]
    verb_starts: frozenset[str]
    classes: dict[str, frozenset[str]]
    classes_of: dict[str, frozenset[str]]

    def is_a(self, word: str, *names: str) -> bool:
        """Return whether the word belongs to one of the classes."""
        own = self.classes_of.get(word)
        return own is not None and not own.isdisjoint(names)

    def classes_of_each(self, words: Iterable[str]) -> tuple[frozenset[str], ...]:
        """Return the names of the classes of each word."""
        return tuple([self.classes_of.get(word, _NO_CLASSES) for word in words])


_NO_CLASSES: frozenset[str] = frozenset()


@cache
def lexicon() -> Lexicon:
    """Return the tables of `resources/events/`."""
    classes = {row["class"]: frozenset(row["words"].split(";")) for row in _rows("words.csv")}
    irregular = {row["base"]: Irregular(row["past"], row["participle"]) for row in _rows("irregular_verbs.csv")}
    spelling = Spelling(irregular, classes["doubling"], classes["spelled both ways"])
    triggers = list(_rows("triggers.csv"))
    nouns = _nouns(triggers)
    alone = frozenset(word for word, senses in nouns.items() if not senses[-1].words)
    verbs = _verbs(triggers, classes, spelling)
    starts = frozenset(verbs).union({"to"}, *(classes[name] for name in (*AUXILIARIES, "planned")))
    return Lexicon(verbs, nouns, alone, starts, classes, _turned(classes))


def _turned(classes: dict[str, frozenset[str]]) -> dict[str, frozenset[str]]:
    names: dict[str, set[str]] = {}
    for name, words in classes.items():
        for word in words:
            names.setdefault(word, set()).add(name)
    return {word: frozenset(found) for word, found in names.items()}


@cache
def past_of(base: str) -> str:
    """Return the past of a verb of one word, of a regular one outside the tables too."""
    rows = list(_rows("irregular_verbs.csv"))
    classes = lexicon().classes
    irregular = {row["base"]: Irregular(row["past"], row["participle"]) for row in rows}
    spelling = Spelling(irregular, classes["doubling"], classes["spelled both ways"])
    return next(written for written, forms in verb_forms(base, spelling).items() if Form.PAST in forms)


@cache
def like_words() -> dict[str, str]:
    """Return for each word that another writer may put for the first of its row, that first word."""
    return {word: words[0] for row in _rows("like_words.csv") for words in (row["words"].split(";"),) for word in words}


@cache
def unlike_words() -> tuple[tuple[str, tuple[int, int]], ...]:
    """Return words of things of which one is no other: each with the number of its sort, and its own in it."""
    return tuple(
        (word, (sort, number))
        for sort, row in enumerate(_rows("unlike_words.csv"))
        for number, words in enumerate(row["words"].split(";"))
        for word in words.split("/")
    )


@dataclass(frozen=True, slots=True)
class Picture:
    """What shows an event that a noun names: who or what is seen, and by which verbs; no `seen` for anything."""

    seen: frozenset[str]
    verbs: frozenset[str]


@cache
def pictures_of() -> dict[str, Picture]:
    """Return by the noun of an event what shows it: of a cave-in, the roof that gives way."""
    return {
        noun: Picture(frozenset(filter(None, row["seen"].split(";"))), frozenset(row["verbs"].split(";")))
        for row in _rows("pictures.csv")
        for noun in row["nouns"].split(";")
    }


@dataclass(frozen=True, slots=True)
class KindInContext:
    """What a verb tells if its words fit; an empty field fits anything.

    Attributes:
        doers: Classes of which those who act must be.
        things: The same for what is acted on; "name", "person" and "nothing" beside those of `words.csv`.
        beside: Words of which one must follow.
    """

    kind: EventKind
    doers: tuple[str, ...]
    things: tuple[str, ...]
    beside: frozenset[str]


@cache
def kinds_in_context() -> dict[str, tuple[KindInContext, ...]]:
    """Return by the verb what it may tell, the first that fits first."""
    found: dict[str, list[KindInContext]] = {}
    for row in _rows("kinds_in_context.csv"):
        doers, things, beside = (tuple(filter(None, row[name].split(";"))) for name in ("doers", "things", "beside"))
        for verb in row["verbs"].split(";"):
            found.setdefault(verb, []).append(KindInContext(EventKind(row["kind"]), doers, things, frozenset(beside)))
    return {verb: tuple(rows) for verb, rows in found.items()}


@cache
def renamings() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """Return rows of nouns, and of the verbs and nouns of deeds that each of them can name again."""
    return tuple(
        (frozenset(row["nouns"].split(";")), frozenset(row["told"].split(";"))) for row in _rows("renamings.csv")
    )


@cache
def bodies() -> dict[str, str]:
    """Return for each name of a body of states the first name of its row: "eu": "european union"."""
    return {name: names[0] for row in _rows("bodies.csv") for names in (row["names"].split(";"),) for name in names}


def _rows(name: str) -> Iterator[dict[str, str]]:
    with resource(f"events/{name}").open(encoding="utf-8", newline="") as table:
        yield from csv.DictReader(table)


_VERB_CLASSES = (
    "light", "happening", "ending", "speech", "asking", "denying", "cancelling", "postponing", "planning verb",
    "state verb", "negating verb", "continuing", "bare speech", "scheduling", "harming", "other verb",
    "falling through", "link before", "link after",
)  # fmt: skip


def _verbs(
    triggers: list[dict[str, str]], classes: dict[str, frozenset[str]], spelling: Spelling
) -> dict[str, tuple[Sense, ...]]:
    senses: dict[str, list[Sense]] = {}
    known: set[str] = set()
    for row in triggers:
        for base in filter(None, row["verbs"].split(";")):
            if base not in known:
                known.add(base)
                _add_verb(senses, base, row["concept"], EventKind(row["kind"]), spelling)
    others = {base for name in _VERB_CLASSES for base in classes[name]} | set(spelling.irregular)
    for base in sorted(others - known):
        _add_verb(senses, base, "", EventKind.OTHER, spelling)
    return {first: tuple(sorted(found, key=_width, reverse=True)) for first, found in senses.items()}


def _width(sense: Sense) -> int:
    """Return how many words a sense asks for beside its first."""
    return len(sense.words) + bool(sense.object)


_GAP = "..."
"""In the tables, stands for the words between a verb and its object."""


def _add_verb(senses: dict[str, list[Sense]], base: str, concept: str, kind: EventKind, spelling: Spelling) -> None:
    first, *rest = base.split()
    gap = rest.index(_GAP) if _GAP in rest else len(rest)
    words, what = tuple(rest[:gap]), " ".join(rest[gap + 1 :])
    for written, forms in verb_forms(first, spelling).items():
        senses.setdefault(written, []).append(Sense(base, concept, kind, words, what, frozenset(forms)))


def _nouns(triggers: list[dict[str, str]]) -> dict[str, tuple[Sense, ...]]:
    senses: dict[str, list[Sense]] = {}
    known: set[str] = set()
    for row in triggers:
        for base in filter(None, row["nouns"].split(";")):
            for written, is_plural in ((base, False), (plural(base), True)):
                if written not in known:
                    known.add(written)
                    first, *rest = written.split()
                    sense = Sense(base, row["concept"], EventKind(row["kind"]), tuple(rest), is_plural=is_plural)
                    senses.setdefault(first, []).append(sense)
    return {first: tuple(sorted(found, key=_width, reverse=True)) for first, found in senses.items()}
