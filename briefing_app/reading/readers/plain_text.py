"""Plain text: the characters of the file as they stand, front matter apart."""

from briefing_app.reading.decoding import decode
from briefing_app.reading.document import Document, RawFile
from briefing_app.reading.front_matter import front_matter


def read_plain_text(file: RawFile) -> tuple[Document, ...]:
    """Return the text; offsets in it are offsets in the file after its front matter, newlines counted as one."""
    decoded = decode(file.content)
    if decoded is None:
        raise file.refuse("It is not text in any encoding this program knows.", "Save it as UTF-8 text.")
    matter = front_matter(decoded.text)
    document = Document(
        decoded.text[matter.length :],
        title=matter.fields["title"],
        publisher=matter.fields["publisher"],
        author=matter.fields["author"],
        url=matter.fields["url"],
        language=matter.fields["language"],
        evidence=matter.evidence,
        notes=(*decoded.notes, *matter.notes),
    )
    return (document,)
