"""Copy an event with its citation, or the citation of a source, to paste into what the user writes elsewhere."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from briefing_app.briefing import CitationStyle, Copied, citation, cited_event
from briefing_app.ui.clipboard import put
from briefing_app.ui.session import Session


def copy_events(session: Session) -> None:
    """Copy the selected events, in time order, with their quotations."""
    chosen = [event for event in session.shown if event.id in session.selection]
    copied = [cited_event(event, session.sources) for event in chosen]
    if copied:
        _put(Copied("\n\n".join(one.text for one in copied), "".join(one.html for one in copied)))


def ask_citation(session: Session, parent: QWidget) -> None:
    """Let the user choose a style, and copy the citation of the source that is looked at."""
    source = session.shown_source
    if source is None:
        return
    menu = QMenu(parent)
    for style in CitationStyle:
        menu.addAction(style.value).triggered.connect(
            lambda _checked=False, chosen=style: _put(citation(source, chosen))
        )
    menu.popup(QCursor.pos())


def _put(copied: Copied) -> None:
    """Give the words to the clipboard, with their looks for programs that take them."""
    data = QMimeData()
    data.setText(copied.text)
    data.setHtml(copied.html)
    put(data)
