import pytest
from lxml import html

from briefing_app.reading.headline import headline_of

TITLE = "Two ministers meet in Muscat"


def page(body: str, title: str = f"{TITLE} | Sample Wire") -> html.HtmlElement:
    return html.document_fromstring(f"<html><head><title>{title}</title></head><body>{body}</body></html>")


@pytest.mark.parametrize(
    "body",
    [
        f"<h1>The Sample Wire</h1><h2>{TITLE}</h2>",
        f"<h3>Other tales</h3><font size=5><b>{TITLE}</b></font>",
        f"<div class='most-read'><h3>{TITLE}</h3></div><h1>{TITLE}</h1>",
        "<h1>Sample</h1><h2>The two ministers meet in Muscat again</h2>",
    ],
)
def test_the_headline_is_what_the_title_repeats(body: str) -> None:
    found = headline_of(page(body))

    assert found is not None
    assert found.is_confirmed
    assert "inisters meet in Muscat" in found.element.text_content()
    assert found.element.getparent().get("class") is None


def test_the_name_of_the_paper_is_no_confirmed_headline() -> None:
    found = headline_of(page("<h1>The Sample Wire</h1><p>Words.</p>"))

    assert found is not None
    assert not found.is_confirmed


def test_a_title_in_signs_is_found_beside_a_longer_name_of_a_paper() -> None:
    found = headline_of(page("<h1>渡轮罢工进入第三周</h1>", "渡轮罢工进入第三周 | Sample Wire of Norland"))

    assert found is not None
    assert found.is_confirmed


def test_a_page_without_headings_has_none() -> None:
    assert headline_of(page("<p>Words.</p>")) is None
