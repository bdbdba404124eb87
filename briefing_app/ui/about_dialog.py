"""Say what the program is, its version, and what it is made of."""

import platform
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, metadata

from PySide6.QtCore import QModelIndex, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTreeWidget, QTreeWidgetItem, QWidget

from briefing_app import __version__
from briefing_app.ui.forms import load_form
from briefing_app.ui.translation import mark, tr

_PARTS = (
    "PySide6-Essentials", "QtAwesome", "numpy", "typst", "dateparser", "Babel", "trafilatura", "lxml", "pypdfium2",
    "mammoth", "odfdo", "msgspec", "Markdown", "Jinja2", "python-docx", "XlsxWriter", "icalendar", "py3langid",
)  # fmt: skip
"""What is named with its version and licence: all that users' documents pass through."""
_DATA = (
    (mark("Names, people, languages and currencies of countries"), "Unicode CLDR 48.2, 2025", "Unicode-3.0"),
    (mark("Capitals, areas, borders and places"), "GeoNames, 2026", "CC-BY-4.0"),
    (mark("Flags"), "flag-icons 7.5.0", "MIT"),
    (mark("Memberships of countries"), mark("by hand, each with its year"), mark("as the program")),
)
"""What the program knows of the world, and as of when; `resources/` has the full texts of the licences."""


class AboutDialog(QDialog):
    """Name, version and parts."""

    version: QLabel
    parts: QTreeWidget
    buttons: QDialogButtonBox

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "about_dialog")
        self.version.setText(
            f"{tr('Version {version}', version=__version__)} · Qt {qVersion()} · Python {platform.python_version()}"
        )
        for heading, rows in ((tr("Data"), map(_told, _DATA)), (tr("Packages"), map(_part, _PARTS))):
            self._add(heading, rows)
        self.parts.expandAll()
        self.parts.resizeColumnToContents(0)
        self.buttons.rejected.connect(self.reject)

    def _add(self, heading: str, rows: Iterable[tuple[str, str, str]]) -> None:
        group = QTreeWidgetItem([heading])
        bold = self.font()
        bold.setBold(True)
        group.setFont(0, bold)
        group.addChildren([QTreeWidgetItem(list(row)) for row in rows])
        self.parts.addTopLevelItem(group)
        self.parts.setFirstColumnSpanned(self.parts.indexOfTopLevelItem(group), QModelIndex(), True)


def _told(row: tuple[str, str, str]) -> tuple[str, str, str]:
    what, origin, licence = row
    return tr(what), tr(origin), tr(licence)


def _part(name: str) -> tuple[str, str, str]:
    """Return name, version and licence as the package itself states them."""
    try:
        stated = metadata(name)
    except PackageNotFoundError:
        return name, tr("not installed"), ""
    fields = stated.json
    licence = str(
        fields.get("license_expression") or fields.get("license") or _classified(fields.get("classifier", ()))
    )
    return name, stated["Version"], licence.splitlines()[0] if licence else ""


def _classified(classifiers: Iterable[str]) -> str:
    return next((one.rpartition(" :: ")[2] for one in classifiers if one.startswith("License")), "")
