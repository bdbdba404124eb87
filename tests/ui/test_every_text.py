"""No text of the window stays English in another language: all of it goes through the translators, or is data."""

import re
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QLabel, QMessageBox

from briefing_app.briefing import CitationStyle
from briefing_app.model import CountryMode, Decision, EventFilter, Problem, Status
from briefing_app.reading import READERS
from briefing_app.reference import countries
from briefing_app.timeline.lanes import LANE_BY
from briefing_app.ui import about_dialog
from briefing_app.ui.check_window import CheckWindow
from briefing_app.ui.commands import COMMANDS
from briefing_app.ui.crash_dialog import CrashDialog
from briefing_app.ui.day_dialog import DayDialog
from briefing_app.ui.file_desk import DOSSIER_SUFFIX
from briefing_app.ui.filter_words import EVERYTHING
from briefing_app.ui.intake import Progress
from briefing_app.ui.main_window import PROGRAM, MainWindow
from briefing_app.ui.original_view import OriginalView
from briefing_app.ui.session import Session
from briefing_app.ui.settings import Settings
from briefing_app.ui.timeline import lane_names
from briefing_app.ui.timeline.tip import cluster_lines, event_lines
from briefing_app.ui.tour import STOPS, Tour
from briefing_app.ui.translation import LANGUAGES
from briefing_app.ui.wording import country_name, date_words
from tests.ui.marking import Brackets, Reader, heard, recognise_gathered
from tests.ui.sample import AGREEMENT, EVENTS, SOURCES, TREATY, fill

ASK = [
    command.id
    for command in COMMANDS
    if command.text.endswith("…") or command.id in ("about", "cross_checks", "shortcuts", "verify")
]
"""Commands that open something."""

DENIED = replace(TREATY, status=Status.DENIED, attributed_to="Harbour Post")

# What is no text of the program's own:
PROFILE = ("Tehran", "persan", "riyal iranien", "IRR", "ایران")
"""Names that CLDR and GeoNames have."""
ORIGINS = ("Unicode CLDR 48.2", "Unicode-3.0", "GeoNames", "CC-BY-4.0", "flag-icons 7.5.0", "MIT", "Qt", "Python")
FORMATS = ("SVG", "PDF", "PNG", ".svg", ".png", "timeline.svg", *READERS, DOSSIER_SUFFIX)
NAMES = (PROGRAM, *LANGUAGES.values(), *CitationStyle, "root")
JOURNAL = ("fill", "user")
"""The label of the sample's only action, and who did it."""


def data() -> frozenset[str]:
    """Return what stands as it is in every language: words of documents, names, days, formats."""
    of_sources = [words for source in SOURCES for words in _words_of(source)]
    of_events = [words for one in EVENTS for words in (one.title, one.when.words, one.when.edtf, one.when.rule)]
    names = [name for one in countries() for name in (country_name(one.code), one.code)]
    words = date_words()
    days = (*words.months, *words.short_months, *words.weekdays, *words.short_weekdays)
    packages = [words for part in about_dialog._PARTS for words in about_dialog._part(part)]
    known = (of_sources, of_events, names, days, packages, PROFILE, ORIGINS, FORMATS, NAMES, JOURNAL)
    return frozenset(words for words in (words for part in known for words in part) if words)


def _words_of(source):
    sentences = [sentence for line in source.text.splitlines() for sentence in re.split(r"(?<=\.) ", line)]
    plain = [re.sub(r"</?b>", "", sentence) for sentence in sentences]
    return source.title, source.publisher, source.path, source.id, *source.text.splitlines(), *sentences, *plain


@pytest.fixture
def reader(qapp, spoken, monkeypatch):
    recognise_gathered(monkeypatch)
    spoken("fr")
    qapp.installTranslator(Brackets(qapp))
    titles = [one.title for one in (*SOURCES, *EVENTS)]
    reader = Reader(data(), [*titles, *(source.text for source in SOURCES)])
    for kind in (QDialog, QMessageBox):
        monkeypatch.setattr(kind, "exec", lambda dialog, *_: reader.open(dialog))
    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, reader.ask)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *texts: reader.ask(*texts)[0])
    monkeypatch.setattr(QInputDialog, "getText", reader.ask)
    monkeypatch.setattr("getpass.getuser", lambda: "user")
    return reader


@pytest.fixture
def window(qtbot, tmp_path, reader):
    window = MainWindow(Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(window)
    window.resize(1600, 1000)
    window.show()
    window.furnish(Session())
    return window


@pytest.fixture
def room(window):
    room = window.room
    fill(room.session)
    room.session.select(TREATY.id)
    QApplication.processEvents()
    return room


def test_english_in_the_window_is_noticed(reader, qtbot):
    label = QLabel("⟦Sources⟧ · A treaty · Only here")
    label.setToolTip("<p>Nowhere &amp; else</p>")
    qtbot.addWidget(label)

    reader.look(label)

    assert set(reader.english.values()) == {"Only here", "Nowhere else"}


def test_the_empty_window_has_no_english(reader, window):
    reader.look(window)

    assert reader.count > 500
    assert not list(reader.english.items())


def test_panels_have_no_english(reader, room):
    room.session.accept([AGREEMENT.id])
    room.session.search("A treaty")
    room.bench.pair.show_pair("IR", "RU")
    for name, panel in room.bench.panels.items():
        room.bench.show_panel(name)
        QApplication.processEvents()
        reader.look(panel)
    reader.look(room.window())

    assert not list(reader.english.items())


def test_a_filter_in_words_has_no_english(reader, room):
    chosen = EventFilter(
        words="A treaty",
        countries=frozenset(["IR", "RU"]),
        mode=CountryMode.ALL,
        kinds=frozenset([TREATY.kind]),
        statuses=frozenset([Status.HAPPENED]),
        decisions=frozenset([Decision.SUGGESTED, Decision.REJECTED]),
        grades=frozenset(["A", "-"]),
        sources=frozenset(["wire"]),
        first_day=TREATY.when.first_day,
        negated=frozenset(["kinds"]),
    )
    filters = (
        chosen,
        replace(chosen, mode=CountryMode.ANY, last_day=TREATY.when.last_day),
        replace(chosen, mode=CountryMode.ONLY, first_day=None, last_day=TREATY.when.last_day),
        EVERYTHING,
    )
    for one in filters:
        room.session.set_filter(one)
        reader.look(room)
        for button in (room.filter_bar.period, *room.filter_bar.parts.values()):
            button.click()
            reader.look_at_windows(room.window())

    assert not list(reader.english.items())


def test_messages_and_problems_have_no_english(reader, room, monkeypatch, tmp_path):
    monkeypatch.setattr(Session, "problems", (Problem("wire.txt", "The PDF is damaged.", "Download it again."),))
    room.session.problems_changed.emit()
    room.bench.show_panel("problems")
    room.session.busy.emit(Progress("…", 1, 3))
    reader.look(room)
    room.session.open_dossier(tmp_path / "wire.txt")
    reader.look(room)

    assert room.messages.words.text().startswith("⟦")
    assert not list(reader.english.items())


@pytest.mark.parametrize("command", ASK)
def test_what_a_command_opens_has_no_english(reader, room, command):
    room.session.select_many([TREATY.id, AGREEMENT.id])
    QApplication.processEvents()
    before = reader.count

    room.menus.actions[command].trigger()
    reader.look_at_windows(room.window())

    assert reader.count > before
    assert not list(reader.english.items())


def test_windows_of_their_own_have_no_english(reader, room, qtbot):
    made = (CheckWindow(room.session), CrashDialog("wire.txt"), OriginalView(room.session, room))
    for dialog in made:
        qtbot.addWidget(dialog)
        reader.open(dialog)

    assert not list(reader.english.items())


@pytest.mark.parametrize("typed", ["", "A treaty", "2025", "17 January 2025"])
def test_typed_dates_are_answered_without_english(reader, room, qtbot, typed):
    dialog = DayDialog("⟦Day⟧", "⟦Which?⟧", None)
    qtbot.addWidget(dialog)
    period = room.filter_bar._period
    dialog.words.setText(typed)
    period.first.setText(typed)
    period.last.setText(typed)

    reader.look(dialog)
    reader.look(period)

    assert not list(reader.english.items())


def test_the_tour_has_no_english(reader, room):
    room.start_tour()
    tour = room.window().findChild(Tour)
    for _ in STOPS:
        reader.look(tour)
        tour.note.forward.click()

    assert not list(reader.english.items())


@pytest.mark.parametrize("by", LANE_BY)
def test_the_painted_timeline_has_no_english(reader, room, tmp_path, by):
    timeline = room.bench.timeline
    timeline.set_lanes(by)
    timeline.save_picture(tmp_path / "timeline.svg")
    timeline.camera.zoom_at_once(8.0, 0.0)
    timeline.save_picture(tmp_path / "zoomed.svg")

    painted = [text for name in ("timeline.svg", "zoomed.svg") for text in painted_in(tmp_path / name)]
    for text in painted:
        reader.read("painted", f"{text}…")  # a title may be cut there

    assert len(painted) > 20
    assert not list(reader.english.items())


def painted_in(path):
    return ["".join(part.itertext()) for part in ElementTree.parse(path).iter() if part.tag.endswith("}text")]  # noqa: S314  (our own picture)


def test_tips_menus_and_what_is_heard_of_the_timeline_have_no_english(reader, room):
    timeline = room.bench.timeline
    slot = timeline.chart.slots[0]
    for where, text in heard(timeline):
        reader.read(where, text)
    tips = (
        event_lines(DENIED, room.session.sources),
        cluster_lines(["A treaty"], 12),
        lane_names.tip_lines(timeline, slot),
    )
    for text in (line for tip in tips for line in tip):
        reader.read("tip", text)
    lane_names.ask_menu(timeline, slot, QPoint())
    reader.look_at_windows(room.window())
    reader.look(room.menus.event_menu(room))

    assert not list(reader.english.items())


def test_the_menu_of_a_text_has_no_english(reader, room):
    def look():
        menu = QApplication.activePopupWidget()
        reader.look(menu)
        menu.close()

    QTimer.singleShot(0, room, look)
    room.bench.source.menu_asked.emit(TREATY.id, TREATY.passages[0].span, QPoint())

    assert reader.count
    assert not list(reader.english.items())
