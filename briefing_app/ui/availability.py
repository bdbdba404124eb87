"""When a command can be given: questions about a session, for the table of commands."""

from briefing_app.ui.session import Session
from briefing_app.workspace import originals


def has_sources(session: Session) -> bool:
    """Return whether there is a document."""
    return bool(session.sources)


def has_shown(session: Session) -> bool:
    """Return whether an event is in view."""
    return bool(session.shown)


def has_selection(session: Session) -> bool:
    """Return whether an event is selected."""
    return bool(session.selection)


def has_several(session: Session) -> bool:
    """Return whether more than one event is selected."""
    return len(session.selection) > 1


def has_several_passages(session: Session) -> bool:
    """Return whether the event that leads the selection is told by more than one passage."""
    event = session.selected_event
    return event is not None and len(event.passages) > 1


def has_source(session: Session) -> bool:
    """Return whether a source is looked at."""
    return session.shown_source is not None


def has_original(session: Session) -> bool:
    """Return whether the source that is looked at can be shown as it looked."""
    return session.shown_source is not None and originals.has_original(session.shown_source)
