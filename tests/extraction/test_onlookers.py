"""Who only looks on, is put in between or was told of before lends its country where it belongs, and nowhere else."""

import pytest

from tests.extraction.drafts import events_at


def codes_of(text, words):
    (draft,) = events_at(text, words)
    return [party.code for party in draft.parties]


@pytest.mark.parametrize(
    ("text", "words", "codes"),
    [
        ("A ferry sank off Cebu on Monday, a Japanese diplomat said.", "sank", ["PH"]),
        ("A ferry sank off Cebu on Monday, Japan's coast guard said.", "sank", ["PH"]),
        ("The vote in Gabon was put off on Monday, a French analyst told Swiss radio.", "put off", ["GA"]),
        ("Mali's army shelled a town on Monday, Spanish television reported.", "shelled", ["ML"]),
        ("Troops shelled a town on Monday, Spanish television reported.", "shelled", ["ES"]),
        ("Chinese jets crossed the line on Monday, the Taiwanese ministry said.", "crossed", ["CN", "TW"]),
    ],
)
def test_who_only_looks_on_takes_no_part(text, words, codes):
    assert codes_of(text, words) == codes


@pytest.mark.parametrize(
    ("text", "words", "codes"),
    [
        ("Ghana's premier, who had seen Japan in May, opened a school on Monday.", "opened", ["GH"]),
        ("Ann Berg, arrested in Chile in May, was jailed in Peru on Monday.", "jailed", ["PE"]),
        ("Ann Berg, arrested in Chile in May, was jailed in Peru on Monday.", "arrested", ["CL"]),
        ("A war, which broke out in Togo in 2020, drove herders into Benin.", "broke", ["TG"]),
        ("Ghana's premier, in Japan for talks, opened a school on Monday.", "opened", ["GH", "JP"]),
    ],
)
def test_what_is_put_in_between_has_its_own_countries(text, words, codes):
    assert codes_of(text, words) == codes


@pytest.mark.parametrize(
    ("text", "words", "codes"),
    [
        ("A Danish cook, Mads Holm, was seized in Niger on Sunday. Holm was freed on Monday.", "freed", ["DK", "NE"]),
        ("A Danish cook, Mads Holm, fell ill. Holm flew to Peru on Monday.", "flew", ["DK", "PE"]),
        ("In a Danish town, Mads Holm, 40, fell ill. Holm flew to Peru on Monday.", "flew", ["PE"]),
        ("French minister Luc Morel flew to Dakar. Morel met the premier on Monday.", "met", ["FR", "SN"]),
        ("French minister Luc Morel was in Dakar. Morel resigned on Monday.", "resigned", ["FR"]),
    ],
)
def test_who_was_told_to_be_abroad_is_still_there(text, words, codes):
    assert codes_of(text, words) == codes


@pytest.mark.parametrize(
    ("told", "words", "codes"),
    [
        ("Dutch farmers fell ill. They were flown home on Monday.", "flown", ["NL"]),
        ("In Baku, Energy Minister Aliyev resigned on Monday.", "resigned", ["AZ"]),
        ("In Baku, farmers marched on Monday.", "marched", ["AZ"]),
    ],
)
def test_what_is_told_of_others_is_not_of_the_home_of_a_text(told, words, codes):
    home = "SOFIA (Agency) - Bulgaria is cold. Bulgarians wait. Bulgarian shops shut. Sofia is dark. "

    assert codes_of(home + told, words) == codes


@pytest.mark.parametrize("arm", ["armed with Chinese rifles", "in Chinese-made jeeps"])
def test_where_arms_were_made_takes_no_part(arm):
    assert codes_of(f"Gunmen {arm} attacked a village in Mali on Sunday.", "attacked") == ["ML"]
