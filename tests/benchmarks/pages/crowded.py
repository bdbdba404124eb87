"""Layouts that state their day amid much else: summaries, pictures, other stories with days of the same kind."""

from collections.abc import Mapping
from datetime import timedelta

from tests.benchmarks.pages.in_head import Layout
from tests.benchmarks.pages.page import Setting, Told
from tests.benchmarks.pages.wording import shown

_SUMMARY = (
    "The road has been closed for four years, and in both capitals there are people who would rather it stayed so; "
    "they were outvoted on a rainy evening, by a margin that surprised even those who had counted."
)


def behind_a_summary(setting: Setting) -> Told:
    return Told(
        under=f'<p class="standfirst">{_SUMMARY}</p><div class="byline">A. Sample, B. Sample</div><div>{_words(setting)}</div>'
    )


def behind_a_picture(setting: Setting) -> Told:
    taken = shown(setting.day - timedelta(days=300), setting.story.language, setting.chance)
    figure = f"<figure><img src='a.jpg'><figcaption>The pier | {taken}</figcaption></figure>"
    return Told(under=f"{figure}<p>{_words(setting)}</p>")


def author_and_day_in_one(setting: Setting) -> Told:
    words = _words(setting)
    return Told(
        under=setting.chance.choice(
            (
                f"<p>By A. Sample {words}</p>",
                f"<p>By A. Sample, Sample Wire, {words}</p>",
                f"<p>{words} by <b>A. Sample</b></p>",
                f"<div>Von <a href='/a'>A. Sample</a> - {words}</div>",
                f"<p>By A. Sample and B. Sample<br>{words}</p>",
            )
        )
    )


def changed_in_brackets(setting: Setting) -> Told:
    changed = shown(setting.day + timedelta(days=6), "en", setting.chance)
    return Told(
        under=setting.chance.choice(
            (
                f"<p>{_words(setting)} (updated {changed})</p>",
                f"<p>{_words(setting)} | Updated: {changed}</p>",
                f"<p>{_words(setting)}, last modified {changed}</p>",
            )
        )
    )


def clock_before_the_day(setting: Setting) -> Told:
    words = _words(setting)
    return Told(
        under=setting.chance.choice(
            (
                f"<p>10:25 GMT, {words}</p>",
                f"<p>Published 10:25 AM EST, {words}</p>",
                f"<p>{words} 10.25 GMT</p>",
                f"<p>{words} at 10:25 a.m. ET</p>",
            )
        )
    )


def in_a_list_of_facts(setting: Setting) -> Told:
    words = _words(setting)
    return Told(
        under=setting.chance.choice(
            (
                f"<dl><dt>Author</dt><dd>A. Sample</dd><dt>Published</dt><dd>{words}</dd></dl>",
                f"<table><tr><td>Date:</td><td>{words}</td></tr><tr><td>Topic:</td><td>Roads</td></tr></table>",
                f"<p>Publication date:</p><p>{words}</p>",
            )
        )
    )


def neighbours_alike(setting: Setting) -> Told:
    """Write the days of other stories in the same element and class, below."""
    rows = "".join(
        f'<div class="item"><h3><a href="/{number}">Part {number} of the tale</a></h3><p class="pub-info">{shown(setting.day - timedelta(days=9 * number), setting.story.language, setting.chance)}</p></div>'
        for number in (1, 2, 3)
    )
    return Told(under=f'<p class="pub-info">{_words(setting)}</p>', after=f'<div class="list">{rows}</div>')


def neighbours_first(setting: Setting) -> Told:
    """Write teasers of other stories before the story itself."""
    rows = "".join(
        f'<article><h3><a href="/{number}">Part {number} of the tale</a></h3><time datetime="{setting.day - timedelta(days=9 * number)}T08:00:00Z">{number} weeks ago</time></article>'
        for number in (1, 2, 3)
    )
    return Told(masthead=f"<div class='strip'>{rows}</div>", under=f"<p>{_words(setting)}</p>")


def headline_in_a_list_too(setting: Setting) -> Told:
    """Repeat the headline in a list of what is read, before the story."""
    today = shown(setting.saved, setting.story.language, setting.chance)
    return Told(
        masthead=f"<div class='most-read'><h3>{setting.story.headline}</h3><p>{today}</p></div>",
        under=f'<p class="meta">{_words(setting)}</p>',
    )


def words_of_publishing_in_the_story(setting: Setting) -> Told:
    """Let the summary tell when something else was published."""
    old = shown(setting.day - timedelta(days=700), "en", setting.chance)
    summary = setting.chance.choice(
        (
            f"A report published on {old} has come to an end.",
            f"The plan was last updated on {old}.",
            f"The bank’s figures, released on {old}, were wrong.",
        )
    )
    return Told(under=f"<p>{summary}</p><p>{_words(setting)}</p>")


def midnight_stamp(setting: Setting) -> Told:
    """Write a day without a time as midnight in UTC."""
    return Told(
        head=f'<meta property="article:published_time" content="{setting.day}T00:00:00{setting.chance.choice(("Z", "+00:00", ".000Z"))}">'
    )


def unknown_stamp(setting: Setting) -> Told:
    """Write the day that systems write for "unknown" into the head."""
    return Told(
        head=f'<meta property="article:published_time" content="{setting.chance.choice(("1970-01-01T00:00:00Z", "0001-01-01T00:00:00", "1969-12-31"))}">',
        under=f"<p>{_words(setting)}</p>",
    )


def forum(setting: Setting) -> Told:
    """Write a thread: the first post has the thread's day, each answer has its own."""
    posts = "".join(
        f'<div class="postbody"><p class="author">by <a>member{number}</a> » {shown(setting.day + timedelta(days=number), "en", setting.chance)}, 10:2{number} am</p><div class="content">{each}</div></div>'
        for number, each in enumerate(setting.story.paragraphs)
    )
    return Told(body=f"<h2>{setting.story.headline}</h2>{posts}", is_told=False)


def company_page(setting: Setting) -> Told:
    return Told(
        under=f'<div class="news-detail"><span class="location">Westmark</span>, <span>{_words(setting)}</span></div>'
    )


def stamp_and_local_words(setting: Setting) -> Told:
    """Write a stamp in UTC of the evening before, and the day that readers saw in the morning."""
    stamp = f"{setting.day - timedelta(days=1)}T22:30:00Z"
    return Told(under=f'<time datetime="{stamp}">{_words(setting)}</time>')


def comments_marked_alike(setting: Setting) -> Told:
    notes = "".join(
        f'<li class="comment"><time class="entry-date published" itemprop="datePublished" datetime="{setting.day + timedelta(days=number)}">{number} days later</time><p>Well, well.</p></li>'
        for number in (1, 2)
    )
    return Told(
        under=f'<time class="entry-date published" datetime="{setting.day}T09:00:00+01:00">{_words(setting)}</time>',
        after=f"<ol class='commentlist'>{notes}</ol>",
    )


def _words(setting: Setting) -> str:
    return shown(setting.day, setting.story.language, setting.chance)


CROWDED: tuple[Layout, ...] = (
    behind_a_summary, behind_a_picture, author_and_day_in_one, changed_in_brackets, clock_before_the_day,
    in_a_list_of_facts, neighbours_alike, neighbours_first, headline_in_a_list_too, words_of_publishing_in_the_story,
    midnight_stamp, unknown_stamp, forum, company_page, stamp_and_local_words, comments_marked_alike,
)  # fmt: skip

CROWDED_LANGUAGES: Mapping[Layout, str] = dict.fromkeys(
    (behind_a_summary, author_and_day_in_one, changed_in_brackets, clock_before_the_day, in_a_list_of_facts,
     words_of_publishing_in_the_story, forum), "en",
)  # fmt: skip
"""Layouts with words of one language."""
