"""What is known of a country, each fact with its year and origin. Values only; `countries` reads them."""

from dataclasses import dataclass

from briefing_app.model import CountryCode


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact as a reader sees it.

    Attributes:
        value: In English, numbers with commas.
        as_of: The year the value stood, as its origin gives it.
        origin: Who says so.
    """

    label: str
    value: str
    as_of: str
    origin: str


@dataclass(frozen=True, slots=True)
class Membership:
    """A seat in an alliance or club.

    Attributes:
        group: Short name, such as `NATO`.
        name: Name for readers.
        since: Year of joining; None if not known for sure.
        until: Year of leaving; None for members.
        role: What limits the seat ("observer"); empty for full members.
        note: What to know of the group's years or members.
        as_of: The year the list was true.
        origin: Who says so.
    """

    group: str
    name: str
    since: int | None
    until: int | None
    role: str
    note: str
    as_of: str
    origin: str

    @property
    def is_current(self) -> bool:
        """Return whether the country still has the seat."""
        return self.until is None

    @property
    def text(self) -> str:
        """Return it as a reader sees it: `NATO (since 1952)`."""
        details = ", ".join(filter(None, (self.role, self._years)))
        return f"{self.name} ({details})" if details else self.name

    @property
    def _years(self) -> str:
        if self.until:
            return f"{self.since} to {self.until}" if self.since else f"until {self.until}"
        return f"since {self.since}" if self.since else ""


@dataclass(frozen=True, slots=True)
class Country:
    """One entry of ISO 3166-1, or Kosovo.

    Attributes:
        name: CLDR's English name.
        local_names: In its official languages, the most spoken first.
        capital: With what a reader must know in brackets; empty if there is none.
        population: None where nobody lives for good.
        languages: English names of the official languages.
        currency: Names with code.
        neighbours: Countries it has a land border with, by code.
        memberships: Present seats, then former ones.
        facts: All of the above for display, with year and origin.
        note: What is disputed, or which other name is in use; empty for most.
    """

    code: CountryCode
    alpha3: str
    name: str
    local_names: tuple[str, ...]
    capital: str
    region: str
    subregion: str
    population: int | None
    area_km2: float
    languages: tuple[str, ...]
    currency: str
    neighbours: tuple[CountryCode, ...]
    memberships: tuple[Membership, ...]
    facts: tuple[Fact, ...]
    note: str
