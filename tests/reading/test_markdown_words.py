"""Markdown as the words in it: plain prose comes out to the letter, marks go."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.reading.markdown_words import markdown_words

PROSE = (
    "The ministers met in Muscat on Tuesday,\nand agreed to reopen their border.\n\nA treaty was signed.",
    "  Indented by hand.\n\n\n\n\tAnd by a tab, after three blank lines.\n",
    "Fewer than 5 < 10, more than 4 > 3, AT&T, R&D; 5 * 3 * 2, a_b_c and snake_case_names.",
    "17. January 2025 was a Friday.\n18. January was a Saturday.",
    "#Muscat trended.\n#Border too.",
    "x <y and z> w; he said <inaudible> twice, and <Sample Wire> had it.",
    "The note [sic] said (see below) and [1] was “left”; C:\\Users\\name, 3~4, 50 % | 60 %.",
    "He spoke for *five minutes. The rest _was silence.",
    "Ministers\u00a0met in Мускат – 大臣は会談した – \u202bسلام\u202c 😀.",
    "Write a.sample@example.org or <b.sample@example.org>, and see https://example.org/a_b_c*d.",
    "",
)


@pytest.mark.parametrize("text", PROSE)
def test_plain_prose_is_the_text_itself(text: str) -> None:
    assert markdown_words(text).text == text


MARKED = {
    "# A heading #\n\nText.": "A heading\n\nText.",
    "# A heading\nText.": "A heading\n\nText.",
    "A heading\n---------\n\nText.": "A heading\n\nText.",
    "The agency *Xining*, the **daily** and the __weekly__ of _Sample_ said so.": (
        "The agency Xining, the daily and the weekly of Sample said so."
    ),
    "***All*** of it\nover *two\nlines*.": "All of it\nover two\nlines.",
    "[The treaty](https://example.org/a_(b) 'A title') was *signed*.": "The treaty was signed.",
    "[The *treaty*](/a.html) was signed.": "The treaty was signed.",
    "See [the text][one] and [Two].\n\n[one]: https://example.org/1\n[two]: <https://example.org/2> 'T'": (
        "See the text and Two."
    ),
    "Before ![a picture](pic.png) after.": "Before  after.",
    "[![a picture](pic.png)](https://example.org) Text.": "Text.",
    "<https://example.org/x>": "https://example.org/x",
    "- one\n- *two*\n  goes on\n    - deeper\n\nText.": "one\ntwo\ngoes on\ndeeper\n\nText.",
    "1. *one*\n2. two": "1. one\n2. two",
    "> Quoted\n> words.\n>\n> > Deeper.": "Quoted\nwords.\n\nDeeper.",
    "Text.[^1]\n\n[^1]: The *note*.": "Text.\n\nThe note.",
    "Text.\n\n* * *\n\nMore.": "Text.\n\nMore.",
    "| Day | What |\n|:----|-----:|\n| 1 May | Vote |": "Day | What\n\n1 May | Vote",
    "```text\nThe words\n```": "The words",
    "`a < b` and \\*stars\\* and R&amp;D &#8212; ~~old~~ new.": "a < b and *stars* and R&D — old new.",
}


@pytest.mark.parametrize(("markdown", "words"), MARKED.items())
def test_marks_go_and_words_stay(markdown: str, words: str) -> None:
    assert markdown_words(markdown).text == words


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ('<div onclick="evil()">In a <em>box</em></div>', "In a box"),
        ("Before<script>evil()</script> after.", "Before after."),
        ("<!-- a\n\ncomment -->Text.", "Text."),
        ("One<br>two<hr/>three", "One\n\ntwo\n\nthree"),
        ('<img src="file:///etc/passwd">Text.', "Text."),
        ('<svg onload="evil()"><p>x</p></svg>Text.', "Text."),
        ('<iframe src="https://example.org">Text.', "Text."),
        ("H<sub>2</sub>O", "H2O"),
    ],
)
def test_html_goes_with_all_that_would_run(html: str, words: str) -> None:
    assert markdown_words(html).text == words


@pytest.mark.parametrize(
    ("markdown", "title"),
    [("# A *heading*\n\nText.", "A heading"), ("Text.\n\n# A heading", ""), ("", ""), ("Text.", "")],
)
def test_the_first_heading_is_the_title_if_nothing_stands_before_it(markdown: str, title: str) -> None:
    assert markdown_words(markdown).title == title


words = st.text(st.characters(categories=["L", "Nd"]), min_size=1, max_size=8)
punctuated = st.builds(
    str.__add__, words, st.sampled_from(("", ",", ".", ";", "?", "!", "’s", "&", "<", "%", "*", "_"))
)


@given(st.lists(st.lists(punctuated, min_size=1, max_size=12).map(" ".join), max_size=6).map("\n\n".join))
def test_prose_of_any_words_keeps_every_one(text: str) -> None:
    kept = "".join(markdown_words(text).text.split())

    assert "".join(filter(str.isalnum, kept)) == "".join(filter(str.isalnum, text))


@given(st.text(alphabet="ab*_`[]()#>-|<&;~\\!:^ \n", max_size=200))
def test_no_order_of_marks_breaks_it_or_adds_a_word(text: str) -> None:
    found = markdown_words(text).text

    assert found.count("a") <= text.count("a")


def test_very_deep_lists_are_left_as_they_stand() -> None:
    deep = "\n".join("  " * depth + "- a" for depth in range(150))

    assert markdown_words(deep).text.count("a") == 150
