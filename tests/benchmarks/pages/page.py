"""What an invented page is, and what the parts of its making pass on."""

import random
from dataclasses import dataclass
from datetime import date

from tests.benchmarks.pages.stories import Story


@dataclass(frozen=True, slots=True)
class Page:
    """A page with the right answers.

    Attributes:
        layout: Name of how the page states its day, or of the trap it is.
        published: The day it was published.
        is_told: The page states that day; one that doesn't should lead to a question or to no day at all.
        text: The paragraphs of the story, its headline apart.
    """

    layout: str
    html: str
    published: date
    is_told: bool
    text: tuple[str, ...]
    url: str = ""


@dataclass(frozen=True, slots=True)
class Setting:
    """What a layout is given to write with.

    Attributes:
        saved: The day the page was saved, some time after it was published.
    """

    chance: random.Random
    story: Story
    day: date
    saved: date


@dataclass(frozen=True, slots=True)
class Told:
    """How a page states its day: HTML for the places where pages do, and its address.

    Attributes:
        masthead: At the head of the page, before its menu.
        above: Between the menu and the headline.
        under: Between the headline and the story.
        after: Behind the story.
        body: In the story's place, if the layout writes a page of its own.
        is_told: See `Page`.
    """

    head: str = ""
    masthead: str = ""
    above: str = ""
    under: str = ""
    after: str = ""
    body: str = ""
    url: str = ""
    first_words: str = ""
    is_told: bool = True
