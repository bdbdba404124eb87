"""A scroll area painted with a kit, which is made anew when font, theme or screen change. Knows no event."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from briefing_app.timeline.scene import Rulers
from briefing_app.ui.timeline.glyphs import Glyphs, load_glyphs
from briefing_app.ui.timeline.inks import inks
from briefing_app.ui.timeline.kit import Kit, kit
from briefing_app.ui.timeline.naming import beyond_texts, entry_name
from briefing_app.ui.wording import date_words

_RESTYLE = {QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.DevicePixelRatioChange}


class Canvas(QAbstractScrollArea):
    """Has the kit to paint with, and asks its heir to `restyle` when that is another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyphs = Glyphs()
        self.kit = self._made_kit()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def picture_kit(self) -> Kit:
        """Return the kit for pictures that are scaled, such as SVG."""
        return kit(self.font(), inks(), self._glyphs, is_vector=True)

    def rulers(self) -> Rulers:
        """Return how wide the kit's texts are, with the words of the language."""
        look = self.kit
        return Rulers(look.plain.row_width, look.bold.width, look.small.width, date_words(), entry_name, beyond_texts)

    def restyle(self) -> None:
        """Take font, colours and pixel ratio anew."""
        self.kit = self._made_kit()

    def _made_kit(self) -> Kit:
        return kit(self.font(), inks(), self._glyphs, self.devicePixelRatioF())

    def _load_glyphs(self) -> None:
        self._glyphs = load_glyphs()
        self.restyle()

    def showEvent(self, event: QShowEvent) -> None:
        """Load the icons once the first picture is on screen."""
        super().showEvent(event)
        if not self._glyphs.marks:
            QTimer.singleShot(0, self, self._load_glyphs)

    def changeEvent(self, event: QEvent) -> None:
        """Follow font, theme and screen."""
        super().changeEvent(event)
        if event.type() in _RESTYLE:
            self.restyle()
