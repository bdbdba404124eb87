"""What `resources/translations` holds: every string of the window, in every language, whole."""

import re
import runpy
from collections import Counter
from string import Formatter

import pytest
from lxml import etree
from PySide6.QtCore import QTranslator

from briefing_app import assets
from briefing_app.ui.translation import LANGUAGES

FOLDER = assets.resource("translations")
GATHERED = runpy.run_path(str(assets.resource("build/take_strings.py")))
OTHERS = [code for code in LANGUAGES if code != "en"]
MARK = re.compile(r"&(?=[^\W_])")


def messages(code):
    """Yield context, source, note and forms of each message; a message nobody has translated has none."""
    for context in etree.parse(FOLDER / f"briefing_app_{code}.ts").iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            forms = [form.text or "" for form in said.iter("numerusform")] or [said.text or ""]
            done = said.get("type") is None and all(forms)
            note = message.findtext("comment") or ""
            yield context.findtext("name") or "", message.findtext("source"), note, tuple(forms) if done else ()


def strings_of_forms():
    for file in assets.form("preferences").parent.glob("*.ui"):
        tree = etree.parse(file)
        for string in tree.iter("string"):
            if string.get("notr") != "true" and string.text:
                yield tree.findtext("class"), string.text


@pytest.mark.parametrize("code", OTHERS)
def test_translators_see_the_strings_of_today(code):
    wanted = {("", text.words, text.note) for text in GATHERED["texts"]()}
    wanted |= {(context, words, "") for context, words in strings_of_forms()}

    seen = {message[:3] for message in messages(code)}
    assert (wanted - seen, seen - wanted) == (set(), set()), "run make translations"


@pytest.mark.parametrize("code", OTHERS)
def test_every_string_is_translated(code):
    assert [message for message in messages(code) if not message[3]] == []


@pytest.mark.parametrize("code", OTHERS)
def test_a_translation_keeps_the_values_of_its_string(code):
    def names(words):
        return {name for _, name, _, _ in Formatter().parse(words) if name is not None}

    # A form for one or two of a thing may say the number in words.
    wrong = [
        (source, form)
        for _, source, _, forms in messages(code)
        for form in forms
        if names(source) - {"count"} != names(form) - {"count"} or (len(forms) == 1 and names(source) != names(form))
    ]

    assert wrong == []


@pytest.mark.parametrize("code", OTHERS)
def test_a_translation_has_a_key_where_its_string_has_one(code):
    wrong = [
        (source, form)
        for _, source, _, forms in messages(code)
        for form in forms
        if len(MARK.findall(source)) != len(MARK.findall(form))
    ]

    assert wrong == []


@pytest.mark.parametrize("code", OTHERS)
def test_a_translation_ends_as_its_string_does(code):
    ends = {"…": "…", ":": ":", ".": ".", "?": "?؟"}
    wrong = [
        (source, form)
        for _, source, _, forms in messages(code)
        for form in forms
        if source[-1] in ends and form.rstrip("\u2069 ")[-1] not in ends[source[-1]]
    ]

    assert wrong == []


@pytest.mark.parametrize("code", OTHERS)
def test_what_is_compiled_is_what_was_translated(code):
    translator = QTranslator()
    assert translator.load(f"briefing_app_{code}", str(FOLDER))

    for context, source, note, forms in messages(code):
        if len(forms) == 1:
            assert translator.translate(context, source, note or None) == forms[0]


@pytest.mark.parametrize("code", OTHERS)
def test_one_menu_has_no_key_twice(code):
    tops = [form for _, source, _, forms in messages(code) for form in forms if source in GATHERED_MENUS]
    keys = Counter(found.group(1).lower() for top in tops if (found := re.search(r"&(.)", top)))

    assert len(keys) == len(GATHERED_MENUS)


GATHERED_MENUS = {"&File", "&Edit", "&View", "&Go", "&Review", "&Help"}
