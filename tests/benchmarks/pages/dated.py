"""Layouts of pages that state their day, in all the ways we know of from 1998 to now."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta, timezone

from tests.benchmarks.pages.in_head import IN_HEAD, Layout, script, stamp
from tests.benchmarks.pages.page import Setting, Told
from tests.benchmarks.pages.wording import shown


def poor_field_and_line(setting: Setting) -> Told:
    name = setting.chance.choice(("date", "DC.date", "dcterms.created", "DC.Date.created", "created"))
    return Told(head=f'<meta name="{name}" content="{setting.day}">', under=_line(setting))


def microdata(setting: Setting) -> Told:
    words, moment = _words(setting), stamp(setting)
    return Told(
        under=setting.chance.choice(
            (
                f'<div class="meta"><span itemprop="datePublished" content="{moment}">{words}</span></div>',
                f'<time itemprop="datePublished" datetime="{moment}">{words}</time>',
                f'<meta itemprop="datePublished" content="{moment}"/><meta itemprop="dateModified" content="{setting.saved}">',
                f'<span itemprop="datePublished">{words}</span>',
            )
        )
    )


def time_element(setting: Setting) -> Told:
    words, moment = _words(setting), stamp(setting)
    changed = f'<time class="updated" datetime="{setting.saved}">changed</time>'
    return Told(
        under=setting.chance.choice(
            (
                f'<time datetime="{moment}" pubdate>{words}</time>',
                f'<time class="entry-date published" datetime="{moment}">{words}</time>{changed}',
                f'<p class="byline">By A. Sample · <time datetime="{moment}">{words}</time></p>',
                f'<div>Published <time datetime="{moment}">{words}</time>, updated {changed}</div>',
                f'<p>By <a href="/a">A. Sample</a></p><p><time datetime="{moment}">{words}</time></p><p>4 min read</p>',
                f'<time datetime="{_milliseconds(setting.day)}">{words}</time>',
            )
        )
    )


def weblog(setting: Setting) -> Told:
    words = _words(setting)
    return Told(
        **setting.chance.choice(
            (
                {"under": f"<small>{words} by admin</small>"},
                {"under": f'<p class="postmetadata">Posted on {words} by <a href="/me">A. Sample</a> | 3 Comments</p>'},
                {"under": f'<div class="entry-meta"><span class="entry-date">{words}</span></div>'},
                {
                    "after": f'<p class="postmetadata alt"><small>This entry was posted on {words} at 10:25 pm and is filed under <a href="/w">World</a>. You can follow any responses through the feed.</small></p>'
                },
                {
                    "after": f'<footer class="entry-meta">Posted on <a href="#"><time class="entry-date" datetime="{setting.day}T10:25:00+01:00">{words}</time></a> by A. Sample</footer>'
                },
                {
                    "above": f'<h2 class="date-header"><span>{words}</span></h2>',
                    "after": f'<div class="post-footer">Posted by A. Sample at <abbr class="published" title="{setting.day}T10:25:00+01:00">10:25</abbr></div>',
                },
                {"above": f'<div class="post-date"><span>{words}</span></div>'},
            )
        )
    )


def line_under_the_headline(setting: Setting) -> Told:
    return Told(under=_line(setting))


def line_over_the_headline(setting: Setting) -> Told:
    words = _words(setting)
    kind = setting.chance.choice(("date", "article-date", "kicker-date", "news-date", "pubdate", "meta"))
    return Told(above=f'<div class="{kind}">{words}</div>')


def day_in_pieces(setting: Setting) -> Told:
    day = setting.day
    return Told(
        under='<div class="date"><span class="day">{}</span> <span class="month">{}</span> <span class="year">{}</span></div>'.format(
            day.day, f"{day:%b}", day.year
        )
    )


def table_of_1998(setting: Setting) -> Told:
    story, words = setting.story, _words(setting)
    text = "<br><br>".join(story.paragraphs)
    head = setting.chance.choice(
        (
            f"<font size=5><b>{story.headline}</b></font>",
            f"<b><font size='+2'>{story.headline}</font></b>",
            f"<h2>{story.headline}</h2>",
        )
    )
    line = setting.chance.choice(
        (
            f"<font size=2><i>{words}</i></font>",
            f"<i>By A. Sample</i><br>{words}",
            f"<font color=gray>Web posted: {words}</font>",
            f"Sample Wire, {words}",
        )
    )
    menu = (
        "<td width=120 valign=top><a href=1.html>World</a><br><a href=2.html>Trade</a><br><a href=3.html>Sport</a></td>"
    )
    return Told(body=f"<table border=0><tr>{menu}<td>{head}<br>{line}<br><br>{text}</td></tr></table>")


def dateline(setting: Setting) -> Told:
    day = setting.day
    place = setting.chance.choice(("MUSCAT", "NORHAVEN, Norland", "WESTMARK"))
    words = setting.chance.choice((f"{day:%B} {day.day}, {day.year}", f"{day.day} {day:%b} {day.year}"))
    return Told(first_words=f"{place}, {words} (Sample Wire) — ")


def address(setting: Setting) -> Told:
    day = setting.day
    slug = setting.chance.choice(
        (
            f"{day:%Y/%m/%d}/salt-road",
            f"world/{day:%Y/%b/%d}/salt-road".lower(),
            f"news/{day:%Y-%m-%d}/salt-road.html",
            f"a/{day:%Y%m%d}-salt-road",
            f"{day:%Y/%m/%d}/salt-road-31415.html",
        )
    )
    url = f"https://wire.example.org/{slug}"
    how = setting.chance.choice(
        (
            f'<link rel="canonical" href="{url}">',
            f'<meta property="og:url" content="{url}">',
            f"<!-- saved from url=({len(url):04}){url} -->",
            "",
        )
    )
    return Told(head=how, url="" if how else url)


def day_moved_by_its_zone(setting: Setting) -> Told:
    """Write late in the evening west of Greenwich: the stamp, in UTC, is of the day after the one that is shown."""
    late = datetime.combine(setting.day, time(21, 40), timezone(timedelta(hours=-5))).astimezone(UTC)
    head = f'<meta property="article:published_time" content="{late:%Y-%m-%dT%H:%M:%SZ}">'
    words = _words(setting)
    url = f"https://wire.example.org/{setting.day:%Y/%m/%d}/road"
    return setting.chance.choice((Told(head=head, under=f"<p>{words}</p>"), Told(head=head, url=url)))


def with_masthead(setting: Setting) -> Told:
    """Write today's day over all, as papers do, and the story's own day under its headline."""
    today = shown(setting.saved, setting.story.language, setting.chance)
    masthead = setting.chance.choice(
        (f'<div id="today">{today}</div>', f'<div class="header-date">{today}</div>', f"<span>{today}</span>")
    )
    return Told(masthead=f"<header>{masthead}<h1 class='logo'>The Sample Wire</h1></header>", under=_line(setting))


def updated_too(setting: Setting) -> Told:
    words, changed = _words(setting), shown(setting.day + timedelta(days=4), setting.story.language, setting.chance)
    return Told(
        under=setting.chance.choice(
            (
                f"<p>Published {words}</p><p>Updated {changed}</p>",
                f"<p>Last updated: {changed}</p><p>First published: {words}</p>",
                f"<p>Posted {words}, updated {changed}</p>",
            )
        ),
    )


def migrated(setting: Setting) -> Told:
    """Write the day of a move to another system into the head; the line and the address keep the old one."""
    head = f'<meta property="article:published_time" content="{setting.saved}T03:00:00+01:00">'
    return Told(head=head, under=_line(setting), url=f"https://wire.example.org/{setting.day:%Y/%m/%d}/road")


def web_archive(setting: Setting) -> Told:
    """Write the toolbar and the remark of a web archive around a page of its own time."""
    saved = setting.saved
    bar = (
        f'<div id="wm-ipp-base" lang="en"><div id="wm-ipp"><span>12 captures</span><span>{saved:%d %b %Y}</span>'
        f"<table><tr><td>Feb</td><td>MAR</td><td>Apr</td></tr><tr><td>2013</td><td>{saved:%Y}</td></tr></table></div></div>"
    )
    note = f"<!--\n FILE ARCHIVED ON 12:34:56 {saved:%b %d, %Y} AND RETRIEVED FROM AN ARCHIVE ON 05:06:07 {saved:%b %d, %Y}.\n-->"
    url = f"https://web.archive.org/web/{saved:%Y%m%d}123456/http://wire.example.org/road.html"
    return Told(masthead=bar, under=_line(setting), after=note, url=url)


def live_blog(setting: Setting) -> Told:
    posts = "".join(
        f'<div class="post" itemprop="liveBlogUpdate"><time datetime="{setting.day + timedelta(days=number)}T08:0{number}:00+01:00">08:0{number}</time>'
        f"<p>{paragraph}</p></div>"
        for number, paragraph in enumerate(setting.story.paragraphs)
    )
    values = {"@type": "LiveBlogPosting", "datePublished": stamp(setting), "coverageStartTime": stamp(setting)}
    updates = [{"@type": "BlogPosting", "datePublished": stamp(setting, setting.day + timedelta(days=2))}]
    return Told(
        head=script({**values, "liveBlogUpdate": updates}),
        body=f"<article><h1>{setting.story.headline}</h1>{posts}</article>",
    )


def print_version(setting: Setting) -> Told:
    printed = f"<p>Printed from https://wire.example.org/road on {setting.saved:%d %B %Y}</p>"
    return Told(above=printed, under=f"<p>Published {_words(setting)}</p>")


def press_release(setting: Setting) -> Told:
    words = _words(setting)
    return Told(
        under=setting.chance.choice(
            (
                f"<p>FOR IMMEDIATE RELEASE</p><p>{words}</p>",
                f"<p>Press release | {words}</p>",
                f"<p>Date: {words}</p>",
                f"<p>Released: {words}</p>",
            )
        ),
    )


def swapped_day_with_help(setting: Setting) -> Told:
    """Write a day whose parts may be swapped, beside a stamp that settles it."""
    order = setting.chance.choice(("%d/%m/%Y", "%m/%d/%Y"))
    return Told(
        head=f'<meta property="article:published_time" content="{stamp(setting)}">',
        under=f"<p>{setting.day:{order}}</p>",
    )


def agreeing(setting: Setting) -> Told:
    moment = stamp(setting)
    return Told(
        head=script({"@type": "NewsArticle", "datePublished": moment})
        + f'<meta property="article:published_time" content="{moment}">',
        under=f'<p class="date">{_words(setting)}</p>',
        url=f"https://wire.example.org/{setting.day:%Y/%m/%d}/road",
    )


def _words(setting: Setting) -> str:
    return shown(setting.day, setting.story.language, setting.chance)


def _line(setting: Setting) -> str:
    words = _words(setting)
    return setting.chance.choice(
        (
            f"<p>{words}</p>", f'<div class="date">{words}</div>', f"<p>By A. Sample | {words}</p>", f"<p>By A. Sample</p><p>{words}</p>",
            f'<div class="byline"><span class="author">A. Sample</span> <span class="date">{words}</span></div>',
            f'<ul class="meta"><li>A. Sample</li><li>{words}</li></ul>', f"<p>Sample Wire • {words} • 4 min read</p>",
            f"<h4>{words}</h4>", f'<span class="dateline">{words}</span>',
        )
    )  # fmt: skip


def _milliseconds(day: date) -> int:
    return int(datetime.combine(day, time(12), UTC).timestamp() * 1000)


DATED: tuple[Layout, ...] = (
    *IN_HEAD,
        poor_field_and_line, microdata, time_element, weblog, line_under_the_headline, line_over_the_headline, day_in_pieces,
    table_of_1998, dateline, address, day_moved_by_its_zone, with_masthead, updated_too, migrated, web_archive, live_blog,
    print_version, press_release, swapped_day_with_help, agreeing,
)  # fmt: skip

DATED_LANGUAGES: Mapping[Layout, str] = dict.fromkeys((dateline, updated_too, print_version, press_release), "en")
"""Layouts with words of one language."""
