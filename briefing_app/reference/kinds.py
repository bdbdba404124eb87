"""What a reader sees of each kind of event, and what PLOVER calls it. Knows no event and no window.

Colours go by family, and kinds of one family differ by icon: twenty-one colours cannot be told apart. The eight pairs
stay apart (Oklab distance) in normal sight and in simulated protanopia and deuteranopia, and reach 4.5:1 as text on
`LIGHT_GROUND` and `DARK_GROUND`.
PLOVER: https://github.com/openeventdata/PLOVER
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from briefing_app.model import EventKind

LIGHT_GROUND, DARK_GROUND = "#f3f4f6", "#2b2b2b"
"""The least favourable backgrounds the colours are made for; white and black only add contrast."""


class Tone(StrEnum):
    """Whether it brings countries together or apart."""

    COOPERATION = "cooperation"
    FRICTION = "friction"
    NEUTRAL = "neutral"


class Family(StrEnum):
    """Kinds that share a colour."""

    ACCORD = "accord"
    CONTACT = "contact"
    HELP = "help"
    PRESSURE = "pressure"
    FORCES = "forces"
    VIOLENCE = "violence"
    UNREST = "unrest"
    OTHER = "other"


COLOURS: Mapping[Family, tuple[str, str]] = MappingProxyType(
    {
        Family.ACCORD: ("#2f429d", "#81b4f5"),
        Family.CONTACT: ("#006d8f", "#4fe3e3"),
        Family.HELP: ("#22400a", "#8fd12c"),
        Family.PRESSURE: ("#814ec6", "#a08cff"),
        Family.FORCES: ("#6e4410", "#f4cda8"),
        Family.VIOLENCE: ("#c8310c", "#ff7a5c"),
        Family.UNREST: ("#6a1f50", "#d884b4"),
        Family.OTHER: ("#6a6a64", "#c8c8c0"),
    }
)
"""Colour on a light and on a dark ground."""


@dataclass(frozen=True, slots=True)
class KindInfo:
    """How a kind of event is shown.

    Attributes:
        plover: PLOVER's event type, or an empty string if it has none.
        icon: Name for qtawesome.
    """

    label: str
    plover: str
    icon: str
    family: Family
    tone: Tone

    @property
    def light(self) -> str:
        """Return the colour on a light ground, `#rrggbb`."""
        return COLOURS[self.family][0]

    @property
    def dark(self) -> str:
        """Return the colour on a dark ground, `#rrggbb`."""
        return COLOURS[self.family][1]


KINDS: Mapping[EventKind, KindInfo] = MappingProxyType(
    {
        EventKind.TREATY: KindInfo("Treaty", "AGREE", "mdi6.file-sign", Family.ACCORD, Tone.COOPERATION),
        EventKind.AGREEMENT: KindInfo("Agreement", "AGREE", "mdi6.handshake", Family.ACCORD, Tone.COOPERATION),
        EventKind.EXERCISE: KindInfo("Exercise", "MOBILIZE", "mdi6.ferry", Family.FORCES, Tone.NEUTRAL),
        EventKind.VISIT: KindInfo("Visit", "CONSULT", "mdi6.airplane-landing", Family.CONTACT, Tone.COOPERATION),
        EventKind.MEETING: KindInfo("Meeting", "CONSULT", "mdi6.account-group", Family.CONTACT, Tone.COOPERATION),
        EventKind.CALL: KindInfo("Call", "CONSULT", "mdi6.phone", Family.CONTACT, Tone.COOPERATION),
        EventKind.STATEMENT: KindInfo("Statement", "", "mdi6.comment-quote", Family.CONTACT, Tone.NEUTRAL),
        EventKind.SANCTION: KindInfo("Sanction", "SANCTION", "mdi6.cancel", Family.PRESSURE, Tone.FRICTION),
        EventKind.STRIKE: KindInfo("Strike", "ASSAULT", "mdi6.rocket-launch", Family.VIOLENCE, Tone.FRICTION),
        EventKind.ATTACK: KindInfo("Attack", "ASSAULT", "mdi6.bomb", Family.VIOLENCE, Tone.FRICTION),
        EventKind.DEATH: KindInfo("Death", "", "mdi6.candle", Family.VIOLENCE, Tone.NEUTRAL),
        EventKind.VOTE: KindInfo("Vote", "", "mdi6.vote", Family.OTHER, Tone.NEUTRAL),
        EventKind.REQUEST: KindInfo("Request", "REQUEST", "mdi6.message-question", Family.PRESSURE, Tone.NEUTRAL),
        EventKind.AID: KindInfo("Aid", "AID", "mdi6.hand-heart", Family.HELP, Tone.COOPERATION),
        EventKind.ELECTION: KindInfo("Election", "", "mdi6.ballot", Family.OTHER, Tone.NEUTRAL),
        EventKind.DEPLOYMENT: KindInfo("Deployment", "MOBILIZE", "mdi6.tank", Family.FORCES, Tone.FRICTION),
        EventKind.PROTEST: KindInfo("Protest", "PROTEST", "mdi6.bullhorn", Family.UNREST, Tone.FRICTION),
        EventKind.ARREST: KindInfo("Arrest", "COERCE", "mdi6.handcuffs", Family.UNREST, Tone.FRICTION),
        EventKind.DISASTER: KindInfo("Disaster", "", "mdi6.weather-hurricane", Family.UNREST, Tone.NEUTRAL),
        EventKind.TRADE: KindInfo("Trade", "COOPERATE", "mdi6.swap-horizontal", Family.HELP, Tone.COOPERATION),
        EventKind.OTHER: KindInfo("Other", "", "mdi6.circle-outline", Family.OTHER, Tone.NEUTRAL),
    }
)
"""Statements, deaths, votes, elections and disasters have no event type of their own in PLOVER: what is said decides
between SUPPORT, ACCUSE, REJECT or THREATEN, which the words of a title cannot settle."""


def kind_info(kind: EventKind) -> KindInfo:
    """Return how a kind is shown."""
    return KINDS[kind]
