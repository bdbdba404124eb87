"""Go from suggestion to suggestion, in time order. Knows the session and no window."""

from collections.abc import Iterator

from briefing_app.model import Decision
from briefing_app.ui.session import Session


def step(session: Session, by: int) -> None:
    """Select the next suggestion in view (`by` 1) or the one before (-1), round the end; without one, stay."""
    shown = session.shown
    for place in _round(len(shown), _start(session, by), by):
        if shown[place].decision is Decision.SUGGESTED:
            session.select(shown[place].id)
            return


def _start(session: Session, by: int) -> int:
    """Return the place to look at first: beside the selected event, or beside where it would stand."""
    selected = session.selected_event
    if selected is None:
        return 0 if by > 0 else -1
    at = session.showing.place(selected)
    is_there = at < len(session.shown) and session.shown[at].id == selected.id
    return at + is_there if by > 0 else at - 1


def _round(count: int, start: int, by: int) -> Iterator[int]:
    return ((start + by * steps) % count for steps in range(count))


def accept_shown(session: Session) -> None:
    """Accept every suggestion in view, as one action."""
    session.accept([event.id for event in session.shown if event.decision is Decision.SUGGESTED])


def reject_shown(session: Session) -> None:
    """Reject every suggestion in view, as one action."""
    session.reject([event.id for event in session.shown if event.decision is Decision.SUGGESTED])
