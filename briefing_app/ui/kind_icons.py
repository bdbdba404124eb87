"""Icons of kinds of events in the colour of their family, for the theme now in use. Apart: the frame needs no model."""

from PySide6.QtGui import QIcon

from briefing_app.model import EventKind
from briefing_app.reference import kind_info
from briefing_app.ui import theme


def kind_icon(kind: EventKind) -> QIcon:
    """Return the icon of a kind of event."""
    shown = kind_info(kind)
    return theme.icon_in(shown.icon, shown.dark if theme.is_dark() else shown.light)
