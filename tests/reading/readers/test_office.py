from io import BytesIO
from zipfile import ZipFile

import odfdo
import pytest

from briefing_app.errors import ReadingError
from briefing_app.reading.document import RawFile
from briefing_app.reading.readers.open_document import read_open_document
from briefing_app.reading.readers.word import read_word
from tests.reading.hostile import files
from tests.reading.hostile.office import word
from tests.reading.samples import zipped

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def open_document(*elements: odfdo.Element) -> str:
    document, stream = odfdo.Document("text"), BytesIO()
    document.body.clear()
    for element in elements:
        document.body.append(element)
    document.save(stream)
    return read_open_document(RawFile("a.odt", stream.getvalue()))[0].text


def test_a_footnote_does_not_cut_its_sentence() -> None:
    paragraph = odfdo.Paragraph("The treaty was signed on Friday.")
    paragraph.insert_note(after="treaty", note_id="n1", citation="1", body="The text is secret.")

    assert open_document(paragraph, odfdo.Paragraph("More.")) == (
        "The treaty was signed on Friday.\n\nThe text is secret.\n\nMore."
    )


def test_a_box_is_read_once() -> None:
    paragraph = odfdo.Paragraph("Around it.")
    paragraph.append(odfdo.Frame.text_frame("In the box.", size=("3cm", "2cm")))

    assert open_document(paragraph) == "Around it.\n\nIn the box."


def test_lists_and_tables_keep_their_words() -> None:
    table = odfdo.Table("T", width=2, height=1)
    table.set_value("A1", "cell")

    assert open_document(odfdo.List(["one", "two"]), table) == "one\ntwo\ncell"


def test_footnotes_of_word_follow_the_text() -> None:
    with ZipFile(BytesIO(word("<w:p><w:r><w:t>The text.</w:t></w:r></w:p>"))) as archive:
        parts: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    note = f'<w:footnotes {W}><w:footnote w:id="2"><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnote></w:footnotes>'

    (found,) = read_word(RawFile("a.docx", zipped(parts | {"word/footnotes.xml": note})))

    assert found.text == "The text.\n\nA note."


def test_a_text_that_unpacks_to_far_more_than_its_size_is_refused() -> None:
    file = RawFile("bomb.odt", files()["bomb.odt"]())

    with pytest.raises(ReadingError, match="unpacks to far more than its size"):
        read_open_document(file)
