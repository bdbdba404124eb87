"""The analyst's Markdown becomes a tree of plain values; nothing in it can become markup of a format."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.briefing.prose import BLOCKS, INLINES, SCHEMES, Node, Target, citation_mark, plain, prose
from briefing_app.model import EventId


def read(text):
    return prose(text, lambda event: Target("3, S1 ¶2", "event-3") if event == "known" else None)


def nodes(tree):
    for node in tree:
        if isinstance(node, Node):
            yield node
            yield from nodes(node.children)


def test_lists_emphasis_and_paragraphs_are_read():
    assert read("- **Lead.** Then *more*.\n  - inner\n\nText") == (
        Node(
            "ul",
            (
                Node(
                    "li",
                    (
                        Node("strong", ("Lead.",)),
                        " Then ",
                        Node("em", ("more",)),
                        ".",
                        Node("ul", (Node("li", ("inner",)),)),
                        "\n",
                    ),
                ),
            ),
        ),
        Node("p", ("Text",)),
    )


def test_a_cited_event_becomes_a_link_to_its_row():
    (paragraph,) = read(f"So it is {citation_mark(EventId('known'))}.")

    assert paragraph.children[1] == Node("cite", ("3, S1 ¶2",), "#event-3")


def test_a_cited_event_that_is_not_printed_is_said_so():
    assert plain(read("See [@gone].")) == "See [not in this briefing]."


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "a <b>bold</b> word",
        "&lt;b&gt; stays",
        "<!-- no -->",
    ],
)
def test_html_stays_text(text):
    assert plain(read(text)) == text


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "vbscript:x"])
def test_a_link_to_anything_but_the_web_is_only_its_words(address):
    found = read(f"[words]({address})")

    assert plain(found) == "words"
    assert not [node for node in nodes(found) if node.tag == "a"]


@pytest.mark.parametrize("address", ["https://example.org/a?b=c", "http://example.org", "mailto:a@example.org"])
def test_a_link_to_the_web_stays(address):
    assert [node.href for node in nodes(read(f"[words]({address})")) if node.tag == "a"] == [address]


def test_an_image_is_its_words():
    assert "href" not in plain(read("![words](https://example.org/x.png)"))
    assert not [node for node in nodes(read("![words](x.png)")) if node.tag not in BLOCKS | INLINES]


@given(st.text(max_size=80))
def test_no_text_makes_anything_but_known_nodes_and_safe_links(text):
    for node in nodes(read(text)):
        assert node.tag in BLOCKS | INLINES
        assert not node.href or node.href.lower().startswith((*SCHEMES, "#event-"))
