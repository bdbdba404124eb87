"""Countries, flags and kinds of events, for all who show them. Knows no document and no window."""

from briefing_app.reference.countries import countries, country, country_name
from briefing_app.reference.country import Country, Fact, Membership
from briefing_app.reference.flags import flag_path
from briefing_app.reference.kinds import Family, KindInfo, Tone, kind_info

__all__ = [
    "Country",
    "Fact",
    "Family",
    "KindInfo",
    "Membership",
    "Tone",
    "countries",
    "country",
    "country_name",
    "flag_path",
    "kind_info",
]
