"""Gather every string of the window for translators, and compile what they wrote: `resources/translations`.

python resources/build/take_strings.py

Strings stand in the code of the window in `tr`, `trn` and `mark`, in the forms, in the sentences and labels of the
core, and in its vocabularies. Qt's `lupdate` merges them into the `.ts` files, so that translations stay; `lrelease`
compiles these. Sentences of the core that hold values go into `core_sentences.txt`, by which they are recognised.
"""

import ast
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from pathlib import Path
from typing import get_args

from briefing_app import assets
from briefing_app.briefing import Confidence, Likelihood, Part, Trend, house_styles
from briefing_app.extraction.countries import towns
from briefing_app.extraction.countries.gazetteer import KINDS, gazetteer
from briefing_app.extraction.times.period import Unit, plural
from briefing_app.extraction.times.rules import RULES
from briefing_app.model import Basis, Decision, Event, EventKind, RelationKind, Source, Status
from briefing_app.model.source import PublishedBasis
from briefing_app.reference import countries, kind_info
from briefing_app.reference.grades import CREDIBILITY, RELIABILITY
from briefing_app.reference.kinds import Family, Tone
from briefing_app.ui.theme import Theme
from briefing_app.ui.translation import LANGUAGES
from briefing_app.workspace.cross_checks import Question

ROOT = Path(__file__).parents[2]
CODE = ROOT / "briefing_app"
FOLDER = assets.resource("translations")
VOCABULARIES = (
    Basis,
    Confidence,
    Decision,
    EventKind,
    Family,
    Likelihood,
    Part,
    PublishedBasis,
    Question,
    RelationKind,
    Status,
    Theme,
    Tone,
    Trend,
)
MADE = (
    "Undo {label}",
    "Redo {label}",
    "undo {label}",
    "redo {label}",
    "{number} values changed",
    "watch a folder",
    "watch no folder",
    "until {}",
    ", ",
    "1 page",
    "{number} pages",
    "page {numbers}",
    "pages {numbers}",
    "no suffix",
    "without suffix",
    "institution: {words}",
    "sentence before: {rule}",
    "{rule}, inferred from the text around",
    "{office} ({years}): {name}",
    "{weekday} {day}",
    *(f"{{weekday}} {side} {{anchor}}" for side in ("after", "before", "on")),
    *(f"the {which} {{anchor}}" for which in ("last one before", "one of the year of", "next one after")),
    "the {unit} of {day}",
    "{number} {unit} after {day}",
    "{number} {unit} before {day}",
    "at most {number} {unit} after {day}",
    "at most {number} {unit} before {day}",
    "{number} {unit} after {day}: {reason}",
    "{number} {unit} before {day}: {reason}",
    *(words for unit in get_args(Unit) for words in (unit, plural(unit))),
    "name in {languages}",
    "capital in {languages}",
    "the year before {day}",
    "the one nearest to publication",
    *("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
)
"""What the core puts together from parts, so that it does not stand in its code as it is said."""
WORDS = ("reference/wording.py", "reference/explanation.py", "reference/facts.py")
"""Modules of which every string is shown."""
TOLD = (
    "archive",
    "briefing/compose.py",
    "briefing/house_style.py",
    "briefing/options.py",
    "briefing/typst_worker.py",
    "briefing/verify.py",
    "briefing/write.py",
    "briefing/writers",
    "reading",
    "store",
    "workspace",
)
"""Parts of the core whose sentences come to the window; what they print into briefings stays English."""
REASONED = "extraction"
"""The room whose arithmetic is explained."""
_NAME = re.compile(r"\{\w*\}")
_IDENTIFIER = re.compile(r"[a-z]+_[a-z_0-9]+|[A-Z]{2}|[a-z]{2}")
_SENTENCE = re.compile(r"[“A-Z{].* .*[.…”]", re.DOTALL)
_SQL = re.compile(r"(?:SELECT|INSERT|UPDATE|DELETE|PRAGMA|CREATE|DROP) |.* WHERE ")


@dataclass(frozen=True, order=True)
class Text:
    """One string: `note` tells its sense, `counts` that it has a plural."""

    words: str
    note: str = ""
    counts: bool = False


def texts() -> tuple[Text, ...]:
    """Return all strings outside the forms, each once, in order."""
    window = {text for file in _files("ui") for text in _marked(file)}
    told = {Text(words) for words in core_texts()}
    return tuple(sorted(window | told))


def core_texts() -> frozenset[str]:
    """Return what the core may say, values as `{name}`."""
    sentences = {words for room in TOLD for file in _files(room) for words in _sentences(file)}
    labels = {words for room in (*TOLD, REASONED) for file in _files(room) for words in _labels(file)}
    words = {words for name in WORDS for words in _strings(ast.parse((CODE / name).read_text("utf-8")))}
    vocabulary = {str(value) for kind in VOCABULARIES for value in kind}
    kinds = {kind_info(kind).label for kind in EventKind}
    grades = {*RELIABILITY.values(), *CREDIBILITY.values()}
    known = countries()
    profiles = {one.note for one in known if one.note} | {fact.origin for one in known for fact in one.facts}
    seats = {words for one in known for seat in one.memberships for words in (seat.name, seat.role) if words}
    styles = {style.name for style in house_styles()}
    rules = {rule.name for rule in RULES}
    values = {field.name.replace("_", " ") for kind in (Event, Source) for field in fields(kind)}
    regions = {name for one in known for name in (one.region, one.subregion) if name}
    vocabulary |= set(map(str.capitalize, vocabulary))
    told = (sentences, labels, words, vocabulary, kinds, grades, values, regions, profiles, seats, styles, rules)
    return frozenset(MADE).union(*told, _grounds())


def _grounds() -> set[str]:
    """Return for what reasons words stand for a country, with the offices of persons and the languages of names."""
    rules = {entry.rule for entry in gazetteer().own.values()} | {rule for _, rule in KINDS.values()}
    offices = {rule.partition(" (")[0] for rule in rules if "): " in rule}
    plain = {rule for rule in rules if ": " not in rule}
    elsewhere = {rule for rule in plain if " in " in rule}
    languages = {name for rule in elsewhere for name in rule.partition(" in ")[2].split(", ")}
    return (plain - elsewhere) | offices | languages | {towns.ONE, towns.SOME, towns.AGAIN}


def _files(room: str) -> list[Path]:
    place = CODE / room
    return sorted(place.rglob("*.py")) if place.is_dir() else [place]


def _marked(file: Path) -> Iterator[Text]:
    """Yield what stands in `tr`, `trn` and `mark`."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        match node:
            case ast.Call(func=ast.Name("tr" | "mark"), args=[ast.Constant(str(words)), *rest]):
                yield Text(words, _constant(rest[:1]))
            case ast.Call(func=ast.Name("trn"), args=[ast.Constant(), ast.Constant(str(words)), _, *rest]):
                yield Text(words, _constant(rest[:1]), counts=True)


def _constant(rest: list[ast.expr]) -> str:
    return str(rest[0].value) if rest and isinstance(rest[0], ast.Constant) else ""


def _sentences(file: Path) -> Iterator[str]:
    """Yield the sentences of a module of the core."""
    for words in _strings(ast.parse(file.read_text("utf-8"))):
        if _SENTENCE.fullmatch(words) and not _SQL.match(words):
            yield words


def _labels(file: Path) -> Iterator[str]:
    """Yield the labels of actions, counted things, kinds of files, what is damaged, the rules and reasons of dates."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        match node:
            case ast.Call(func=ast.Attribute(attr="commit"), args=[_, label, *_]):
                yield from _words(label)
            case ast.Call(func=ast.Name("_decide"), args=[_, _, _, ast.Constant(str(verb))]):
                yield f"{verb} {{counted}}"
            case ast.Call(func=ast.Name("counted"), args=[_, ast.Constant(str(noun))]):
                yield from (f"{{number}} {noun}", f"{{number}} {noun}s")
            case ast.keyword(arg="reason" | "rule", value=reason):
                yield from _words(reason)
            case ast.Assign(targets=[ast.Name("reason" | "rule")], value=reason):
                yield from _strings(reason)
            case ast.Call(func=ast.Name("Kind" | "damaged"), args=[name, *_]):
                yield from _words(name)


def _strings(tree: ast.AST) -> Iterator[str]:
    """Yield each string that is no docstring and holds a word."""
    skipped = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    skipped |= {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        if isinstance(node, ast.expr) and id(node) not in skipped:
            yield from _words(node)


def _words(node: ast.expr) -> Iterator[str]:
    """Yield the string a node is, with its values as names in braces."""
    match node:
        case ast.Constant(str(words)):
            text = words
        case ast.JoinedStr(parts):
            text = _template(parts)
        case _:
            return
    if re.search(r"[^\W\d_]{2}", _NAME.sub("", text)) and not _IDENTIFIER.fullmatch(text) and "\n" not in text:
        yield text


def _template(parts: list[ast.expr]) -> str:
    """Return the text of an f-string with a name in braces for each value, no name twice."""
    made, names = [], set[str]()
    for place, part in enumerate(parts):
        if isinstance(part, ast.FormattedValue):
            name = _value_name(part.value)
            name = f"{name}{place}" if name in names else name
            names.add(name)
            made.append(f"{{{name}}}")
        elif isinstance(part, ast.Constant):
            made.append(str(part.value))
    return "".join(made)


def _value_name(value: ast.expr) -> str:
    """Return what a translator may call a value."""
    match value:
        case ast.Name(name) | ast.Attribute(attr=name):
            return name.strip("_").lower()
        case ast.Call(func=inner) | ast.Subscript(value=inner):
            return _value_name(inner)
    return "value"


def _update(files: Iterable[Path]) -> None:
    """Let lupdate merge the strings into the files of the translators."""
    with tempfile.TemporaryDirectory() as folder:
        gathered = Path(folder) / "gathered.py"
        calls = (_call(text) for text in texts())
        gathered.write_text("from PySide6.QtCore import QCoreApplication\n" + "".join(calls), "utf-8")
        forms = sorted((ROOT / "ui_forms").glob("*.ui"))
        options = ["-no-obsolete", "-locations", "none", "-silent"]
        _run("lupdate", *forms, gathered, *options, "-ts", *files)


def _call(text: Text) -> str:
    counted = ", 2" if text.counts else ""
    note = repr(text.note) if text.note else "None" if counted else ""
    arguments = f'"", {_quoted(text.words)}' + (f", {note}" if note else "") + counted
    return f"QCoreApplication.translate({arguments})\n"


def _quoted(words: str) -> str:
    escaped = words.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _run(tool: str, *arguments: object) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([program, *map(str, arguments)], check=True)


def main() -> None:
    """Write everything in `resources/translations`."""
    FOLDER.mkdir(exist_ok=True)
    templates = sorted(words for words in core_texts() if re.search(r"\{\w+\}", words))
    (FOLDER / "core_sentences.txt").write_text("".join(f"{words}\n" for words in templates), "utf-8")
    files = [FOLDER / f"briefing_app_{code}.ts" for code in LANGUAGES if code != "en"]
    _update(files)
    for file in files:
        _run("lrelease", "-silent", file, "-qm", file.with_suffix(".qm"))


if __name__ == "__main__":
    main()
