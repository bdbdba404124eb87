"""Finds every telling of an event in a sentence: joins light verbs to their nouns and weighs each one's status."""

from dataclasses import replace
from datetime import date

from briefing_app.extraction.dates.coming_days import coming
from briefing_app.extraction.dates.date_handover import with_consent
from briefing_app.extraction.dates.dating import dated_heads, head_index
from briefing_app.extraction.dates.lasting_spans import with_beginnings
from briefing_app.extraction.dates.moved_nouns import PAUSING, is_of_move, move_status, moved_noun, new_days, puts_off
from briefing_app.extraction.events.kept_speech import is_bare_speech, is_event_itself
from briefing_app.extraction.events.kinds import end_kind, kind_of, noun_kind
from briefing_app.extraction.events.lone_nouns_told import is_undone, told_alone
from briefing_app.extraction.factuality.anniversaries import dated_by_anniversary
from briefing_app.extraction.factuality.asked_nouns import asked_thing, denied_noun
from briefing_app.extraction.factuality.conditions import in_condition
from briefing_app.extraction.factuality.denials import as_denied
from briefing_app.extraction.factuality.going_on import (
    acting_noun,
    goes_on_now,
    is_held_now,
    laid_on,
    since_handed,
    still_runs,
)
from briefing_app.extraction.factuality.governed import governing_verb
from briefing_app.extraction.factuality.joined_nouns import CAUSES, idle_noun, joined_noun, makes, owns_noun
from briefing_app.extraction.factuality.set_days import (
    SETTING_UP,
    called_noun,
    fixed_day,
    is_aim,
    noun_of_day,
    planned_noun,
    was_set_first,
)
from briefing_app.extraction.factuality.sides import is_set_day, is_today, lies_ahead, lies_back
from briefing_app.extraction.factuality.status import verb_status
from briefing_app.extraction.names.attribution import sayings
from briefing_app.extraction.names.setting import Setting
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.telling import Telling
from briefing_app.extraction.time_expression import TimeExpression
from briefing_app.extraction.words.event_nouns import EventNoun
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup
from briefing_app.model import EventKind, Status


def tellings(sentence: Sentence, anchor: date | None) -> tuple[Telling, ...]:
    """Return the tellings of the sentence in order of their words."""
    return _Weighing(sentence, anchor).tellings()


class _Weighing:
    """The weighing of one sentence: which heads are used up by another, and what each becomes."""

    def __init__(self, sentence: Sentence, anchor: date | None) -> None:
        self._sentence = sentence
        self._anchor = anchor
        self._times = with_beginnings(sentence, since_handed(sentence, dated_heads(sentence)), anchor)
        self._sayings = sayings(sentence)
        ahead = frozenset(index for index, times in self._times.items() if lies_ahead(times, anchor))
        past = frozenset(index for index, times in self._times.items() if lies_back(times, anchor))
        self._times = with_consent(sentence, self._times, past)
        due = frozenset(index for index in ahead if any(is_set_day(time) for time in self._times[index]))
        today = frozenset(index for index, times in self._times.items() if is_today(times, anchor))
        self._setting = Setting(self._sayings, ahead, past, frozenset(self._times), due, today)
        self._used: set[int] = set()
        self._dropped: set[int] = set()
        self._found: list[Telling] = []
        self._spoken: list[tuple[Status, VerbGroup]] = []

    def tellings(self) -> tuple[Telling, ...]:
        for group in self._sentence.groups:
            self._weigh_verb(group)
        self._share_dates()
        for noun in self._sentence.nouns:
            times = tuple(self._times.get(noun.last, ()))
            if noun.last not in self._used | self._dropped and (times or not is_undone(noun, self._found)):
                self._found.extend(told_alone(self._sentence, noun, times, self._sayings, self._anchor))
        self._keep_speech()
        return tuple(sorted(self._found, key=lambda telling: (telling.first, telling.last)))

    def _keep_speech(self) -> None:
        """Keep a bare "said" where nothing else of the sentence has come about: the words themselves are the event."""
        if self._spoken and is_event_itself(self._spoken[0][1], self._found):
            status, group = self._spoken[0]
            self._add(status, group.sense.kind, group, None)

    def _share_dates(self) -> None:
        """Give a date no verb could use to the noun before it: "the first to speak of it in a speech in May"."""
        told = {telling.verb.head for telling in self._found if telling.verb is not None}
        for group in self._sentence.groups:
            if group.head not in told and group.tense is not Tense.MODAL and not in_condition(self._sentence, group):
                for time in self._times.get(group.head, []):
                    self._give_to_noun(time, group)

    def _give_to_noun(self, time: TimeExpression, group: VerbGroup) -> None:
        noun = idle_noun(self._sentence, time, group, is_day=is_set_day(time))
        if not group.negated:
            self._times.pop(group.head, None)
        if noun is not None and noun.last not in self._used:
            self._times.setdefault(noun.last, []).append(time)
            if owns_noun(self._sentence, time) and not makes(self._sentence, group):
                self._dropped.discard(noun.last)  # "nobody was killed in Saturday's raid"

    def _weigh_verb(self, group: VerbGroup) -> None:
        sentence, lexicon, base = self._sentence, self._sentence.lexicon, group.base
        if self._fixes_day(group) or (
            lexicon.is_a(base, "scheduling") and base != "call for" and self._plans_noun(group)
        ):
            return
        is_told = self._moves_noun(group) or self._states_day(group)
        is_told = is_told or (still_runs(sentence, group) and self._goes_on(group))
        if is_told or (self._call_noun(group) and group.passive):
            return
        noun = joined_noun(sentence, group, self._times, self._used)
        status = verb_status(sentence, group, self._setting, is_lent=noun is not None)
        if noun is not None and status is None:
            self._leave_out(group, noun)
        if status is None or self._is_another_harm(noun) or self._was_to_be(group):
            return
        if noun is None and is_bare_speech(self._sentence, group, self._times, self._sayings):
            self._spoken.append((status, group))
            return
        kind = kind_of(sentence, group, noun)
        self._add(status, kind, group, noun)
        if is_held_now(self._sentence, group, noun):
            self._found[-1] = replace(self._found[-1], status=Status.ONGOING, is_open=True)
        is_asked = kind is EventKind.REQUEST if noun is not None else lexicon.is_a(base, "asking")
        if is_asked and status in {Status.HAPPENED, Status.ONGOING}:
            self._ask(group, noun)
        if lexicon.is_a(base, "denying"):
            self._deny(group)

    def _call_noun(self, group: VerbGroup) -> bool:
        """Take "called an election for 3 May" as the plan of it: the day ahead is not that of the calling."""
        days = self._times.get(group.head, []) if group.head in self._setting.ahead else []
        noun = called_noun(self._sentence, group, days) if days else None
        if noun is not None and noun.last not in self._used:
            self._times.setdefault(noun.last, []).extend(self._times.pop(group.head))
            self._add(Status.PLANNED, noun_kind(self._sentence, noun), None, noun)
        if group.head in self._setting.ahead and group.tense in {Tense.PAST, Tense.PERFECT}:
            kept = [time for time in self._times.pop(group.head, []) if not is_aim(self._sentence, time)]
            self._times |= {group.head: kept} if kept else {}
        return noun is not None

    def _was_to_be(self, group: VerbGroup) -> bool:
        """Return whether it tells the day from which a noun was moved: "the vote, which was to be held on 3 May"."""
        noun = self._sentence.subject_noun(group) if group.was_ahead else None
        return noun is not None and noun.last in self._dropped

    def _is_another_harm(self, noun: EventNoun | None) -> bool:
        """Return whether a cause told by a verb before has done more: "a bombing that killed two and maimed one"."""
        return noun is not None and noun.last in self._used and noun.sense.kind in CAUSES

    def _leave_out(self, group: VerbGroup, noun: EventNoun) -> None:
        """Drop the noun of a verb that tells no event, unless it has its own date; and what will not take place."""
        fails = (group.negated or "longer" in group.helpers) and makes(self._sentence, group)
        if fails:
            self._found = [told for told in self._found if told.noun is not noun]
        if fails or noun.last not in self._times:
            self._dropped.add(noun.last)

    def _add(self, status: Status, kind: EventKind, verb: VerbGroup | None, noun: EventNoun | None) -> None:
        times = [time for head in (verb, noun) if head is not None for time in self._times.get(head_index(head), ())]
        heads = [head_index(head) for head in (verb, noun) if head is not None]
        self._used.update(heads)
        first = min(heads)
        saying = next((saying for saying in self._sayings if saying.covers(first) and saying.group is not verb), None)
        asked = governing_verb(self._sentence, verb) if status is Status.REQUESTED and verb is not None else None
        if saying is not None and asked is not None and saying.group is asked:
            saying = None  # "insisted that Iraq reopen the border": whose wish it is
        is_ending = verb is not None and noun is not None and self._sentence.lexicon.is_a(verb.base, "ending")
        telling = Telling(
            self._sentence,
            kind,
            status,
            verb,
            noun,
            tuple(sorted(times, key=lambda time: time.start)),
            saying,
            asked,
            is_ending,
        )
        told = as_denied(telling)
        self._found.append(dated_by_anniversary(told, self._anchor) if not times else told)

    def _fixes_day(self, group: VerbGroup) -> bool:
        """Take "set 9 August for the vote" as the plan of it."""
        found = fixed_day(self._sentence, group)
        if found is None or found[0].last in self._used:
            return False
        noun, day = found[0], coming(found[1])
        if not lies_ahead([day], self._anchor):
            return False
        self._times.pop(group.head, None)
        self._times[noun.last] = [day]
        self._add(Status.PLANNED, noun_kind(self._sentence, noun), None, noun)
        return True

    def _plans_noun(self, group: VerbGroup) -> bool:
        """Take "talks planned for Monday" and "scheduled a news conference" as the plan of what the noun names."""
        if was_set_first(self._sentence, group):
            return True
        noun = planned_noun(self._sentence, group)
        if noun is None or (group.base == "propose" and group.head not in self._setting.ahead):
            return False
        if group.head in self._setting.ahead and noun.last in self._setting.past:
            self._times.pop(noun.last)  # "elections due in 2015 are now planned for next year"
        self._times.setdefault(noun.last, []).extend(self._times.get(group.head, ()))
        if noun.last not in self._used:
            is_held = group.base in SETTING_UP and group.head in self._setting.past
            is_past = noun.last in self._setting.past and group.head not in self._setting.dated
            is_done = is_held or (is_past and not group.passive)  # "had planned the 1993 massacre"
            is_empty = self._sentence.lexicon.is_a(noun.sense.base, "empty noun")  # "a ruling is expected on 3 May"
            verb = group if is_empty and group.passive else None
            self._add(Status.HAPPENED if is_done else Status.PLANNED, noun_kind(self._sentence, noun), verb, noun)
        return True

    def _moves_noun(self, group: VerbGroup) -> bool:
        """Take "cancelled the visit" and "the vote was put off to May": the noun's fate, and the move itself."""
        noun = moved_noun(self._sentence, group)
        if noun is None or any(told.noun is noun and told.status is Status.HAPPENED for told in self._found):
            return False  # "talks opened in May and were put on hold": they were held
        is_put_off = puts_off(self._sentence, group, noun)
        forbids = self._sentence.lexicon.is_a(group.base, "forbidding")
        is_planned = any(told.noun is noun and told.status is Status.PLANNED for told in self._found)
        if not (is_put_off or noun.sense.concept) or (forbids and not is_planned):
            return False
        self._found = [told for told in self._found if told.noun is not noun]
        self._dropped.add(noun.last)
        times = tuple(self._times.pop(group.head, ()))
        paused = [time for time in times if group.base in PAUSING and lies_back([time], self._anchor)]
        moved_to = new_days(self._sentence, noun, group, self._times)
        if is_put_off and not paused:  # "suspended from 1 to 5 May because of flooding" is over
            self._times[noun.last] = moved_to
            self._add(Status.PLANNED, noun_kind(self._sentence, noun), None, noun)
        self._used.add(noun.last)
        self._times.pop(noun.last, None)
        is_ahead = group.tense is Tense.FUTURE
        times = () if is_ahead and is_put_off else times
        own = [
            time
            for time in times
            if is_ahead or (paused and time in paused) or is_of_move(self._sentence, noun, time, self._anchor)
        ]
        if own:
            self._times[group.head] = own
        kind = group.sense.kind if forbids else end_kind(self._sentence, group, noun)
        self._add(move_status(self._sentence, group), kind, group, None)
        self._found[-1] = replace(self._found[-1], moved=noun)
        return True

    def _states_day(self, group: VerbGroup) -> bool:
        """Take "the vote is on 3 May" as the vote of that day."""
        noun = noun_of_day(self._sentence, group) if group.head in self._times else None
        is_past = group.tense is Tense.PAST and group.head in self._setting.past
        is_told = group.head in self._setting.ahead or is_past
        if noun is None or noun.last in self._used or not is_told or in_condition(self._sentence, group):
            return False
        self._times.setdefault(noun.last, []).extend(self._times.pop(group.head))
        self._add(Status.HAPPENED if is_past else Status.PLANNED, noun_kind(self._sentence, noun), None, noun)
        return True

    def _goes_on(self, group: VerbGroup) -> bool:
        """Take "the siege, which began on 8 June, continues": what began then is going on."""
        noun = acting_noun(self._sentence, group)
        if noun is None:
            return False
        told = next((told for told in self._found if told.noun is noun), None)
        laid = laid_on(self._sentence, noun, group) if told is None else None
        if laid is not None:
            self._found = [other for other in self._found if other.verb is not laid]
            self._add(Status.HAPPENED, noun_kind(self._sentence, noun), laid, noun)
            told = self._found[-1]
        is_open = group.base == "be" or (goes_on_now(group, noun) and noun.last not in self._used)
        if told is None and (group.negated or not is_open):
            return False
        if told is None:
            times = self._times.pop(group.head, []) if group.base == "be" else []
            self._times.setdefault(noun.last, []).extend(times)
            verb = None if times else group  # "talks are under way in Lima"
            self._add(Status.ONGOING, noun_kind(self._sentence, noun), verb, noun)
        elif told.status is Status.HAPPENED:
            self._found[self._found.index(told)] = replace(told, status=Status.ONGOING, is_open=True)
        return True

    def _ask(self, group: VerbGroup, asking: EventNoun | None) -> None:
        """Add what is asked for as a noun: "called for a vote", "a vote was sought by Peru", "asked for tents"."""
        noun = asked_thing(self._sentence, group, asking)
        if noun is not None and noun.last not in self._used and noun.last not in self._times:
            self._add(Status.REQUESTED, noun_kind(self._sentence, noun), None, noun)
            self._found[-1] = replace(self._found[-1], asked_by=group)

    def _deny(self, group: VerbGroup) -> None:
        """Add an event denied by name: "rejected as an invention a March ambush"."""
        noun = denied_noun(self._sentence, group, self._times)
        if noun is not None and noun.last not in self._used:
            self._add(Status.DENIED, noun_kind(self._sentence, noun), None, noun)
