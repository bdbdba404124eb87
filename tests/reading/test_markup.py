from lxml import html

from briefing_app.reading.markup import lines_of


def test_words_behind_a_remark_are_kept() -> None:
    assert lines_of(html.document_fromstring("<p>The road <!-- note --> is open.</p>")) == "The road is open."


def test_scripts_go_and_what_follows_them_stays() -> None:
    assert lines_of(html.document_fromstring("<p>The road<script>x()</script> is open.</p>")) == "The road is open."
