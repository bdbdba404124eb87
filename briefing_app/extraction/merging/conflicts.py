"""Finds what two accounts of one event cannot both have right: a day, a number, an actor. Decides for neither."""

import re
from collections.abc import Iterator, Sequence

from briefing_app.extraction.countries.finding import find_countries
from briefing_app.extraction.merging.account import Account, meaning
from briefing_app.extraction.merging.same_event import countries_agree, overlap
from briefing_app.extraction.times.numbers import COUNT, count_of
from briefing_app.extraction.words.inflection import Form
from briefing_app.extraction.words.lexicon import lexicon
from briefing_app.model import Conflict, EventKind, Status

_NUMBER = rf"(?P<count>{COUNT})"
_DIED = r"(?:(?:were|was) (?:killed|\w+ to death)|died|drowned|perished|lost their lives|dead|lives)"
_NO_DEAD = r"(?!(?: (?!and\b)[\w-]+){0,3} (?:injured|wounded|hurt|homeless|missing|stranded|trapped|without)\b)"
_TOLLS = (
    re.compile(rf"(?i)\b(?:kill(?:ed|ing|s)|left|claimed|cost)(?: the lives of)?(?: at)? {_NUMBER}\b{_NO_DEAD}"),
    re.compile(rf"(?i)\b{_NUMBER}(?: \w+){{0,3}} {_DIED}\b"),
)
_LOOSE = re.compile(
    r"(?i)\b(?:more than|over|at least|about|around|some|up to|nearly|almost|as many as|fewer than|less than)\s*$"
)
_RISING = re.compile(
    r"(?i)\b(?:ris(?:en|es|ing)|rose|climb\w*|revised|initially|earlier|so far|missing|now stands|up from"
    r"|more (?:people|victims|bodies|dead)|further|(?:tak|bring|rais)ing the|another)\b"
)
_COUNTED = re.compile(rf"(?i)(?<![\w$€£.,-]){_NUMBER}(?P<what>(?: [^\W\d_][\w’'-]*){{1,2}})")
_PEOPLE = frozenset({"people", "person", "men", "women", "other"})
_WITH_ACTOR = frozenset({EventKind.STRIKE, EventKind.ATTACK})
_DOERS = frozenset({"build", "fire", "explode", "rob", "seize goods"})
"""Concepts of deeds that only one can have done."""
_BLOWS = frozenset({"strike", "attack"})
"""Concepts of blows; of some the kind is left open, as markets are hit and captured too."""


def conflicts(told: Sequence[Account]) -> tuple[Conflict, ...]:
    """Return the conflicts between the accounts, in the order day, number, actor."""
    if len(told) == 1:  # as most events are told; none contradicts itself
        return ()
    return tuple(conflict for find in (_days, _numbers, _actors) for conflict in find(told))


def _days(told: Sequence[Account]) -> Iterator[Conflict]:
    dated = [account for account in told if account.when.is_dated and account.draft.status is not Status.PLANNED]
    for position, account in enumerate(dated):
        for other in dated[position + 1 :]:
            if account.source.id != other.source.id and not overlap(account.when, other.when):
                yield _conflict("date", (account.when.edtf, other.when.edtf), (account, other))
                return


def _numbers(told: Sequence[Account]) -> Iterator[Conflict]:
    stated = [(account, counts) for account in told if (counts := _counts(account))]
    for position, (account, ours) in enumerate(stated):
        for other, theirs in stated[position + 1 :]:
            what = next((each for each in ours if each in theirs and ours[each] != theirs[each]), None)
            if what is not None and account.source.id != other.source.id:
                yield _conflict("number", (str(ours[what]), str(theirs[what])), (account, other))
                return


def _counts(account: Account) -> dict[str, int]:
    """Return how many are dead by what the sentence says, or else how many of what its title counts."""
    sentence = account.sentence()
    if _RISING.search(sentence):
        return {}
    toll = _toll(sentence)
    return _counted(account) if toll is None else {"dead": toll}


def _counted(account: Account) -> dict[str, int]:
    """Return how many of what the title states flatly, by the one or two words behind the number.

    People are counted as such where they are what was done something to: "detained 85 people".
    """
    title, done = account.draft.title, account.draft.mentions[0].trigger.cut(account.source.text)
    found: dict[str, int] = {}
    for match in _COUNTED.finditer(title):
        count = count_of(match["count"].lower())
        if count is not None and not _LOOSE.search(title[: match.start("count")]):
            words = map(meaning, match["what"].lower().split())
            is_object = title[: match.start("count")].endswith(f"{done} ")
            found |= {word: int(count) for word in words if word in account.words or (is_object and word in _PEOPLE)}
    return found


def _toll(sentence: str) -> int | None:
    """Return the number of dead a sentence states flatly; None for "more than 40"."""
    for pattern in _TOLLS:
        match = pattern.search(sentence)
        if match and not _LOOSE.search(sentence[: match.start("count")]):
            count = count_of(match["count"].lower())
            return int(count) if count is not None else None
    return None


def _actors(told: Sequence[Account]) -> Iterator[Conflict]:
    acting = [(account, actor) for account in told if (actor := _actor(account))]
    for position, (account, actor) in enumerate(acting):
        for other, theirs in acting[position + 1 :]:
            is_of_one = (_has_actor(account) and _has_actor(other)) or not countries_agree(account, other)
            if is_of_one and account.source.id != other.source.id and _are_opposed(actor, theirs, (account, other)):
                yield _conflict("actor", (actor, theirs), (account, other))
                return


def _are_opposed(actor: str, theirs: str, told: tuple[Account, Account]) -> bool:
    """Return whether it cannot be one: of two countries, or, in an attack, without a word in common."""
    ours, others = _countries(actor), _countries(theirs)
    if ours and others:
        return not ours & others
    is_attack = any(account.draft.kind in _WITH_ACTOR or account.concepts & _BLOWS for account in told)
    is_of_markets = any(lexicon().is_a(word.lower(), "market") for word in (*actor.split(), *theirs.split()))
    return is_attack and not is_of_markets and not _words(actor) & _words(theirs)


def _countries(phrase: str) -> set[str]:
    return {mention.code for mention in find_countries(phrase)}


def _has_actor(account: Account) -> bool:
    return account.draft.kind in _WITH_ACTOR or bool(account.concepts & (_DOERS | _BLOWS))


_AGENT = re.compile(
    r"[^,;.]{0,60}? by ((?:the )?[A-Z][\w’'-]+(?: [\w’'-]+){0,2}?)(?= (?:on|in|at|near|from|last|who)\b|[,.;])"
)
_BE = frozenset({"was", "were", "been", "being", "is", "are"})


def _actor(account: Account) -> str:
    """Return who acts: four words at most before an active verb, or behind "by" after a passive one."""
    text, mention = account.source.text, account.draft.mentions[0]
    verb = mention.trigger.cut(text).lower().split()
    before = text[mention.span.start : mention.trigger.start].strip()
    if not _BE.isdisjoint((*before.lower().split()[-1:], *verb)):
        by = _AGENT.match(text, mention.trigger.end, mention.span.end)
        return by[1] if by else ""
    match = re.fullmatch(r"(?:The |A |An )?([A-Z][\w’'-]+(?: [\w’'-]+){0,3})", before.rsplit(", ", 1)[-1].strip())
    is_past = any(Form.PAST in sense.forms for sense in lexicon().verbs.get(verb[0], ()))
    return before if match and (is_past or verb[0].endswith("ed")) else ""


def _words(phrase: str) -> set[str]:
    return {meaning(word) for word in phrase.casefold().split() if word not in {"the", "a", "an"}}


def _conflict(field: str, values: tuple[str, str], told: tuple[Account, Account]) -> Conflict:
    return Conflict(field, values, tuple(account.passages[0] for account in told))
