"""Whether the words around a date look ahead or back. Knows no calendar."""

import re

from briefing_app.extraction.times.numbers import COUNT
from briefing_app.extraction.times.refine.scene import Scene
from briefing_app.extraction.times.words import one_of, table

_ROWS = table("tense")


def _words(*looks: str) -> str:
    return one_of(row["word"] for row in _ROWS if row["looks"] in looks)


_WILL = re.compile(rf"\b{_words('will')}\b|['’]ll\b")
_AHEAD = re.compile(rf"(?<!had been )(?<!previously )(?<!\bas )\b{_words('will', 'ahead')}\b|['’]ll\b")
_PAST = (
    rf"(?:{_words('back', 'past')}|(?!(?:need|unit|hundr|inde|ne|se|fe|spe|proce|exce|succe|we|re)ed)[a-z]{{2,}}ed)\b"
)
_BACK = re.compile(rf"\b{_PAST}")
_DONE = re.compile(rf"\b(?:{_words('past')}|(?:was|were)\s{{1,4}}(?:[a-z]+ly\s{{1,4}})?{_PAST})\b")
"""What nobody can take for an adjective: "the plan to leave was approved", "the vote to leave drew protests"."""
_BACK_NEXT = re.compile(rf"\s{{1,4}}{_PAST}")
_OWNER_WILL = re.compile(rf"['’]s\s{{1,4}}(?:[a-z-]+\s{{1,4}}){{1,2}}{_words('will')}\b")
_BREAK = re.compile(
    r"(?<!\b[a-z])(?<!\b(?:mr|ms|dr|st))(?<!\b(?:mrs|inc|gen|gov|sen|rep))[.](?=\s)|[;!?\"”“:](?=\s)|''|``"
    r"|\b(?:said|told|announced|reported|that|which|who|but|while|when)\b"
    r"|\b(?:after|before)\b(?!\s{0,4}$)"  # "to ratify it before | the summer" goes on
)
_ASIDE = re.compile(r",\s(?:[a-z]{1,12}ly\s)?[a-z]{2,12}ing\b[^,.;]{0,80},")
"""What somebody thinks beside it: "On 8 March, police, fearing he would be seen, searched the house"."""
_COUNTED = re.compile(rf"\b(?:{COUNT}|the|of)\svotes\b")
"""Votes that were counted, not "France votes on Sunday"."""
_VOTED = re.compile(
    r"\b(?:in|by|after|at|following|held|lost|won)\s(?:an?|its|their|this|that|the)\s(?:[a-z-]{3,15}\s){0,2}vote\s(?=on\b)"
)
"""A vote by which something was done: "passed in a late vote on Sunday"; "ahead of a vote on Sunday" it is to come."""
_RELATIVE = re.compile(r",\s(?:who|whom|whose|which)\b[^.;!?,]{1,120},")
"""What is said of somebody in passing: "Vega, who expected to win, resigned on 3 May"."""
_BROUGHT = re.compile(rf"(?<!\bbe )(?<!\bis )(?<!\bare )(?:\b{_words('brought')}\b[^,;.]{{0,50}}?\sto\s|,\sonly\sto\s)")
"""Leads what was done, not what is to be: "the ruling forced the firm to close on Monday"."""
_LIMIT = re.compile(
    r"\b(?:by|later\sthan|through|until|till|to|payable|expires?|effective)\s{1,4}(?:the\s|late\s|early\s|mid)?$"
)
_SENTENCE_END = re.compile(r"[.;!?]\s")
_DEADLINE = re.compile(r"\b(?:by|until|till|later\sthan)\s{1,4}(?:at\sleast\s|late\s|early\s)?$")
_AHEAD_OF = re.compile(r"\b(?:ahead\sof|run-?up\sto|eve\sof)\s{1,4}(?:the\s|[^.,;]{1,50}\band\s)?$")
_SET_FOR = re.compile(
    r"\b(?:called|announced|declared|fixed|convened|summoned|proclaimed|booked)\b[^.,;]{0,50}\bfor\s{1,4}$"
)
"""What is called for a day is to come on it: "an election has been called for Sunday"."""
_CALLED_TO = re.compile(
    r"\b(?:called|invited|summoned|urged|exhorted)\b[^.,;]{0,50}\bto\s(?:[a-z-]{1,15}\s){0,3}"
    r"(?:rally|march|vigil|demonstration|protest|sit-in|talks|summit|conference|congress|wedding|funeral|strike)\b"
)
"""Who has been called to a thing of a day is still to come: "has called its members to a march on Saturday"."""
_ENDED = re.compile(
    r"\b(?:ended|since)\s{1,4}(?:on\s{1,4}|in\s{1,4})?$|\bsince\s{1,4}(?:an?|the|its|his|her|their)\s{1,4}(?:[a-z-]{3,12}\s{1,4})?$"
)
_HAD_PLAN = re.compile(r"\bhad\sbeen\s(?:due|set|scheduled|expected|planned|slated|supposed)\b[^.;]{0,60}$")
_PLANNING = r"(?:propos|plann|schedul|arrang|book|invit|summon)ed\b"
"""What names a day to come as often as its own: "proposed talks on 5 May"."""
_DONE_IN = re.compile(
    rf"(?<!\bbe )(?<!\bis )(?<!\bare )\b(?!{_PLANNING}){_PAST}"
    r"(?:\s{1,4}(?!to\b)[\w'’,-]{1,20}){0,5}\s{1,4}(?:in|on)\s{1,4}$"
)
_LAST_DID = re.compile(r"\blast\s(?:met|saw|spoke|won|held|came|[a-z]{2,10}ed)\b[^.;,]{0,50}$")
_FROM = re.compile(r"\bfrom\s{1,4}$")
_VOTE = re.compile(
    r"\s{1,4}(?:[a-z]{3,15}\s{1,4})?(?:elections?|primary|primaries|votes?|referendums?|polls?|run-?offs?|summits?|deadline)\b"
)
_UNTIL = re.compile(r"\w\s{1,4}\w+\s{1,4}(?<!not )(?<!up )until\s{1,4}$")
_NOT_BEFORE = re.compile(r"\b(?:was|were|did|had|could)(?:\snot|n['’]t)\b[^,;]{0,60}\suntil\s{1,4}$")
"""What came about on a day at last: "was not cleared until Monday"."""
_OPENING = ("", "on", "in", "by", "from", "late on", "early on")
_REACH = 90


def looks_ahead(scene: Scene) -> bool:
    """Return whether the clause of the expression speaks of the future."""
    before, after, opens = _clause(scene)
    if _AHEAD_OF.search(before) or _SET_FOR.search(before) or _CALLED_TO.search(before):
        return True
    if _ENDED.search(before) or _HAD_PLAN.search(before) or _BACK_NEXT.match(after):
        return False
    if after.startswith(("'s", "’s")):
        return _OWNER_WILL.match(after) is not None
    if _UNTIL.search(before) and not _NOT_BEFORE.search(before):
        return True
    if _AHEAD.search(before) is not None:
        return _is_still_ahead(before)
    return opens and _WILL.search(after) is not None


def _is_still_ahead(before: str) -> bool:
    """Return whether nothing is told as done behind the last word that looks ahead."""
    ahead = max((match.end() for match in _AHEAD.finditer(before)), default=None)
    return ahead is not None and _DONE.search(before, ahead) is None


def is_over(scene: Scene) -> bool:
    """Return whether it follows "ended", "since" or "last met"."""
    before = _clause(scene)[0]
    return (_ENDED.search(before) or _LAST_DID.search(before)) is not None


def was_done(scene: Scene) -> bool:
    """Return whether it closely follows what was done in it: "won the cup in May"."""
    before = _clause(scene)[0]
    return _AHEAD.search(before) is None and _DONE_IN.search(before) is not None


def is_limit(scene: Scene) -> bool:
    """Return whether it is a limit ("by", "until") in a sentence that tells nothing past from its clause on."""
    before, lower, end = _clause(scene)[0], scene.setting.lower, scene.found.end
    if lower.startswith(("'s", "’s"), end):
        return False  # "is shaken by Wednesday's vote"
    rest = _SENTENCE_END.split(lower[end : end + _REACH], maxsplit=1)[0]
    return _DEADLINE.search(before) is not None and _BACK.search(f"{before} | {rest}") is None


def may_lie_ahead(scene: Scene) -> bool:
    """Return whether the clause of the expression leaves the future open; what stands before counts first."""
    before, after, _ = _clause(scene)
    if _ENDED.search(before) or _HAD_PLAN.search(before):
        return False
    is_limit = not after.startswith(("'s", "’s")) and _LIMIT.search(before) is not None
    if _is_still_ahead(before) or is_limit or _SET_FOR.search(before) or _CALLED_TO.search(before):
        return True
    if _BACK.search(before):
        return False
    return any((_FROM.search(before), _AHEAD.search(after), _VOTE.match(after)))


def _clause(scene: Scene) -> tuple[str, str, bool]:
    """Return what stands before and after in the clause, and whether the expression opens its sentence."""
    lower, found = scene.setting.lower, scene.found
    before = _RELATIVE.sub(",", lower[max(0, found.start - 2 * _REACH) : found.start])[-_REACH:]
    last = max(_BREAK.finditer(before), key=re.Match.end, default=None)
    before = _BROUGHT.sub(" did ", _VOTED.sub("", _COUNTED.sub(" ", before[last.end() :] if last else before)))
    after = _ASIDE.sub(",", lower[found.end : found.end + _REACH])
    end = _BREAK.search(after)
    opens = before.strip() in _OPENING and (last is None or not last[0].isalpha())
    return before, after[: end.start() if end else len(after)], opens
