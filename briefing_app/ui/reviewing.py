"""Go from suggestion to suggestion, in time order. Knows the session and no window."""

from briefing_app.model import Decision, Event
from briefing_app.ui.session import Session


def step(session: Session, by: int) -> None:
    """Select the next suggestion in view (`by` 1) or the one before (-1), round the end; without one, stay."""
    open_ones = [event for event in session.shown if event.decision is Decision.SUGGESTED]
    if open_ones:
        session.select(open_ones[_place(session, open_ones, by)].id)


def _place(session: Session, open_ones: list[Event], by: int) -> int:
    """Return which of the open events comes next after the selected one, or after where it would stand."""
    shown = [event.id for event in session.shown]
    selected = session.selected_event
    if selected is None or selected.id not in shown:
        return 0 if by > 0 else len(open_ones) - 1
    here = shown.index(selected.id)
    places = [shown.index(event.id) for event in open_ones]
    if by > 0:
        return next((number for number, place in enumerate(places) if place > here), 0)
    return next((number for number in reversed(range(len(places))) if places[number] < here), len(places) - 1)


def accept_shown(session: Session) -> None:
    """Accept every suggestion in view, as one action."""
    session.accept([event.id for event in session.shown if event.decision is Decision.SUGGESTED])
