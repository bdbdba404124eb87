"""The pictures of the countries a briefing shows. Draws nothing."""

from briefing_app.briefing.briefing import Briefing
from briefing_app.briefing.sections import Chronology, PairHistory, Profiles
from briefing_app.model import CountryCode
from briefing_app.reference import flag_path


def flags(briefing: Briefing) -> dict[CountryCode, bytes]:
    """Return the SVG of each country with a flag, in order of codes."""
    shown = sorted({code for section in briefing.sections for code in _codes(section)})
    return {code: path.read_bytes() for code in shown if (path := flag_path(code)).is_file()}


def _codes(section: object) -> set[CountryCode]:
    match section:
        case Chronology():
            return {tag.code for row in section.rows for tag in row.countries}
        case Profiles():
            return {card.code for card in section.cards} | {tag.code for tag, _ in section.others}
        case PairHistory():
            return {tag.code for tag in section.countries}
        case _:
            return set()
