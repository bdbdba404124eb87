"""Claims about verbs whose kind hangs on who does what to whom: each row of the table, and what it must not catch."""

import csv
from datetime import date

import pytest

from briefing_app.assets import resource
from briefing_app.extraction import extract

PUBLISHED = date(2026, 5, 20)


def _rows():
    with resource("events/kinds_in_context.csv").open(encoding="utf-8", newline="") as table:
        return [(row["example"], row["kind"]) for row in csv.DictReader(table)]


def kinds(text):
    return [draft.kind.value for draft in extract(text, PUBLISHED)]


@pytest.mark.parametrize(("example", "kind"), _rows())
def test_the_example_of_a_row_has_its_kind(example, kind):
    assert kinds(example) == [kind]


OTHERWISE = (
    ("A flood destroyed a depot in Chad on 2 May.", "disaster"),
    ("Workers destroyed a depot in Chad on 2 May.", "other"),
    ("Chad destroyed its missiles on 2 May.", "other"),
    ("The ferry reached Goma on 2 May.", "other"),
    ("Rebels took a rest in Peru on 2 May.", "other"),
    ("A fan stopped a striker in Lima on 2 May.", "other"),
    ("The council opened a school in Lima on 2 May.", "other"),
    ("Shops closed in Lima on 2 May.", "other"),
    ("Soldiers left the cinema in Lima on 2 May.", "other"),
    ("The premier welcomed the decision in Lima on 2 May.", "statement"),
    ("Thousands gathered in Lima on 2 May to watch the eclipse.", "other"),
    ("The ministry unveiled a plan for a port in Lima on 2 May.", "statement"),
    ("The storm burned down a barn in Chad on 2 May.", "disaster"),
    ("The cook rang the bell in Lima on 2 May.", "other"),
    ("The court suspended the budget act in Lima on 2 May.", "other"),
    ("Rail traffic to Lima was suspended on 2 May.", "other"),
    ("The union suspended Mali on 2 May.", "sanction"),
    ("The cabinet survived its third no-confidence vote in Lima on 2 May.", "vote"),
    ("The port of Lima was shut for a day on 2 May.", "other"),
    ("Peruvians voted on 3 May in the third general election in four years.", "election"),
    ("Peru's exports hit their highest since 2019 on 2 May.", "trade"),
    ("Miners ended their blockade of Lima on 2 May.", "protest"),
    ("The navy ended its blockade of Lima on 2 May.", "sanction"),
    ("Bakers in Lima will go on a 24-hour strike on 2 June.", "protest"),
    ("Lima protested on 2 May.", "statement"),
    ("The firm froze work on a tower in Lima on 2 May.", "other"),
    ("Chile is heading for a run-off on 2 June.", "election"),
    ("A fault left half of Peru without electricity on 2 May.", "disaster"),
    ("The court declared the contract unconstitutional in Lima on 2 May.", "other"),
)


@pytest.mark.parametrize(("text", "kind"), OTHERWISE)
def test_other_doers_and_things_leave_a_verb_its_kind(text, kind):
    assert kinds(text) == [kind]


BEGUN = (
    ("The army began evacuating the port in Chad on 2 May.", "aid"),
    ("Guns began to shell the port in Chad on 2 May.", "strike"),
    ("Chad resumed exporting cattle on 2 May.", "trade"),
    ("The firm began building a bridge in Chad on 2 May.", "other"),
)


@pytest.mark.parametrize(("text", "kind"), BEGUN)
def test_what_is_begun_has_the_kind_of_the_deed(text, kind):
    assert kinds(text) == [kind]


ENDED = (
    ("A surcharge on Peruvian steel lapses in Chad on 2 June.", "trade"),
    ("A ban on fish imports expired in Chad on 2 May.", "trade"),
    ("His passport expired in Chad on 2 May.", "other"),
    ("The court annulled the run-off in Chad on 2 May.", "other"),
)


@pytest.mark.parametrize(("text", "kind"), ENDED)
def test_a_rule_of_trade_that_ends_is_trade_and_a_vote_made_void_is_none(text, kind):
    assert kinds(text) == [kind]


PHRASES = (
    ("Farmers in Peru petitioned the government on 2 May for a halt to exports of rice.", ["request", "trade"]),
    ("The blockade of the Arequipa road began on 2 May.", ["protest"]),
    ("The blockade of Lima began on 2 May.", ["sanction"]),
)


@pytest.mark.parametrize(("text", "found"), PHRASES)
def test_the_phrase_of_a_noun_settles_its_kind(text, found):
    assert kinds(text) == found
