"""Tells tellings a reader could not stand by: a speaker's own "we", a market's move, words that only describe."""

from collections.abc import Mapping, Sequence

from briefing_app.extraction.dates.asides import dates_paper
from briefing_app.extraction.events.unfinished import is_unfinished
from briefing_app.extraction.factuality.governed import governing_verb
from briefing_app.extraction.factuality.lone_nouns import VAGUE_KINDS
from briefing_app.extraction.factuality.scenes import is_background, is_of_one_person
from briefing_app.extraction.names.attribution import sayings
from briefing_app.extraction.names.notables import Notables
from briefing_app.extraction.names.own_plans import is_own_plan
from briefing_app.extraction.names.speakers import name_end
from briefing_app.extraction.sentence import MEASURES, Sentence
from briefing_app.extraction.stand_in import Name
from briefing_app.extraction.syntax.clauses import clause
from briefing_app.extraction.syntax.reduced_clauses import is_reduced
from briefing_app.extraction.telling import Telling
from briefing_app.extraction.titling.doers import doer, reacted_to
from briefing_app.extraction.titling.extent import complement_end
from briefing_app.extraction.words.event_nouns import EventNoun
from briefing_app.extraction.words.phrase_objects import ends_in_object
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup
from briefing_app.model import EventKind, Status

_OWN = frozenset({"i", "we", "you", "my", "our", "your", "i'm", "everyone", "anyone"})
_CIVIL_KINDS = frozenset({EventKind.VISIT, EventKind.CALL, EventKind.MEETING, EventKind.REQUEST})
"""Kinds of what anybody does: only some people's travels and talks are news."""
_OF_A_STATE = frozenset({"economy", "gdp", "output", "inflation"})
_SCALES = frozenset({"share", "%", "percent", "points", "percentage"})


def is_sound(telling: Telling, *, is_of_markets: bool) -> bool:
    """Return whether it tells something that happened among others, dated or not.

    Args:
        telling: The words.
        is_of_markets: The text is about markets, whose moves are its events then.
    """
    verb = telling.verb
    if verb is None:
        return True
    sentence = telling.sentence
    who = doer(sentence, verb)
    is_own = not sentence.vocabulary.isdisjoint(_OWN) and any(sentence.lowers[at] in _OWN for at in who)
    if is_own and not (telling.times and len(who) == 1 and is_own_plan(sentence, who[0])):
        return False
    is_quoted = verb.progressive and verb.head in sentence.quoted
    is_left_out = is_quoted or _sets_scene(telling, verb)
    if _only_passes(telling, who) or is_left_out or _shares_object(sentence, verb) or is_unfinished(telling, verb, who):
        return False
    needs_doer = verb.tense is not Tense.INFINITIVE or not sentence.is_headline
    if needs_doer and telling.noun is None and not _has_doer(sentence, who):
        return False
    is_aside = is_reduced(sentence, verb) or _opens_sentence(sentence, verb) or dates_paper(sentence, verb)
    is_aside = is_aside or (telling.kind is not EventKind.CALL and _only_speaks(sentence, verb))
    is_named = telling.noun is not None and telling.noun.last < verb.first  # not "the consensus reached at the talks"
    if is_aside and not telling.times and not is_named and not _is_judged_first(sentence, verb):
        return False
    return is_of_markets or not _moves_market(telling, verb, who)


def _only_passes(telling: Telling, who: Sequence[int]) -> bool:
    """Return whether nothing but time goes by: "a month had passed"."""
    is_time = bool(who) and telling.sentence.is_a(who[-1], "time unit")
    return is_time and telling.verb is not None and telling.verb.base in {"pass", "elapse", "go by", "go"}


def _sets_scene(telling: Telling, verb: VerbGroup) -> bool:
    """Return whether one person was only doing it "when" the event came: "He was heating soup when he was shot"."""
    is_scene = is_background(verb) and telling.noun is None and not telling.times
    after = (other for other in telling.sentence.groups if other.first > verb.last)
    is_behind = is_scene and any(telling.sentence.opener(other) == "when" for other in after)
    return is_behind and is_of_one_person(telling.sentence, verb)


def _only_speaks(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether a thing tells what the next clause says by itself: "the inquiry revealed Vega had left"."""
    is_speech = verb.is_finite and sentence.lexicon.is_a(verb.base, "speech", "bare speech")
    if not is_speech or verb.passive or any(saying.group is verb for saying in sayings(sentence)):
        return False
    return complement_end(sentence, verb.last + 1) <= verb.last


def _opens_sentence(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether a participle leads to the main clause: "Buried under leaves, the weapon was found"."""
    is_led = all(sentence.is_a(at, "adverb") or sentence.lower(at).endswith("ly") for at in range(verb.first))
    is_first = is_led and verb.tense is Tense.PAST and not verb.helpers
    return is_first and any(other.first > verb.last and other.is_finite for other in sentence.groups)


def _is_judged_first(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether a name judges the event that the main clause is about: "Deplored by Peru, the murder is ..."."""
    after = verb.last + 2
    is_led = sentence.lower(after - 1) == "by" and after < len(sentence.words) and sentence.words[after].is_name
    if verb.first > 0 or not is_led or verb.sense.concept not in {"condemn", "praise"}:
        return False
    comma = next((at for at in range(after, len(sentence.words)) if sentence.lower(at) == ","), 0)
    return any(noun.phrase_first == comma + 1 for noun in sentence.nouns)


def _shares_object(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether the next verb tells it in full: "shot and killed the attacker"."""
    joiner = verb.last + 1
    has_own = bool(verb.helpers) or ends_in_object(sentence.words, verb.head, verb.last, sentence.lexicon)
    return (sentence.lower(joiner) == "and" and not has_own) and any(
        other.first == joiner + 1 and other.tense is verb.tense and not other.helpers for other in sentence.groups
    )


def _has_doer(sentence: Sentence, who: Sequence[int]) -> bool:
    """Return whether the words can name somebody: they do not start with a preposition or an adverb."""
    is_measured = bool(who) and sentence.lower(who[0] + 1) in MEASURES  # "as many as 20"
    if not who or (sentence.lower(who[0]) in _NOBODY and not is_measured):
        return False
    if sentence.lower(who[0]) in {"that", "those"}:  # "that Ann remain here", "among those who came"
        return len(who) > 1 and not sentence.words[who[1]].is_name
    is_counted = len(who) > 1 and (
        sentence.words[who[1]].word[0].isdigit() or sentence.lower(who[1]) in {"least", "most"}
    )
    return is_counted or is_measured or not sentence.is_a(who[0], "preposition") or sentence.words[who[0]].is_name


_NOBODY = frozenset({"solely", "only", "as", "than", "what", "whatever", "to"})


def is_of_exchange(telling: Telling) -> bool:
    """Return whether it tells how an exchange moved, as a report from there does at its start."""
    verb = telling.verb
    if verb is None:
        return False
    who = doer(telling.sentence, verb)
    return is_market_move(telling) and any(telling.sentence.is_a(at, "exchange") for at in who)


def is_market_move(telling: Telling) -> bool:
    """Return whether it only tells how a price, a market or a firm's result stands."""
    return telling.verb is not None and _moves_market(telling, telling.verb, doer(telling.sentence, telling.verb))


def _moves_market(telling: Telling, verb: VerbGroup, who: Sequence[int]) -> bool:
    """Return whether it is "shares rose", "net fell 6%", "closed at $29 a share"."""
    sentence = telling.sentence
    is_move = sentence.lexicon.is_a(telling.concept, "market move") or telling.concept in {"", "open", "close"}
    if not is_move or (telling.times and verb.base in {"be", "set", "fix"}):
        return False  # "the price cap, set in May, is due for review in June"
    if telling.times and bool(who) and sentence.lower(who[-1]) in _OF_A_STATE:
        return False  # "Peru's economy shrank 2 percent in 2025" is news of Peru
    if any(sentence.is_a(at, "market") for at in who):
        return True
    if telling.times or sentence.vocabulary.isdisjoint(_SCALES):
        return False
    around = clause(sentence, verb)
    return any(
        sentence.lower(at) in _SCALES and (sentence.lower(at) != "share" or sentence.lower(at - 1) == "a")
        for at in around
    )


def is_plain(
    telling: Telling, names: Mapping[int, Name], known: Notables, *, is_ordered: bool, is_of_markets: bool
) -> bool:
    """Return whether words without a date say outright what somebody of note did; a grave deed may be told aside.

    Args:
        telling: The words.
        names: What the stand-ins of the text mean.
        known: Who in the text is of note.
        is_ordered: The text puts it before or after something else, in words.
        is_of_markets: The text is about markets.
    """
    verb = telling.verb
    if verb is None:
        return _says_enough(telling, is_ordered=is_ordered) and _is_asked_by_someone_of_note(telling, names, known)
    if telling.kind in _CIVIL_KINDS:
        is_news = telling.noun is not None or telling.sentence.is_headline
        who = _by_whom(telling.sentence, verb) or doer(telling.sentence, verb)
        is_of_note = is_news or known.act(telling.sentence, who, names)
        return is_ordered or (is_of_note and _is_outright(telling, verb))
    if telling.kind not in VAGUE_KINDS:
        return True
    if verb.head in telling.sentence.quoted or not (is_ordered or _is_outright(telling, verb)):
        return False
    is_story = (is_ordered and not _speaks(telling, verb)) or (is_of_markets and is_market_move(telling))
    return _is_told_by_someone_of_note(telling, names, known) and (
        is_story or _is_by_someone_of_note(telling, verb, names, known)
    )


def _by_whom(sentence: Sentence, verb: VerbGroup) -> range:
    """Return the indices of those behind a passive's "by": "a vote was demanded by the opposition"."""
    after = verb.last + 2
    is_led = verb.passive and sentence.lower(after - 1) == "by" and after < len(sentence.words)
    return range(after, name_end(sentence, after) + 1) if is_led else range(0)


def _is_asked_by_someone_of_note(telling: Telling, names: Mapping[int, Name], known: Notables) -> bool:
    """Return whether help is asked for by a state or a body; anybody asks for water. What else is asked for stays."""
    asking = telling.asked_by
    if asking is None or telling.concept != "aid":
        return True
    return known.act(telling.sentence, doer(telling.sentence, asking), names)


def _speaks(telling: Telling, verb: VerbGroup) -> bool:
    """Return whether only words come of it; "wrote their papers by hand" tells of work."""
    return telling.concept == "say" and not (
        verb.base == "write" and telling.sentence.is_a(verb.last + 1, "determiner")
    )


def _is_told_by_someone_of_note(telling: Telling, names: Mapping[int, Name], known: Notables) -> bool:
    """Return whether the narrator tells it, or someone whose words are news; of what is called off, anybody."""
    saying = telling.saying
    if saying is None or telling.moved is not None:
        return True
    return known.speak(telling.sentence, range(saying.speaker_first, saying.speaker_last + 1), names)


def _is_by_someone_of_note(telling: Telling, verb: VerbGroup, names: Mapping[int, Name], known: Notables) -> bool:
    """Return whether who does it makes it news; a verb that names no deed needs an object, too."""
    sentence = telling.sentence
    who = doer(sentence, verb)
    if sentence.lexicon.is_a(verb.base, "bare speech"):
        return known.speak(sentence, who, names) and not _is_quotation(sentence, verb, who)
    if verb.tense is Tense.INFINITIVE:
        return known.act(sentence, who, names)
    if telling.concept or sentence.is_headline:
        return sentence.is_headline or not is_vague(telling) or known.act(sentence, who, names)
    has_object = verb.last + 1 < clause(sentence, verb).stop
    return has_object and sentence.number <= _NEWS and known.speak(sentence, who, names)


_NEWS = 5
"""The last of the sentences where a text says what is new; after them comes colour."""


def _is_quotation(sentence: Sentence, verb: VerbGroup, who: Sequence[int]) -> bool:
    """Return whether a person's own words are handed on, rather than what they come to, or what a body lets know."""
    said = next((saying for saying in sayings(sentence) if saying.group is verb), None)
    if said is None or any(sentence.is_a(at, "public body") for at in who):
        return False
    return any(at in sentence.quoted for at in range(said.first, min(said.first + _NEAR_START, said.last + 1)))


_NEAR_START = 3


def _says_enough(telling: Telling, *, is_ordered: bool) -> bool:
    """Return whether a noun alone names a grave event, or says what it was about: not "after the session"."""
    noun = telling.noun
    is_light = telling.kind in VAGUE_KINDS | _CIVIL_KINDS
    return noun is not None and (
        not is_light
        or noun.phrase_last > noun.last
        or telling.status is Status.REQUESTED
        or (is_ordered and _is_described(telling, noun))
    )


def _is_described(telling: Telling, noun: EventNoun) -> bool:
    """Return whether it is no mere landmark but described: "months of fruitless mediation", "the king's abdication"."""
    sentence, first = telling.sentence, noun.phrase_first
    if not _GENITIVES.isdisjoint(sentence.lowers[first : noun.first]):
        return True
    if sentence.lower(first - 1) == "of" and sentence.is_a(first - 2, "time unit"):
        return True  # "after weeks of talks"
    return sentence.lower(first) not in {"the", "this", "that"} and first < noun.first


_GENITIVES = frozenset({"'s", "’s", "'", "’"})


def is_vague(telling: Telling) -> bool:
    """Return whether the words tell a trend or a state rather than a deed."""
    return not telling.concept or telling.sentence.lexicon.is_a(telling.concept, "trend")


SIDE_BY_SIDE = frozenset({"", "while", "whilst", "whereas", "but", "so", "and"})
"""Words that open a clause as weighty as the one before."""


def _is_outright(telling: Telling, verb: VerbGroup) -> bool:
    """Return whether it is told in a main clause, or in what somebody says; an infinitive goes with its main verb."""
    sentence = telling.sentence
    governor = governing_verb(sentence, verb) if verb.tense is Tense.INFINITIVE else None
    opener = sentence.opener(governor or verb)
    is_reason = opener in _REASONS and any(_will_not_be(sentence, other, verb) for other in sentence.groups)
    if opener == "which" and reacted_to(sentence, verb) is not None:
        return True
    return is_reason or opener in SIDE_BY_SIDE or (opener == "that" and telling.saying is not None)


_REASONS = frozenset({"as", "because", "since", "after"})


def _will_not_be(sentence: Sentence, main: VerbGroup, verb: VerbGroup) -> bool:
    """Return whether nothing else is told than why: "the vote will not go ahead, as Peru has dropped its bid"."""
    is_off = main.negated or sentence.lower(main.last + 1) == "no"
    return main.last < verb.first and main.tense is Tense.FUTURE and is_off
