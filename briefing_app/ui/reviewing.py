"""Go from suggestion to suggestion, in time order. Knows the session and no window."""

from briefing_app.ui.session import Session


def step(session: Session, by: int) -> None:
    """Select the next suggestion in view (`by` 1) or the one before (-1), round the end; without one, stay."""
    found = session.showing.next_suggested(session.selected_event, by)
    if found is not None:
        session.select(found)


def accept_shown(session: Session) -> None:
    """Accept every suggestion in view, as one action."""
    session.accept(session.showing.suggested)


def reject_shown(session: Session) -> None:
    """Reject every suggestion in view, as one action."""
    session.reject(session.showing.suggested)
