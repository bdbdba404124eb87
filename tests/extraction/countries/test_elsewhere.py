"""Countries in texts of other languages and scripts."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.assets import resource
from briefing_app.extraction import find_countries
from briefing_app.reference import countries

CODES = {country.code for country in countries()}
TABLES = ("forms_by_hand", "forms_elsewhere", "names_elsewhere", "names_elsewhere_by_hand")

NAMED = {
    "Russian cases": ("Президент Казахстана прибыл в Узбекистан.", "KZ UZ"),
    "Russian adjectives": ("Индийские и японские компании подписали договор.", "IN JP"),
    "Russian adjective at the head": ("Турецкий парламент одобрил закон.", "TR"),
    "Ukrainian": ("Румунські та польські дипломати зустрілися.", "PL RO"),
    "Arabic adjectives": ("التقى الوفد القطري نظيره العماني", "OM QA"),
    "Arabic preposition run in": ("وصل لليمن ثم عاد إلى الكويت", "KW YE"),
    "Arabic letters that vary": ("زار وفد ايران", "IR"),
    "Persian": ("وزیر خارجهٔ ژاپن به افغانستان سفر کرد", "AF JP"),
    "Hebrew letter run in": ("הוא נסע ליוון", "GR"),
    "Chinese": ("泰国和越南签署协议。", "TH VN"),
    "longest in Chinese": ("印度尼西亚举行选举。", "ID"),
    "Japanese": ("ベトナムとタイが署名した。", "TH VN"),
    "Korean particles": ("베트남과 태국이 서명했다.", "TH VN"),
    "Hindi": ("नेपाल और भूटान ने समझौता किया।", "BT NP"),
    "Greek cases": ("Ο πρωθυπουργός της Ιταλίας μίλησε.", "IT"),
    "German": ("Norwegen und Schweden üben mit finnischen Truppen.", "FI NO SE"),
    "French": ("L'Espagne et la Belgique ont signé ; l'armée marocaine aussi.", "BE ES MA"),
    "Spanish": ("Suecia y Noruega firmaron con el gobierno chileno.", "CL NO SE"),
    "Turkish endings": ("Rusya'nın elçisi Yunanistan’a gitti.", "GR RU"),
    "foreign name in English": ("He called it Sverige, as they do at home, and the crowd cheered the singer.", "SE"),
}
NOT_NAMED = {
    "German": "Der Mann ging nach Hause und hat gegessen.",
    "Russian person": "Герман и Роман пошли домой.",
    "Russian word": "индивидуальный подход",
    "foreign adjective in English": "She wore the grec pattern of the russe style on the stage.",
}


def codes(text):
    return {mention.code for mention in find_countries(text)}


@pytest.mark.parametrize(("text", "expected"), NAMED.values(), ids=NAMED.keys())
def test_words_of_other_languages_stand_for_countries(text, expected):
    assert codes(text) == set(expected.split())


@pytest.mark.parametrize("text", NOT_NAMED.values(), ids=NOT_NAMED.keys())
def test_words_of_other_languages_do_not_stand_for_countries(text):
    assert codes(text) == set()


def test_mentions_of_several_scripts_come_in_order():
    text = "Iran, Китай, 日本 and the French"

    assert [text[mention.start : mention.end] for mention in find_countries(text)] == [
        "Iran",
        "Китай",
        "日本",
        "French",
    ]


def test_rule_tells_the_language():
    (mention,) = find_countries("Визит в Швецию")

    assert mention.rule.startswith("name in Russian")


@pytest.mark.parametrize("table", TABLES)
def test_every_row_is_whole(table):
    lines = resource(f"gazetteer/{table}.tsv").read_text(encoding="utf-8").splitlines()
    header = lines[0].split("\t")
    rows = [dict(zip(header, line.split("\t"), strict=True)) for line in lines[1:]]

    assert len(rows) > 30
    assert all(row["words"] and row["code"] in CODES and row["rule"] and row["source"] for row in rows)
    assert all(re.fullmatch("[0-4]", row.get("more", "0")) for row in rows)


SCRIPTS = st.sampled_from(
    ["России", "ایران", "لل", "美国", "한국은", "भारत", "russische", "l'Iran", "ё", "\u0654", "و"]
)
TEXTS = st.lists(st.one_of(SCRIPTS, st.text(max_size=6), st.sampled_from([" ", "the ", "\n"]))).map("".join)


@given(TEXTS)
def test_mentions_lie_inside_the_text_in_order_and_apart(text):
    mentions = find_countries(text)

    ends = [0, *(mention.end for mention in mentions)]
    assert all(end <= mention.start < mention.end <= len(text) for end, mention in zip(ends, mentions, strict=False))
