"""All that can be found by name: commands, countries, sources and events, each with what choosing it does."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon

from briefing_app.reference import countries, flag_path
from briefing_app.ui import theme
from briefing_app.ui.commands import COMMANDS
from briefing_app.ui.kind_icons import kind_icon
from briefing_app.ui.session import Session
from briefing_app.ui.shortcuts_window import keys_text, plain_text
from briefing_app.ui.translation import tr
from briefing_app.ui.wording import apart, country_name, day_text, kind_name, listed, when_text

if TYPE_CHECKING:
    from briefing_app.ui.menus import Menus


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing to choose.

    Attributes:
        name: What it is found by.
        detail: The second line.
        icon: Draws its picture; asked only for what is in sight.
        choose: Does it.
        keys: Its shortcut, as this system writes it.
        panel: Which panel shows it.
    """

    name: str
    detail: str
    icon: Callable[[], QIcon]
    choose: Callable[[], object]
    keys: str = ""
    panel: str = ""


def offers(session: Session, menus: "Menus") -> tuple[Offer, ...]:
    """Return what can be chosen now: commands first, then countries, sources and events in time order."""
    return (*_commands(menus), *_countries(session), *_sources(session), *_events(session))


def _commands(menus: "Menus") -> Iterator[Offer]:
    for command in COMMANDS:
        action = menus.actions[command.id]
        if action.isEnabled() and command.id != "palette":
            detail = apart([tr("Command"), plain_text(tr(command.menu))])
            yield Offer(plain_text(action.text()), detail, action.icon, action.trigger, keys_text(command.keys[:1]))


def _countries(session: Session) -> Iterator[Offer]:
    named = session.showing.country_counts
    names = {one.code: country_name(one.code) for one in countries()}
    for code, name in sorted(names.items(), key=lambda pair: (pair[0] not in named, pair[1])):
        detail = tr("Country · in your documents") if code in named else tr("Country")
        flag = partial(QIcon, str(flag_path(code)))
        yield Offer(name, detail, flag, partial(session.show_country, code), panel="country")


def _sources(session: Session) -> Iterator[Offer]:
    picture = partial(theme.icon, "mdi6.file-document-outline")
    for source in session.sources.values():
        day = day_text(source.published) if source.published else ""
        detail = apart(part for part in (tr("Source"), source.publisher, day) if part)
        yield Offer(
            source.title or source.path, detail, picture, partial(session.show_source, source.id), panel="source"
        )


def _events(session: Session) -> Iterator[Offer]:
    for event in session.events:
        who = listed(country_name(code) for code in event.countries)
        detail = apart(part for part in (kind_name(event.kind), when_text(event.when), who) if part)
        yield Offer(
            event.title, detail, partial(kind_icon, event.kind), partial(session.select, event.id), panel="event"
        )
