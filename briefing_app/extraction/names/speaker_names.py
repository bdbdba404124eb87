"""Writes who says something: as the text does, and for "its ministry" with the owner's name. Finds no speaker."""

from collections.abc import Mapping

from briefing_app.extraction.names.attribution import Saying
from briefing_app.extraction.names.stand_ins import GENITIVES
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.stand_in import Name


def speaker_name(sentence: Sentence, saying: Saying, text: str, names: Mapping[int, Name]) -> str | None:
    """Return who says so as the text writes it; for a pronoun the name it stands for, None if that is unsure."""
    words = sentence.cut(saying.speaker_first, saying.speaker_last)
    name = names.get(sentence.words[saying.speaker_first].start)
    if name is not None and name.first < name.last:
        return _with_owner(words.cut(text), name, text) if name.end < words.end else text[name.first : name.last]
    is_owned = sentence.lower(saying.speaker_first) in GENITIVES and saying.speaker_first < saying.speaker_last
    if sentence.is_a(saying.speaker_first, "pronoun") and not is_owned:
        return None
    return words.cut(text)


def _with_owner(words: str, name: Name, text: str) -> str:
    """Return whose ministry says so by the owner's name: "Peru's ministry" for "its ministry"; "her lawyer" stays."""
    owner = text[name.first : name.last]
    rest = words.split(" ", 1)[-1]
    is_name = owner[0].isupper() and words.lower().startswith(tuple(GENITIVES))
    ending = "’" if "’" in text else "'"
    return f"{owner}{ending}{'' if owner.endswith('s') else 's'} {rest}" if is_name else words
