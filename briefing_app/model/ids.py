"""Names for the ids, so that one kind cannot pass for another."""

from typing import NewType

SourceId = NewType("SourceId", str)
"""Names one text: the first twelve hex digits of a SHA-256 over the document's bytes and the text's place in it."""

EventId = NewType("EventId", str)
"""Names one event: stable for the same sources and the same rules."""

CountryCode = NewType("CountryCode", str)
"""ISO 3166-1 alpha-2, upper case; XK for Kosovo, as CLDR and the flag sets have it."""
