"""What a careful editor would say of the analyst's texts."""

from dataclasses import replace
from datetime import date

import pytest

from briefing_app.briefing import BriefingOptions, Judgement, Likelihood, advice

BLANK = BriefingOptions(dated=date(2026, 3, 6))


def test_a_bottom_line_of_sixty_words_is_well():
    assert advice(replace(BLANK, bottom_line="word " * 60)) == ()


def test_a_longer_one_is_no_bottom_line():
    assert advice(replace(BLANK, bottom_line="word " * 61)) == ("The bottom line has 61 words; keep it to 60.",)


@pytest.mark.parametrize(
    "sentence",
    [
        "It is likely, with high confidence, that talks resume.",
        "We judge with moderate confidence that an attack is very unlikely.",
        "Talks will almost certainly resume, and our confidence is low: low confidence.",
        "There is a roughly even chance of talks (medium confidence).",
        "We are confident that talks will probably resume.",
        "With high confidence we call an attack highly improbable.",
        "Talks are nearly certain; moderate confidence.",
        "At roughly even odds, and with low confidence, they meet.",
    ],
)
@pytest.mark.parametrize("field", ["bottom_line", "key_points", "assessment", "watch"])
def test_likelihood_and_confidence_in_one_sentence_are_told_apart(sentence, field):
    (found,) = advice(replace(BLANK, **{field: f"First this. {sentence} Then that."}))

    assert sentence in found


@pytest.mark.parametrize(
    "text",
    [
        "Talks are likely. Our confidence is high.",
        "- Talks are very likely\n- The evidence allows high confidence",
        "Confidence-building measures are likely.",
        "The unlikely partners met.",
    ],
)
def test_apart_they_are_well(text):
    assert advice(replace(BLANK, key_points=text)) == ()


def test_the_words_of_a_judgement_are_looked_at_too():
    judgement = Judgement("It is likely, with low confidence, that they meet.")

    assert len(advice(replace(BLANK, judgements=(judgement,)))) == 1


def test_the_seven_terms_cover_the_scale_without_a_gap():
    ends = [term.percent for term in Likelihood]

    assert [low for low, _ in ends[1:]] == [high for _, high in ends[:-1]]
    assert (ends[0][0], ends[-1][1]) == (1, 99)
