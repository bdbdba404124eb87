import pytest
from lxml import etree, html

from briefing_app.reading.main_text import main_text

TITLE = "Two ministers meet in Muscat"
FIRST = (
    "The ministers of Norland and Sudland met in Muscat on Tuesday and agreed to reopen their border after four years."
)
SECOND = "A treaty “of friendship” was signed last week; it had been negotiated for three years."


def text(body: str, page: str = "", title: str = TITLE) -> str:
    return main_text(etree.fromstring(f"<body>{body}</body>"), html.document_fromstring(f"<p>.</p>{page}"), title)


def test_blank_lines_stand_between_paragraphs() -> None:
    assert text(f"<p>{FIRST}</p><p>{SECOND}</p>") == f"{FIRST}\n\n{SECOND}"


def test_points_of_a_list_are_lines_of_one_paragraph() -> None:
    body = f"<p>{FIRST}</p><list><item>{FIRST}</item><item>{SECOND}</item></list><p>{SECOND}</p>"

    assert text(body) == f"{FIRST}\n\n{FIRST}\n{SECOND}\n\n{SECOND}"


def test_quotations_keep_their_paragraphs() -> None:
    assert text(f"<quote><p>{FIRST}</p><p>{SECOND}</p></quote>") == f"{FIRST}\n\n{SECOND}"


def test_prose_in_a_table_is_lines_and_figures_are_rows() -> None:
    prose = f"<row><cell>{FIRST}</cell><cell>{SECOND}</cell></row>"
    figures = "<row><cell>Norland</cell><cell>12</cell></row><row><cell>Sudland</cell><cell>9</cell></row>"

    assert text(f"<table>{prose}{figures}</table><p>{SECOND}</p>") == (
        f"{FIRST}\n{SECOND}\nNorland | 12\nSudland | 9\n\n{SECOND}"
    )


def test_words_in_lines_stay_in_order_with_the_marks_around_them() -> None:
    assert text(f"<p>One <hi>two</hi> three<lb/>four</p><p>{SECOND}</p>") == f"One two three\nfour\n\n{SECOND}"


def test_joiners_inside_words_are_kept() -> None:
    words = "هیچ‌کس روز سه‌شنبه نمی‌دانست چه کسی پول جرثقیل‌ها را می‌دهد."

    assert text(f"<p>{words}</p>") == words


@pytest.mark.parametrize(
    "line",
    [
        TITLE,
        "By A. Sample",
        "5 March 2026",
        "By A. Sample | 5 March 2026",
        "4 min read",
        "Advertisement",
        "Share this story",
    ],
)
def test_what_stands_over_a_story_is_left_out(line: str) -> None:
    assert text(f"<head>{line}</head><p>{FIRST}</p><p>{SECOND}</p>") == f"{FIRST}\n\n{SECOND}"


@pytest.mark.parametrize("line", ["Read more", "Related stories", "Lakes, roads", "About the author"])
def test_what_stands_under_a_story_is_left_out(line: str) -> None:
    assert text(f"<p>{FIRST}</p><p>{SECOND}</p><head>{line}</head>") == f"{FIRST}\n\n{SECOND}"


@pytest.mark.parametrize(
    ("line", "page"),
    [
        ("The lake at dusk, seen from the pier", "<figcaption>The lake at dusk, seen from the pier</figcaption>"),
        ("The cranes that nobody pays for", "<a href='/c'>The cranes that nobody pays for</a>"),
        ("Read more: The cranes that nobody pays for", "<a href='/c'>The cranes that nobody pays for</a>"),
    ],
)
def test_captions_and_teasers_are_left_out(line: str, page: str) -> None:
    assert text(f"<p>{FIRST}</p><p>{line}</p><p>{SECOND}</p>", page) == f"{FIRST}\n\n{SECOND}"


@pytest.mark.parametrize(
    "line",
    [
        "The vote",
        "Related to this is the price of salt.",
        "By noon, the hall was empty.",
        "The treaty of 5 March 2026 holds.",
    ],
)
def test_short_lines_of_the_story_stay(line: str) -> None:
    assert text(f"<p>{FIRST}</p><p>{line}</p><p>{SECOND}</p>") == f"{FIRST}\n\n{line}\n\n{SECOND}"


def test_a_page_of_links_keeps_them() -> None:
    links = "<a href='/1'>The cranes that nobody pays for</a><a href='/2'>The bridge that nobody needs</a>"
    body = "<p>The cranes that nobody pays for</p><p>The bridge that nobody needs</p>"

    assert text(body, links) == "The cranes that nobody pays for\n\nThe bridge that nobody needs"


def test_a_short_page_that_was_run_together_is_parted_again() -> None:
    page = f"<h1>{TITLE}</h1><p>نمی‌دانست.</p><p>{SECOND}</p><figure><figcaption>The pier at dusk</figcaption></figure>"

    assert text(f"<p>{TITLE} نمیدانست. {SECOND} The pier at dusk</p>", page) == f"نمی‌دانست.\n\n{SECOND}"
