"""The Markdown, read back by python-markdown."""

import pytest
import yaml
from lxml import html
from markdown import markdown

from briefing_app.briefing import render
from tests.briefing.sample import OPTIONS


@pytest.fixture(scope="module")
def text(briefing):
    return render(briefing, "briefing.md").content.decode()


@pytest.fixture(scope="module")
def page(text):
    return html.document_fromstring(markdown(text.split("---\n", 2)[2], extensions=["tables", "footnotes"]))


def test_front_matter_says_what_it_is(text, briefing):
    told = yaml.safe_load(text.split("---\n", 2)[1])

    assert (told["title"], told["build"]) == (OPTIONS.title, briefing.build)


def test_sections_are_headings(page, briefing):
    assert [heading.text_content() for heading in page.xpath("//h2")] == [
        section.heading for section in briefing.sections
    ]


def test_every_row_is_a_row_of_a_table(page, briefing):
    rows = page.xpath("//table[.//th[text()='Source passage']]//tbody/tr")

    assert len(rows) == len(briefing.rows)
    assert all(len(row.xpath("./td")) == 4 for row in rows)


def test_every_quotation_is_in_it(page, briefing):
    told = page.text_content()

    assert [row.number for row in briefing.rows if row.quotation.words.text not in told] == []


def test_citations_lead_to_footnotes(page):
    assert len(page.xpath("//div[@class='footnote']//li")) == 7
    assert page.xpath("//sup/a[@class='footnote-ref']")


def test_a_long_one_lists_its_main_events(long_briefing):
    told = render(long_briefing, "briefing.md").content.decode()

    assert "## Main events" in told
    assert told.count("On day ") == 300
