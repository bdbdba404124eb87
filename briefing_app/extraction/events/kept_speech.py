"""Decides whether a bare "said" is an event itself: where nothing else of its sentence has come about."""

from collections.abc import Container, Iterable

from briefing_app.extraction.events.soundness import is_sound
from briefing_app.extraction.names.attribution import Saying
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.telling import Telling
from briefing_app.extraction.words.verb_groups import VerbGroup
from briefing_app.model import Status

_REAL = frozenset({Status.HAPPENED, Status.ONGOING, Status.DENIED})


def is_bare_speech(sentence: Sentence, group: VerbGroup, dated: Container[int], spoken: Iterable[Saying]) -> bool:
    """Return whether it is an undated "said" beside something else that is told."""
    if not sentence.lexicon.is_a(group.base, "bare speech") or group.head in dated:
        return False
    return any(saying.group is group for saying in spoken) and len(sentence.groups) > 1


def is_event_itself(group: VerbGroup, found: Iterable[Telling]) -> bool:
    """Return whether nothing else came about for sure; who says that a thing was not so makes a statement, too.

    Args:
        group: The verb of saying.
        found: What the sentence tells besides.
    """
    others = (told for told in found if told.status is not Status.DENIED or not _says(told, group))
    return not any(_is_told_for_sure(told) for told in others)


def _says(telling: Telling, group: VerbGroup) -> bool:
    return telling.saying is not None and telling.saying.group is group


def _is_told_for_sure(telling: Telling) -> bool:
    """Return whether it came about, and has a name of its own or stands outside what is said."""
    is_real = telling.status in _REAL and not telling.is_echo and is_sound(telling, is_of_markets=False)
    return is_real and (telling.concept != "" or bool(telling.times) or telling.saying is None)
