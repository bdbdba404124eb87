from datetime import date

import pytest
from lxml import html

from briefing_app.reading.document import Weight
from briefing_app.reading.visible_days import visible_days

TITLE = "Two ministers meet in Muscat"
FIFTH = date(2026, 3, 5)
TEXT = "<p>" + "The ministers met, and met again, and agreed on less than they had hoped for. " * 3 + "</p>"


def page(above: str = "", under: str = "", after: str = "", title: str = TITLE) -> html.HtmlElement:
    story = f"<div class='story'>{above}<h1>{TITLE}</h1>{under}{TEXT}{TEXT}{after}</div>"
    return html.document_fromstring(
        f"<html><head><title>{title}</title></head><body><ul><li>World</li><li>Trade</li></ul>{story}</body></html>"
    )


def weights(tree: html.HtmlElement) -> set[Weight]:
    return {item.weight for item in visible_days(tree).evidence if item.day == FIFTH}


@pytest.mark.parametrize(
    "under",
    [
        "<p>5 March 2026</p>",
        "<p>By A. Sample 5 March 2026</p>",
        "<p>Thursday 5 March 2026 10.25 GMT</p>",
        "<p>5 March 2026 (updated 9 March 2026)</p>",
        "<p>le 5 mars 2026 à 10h25 by admin</p>",
        f"{TEXT}<p>Jeudi 5 mars 2026</p>",
        '<div class="byline">A. Sample <span>5 March 2026</span></div>',
        '<p><time datetime="1772668800000">on Thursday</time></p>',
        "<p>Westmark, 2026年3月5日(木)</p>",
        '<div class="date"><span>5</span> <span>Mar</span> <span>2026</span></div>',
    ],
)
def test_a_day_beside_the_headline_is_plain(under: str) -> None:
    assert weights(page(under=under)) == {Weight.PLAIN}


@pytest.mark.parametrize(
    "place",
    [
        {"under": "<p>Published 5 March 2026</p>"},
        {"under": "<dl><dt>Published</dt><dd>5 March 2026</dd></dl>"},
        {"under": '<time class="entry-date published updated" datetime="2026-03-05">a while ago</time>'},
        {"under": "<p>Last updated: 9 March 2026</p><p>First published: 5 March 2026</p>"},
        {"under": "<p>Veröffentlicht am 5. März 2026</p>"},
        {"under": "<p>Par J. Modèle - Publié le 5 mars 2026 à 14h12 - Mis à jour le 9 mars 2026</p>"},
        {"after": "<p>This entry was posted on Thursday, March 5th, 2026 at 10:25 pm and is filed under World.</p>"},
        {"after": '<abbr class="published" title="2026-03-05T10:25:00+01:00">10:25</abbr>'},
        {"above": '<h2 class="date-header">Thursday, 5 March 2026</h2>'},
    ],
)
def test_a_day_that_is_called_so_is_express(place: dict[str, str]) -> None:
    assert weights(page(**place)) == {Weight.EXPRESS}


@pytest.mark.parametrize(
    "place",
    [
        {"under": "<p>Updated 5 March 2026</p>"},
        {"under": "<p class='update-date'>5 March 2026</p>"},
        {"under": "<p>When: 5 March 2026</p>"},
        {"under": "<p>The talks of Thursday, 5 March 2026</p>"},
        {"under": "<p>A report published on 5 March 2026 has come to an end.</p>"},
        {"under": "<figure><figcaption>The pier | 5 March 2026</figcaption></figure>"},
        {"under": "<p itemprop='startDate'>5 March 2026</p>"},
        {"after": "<p>5 March 2026</p>"},
        {"after": "<p>Last modified on 5 March 2026</p>"},
        {"after": "<article><h2>Other</h2><time datetime='2026-03-05'>Thursday</time></article>"},
        {"after": "<ol class='comments'><li><time class='published' datetime='2026-03-05'>then</time></li></ol>"},
        {"above": "<div class='today'>5 March 2026</div>"},
    ],
)
def test_a_day_of_something_else_is_none(place: dict[str, str]) -> None:
    assert weights(page(**place)) == set()


@pytest.mark.parametrize(
    "tree",
    [
        page(under="<p>5 March 2026</p>", title="Another title than that of the heading"),
        page(under="<p>05/03/2026</p>"),
        page(under="<h3>5 March 2026</h3>", after="<h3>9 March 2026</h3>"),
        page(after="<p class='date'>5 March 2026</p>"),
    ],
)
def test_a_day_whose_meaning_is_open_is_a_hint(tree: html.HtmlElement) -> None:
    assert weights(tree) == {Weight.HINT}


def test_days_of_other_things_are_told() -> None:
    tree = page(under="<p>5 March 2026</p>", after="<aside><p>9 March 2026</p></aside><p>Updated 7 March 2026</p>")

    assert visible_days(tree).others == {date(2026, 3, 9), date(2026, 3, 7)}


def test_a_day_of_an_event_is_not_the_pages() -> None:
    assert visible_days(page(under="<p>5 March 2026</p>"), [FIFTH]).evidence == ()


def test_words_behind_a_remark_are_seen() -> None:
    assert weights(page(under="<p><!-- date --> 5 March 2026</p>")) == {Weight.PLAIN}


def test_of_a_flood_of_days_so_many_are_weighed_as_can_be() -> None:
    flood = "".join(f"<p>Published {day % 28 + 1} March {1900 + day % 100}</p>" for day in range(500))

    assert len(visible_days(page(under=flood)).evidence) == 100


@pytest.mark.parametrize(
    ("line", "language", "is_settled"),
    [
        ("05/03/2026", "fr", True),
        ("05/03/2026", "en-GB", True),
        ("05/03/2026", "pt_BR", True),
        ("Thu, 03/05/2026", "en", True),
        ("Thursday 05/03/2026", "", True),
        ("05/03/2026", "en", False),
        ("05/03/2026", "en-US", False),
        ("05/03/2026", "es-US", False),
        ("05/03/2026", "ja", False),
        ("Wed, 05/03/2026", "en", False),
    ],
)
def test_language_or_weekday_settle_a_swapped_day(line: str, language: str, is_settled: bool) -> None:
    evidence = visible_days(page(under=f"<p>{line}</p>"), (), language).evidence
    assert (Weight.PLAIN in {item.weight for item in evidence if item.day == FIFTH}) == is_settled
    assert len({item.day for item in evidence}) == (1 if is_settled else 2)


@pytest.mark.parametrize("line", ["12 March 1937 – 5 March 2026", "5 March 2026 to 9 March 2026"])
def test_a_span_is_of_the_story(line: str) -> None:
    assert visible_days(page(under=f"<p>{line}</p>")).evidence == ()


def test_an_element_made_for_times_holds_the_day_beside_the_headline() -> None:
    opened = '<p>jo opened this <relative-time datetime="2026-03-05T09:20:30+01:00">a while ago</relative-time></p>'
    assert weights(page(under=opened)) == {Weight.PLAIN}


def test_a_label_is_of_the_first_day_after_it() -> None:
    both = (
        '<p>Posted on <time class="published" datetime="2026-03-05">5 March 2026</time>'
        '<time class="updated" datetime="2026-03-09">9 March 2026</time></p>'
    )
    found = {item.day: item.weight for item in visible_days(page(after=both)).evidence if "<time>" in item.words}
    assert found == {FIFTH: Weight.EXPRESS}
