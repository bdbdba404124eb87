"""The web page, read by lxml: it loads nothing and runs nothing."""

import re
from itertools import pairwise

import pytest
from lxml import html

from briefing_app.briefing import render
from briefing_app.briefing.writers import web_page
from briefing_app.errors import ExportError


@pytest.fixture(scope="module")
def root(briefing):
    return html.document_fromstring(render(briefing, "briefing.html").content)


def test_nothing_may_be_fetched_or_run(root):
    (policy,) = root.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")

    assert policy == "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
    assert not root.xpath("//script | //iframe | //object | //embed | //link | //base | //form")
    assert all(source.startswith("data:image/png;base64,") for source in root.xpath("//@src"))


def test_its_style_asks_for_nothing_outside(root):
    addresses = re.findall(r"url\(([^)]*)\)", "".join(root.xpath("//style/text()")))

    assert addresses
    assert all(address.strip("\"'").startswith("data:") for address in addresses)


def test_links_lead_to_the_web_or_to_a_place_in_it(root):
    places = set(root.xpath("//@id"))
    inside = {link[1:] for link in root.xpath("//@href") if link.startswith("#")}

    assert inside
    assert inside <= places
    assert {link for link in root.xpath("//@href") if not link.startswith("#")} == {"https://wire.example/treaty"}


def test_every_quotation_is_in_it(root, briefing):
    told = {" ".join(quote.text_content().split()) for quote in root.xpath("//q")}

    assert [row.number for row in briefing.rows if row.quotation.words.text not in told] == []


def test_words_of_sources_bear_their_language_and_direction(root):
    (title,) = root.xpath("//td/bdi[text()='גדעון סער שוחח עם וונג יי']")

    assert (title.get("lang"), title.get("dir")) == ("he", "rtl")


def test_pictures_are_told_in_words(root):
    assert all(alt.strip() for alt in root.xpath("//img/@alt"))
    assert len(root.xpath("//img")) == len(root.xpath("//img/@alt"))


def test_headings_do_not_skip_a_level(root):
    levels = [int(heading.tag[1]) for heading in root.xpath("//h1 | //h2 | //h3 | //h4")]

    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_a_long_one_has_every_row(long_briefing):
    root = html.document_fromstring(render(long_briefing, "briefing.html").content)

    assert len(root.xpath("//tr[starts-with(@id, 'event-')]")) == 300


def test_without_a_typesetter_the_figure_is_a_drawing(briefing, monkeypatch):
    def fail(*_):
        raise ExportError("No typesetter here.")

    monkeypatch.setattr(web_page, "picture", fail)

    assert b'src="data:image/svg+xml;base64,' in web_page.content(briefing).content
