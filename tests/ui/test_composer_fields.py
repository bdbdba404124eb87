"""What is written and chosen in the composer is what the briefing is made of, and stays."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from briefing_app.briefing import (
    Confidence,
    CountryTrend,
    Judgement,
    Likelihood,
    Part,
    Trend,
    house_style,
    house_styles,
)
from briefing_app.model import CountryCode
from briefing_app.ui.composer import Composer
from tests.ui.sample import EVENTS, TREATY


@pytest.fixture
def composer(qtbot, session):
    session.accept([event.id for event in EVENTS])
    composer = Composer(session)
    qtbot.addWidget(composer, before_close_func=Composer.reject)
    composer.show()
    return composer


def again(qtbot, session, composer):
    composer.close()
    reopened = Composer(session)
    qtbot.addWidget(reopened, before_close_func=Composer.reject)
    return reopened


def test_every_field_reaches_the_options(composer):
    fields = {"title": "T", "subtitle": "S", "number": "N", "author": "A", "desk": "D", "handling": "H"}
    for name, words in fields.items():
        getattr(composer, name).setText(words)
    composer.watch.setPlainText("- Talks")
    composer.cut_off.setText("5 March 2026")
    composer.dated.setText("2026-03-06")

    options = composer.options()

    assert {name: getattr(options, name) for name in fields} == fields
    assert (options.watch, options.cut_off, options.dated) == ("- Talks", date(2026, 3, 5), date(2026, 3, 6))


def test_without_a_day_the_briefing_is_of_today(composer):
    assert composer.options().dated == date.today()


@pytest.mark.parametrize("words", ["March 2026", "some day"])
def test_a_cut_off_that_is_no_day_is_warned_of(composer, words):
    composer.cut_off.setText(words)

    assert composer.options().cut_off is None
    assert f"The cut-off is not one day: “{words}”." in composer.advice.text()


def test_likelihood_and_confidence_in_one_sentence_are_warned_of(composer):
    composer.assessment.setPlainText("It is likely, with high confidence, that they meet.")

    assert "say them apart (ICD 203)" in composer.advice.text()


def test_a_judgement_is_made_of_its_fields(composer):
    judgements = composer.judgements
    judgements.add.click()
    judgements.statement.setPlainText("They will meet.")
    judgements.likelihood.setCurrentIndex(judgements.likelihood.findData(Likelihood.VERY_LIKELY))
    judgements.confidence.setCurrentIndex(judgements.confidence.findData(Confidence.LOW))
    judgements.basis.setPlainText("They said so.")

    assert composer.options().judgements == (
        Judgement("They will meet.", Likelihood.VERY_LIKELY, Confidence.LOW, "They said so."),
    )
    assert judgements.list.item(0).text() == "They will meet."


def test_another_judgement_leaves_the_first_as_it_was(composer):
    judgements = composer.judgements
    judgements.fill((Judgement("First.", Likelihood.LIKELY), Judgement("Second.")))

    judgements.list.setCurrentRow(1)
    judgements.statement.setPlainText("Second, changed.")
    judgements.list.setCurrentRow(0)

    assert [one.statement for one in judgements.judgements()] == ["First.", "Second, changed."]
    assert judgements.likelihood.currentData() == Likelihood.LIKELY


def test_a_removed_judgement_is_gone_and_the_other_is_shown(composer):
    judgements = composer.judgements
    judgements.fill((Judgement("First."), Judgement("Second.")))

    judgements.remove.click()

    assert [one.statement for one in judgements.judgements()] == ["Second."]
    assert judgements.statement.toPlainText() == "Second."


def test_the_program_proposes_no_likelihood(composer):
    composer.judgements.add.click()

    assert composer.judgements.likelihood.currentData() is None
    assert composer.judgements.confidence.currentData() is None


def test_each_country_in_view_can_have_a_trend(composer):
    table = composer.trends.table
    row = next(row for row in range(table.rowCount()) if table.item(row, 0).text() == "Iran")

    table.cellWidget(row, 1).setCurrentText("deteriorated")
    table.item(row, 2).setText("Object of the strikes.")

    assert composer.options().trends == (CountryTrend(CountryCode("IR"), Trend.DETERIORATED, "Object of the strikes."),)


def test_parts_can_be_left_out_and_moved(composer):
    parts = composer.parts
    parts.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    parts.list.setCurrentRow(2)
    parts.up.click()

    assert composer.options().parts[:2] == (Part.SINCE, Part.KEY_POINTS)
    assert Part.BOTTOM_LINE not in composer.options().parts


def test_the_order_of_the_house_style_is_no_choice_of_its_own(composer):
    composer.parts.list.item(0).setCheckState(Qt.CheckState.Unchecked)

    composer.parts.reset.click()

    assert composer.options().parts == ()


def test_a_house_style_is_chosen_by_name(composer):
    other = house_styles()[1]

    composer.style_choice.setCurrentIndex(1)
    composer.style_choice.activated.emit(1)

    assert composer.options().style == other
    assert composer.style_choice.currentText() == other.name


def test_our_own_style_needs_no_copy_in_the_dossier(composer):
    composer.style_choice.activated.emit(0)

    assert composer.options().style is None
    assert composer.style_choice.currentText() == house_style().name


def test_all_of_it_is_there_next_time(qtbot, session, composer):
    composer.judgements.fill((Judgement("They will meet.", Likelihood.LIKELY, Confidence.HIGH, "Why."),))
    composer.trends.fill(["IR"], (CountryTrend(CountryCode("IR"), Trend.IMPROVED, "Talks."),))
    composer.parts.fill((Part.SOURCES, Part.CHRONOLOGY))
    composer.watch.setPlainText("- Talks")
    before = composer.options()

    assert again(qtbot, session, composer).options() == before


def test_a_citation_goes_where_the_text_cursor_is(composer):
    composer.tabs.setCurrentIndex(0)
    composer.activateWindow()
    composer.watch.setFocus()
    composer.cite.click()
    composer.picker.search.setText(TREATY.title)
    composer.picker.take()

    assert TREATY.id in composer.watch.toPlainText()


def test_before_any_decision_the_suggestions_are_what_there_is(qtbot, session):
    composer = Composer(session)
    qtbot.addWidget(composer, before_close_func=Composer.reject)

    assert composer.include_suggestions.isChecked()


def test_after_a_decision_only_what_was_accepted_is_printed(composer):
    assert not composer.include_suggestions.isChecked()


@pytest.mark.parametrize(("tab", "is_offered"), [(0, True), (1, False), (2, True), (3, False)])
def test_citations_are_offered_where_a_text_may_cite(composer, tab, is_offered):
    composer.tabs.setCurrentIndex(tab)

    assert composer.cite.isVisibleTo(composer) == is_offered
