"""Web pages saved as one file (MHTML): the page in it, and the address it came from. Fetches nothing."""

from briefing_app.reading.document import Document, RawFile
from briefing_app.reading.mail_parts import body_text, header, leaves, parse_message
from briefing_app.reading.readers.web_page import page_document


def read_saved_page(file: RawFile) -> tuple[Document, ...]:
    """Return the main text of the first page in the file."""
    message = parse_message(file)
    page = next((part for part in leaves(message) if part.get_content_type() == "text/html"), None)
    if page is None:
        raise file.refuse("There is no web page in it.", "Save the page again, as HTML or PDF.")
    address = header(message, "Snapshot-Content-Location") or header(page, "Content-Location")
    return (page_document(file, body_text(page), address),)
