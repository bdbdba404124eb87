"""Filters are kept under names, taken by menu, and marked while they are in use."""

import pytest

from briefing_app import workspace
from briefing_app.model import CountryCode, EventFilter
from briefing_app.ui.saved_views import SavedViews

IRAN = EventFilter(frozenset({CountryCode("IR")}))


@pytest.fixture
def menu(qtbot, session):
    menu = SavedViews(session)
    qtbot.addWidget(menu)
    session.do(workspace.save_view, "Iran & partners", IRAN)
    return menu


def action(menu, text):
    return next(one for one in menu.actions() if one.text() == text)


def test_a_saved_view_is_listed_by_its_name(menu):
    assert action(menu, "Iran && partners").toolTip() == "Iran"


def test_choosing_it_filters(menu, session):
    action(menu, "Iran && partners").trigger()

    assert session.filter == IRAN
    assert action(menu, "Iran && partners").isChecked()


def test_no_filter_is_no_view_to_save(menu, session):
    assert not action(menu, "&Save this filter as a view…").isEnabled()

    session.set_filter(IRAN)

    assert action(menu, "&Save this filter as a view…").isEnabled()


def test_a_forgotten_view_is_gone_and_comes_back_by_undo(menu, session):
    action(menu, "&Forget").menu().actions()[0].trigger()
    assert session.dossier.views == {}

    session.undo()

    assert action(menu, "Iran && partners")
