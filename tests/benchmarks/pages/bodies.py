"""Ways in which pages mark up a story, each with the words that belong to it: no caption, teaser or advert."""

import random
from collections.abc import Callable

from tests.benchmarks.pages.stories import Story

Body = tuple[str, tuple[str, ...]]


def paragraphs(story: Story, _: random.Random) -> Body:
    return "".join(f"<p>{each}</p>\n" for each in story.paragraphs), story.paragraphs


def divisions(story: Story, _: random.Random) -> Body:
    return "".join(f'<div class="para">{each}</div>\n' for each in story.paragraphs), story.paragraphs


def broken_lines(story: Story, _: random.Random) -> Body:
    return "<br><br>\n".join(story.paragraphs), story.paragraphs


def spans_in_divisions(story: Story, _: random.Random) -> Body:
    return "".join(f"<div><div><span>{each}</span></div></div>" for each in story.paragraphs), story.paragraphs


def with_figures(story: Story, chance: random.Random) -> Body:
    figure = (
        "<figure><img src='a.jpg' alt='The lake'><figcaption>The lake at dusk, seen from the pier. "
        "Photograph: A. Sample/Sample Wire</figcaption></figure>"
    )
    return _with_something_between(story, chance, figure)


def with_captions_of_old(story: Story, chance: random.Random) -> Body:
    caption = (
        '<div class="wp-caption alignright" style="width: 310px"><img src="b.jpg"><p class="wp-caption-text">'
        "A ferry lies idle in the harbour of Westmark.</p></div>"
    )
    return _with_something_between(story, chance, caption)


def with_teasers(story: Story, chance: random.Random) -> Body:
    teaser = (
        '<div class="related-box"><h4>Read more</h4><ul><li><a href="/a">Bakers of Eastmark ask for later hours</a></li>'
        '<li><a href="/b">What the flood left behind in the valley</a></li></ul></div>'
    )
    return _with_something_between(story, chance, teaser)


def with_teaser_lines(story: Story, chance: random.Random) -> Body:
    teaser = '<p><strong>Read more: <a href="/c">The cranes that nobody wants to pay for</a></strong></p>'
    return _with_something_between(story, chance, teaser)


def with_newsletter(story: Story, chance: random.Random) -> Body:
    box = (
        '<div class="newsletter-signup"><h3>The morning letter</h3><p>Our best stories in your mailbox at six. '
        "By signing up you agree to our terms of use and our privacy policy.</p><form><input type='email'>"
        "<button>Sign up</button></form></div>"
    )
    return _with_something_between(story, chance, box)


def with_sharing(story: Story, chance: random.Random) -> Body:
    box = (
        '<div class="share"><a href="#">Share on a network</a> <a href="#">Send by mail</a> <a href="#">Print</a></div>'
    )
    html, text = _with_something_between(story, chance, "<p>Advertisement</p>")
    return box + html + box, text


def with_subheads(story: Story, _: random.Random) -> Body:
    subhead = _first_words(story.paragraphs[1], 5)
    first, *others = story.paragraphs
    html = f"<p>{first}</p><h2>{subhead}</h2>" + "".join(f"<p>{each}</p>" for each in others)
    return html, (first, subhead, *others)


def with_list(story: Story, _: random.Random) -> Body:
    first, *others = story.paragraphs
    points = others[:3]
    html = f"<p>{first}</p><ul>{''.join(f'<li>{each}</li>' for each in points)}</ul>"
    return html + "".join(f"<p>{each}</p>" for each in others[3:]), story.paragraphs


def with_quotation(story: Story, _: random.Random) -> Body:
    first, quoted, *others = story.paragraphs
    html = f"<p>{first}</p><blockquote><p>{quoted}</p></blockquote>"
    return html + "".join(f"<p>{each}</p>" for each in others), story.paragraphs


def with_prose_in_table(story: Story, _: random.Random) -> Body:
    first, second, third, *others = story.paragraphs
    table = f"<table><tr><td>{second}</td></tr><tr><td>{third}</td></tr></table>"
    return f"<p>{first}</p>{table}" + "".join(f"<p>{each}</p>" for each in others), story.paragraphs


def with_links(story: Story, chance: random.Random) -> Body:
    linked = tuple(_linked(each, chance) for each in story.paragraphs)
    return "".join(f"<p>{each}</p>" for each in linked), story.paragraphs


def with_lead(story: Story, _: random.Random) -> Body:
    first, *others = story.paragraphs
    html = f'<p class="standfirst"><b>{first}</b></p>' + "".join(f"<p>{each}</p>" for each in others)
    return html, story.paragraphs


def with_author_note(story: Story, _: random.Random) -> Body:
    note = '<div class="author-bio"><img src="c.jpg"><p>A. Sample has written about lakes since 2011. Follow A. Sample.</p></div>'
    return "".join(f"<p>{each}</p>" for each in story.paragraphs) + note, story.paragraphs


BODIES: tuple[Callable[[Story, random.Random], Body], ...] = (
    paragraphs,
    paragraphs,
    divisions,
    broken_lines,
    spans_in_divisions,
    with_figures,
    with_captions_of_old,
    with_teasers,
    with_teaser_lines,
    with_newsletter,
    with_sharing,
    with_subheads,
    with_list,
    with_quotation,
    with_prose_in_table,
    with_links,
    with_lead,
    with_author_note,
)


def _with_something_between(story: Story, chance: random.Random, something: str) -> Body:
    at = chance.randint(1, len(story.paragraphs) - 1)
    pieces = [f"<p>{each}</p>" for each in story.paragraphs]
    return "\n".join([*pieces[:at], something, *pieces[at:]]), story.paragraphs


def _first_words(text: str, count: int) -> str:
    return " ".join(text.split()[:count]).rstrip(".,") if " " in text else text[:12]


def _linked(text: str, chance: random.Random) -> str:
    words = text.split(" ")
    at = chance.randrange(len(words))
    words[at] = f'<a href="/topic/{at}">{words[at]}</a>'
    return " ".join(words)
