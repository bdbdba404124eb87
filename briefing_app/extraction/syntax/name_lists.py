"""Tells commas between names of one list from those that part clauses. Knows no verb's meaning."""

from briefing_app.extraction.sentence import Sentence


def lists_names(sentence: Sentence, comma: int) -> bool:
    """Return whether the comma parts names of a list that ends in "and" and a name: "admit Peru, Chile and the US"."""
    if sentence.lower(comma) != "," or not _is_name_at(sentence, comma - 1) or not _is_name_at(sentence, comma + 1):
        return False
    for at in range(comma + 1, min(comma + _LONGEST_LIST, len(sentence.words))):
        if sentence.lower(at) == "and":
            return _is_name_at(sentence, at + 1) and not any(sentence.groups_between(comma, at + 1))
        if not (sentence.lower(at) == "," or _is_name_at(sentence, at)):
            return False
    return False


def _is_name_at(sentence: Sentence, index: int) -> bool:
    """Return whether a name stands here, or an article before one."""
    at = index + 1 if sentence.is_a(index, "determiner") else index
    return at < len(sentence.words) and sentence.words[at].is_name and not sentence.is_timed(at)


_LONGEST_LIST = 12
