"""The user guide: its chapters, its pictures, its search."""

import re

import pytest

from briefing_app.assets import resource
from briefing_app.model import EventKind
from briefing_app.reference.kinds import kind_info
from briefing_app.ui.guide_window import GuideWindow

GUIDE = resource("guide/guide.md").read_text(encoding="utf-8")


@pytest.fixture
def guide(qtbot):
    window = GuideWindow()
    qtbot.addWidget(window)
    window.show()
    return window


def test_it_lists_every_chapter(guide):
    listed = [guide.chapters.item(row).text() for row in range(guide.chapters.count())]

    assert listed == re.findall(r"^## (.+)$", GUIDE, re.MULTILINE)


def test_a_chapter_is_shown_when_chosen(guide):
    guide.chapters.setCurrentRow(guide.chapters.count() - 2)

    assert guide.text.verticalScrollBar().value() > 0


def test_words_are_found(guide):
    guide.search.setText("manifest")

    guide.find_next()

    assert guide.text.textCursor().selectedText().lower() == "manifest"


def test_words_that_are_not_there_are_said_to_be_missing(guide, qtbot):
    qtbot.keyClicks(guide.search, "zebra")

    assert guide.missing.isVisible()


def test_every_picture_is_there():
    named = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", GUIDE)

    assert named
    assert not [name for name in named if not resource(f"guide/{name}").is_file()]


@pytest.mark.parametrize("width", [700, 1040, 1600])
def test_its_pictures_fit_the_width(guide, qtbot, width):
    guide.resize(width, 700)

    qtbot.waitUntil(lambda: guide.text.document().size().width() <= guide.text.viewport().width())
    assert guide.text.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("kind", EventKind)
def test_the_guide_says_what_plover_calls_a_kind(kind):
    info = kind_info(kind)
    table = GUIDE.partition("| kind | PLOVER |")[2].partition("\n\n")[0]
    named = {name: row.split(" | ")[1] for row in table.splitlines() if " | " in row for name in _kinds(row)}

    assert named[info.label.lower()] == f"{info.plover or 'none of its own'} |"


def _kinds(row):
    return row.removeprefix("| ").split(" | ")[0].split(", ")
