"""A dossier with readings made by hand, so that verbs are tested without rules of extraction."""

from dataclasses import replace
from datetime import timedelta
from hashlib import sha256

from briefing_app import workspace
from briefing_app.model import SourceId, When
from tests.store.samples import DAY, drafts, source


def reading(*told):
    """Return what reading these sources gave: an event a line, years apart, so that none is taken for another."""
    return workspace.Reading(tuple(told), tuple(map(_years_apart, told)), (), told[0].path)


def _years_apart(told):
    first = int(told.title.split()[-1]) * 10
    return tuple(
        replace(draft, when=_day(first + line), title=f"{draft.title} on its day")
        for line, draft in enumerate(drafts(told))
    )


def _day(number):
    day = DAY + timedelta(days=400 * number)
    return When(day, day, day.isoformat(), "that day")


def rewritten(told, text):
    """Return a newer version of a source: the same path, other bytes."""
    hashed = sha256(text.encode()).hexdigest()
    starts = tuple(at for at in range(len(text)) if at == 0 or text[at - 1] == "\n")
    return replace(told, id=SourceId(hashed[:12]), text=text, sha256=hashed, paragraph_starts=starts)


def desk(sources=2, sentences=3, path=None):
    """Return an open dossier with suggestions of a few sources."""
    dossier = workspace.new_dossier(path)
    workspace.add_readings(dossier, [reading(source(number, sentences)) for number in range(sources)])
    return dossier


def ids(dossier):
    """Return the ids of all events, in order of their passages."""
    return sorted(dossier.events, key=lambda one: dossier.events[one].passages)
