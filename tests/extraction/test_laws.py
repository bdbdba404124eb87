"""Laws that hold for any text at all."""

from datetime import date
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

import briefing_app.extraction
from briefing_app.extraction import extract, merge
from briefing_app.extraction.words.lexicon import lexicon
from briefing_app.model import Source, SourceId

ANCHOR = date(2026, 3, 5)
WORDS = sorted(
    {*lexicon().verbs, *lexicon().nouns, *lexicon().classes["temporal after"], *lexicon().classes["condition"]}
)
SMALL_WORDS = [
    "a", "two", "one", "another", "and", "by", "in", "until", "not", "again", "then", "was",
    "were", "had", "to", "later", "it", "they", "who", "which", "only", ";", "•",
]  # fmt: skip
PIECES = st.sampled_from(
    [
        *WORDS,
        "Iran",
        "Russia",
        "17 January 2025",
        "on Monday",
        "last week",
        "2021",
        "25-year",
        "1st",
        "2025-01-17",
        "the",
        "of",
        ",",
        ".",
        "\n",
        "\n1979: ",
        "\n16 March 2014\n",
        "\n• 2014 May - ",
        "said",
        "that",
        *[
            "a",
            "two",
            "one",
            "another",
            "and",
            "by",
            "in",
            "until",
            "not",
            "again",
            "then",
            "was",
            "were",
            "had",
            "to",
            "later",
            "it",
            "they",
            "who",
            "which",
            "only",
            ";",
            "•",
        ],
    ]
)
TEXTS = st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=40).map(" ".join))


def source(text: str, name: str = "a") -> Source:
    return Source(SourceId(name), f"{name}.txt", name, text, name * 64, published=ANCHOR)


@given(TEXTS)
def test_offsets_lie_inside_the_text(text):
    drafts = extract(text, ANCHOR)

    assert all(
        0 <= mention.span.start < mention.span.end <= len(text) for draft in drafts for mention in draft.mentions
    )


@given(TEXTS)
def test_a_trigger_lies_in_its_span(text):
    drafts = extract(text, ANCHOR)

    assert all(mention.span.holds(mention.trigger) for draft in drafts for mention in draft.mentions)


@given(TEXTS)
def test_an_event_has_a_title_and_a_mention(text):
    drafts = extract(text, ANCHOR)

    assert all(draft.title.strip() and draft.mentions for draft in drafts)


@given(TEXTS)
def test_a_speaker_stands_in_the_text(text):
    drafts = extract(text, ANCHOR)

    assert all(draft.attributed_to is None or draft.attributed_to in text for draft in drafts)


@given(TEXTS)
def test_relations_point_to_other_drafts(text):
    drafts = extract(text, ANCHOR)

    assert all(
        0 <= relation.other < len(drafts) and relation.other != index
        for index, draft in enumerate(drafts)
        for relation in draft.relations
    )


@given(TEXTS)
def test_without_words_of_time_and_a_publication_day_nothing_is_dated(text):
    drafts = extract(text, None)

    assert all(draft.when.words or not draft.when.is_dated for draft in drafts)


@given(TEXTS)
def test_the_same_text_gives_the_same_drafts(text):
    assert extract(text, ANCHOR) == extract(text, ANCHOR)


@given(TEXTS, TEXTS)
def test_no_mention_is_lost_in_merging(one, other):
    drafts = [(source(one, "a"), extract(one, ANCHOR)), (source(other, "b"), extract(other, ANCHOR))]

    events = merge(drafts)

    told = sum(len(draft.mentions) for _, found in drafts for draft in found)
    assert sum(len(event.passages) for event in events) == told


@given(TEXTS, TEXTS)
def test_the_order_of_sources_makes_no_difference(one, other):
    drafts = [(source(one, "a"), extract(one, ANCHOR)), (source(other, "b"), extract(other, ANCHOR))]

    assert merge(drafts) == merge(drafts[::-1])


@given(TEXTS)
def test_no_event_ends_before_it_begins(text):
    whens = [draft.when for draft in extract(text, ANCHOR)]

    assert all(w.first_day <= w.last_day for w in whens if w.first_day is not None and w.last_day is not None)


@given(TEXTS)
def test_a_title_is_one_line_without_marks(text):
    titles = [draft.title for draft in extract(text, ANCHOR)]

    assert all(title == " ".join(title.split()) and not set("*#`_") & set(title) for title in titles)


@given(TEXTS, TEXTS)
def test_ids_are_stable_and_no_two_alike(one, other):
    drafts = [(source(one, "a"), extract(one, ANCHOR)), (source(other, "b"), extract(other, ANCHOR))]

    ids = [event.id for event in merge(drafts)]

    assert len(set(ids)) == len(ids)
    assert ids == [event.id for event in merge(drafts)]


@given(TEXTS, TEXTS)
def test_a_merged_event_ends_no_earlier_than_it_begins(one, other):
    drafts = [(source(one, "a"), extract(one, ANCHOR)), (source(other, "b"), extract(other, ANCHOR))]

    whens = [event.when for event in merge(drafts)]

    assert all(w.first_day <= w.last_day for w in whens if w.first_day is not None and w.last_day is not None)


MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
DEEDS = st.sampled_from(
    ["Iran and Russia signed a treaty", "Peru recalled its envoy", "The navy held a drill", "Rebels attacked the port"]
)
DAYS = st.dates(date(1950, 1, 1), date(2026, 2, 28))


@given(DEEDS, DAYS)
def test_a_year_gives_no_month(deed, day):
    (draft,) = extract(f"{deed} in {day.year}.", ANCHOR)

    assert draft.when.edtf == f"{day.year}"


@given(DEEDS, DAYS)
def test_a_month_gives_no_day(deed, day):
    (draft,) = extract(f"{deed} in {MONTHS[day.month - 1]} {day.year}.", ANCHOR)

    assert draft.when.edtf == day.isoformat()[:7]


@given(DEEDS, DAYS)
def test_a_day_is_kept(deed, day):
    (draft,) = extract(f"{deed} on {day.day} {MONTHS[day.month - 1]} {day.year}.", ANCHOR)

    assert draft.when.edtf == day.isoformat()


def test_no_rule_asks_the_clock():
    folder = Path(briefing_app.extraction.__file__).parent

    code = "".join(path.read_text(encoding="utf-8") for path in folder.rglob("*.py"))

    assert not any(call in code for call in (".today(", ".now(", "time.time", "localtime", "setlocale"))
