"""Documents as they looked: pages of a PDF as pictures, web pages without anything active. Knows no events."""

from briefing_app.reading.originals.original import SHOWN_BY, Original, Wanted, show
from briefing_app.reading.originals.page_picture import Box, PagePicture

__all__ = ["SHOWN_BY", "Box", "Original", "PagePicture", "Wanted", "show"]
