"""Put pages together: a layout's words for the day, a story's markup, and all that stands around them."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from tests.benchmarks.pages.bodies import BODIES
from tests.benchmarks.pages.crowded import CROWDED, CROWDED_LANGUAGES
from tests.benchmarks.pages.dated import DATED, DATED_LANGUAGES
from tests.benchmarks.pages.in_head import Layout
from tests.benchmarks.pages.page import Page, Setting, Told
from tests.benchmarks.pages.stories import WORDS, Story, story
from tests.benchmarks.pages.traps import TRAP_LANGUAGES, TRAPS

_FIRST, _LAST = date(1998, 1, 3), date(2026, 5, 30)
_SAVED_AFTER = (35, 400, 2_000)
_LANGUAGES = {**DATED_LANGUAGES, **CROWDED_LANGUAGES, **TRAP_LANGUAGES}


def pages(rounds: int, seed: int) -> Iterator[Page]:
    """Yield a page of each layout in each round, the same for the same seed."""
    for number in range(rounds):
        for layout in (*DATED, *CROWDED, *TRAPS):
            yield _page(layout, random.Random(f"{seed}:{number}:{layout.__name__}"))  # noqa: S311 - the same each time


def _page(layout: Layout, chance: random.Random) -> Page:
    day = _FIRST + timedelta(days=chance.randrange((_LAST - _FIRST).days))
    language = _LANGUAGES.get(layout) or ("en" if chance.random() < 0.5 else chance.choice(sorted(WORDS)))
    tale = story(language, chance)
    told = layout(Setting(chance, tale, day, day + timedelta(days=chance.choice(_SAVED_AFTER))))
    first, *others = tale.paragraphs
    tale = replace(tale, paragraphs=(told.first_words + first, *others))
    body, text = chance.choice(BODIES)(tale, chance)
    article = told.body or _article(told, tale, body, chance)
    text = tale.paragraphs if told.body else text
    return Page(layout.__name__, _whole(told, tale, article, chance), day, told.is_told, text, told.url)


def _article(told: Told, tale: Story, body: str, chance: random.Random) -> str:
    tag = chance.choice(("h1", "h1", "h1", "h2"))
    headline = f'<{tag} class="{chance.choice(("headline", "entry-title", "title", ""))}">{tale.headline}</{tag}>'
    around = chance.choice(("article", "div", "main", "section"))
    kind = chance.choice(("article-body", "entry-content", "story", "post", "content"))
    return f'<{around} class="{kind}">{told.above}{headline}{told.under}<div class="text">{body}</div>{told.after}</{around}>'


def _whole(told: Told, tale: Story, article: str, chance: random.Random) -> str:
    above, below = chance.choice(_ABOVE), "".join(chance.sample(_BELOW, chance.randint(0, 3)))
    mark = f' lang="{tale.language}"' if chance.random() < 0.7 else ""
    return (
        f"<!DOCTYPE html><html{mark}><head><meta charset='utf-8'><title>{tale.headline} | Sample Wire</title>"
        f"{told.head}</head><body>{told.masthead}{above}{article}{below}{_FOOT}</body></html>"
    )


_ABOVE = (
    "<nav><ul><li><a href='/world'>World</a></li><li><a href='/trade'>Trade</a></li><li><a href='/sport'>Sport</a></li></ul></nav>",
    "<div class='cookie-banner'><p>We use cookies to make this site work and to count its readers. You can accept all of them or choose.</p><button>Accept</button></div><div class='menu'><a href='/'>Home</a> <a href='/archive'>Archive</a></div>",
    "<div id='top'><a href='/'>Home</a> | <a href='/about'>About us</a> | <a href='/contact'>Contact</a></div>",
    "",
)
_BELOW = (
    "<aside class='sidebar'><h3>Most read</h3><ol><li><a href='/1'>A bridge too late</a> <span class='date'>12 January 2017</span></li><li><a href='/2'>The baker’s hours</a> <span class='date'>9 February 2018</span></li></ol></aside>",
    "<section class='related-articles'><h3>Related</h3><div class='teaser'><a href='/3'>The third crane</a><p>It stands where the first two stood, and does as little.</p><time datetime='2016-11-02'>2 November 2016</time></div></section>",
    "<div id='comments'><h3>2 comments</h3><div class='comment'><p>B. Sample wrote on 1 June 2019: I have never seen a crane move.</p></div><div class='comment'><p>C. Sample: Nor have I.</p></div></div>",
    "<div class='newsletter'><p>Get the morning letter. It is free, and you can leave it at any time.</p></div>",
    "<div class='tags'>Tags: <a href='/t/lake'>lake</a>, <a href='/t/road'>road</a></div>",
)
_FOOT = "<footer><p>© 1997–2026 Sample Wire. All rights reserved.</p><p><a href='/terms'>Terms of use</a> <a href='/privacy'>Privacy</a></p></footer>"
