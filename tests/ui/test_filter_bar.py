"""Words, pickers and period make one filter; the chips say it, and take it away part by part."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton

from briefing_app import workspace
from briefing_app.model import CountryMode, EventFilter, EventKind, SourceId
from briefing_app.ui.filter_bar import FilterBar
from briefing_app.ui.filter_chips import FilterChips
from briefing_app.ui.filter_choices import PARTS
from briefing_app.ui.filter_words import chips
from briefing_app.ui.pick_list import PickList
from tests.ui.sample import AGREEMENT, DRILLS, OUTBREAK, TREATY

IRAN_OF_SIGNED = EventFilter(frozenset(["IR"]), words="signed")


@pytest.fixture
def bar(qtbot, session):
    bar = FilterBar(session)
    qtbot.addWidget(bar)
    bar.resize(1000, 40)
    bar.show()
    return bar


@pytest.fixture
def row(qtbot, session):
    row = FilterChips(session)
    qtbot.addWidget(row)
    return row


def opened(qtbot, bar: FilterBar, field: str) -> PickList:
    qtbot.mouseClick(bar.parts[field], Qt.MouseButton.LeftButton)
    return next(popup for popup in bar.findChildren(PickList) if popup.isVisible())


def tick(popup: PickList, name: str) -> None:
    rows = (popup.list.item(number) for number in range(popup.list.count()))
    next(item for item in rows if item.text().startswith(name)).setCheckState(Qt.CheckState.Checked)


def words(row: FilterChips) -> list[str]:
    placed = row.holder.layout()
    shown = [placed.itemAt(place).widget() for place in range(placed.count())]
    return [chip.text().removesuffix("  ×") for chip in shown if chip is not row.clear]


def test_typed_words_filter_when_enter_is_pressed(qtbot, bar, session):
    qtbot.keyClicks(bar.search, "treaty")
    qtbot.keyClick(bar.search, Qt.Key.Key_Return)

    assert session.shown == (TREATY,)


def test_typed_words_filter_by_themselves_after_a_pause(qtbot, bar, session):
    with qtbot.waitSignal(session.filter_changed):
        qtbot.keyClicks(bar.search, "agreement")

    assert session.shown == (AGREEMENT,)


def test_a_ticked_country_filters_at_once(qtbot, bar, session):
    tick(opened(qtbot, bar, "countries"), "China")

    assert session.shown == (AGREEMENT,)
    assert bar.parts["countries"].text() == "Countries (1) ▾"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Any of these", (AGREEMENT, TREATY, DRILLS)),
        ("All of these together (a pair)", ()),
        ("None of these", (OUTBREAK,)),
    ],
)
def test_countries_bind_as_is_chosen_above_the_list(qtbot, bar, session, name, shown):
    popup = opened(qtbot, bar, "countries")
    tick(popup, "China")
    tick(popup, "Russia")

    popup.binding.setCurrentText(name)
    popup.binding.activated.emit(popup.binding.currentIndex())

    assert session.shown == shown


def test_only_these_countries_leaves_out_events_with_others(qtbot, bar, session):
    popup = opened(qtbot, bar, "countries")
    tick(popup, "Iran")

    popup.binding.setCurrentText("These and no others")
    popup.binding.activated.emit(popup.binding.currentIndex())

    assert session.shown == (OUTBREAK,)


def test_kinds_can_be_left_out(qtbot, bar, session):
    popup = opened(qtbot, bar, "kinds")
    tick(popup, "Treaty")

    popup.binding.setCurrentText("None of these")
    popup.binding.activated.emit(popup.binding.currentIndex())

    assert session.shown == (AGREEMENT, DRILLS, OUTBREAK)


def test_clearing_a_picker_forgets_that_it_left_out(qtbot, bar, session):
    session.set_filter(EventFilter(kinds=frozenset([EventKind.TREATY]), negated=frozenset(["kinds"])))
    popup = opened(qtbot, bar, "kinds")

    qtbot.mouseClick(popup.clear, Qt.MouseButton.LeftButton)

    assert session.filter == EventFilter()


def test_grades_of_sources_can_be_asked_for(qtbot, bar, session):
    session.do(workspace.grade_source, SourceId("post"), "B2")

    tick(opened(qtbot, bar, "grades"), "B")

    assert session.shown == (TREATY,)


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.field)
def test_every_picker_counts_its_choices(session, part):
    assert sum(choice.count for choice in part.choices(session)) > 0


def test_words_narrow_the_list(qtbot, bar, session):
    popup = opened(qtbot, bar, "decisions")

    qtbot.keyClicks(popup.search, "set as")

    shown = [popup.list.item(row) for row in range(popup.list.count()) if not popup.list.item(row).isHidden()]
    assert [item.text().split("  ")[0] for item in shown] == ["Set aside"]


def test_pickers_fold_into_one_button_where_room_is_short(qtbot, bar, session):
    assert not bar.more.isVisible()

    bar.resize(300, 40)
    assert bar.more.isVisible()
    assert not bar.pickers.isVisible()

    next(action for action in bar.more.menu().actions() if action.text() == "Kind…").trigger()
    tick(next(popup for popup in bar.findChildren(PickList) if popup.isVisible()), "Treaty")
    assert session.shown == (TREATY,)


def test_each_part_of_the_filter_is_a_chip(row, session):
    session.set_filter(
        EventFilter(
            countries=frozenset(["IR", "RU"]),
            mode=CountryMode.ALL,
            first_day=date(2025, 1, 1),
            kinds=frozenset([EventKind.TREATY]),
            grades=frozenset("B"),
            words="signed",
            negated=frozenset(["kinds"]),
        )
    )

    assert words(row) == [
        "“signed”",
        "Iran and Russia",
        "From 1 January 2025",
        "Not Treaty",
        "Grade B · usually reliable",
    ]


def test_a_chip_takes_its_part_away(qtbot, row, session):
    session.set_filter(EventFilter(words="treaty", kinds=frozenset([EventKind.TREATY])))

    chip = next(button for button in row.holder.findChildren(QToolButton) if "“treaty”" in button.text())
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)

    assert session.filter == EventFilter(kinds=frozenset([EventKind.TREATY]))


def menu_of(row, words: str) -> dict[str, QAction]:
    chip = next(button for button in row.holder.findChildren(QToolButton) if words in button.text())
    return {action.text().replace("&", ""): action for action in chip.actions()}


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("Remove", EventFilter(words="signed")),
        ("Leave this out instead", replace(IRAN_OF_SIGNED, negated=frozenset(["countries"]))),
        ("Only this", EventFilter(frozenset(["IR"]))),
        ("Clear all", EventFilter()),
    ],
)
def test_the_menu_of_a_chip_changes_the_filter(row, session, line, left):
    session.set_filter(IRAN_OF_SIGNED)

    menu_of(row, "Iran")[line].trigger()

    assert session.filter == left


def test_what_is_left_out_can_be_kept_instead(row, session):
    session.set_filter(replace(IRAN_OF_SIGNED, negated=frozenset(["countries"])))

    menu_of(row, "Not Iran")["Keep this instead"].trigger()

    assert session.filter == IRAN_OF_SIGNED


def test_words_have_no_other_way_round(row, session):
    session.set_filter(IRAN_OF_SIGNED)

    assert set(menu_of(row, "signed")) == {"Remove", "Only this", "Clear all"}


def test_the_last_chip_of_a_negated_part_takes_the_negation_with_it(session):
    wanted = EventFilter(kinds=frozenset([EventKind.TREATY]), negated=frozenset(["kinds"]))

    assert chips(wanted, session.sources)[0].without == EventFilter()


def test_clear_all_shows_everything(qtbot, row, session):
    session.set_filter(EventFilter(words="treaty"))

    qtbot.mouseClick(row.clear, Qt.MouseButton.LeftButton)

    assert session.filter == EventFilter()
    assert row.isHidden()


def test_the_row_says_how_many_are_shown(row, session):
    session.set_filter(EventFilter(words="treaty"))
    assert row.count.text() == "1 of 4 shown"

    session.set_filter(replace(session.filter, words="no such words"))
    assert row.count.text() == "The filter hides all 4 events."
