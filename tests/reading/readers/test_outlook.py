from briefing_app.reading.document import Document, RawFile
from briefing_app.reading.readers.outlook import read_outlook
from tests.reading.samples import STORY, outlook


def test_the_header_gives_the_author_and_its_own_day() -> None:
    (found,) = read_outlook(RawFile("a.msg", outlook()))

    assert isinstance(found, Document)
    assert found.author == "A. Sample"
    assert found.evidence[0].words == "Date: Thu, 05 Mar 2026 09:00:00 +0400"


def test_letters_of_any_script_come_back() -> None:
    (found,) = read_outlook(RawFile("a.msg", outlook("Встреча в Москве. " + STORY[1])))

    assert isinstance(found, Document)
    assert found.text.startswith("Встреча в Москве.")
