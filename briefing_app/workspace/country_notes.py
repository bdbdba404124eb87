"""The user's own words on a country, in Markdown, kept in the dossier."""

from briefing_app.model import Changes, CountryCode
from briefing_app.reference import country_name
from briefing_app.store import SETTINGS, Dossier, Write


def country_note(dossier: Dossier, code: CountryCode) -> str:
    """Return what the user wrote on a country, empty if nothing."""
    return dossier.settings.get(_key(code), "")


def note_country(dossier: Dossier, code: CountryCode, text: str) -> Changes:
    """Keep the user's words on a country; an empty text forgets them.

    Raises:
        DossierError: It cannot be written.
    """
    words = text.strip() or None
    return dossier.commit("note", f"note on {country_name(code)}", [Write(SETTINGS, _key(code), words)])


def _key(code: CountryCode) -> str:
    return f"note on {code}"
