"""Tells whether words can name one who speaks, and how far they reach. Knows no verbs of saying."""

from briefing_app.extraction.sentence import MARKS, Sentence


def is_known_speaker(sentence: Sentence, first: int, last: int) -> bool:
    """Return whether a name or an office speaks; a form in -ing often hangs on a thing: "a drop, indicating ..."."""
    speaker = range(first, last + 1)
    return any(sentence.words[at].is_name or sentence.is_a(at, "office", "body", "speaker") for at in speaker)


def can_speak(sentence: Sentence, first: int, last: int) -> bool:
    """Return whether the words can name a speaker: no words of time, no event, no preposition in front."""
    speaker = range(first, last + 1)
    if not any(sentence.words[at].is_word for at in speaker):
        return False  # "... must not stop!" said a message
    is_name = sentence.words[last].is_name
    is_event = not (is_name or sentence.lower(last) in _SPEAKING) and any(
        noun.last == last and noun.phrase_first <= first for noun in sentence.nouns
    )
    is_led = sentence.is_a(first, "preposition", "temporal after")
    is_when = any(sentence.is_timed(index) and sentence.lower(index) not in _PAPERS for index in speaker)
    return not (is_event or is_led or is_when)


_PAPERS = frozenset({"daily", "weekly", "monthly"})
"""Words of time that name papers: "Kompas daily said"."""


_SPEAKING = frozenset(
    {
        "report", "reports", "statement", "letter", "inquiry", "investigation", "probe", "study", "survey",
        "communiqué", "communique", "bulletin", "memo", "message", "ruling", "decree", "declaration", "verdict",
        "dispatch", "notice", "resolution", "release", "announcement", "filing", "indictment",
    }
)  # fmt: skip
"""Events that say something: "the report says Iran has breached the deal"."""


def is_name_start(sentence: Sentence, index: int) -> bool:
    """Return whether a name or a phrase with an article starts here, and no time."""
    if index >= len(sentence.words) or sentence.is_timed(index):
        return False
    return sentence.words[index].is_name or sentence.lower(index) in {"the", "a", "an", "one", "his", "her", "their"}


def is_speaker_start(sentence: Sentence, index: int) -> bool:
    """Return whether a speaker starts here: "said his lawyer", but not "announced his death", "wrote a letter"."""
    if sentence.lower(index) not in {"his", "her", "their", "a", "an"}:
        return is_name_start(sentence, index) or _is_group(sentence, index)
    farthest = _FEW if sentence.lower(index) in {"a", "an"} else _FEW - 1  # "a former minister", "his lawyer"
    after = range(index + 1, min(index + farthest, len(sentence.words)))
    persons = ("office", "body", "speaker", "person noun", "commentator", "companion")
    return any(sentence.words[at].is_name or sentence.is_a(at, *persons) for at in after)


_FEW = 4


def _is_group(sentence: Sentence, index: int) -> bool:
    """Return whether people are named with no article: "police", "two people", "unnamed officials"."""
    for at in range(index, min(index + _FEW, len(sentence.words))):
        if sentence.is_a(at, "speaker") or sentence.lower(at) == "people":
            return True
        if not sentence.words[at].is_word or sentence.is_a(at, "preposition", "conjunction", "subordinator"):
            return False
    return False


def name_end(sentence: Sentence, first: int) -> int:
    """Return the index of the last token of the name or phrase that starts here."""
    starts = {group.first for group in sentence.groups}
    time_starts = {sentence.index_at(time.start) for time in sentence.times}
    last = first
    while last + 1 < len(sentence.words):
        after = sentence.lower(last + 1)
        if after in MARKS or after in {".", "!", "?", "who", "which", "that"} or last + 1 in starts | time_starts:
            break
        last += 1
    while last > first and sentence.is_a(last, "preposition"):
        last -= 1
    return last
