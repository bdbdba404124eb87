"""What the timeline calls lanes, entries of the legend and events out of sight, in the user's language."""

from briefing_app.model import CountryCode, EventKind
from briefing_app.timeline.lanes import Lane, LaneBy
from briefing_app.timeline.legend import Entry
from briefing_app.ui.translation import mark, say, tr, trn
from briefing_app.ui.wording import country_name, kind_name

_TONES = {"cooperation": mark("Cooperation"), "neutral": mark("Other contacts"), "friction": mark("Friction")}


def lane_name(lane: Lane, by: LaneBy) -> str:
    """Return the name of a lane; that of a source is its title."""
    match by:
        case "country":
            return country_name(CountryCode(lane.key)) if lane.key else tr("No country")
        case "kind":
            return kind_name(EventKind(lane.key))
        case "status":
            return say(lane.label)
        case "tone":
            return tr(_TONES[lane.key])
        case "none":
            return tr("All events")
    return lane.label


def entry_name(entry: Entry) -> str:
    """Return the name of a kind or a country of the legend."""
    return kind_name(EventKind(entry.key)) if entry.is_kind else country_name(CountryCode(entry.key))


def beyond_texts(earlier: int, later: int) -> tuple[str, str]:
    """Return how many events stand before and after the days in sight."""
    return (
        trn("‹ {count} earlier", "‹ {count} earlier", earlier),
        trn("{count} later ›", "{count} later ›", later),
    )
