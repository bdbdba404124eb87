"""About names the version, every package with its licence, and the data with their dates."""

import pytest
from PySide6.QtWidgets import QTreeWidgetItem

from briefing_app import __version__
from briefing_app.ui.about_dialog import AboutDialog


@pytest.fixture
def about(qtbot):
    about = AboutDialog()
    qtbot.addWidget(about)
    return about


def rows(about: AboutDialog, group: int) -> dict[str, QTreeWidgetItem]:
    heading = about.parts.topLevelItem(group)
    return {heading.child(row).text(0): heading.child(row) for row in range(heading.childCount())}


def test_it_says_its_version(about):
    assert about.version.text().startswith(f"Version {__version__} · Qt ")


def test_data_come_with_their_dates(about):
    assert rows(about, 0)["Capitals, areas, borders and places"].text(1) == "GeoNames, 2026"


def test_every_package_is_there_with_its_licence(about):
    found = rows(about, 1)

    assert found["QtAwesome"].text(2) == "MIT"
    assert all(row.text(1) != "not installed" and row.text(2) for row in found.values())
