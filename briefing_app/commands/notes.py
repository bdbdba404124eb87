"""The analyst's words from one Markdown file: a heading says which part of the briefing the text below it is."""

import re

PARTS = {"bottom line": "bottom_line", "key points": "key_points", "assessment": "assessment", "what to watch": "watch"}
"""Headings, in any case, and the field of `BriefingOptions` each fills; text above the first is key points."""

_HEADING = re.compile(r"^#{1,2}[ \t]+(.+?)[ \t]*#*[ \t]*$")


def read_notes(text: str) -> dict[str, str]:
    """Return the text of each part that has any; other headings belong to the text they stand in."""
    found: dict[str, list[str]] = {}
    part = "key_points"
    for line in text.splitlines():
        heading = _HEADING.match(line)
        known = PARTS.get(heading.group(1).casefold()) if heading else None
        if known:
            part = known
        else:
            found.setdefault(part, []).append(line)
    told = {part: "\n".join(lines).strip() for part, lines in found.items()}
    return {part: words for part, words in told.items() if words}
