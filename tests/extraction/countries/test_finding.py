"""What stands for a country, and what does not, phenomenon by phenomenon."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.extraction import find_countries
from briefing_app.reference import countries

CODES = {country.code for country in countries()}

NAMED = {
    "name": ("Mozambique and Malawi reopened the crossing.", "MW MZ"),
    "abbreviation": ("The U.S. and the UAE abstained.", "AE US"),
    "historic state": ("He served as envoy of Zaire to Yugoslavia.", "CD RS"),
    "possessive": ("Kenya's cabinet met.", "KE"),
    "curly possessive": ("Kenya’s cabinet met.", "KE"),
    "capitals": ("NAIROBI, Kenya (Wire) - The talks ended.", "KE"),
    "adjective": ("Peruvian and Chilean envoys met.", "CL PE"),
    "people": ("Three Swedes and a Dutchman were freed.", "NL SE"),
    "prefix": ("The Sino-Indian border was calm.", "CN IN"),
    "abbreviation before adjective": ("A U.S.-Polish drill began.", "PL US"),
    "two abbreviations": ("The UK-Japan treaty was signed.", "GB JP"),
    "capital": ("Hanoi rejected the claim of Beijing.", "CN VN"),
    "town": ("A blast shook Maiduguri.", "NG"),
    "town called after a prince": ("The mine at Prince Rupert was shut.", "CA"),
    "region": ("The quake struck Sichuan.", "CN"),
    "town by another spelling": ("Lorries burned near Gedaref.", "SD"),
    "plant, camp and strait": ("Crews left Sellafield, the Zaatari camp and the Torres Strait.", "AU GB JO"),
    "region of a state": ("Wildfires spread in Oregon.", "US"),
    "institution": ("The Bundestag debated it for hours.", "DE"),
    "institution with possessive": ("The People's Liberation Army held a parade.", "CN"),
    "armed group": ("The Houthis claimed the attack.", "YE"),
    "office-holder": ("Sergei Lavrov will fly out on Monday.", "RU"),
    "office-holder by surname": ("Lavrov will fly out on Monday.", "RU"),
    "office-holder of long ago": ("Edward Heath flew to see Omar Torrijos.", "GB PA"),
    "office-holder with particle": ("Aides to al-Sisi denied it.", "EG"),
    "longest name wins": ("Equatorial Guinea and Papua New Guinea signed.", "GQ PG"),
    "neighbour's name inside": ("South Sudan and Guinea-Bissau signed.", "GW SS"),
    "ampersand": ("Trinidad & Tobago voted in favour.", "TT"),
    "two Koreas": ("The two Koreas agreed to talk.", "KP KR"),
    "halves of Korea": ("North Korea fired a missile and the South scrambled jets.", "KP KR"),
    "person and country of one name": ("Georgia Stevens lives in Georgia. Georgia voted.", "GE"),
    "title that ends a sentence": ("It filed with the Ministry of Justice. Azerbaijan paid.", "AZ"),
    "contained": ("The plant in Lebanon, Tennessee, will close.", "US"),
    "contained, then alone": ("She grew up in Paris, Texas. Paris is a quiet town.", "US"),
    "postal code": ("The plant in Naples, FL, will close.", "US"),
    "based": ("A Leeds-based firm won.", "GB"),
    "dateline": ("SALTILLO, Mexico — The plant closed.", "MX"),
    "Brussels as a place": ("Police in Brussels made arrests.", "BE"),
    "Brussels at the end of a journey": ("He flew to Brussels on Sunday.", "BE"),
    "state called after a river": ("The Blue Nile state was flooded.", "SD"),
    "town where a disease is": ("The Marburg virus was named in Marburg.", "SI"),
    "body called after a person's namesake": ("The Kenya Wildlife Service sent an officer.", "KE"),
    "agreement of a state": ("The Peru Agreement lapsed.", "PE"),
    "sub-national adjective": ("Tibetan monks marched.", "CN"),
    "Georgia by its neighbours": ("Georgia and Armenia reopened the pass.", "AM GE"),
    "Georgia by its states": ("Voters in Georgia and Michigan went to the polls.", "US"),
    "Congo by its capital": ("Congo's president flew home to Brazzaville.", "CG"),
    "towns beside each other": ("A man of Whitstable hurt in Canterbury was taken to Faversham.", "GB"),
    "town of the country told most": ("Hamilton, west of Ballarat in Australia, was flooded.", "AU"),
    "capital's small namesake": ("NELSONVILLE, Ohio (Wire) - Deputies searched in Glouster. She is from Athens.", "US"),
    "capital beside its own country": ("Nelsonville and Glouster, Ohio, sent envoys to Athens, in Greece.", "GR US"),
    "state in Georgia": ("He lives in Athens, Georgia.", "US"),
    "state called Niger": ("Niger State was flooded, Nigeria said.", "NG"),
    "Macedonia in Greece": ("The Greek region of Macedonia elected a governor.", "GR"),
    "Jersey for New Jersey": ("A Jersey diner near Newark, N.J., closed.", "US"),
    "Jersey the island": ("Jersey and Guernsey raised their fees.", "GG JE"),
    "country in brackets": ("A ship left Hamilton (Canada) at dawn.", "CA"),
    "connector in a town's name": ("Police in Stoke-on-Trent appealed.", "GB"),
    "peoples joined": ("Anglo-American ties are close.", "GB US"),
    "Congress": ("Congress passed the bill.", "US"),
    "Congress, the party": ("The Congress party lost in Kerala.", "IN"),
    "Congress of another country": ("Congress in Brasilia, Brazil, voted.", "BR"),
    "Commons of Canada": ("The House of Commons sat in Ottawa.", "CA"),
    "nationality told": ("Two of the dead were French and one was Chinese.", "CN FR"),
    "people without an article": ("Thousands of Chinese left. The Irish stayed.", "CN IE"),
    "state in short after an unknown town": ("A man of St. Albans, Vt., was held.", "US"),
    "South Georgia the island": ("South Georgia is home to penguins.", "GS"),
    "firm's town": ("Lufkin, Texas, lost to Lufkin Industries Inc. in court.", "US"),
    "English word as a place": ("He was born in Reading, in Britain.", "GB"),
    "state after a person": ("Betty Fulton, Ohio's senator, spoke.", "US"),
    "capital far from its namesakes": ("Clinton wrote from Berlin; Washington and Maryland agreed.", "DE US"),
    "great city alone": ("Houston won.", "US"),
    "body of a country": ("Statistics Canada counted them.", "CA"),
    "home of a person": ("Anna Berg, 43, of Wincanton, won the British title.", "GB"),
    "told of elsewhere": ("A clinic in Thornhill, in Britain, closed. They loved Thornhill.", "GB"),
    "team": ("The Dallas Mavericks lost to the U.S. champions.", "US"),
    "coast of English words": ("Rain fell on the Sunshine Coast, Australia said.", "AU"),
    "firm beside its town": ("In Fulton, Mo., the Fulton Gas Co. closed. Fulton was sad.", "US"),
    "Valencia": ("A landslide hit Valencia.", "ES"),
    "Valencia elsewhere": ("A landslide hit Valencia in Carabobo, Venezuela.", "VE"),
    "province in short": ("She was born in Churchill, Man. Her parents left.", "CA"),
    "city by its English name": ("A bus left Aarhus.", "DK"),
    "capital's small namesake by a local word": ("A car burned in Paris. The OPP is looking for two men.", "CA"),
    "capital's mentions by one local word": (
        f"Paris police Const. Ann Berg spoke. {'It rained. ' * 30}Paris slept.",
        "CA",
    ),
    "capital beside a local word and its country": ("The OPP sent two men to Paris, in France.", "FR"),
    "town by a local word": ("Police in Hinton, whose MPPs were away, shut the road.", "CA"),
    "office that two countries have": ("The Foreign Office advised against it.", "GB"),
    "office of the other": ("The German Foreign Office advised against it.", "DE"),
    "province of a breed's name": ("Snow fell in Labrador.", "CA"),
    "county": ("The Suffolk County executive resigned.", "US"),
    "small place explained": ("British guards met at Ashford, a village in Kenya.", "GB KE"),
    "town explained": ("They met at Ashford, a town in Britain.", "GB GB"),
    "place where a treaty was signed": ("The Pretoria agreement was signed in Doha.", "QA"),
    "retreat": ("They met at Camp David.", "US"),
    "state of a convention": ("Portugal denounced the Treaty of Amity.", "PT"),
    "town after a country's person": ("The mayor of Toledo, Spain, met her.", "ES"),
}
NOT_NAMED = {
    "person with a country's name": "Michael Jordan and Israel Kamaka opened the gallery.",
    "person with a town's name": "Paris Whitfield wrote the score.",
    "person with a country's name, alone later": "Georgia Stevens skates. To Georgia's credit, Georgia's coach left.",
    "surname later": "Anna London won. London thanked her coach.",
    "lower case": "The bone china was sold with a turkey platter.",
    "sea": "Ships of six nations sailed the South China Sea.",
    "body": "The United Nations and the European Union met.",
    "continent": "African and Latin American delegates met.",
    "language": "The manual was written in French and she speaks Italian.",
    "seat of a body": "Brussels proposed new rules.",
    "pronoun in capitals": "CONTACT US today.",
    "bird": "Turkey prices rose before the holiday.",
    "letters after no comma": "They voted IN or OUT.",
    "street": "A man was hurt in Trafalgar Street.",
    "unknown given name": "Orvillian Jordan scored twice.",
    "particle": "Roger van Boxtel spoke.",
    "treaty's name": "The Paris Agreement and the Geneva Conventions bind them.",
    "treaty called after where it was signed": "The Algiers Agreement and the 1942 Rio Protocol bind them.",
    "treaty of a place": "The Treaty of Lausanne and the Declaration of Havana bind them.",
    "treaty in small letters": "The Nairobi peace accords, the Doha agreement and the Camp David accords bind them.",
    "mechanism called after where it was agreed": "Sixteen states invoked the Moscow Mechanism.",
    "group called after where it met": "The Minsk Group met.",
    "disease": "A man died of Marburg. The Marburg virus spreads.",
    "river of several countries": "They built a dam on the Blue Nile.",
    "English word": "Reading is fun. Police came. March was wet.",
    "language at the head": "Although English will remain an official language, it is taught less.",
    "language after of": "His command of Russian is good.",
    "dish told by its nation": "She eats a danish. He ate a Danish with coffee.",
    "breed": "A Jersey cow and a Scottish terrier won.",
    "roast bird": "Roast Turkey with gravy was served.",
    "porcelain": "Her fine China broke.",
    "another congress": "The World Congress met.",
    "mayor": "Mayor Virginia Olindo resigned.",
    "street of a town's name": "It happened in Church Street.",
    "firm": "Magna International Inc. fell. Magna said so.",
    "firm of two names": "Murphy-Lufkin Oil Co. rose.",
    "full name of words no table knows": "Police named Orvil Qazimov Lindau as the man. Lindau fled.",
    "nickname": "The drummer, 31, known as Nevada, sang.",
    "short for something": "The index (BARI) fell.",
    "church": "They wed at St George's Chapel.",
    "direction": "The wind turned in Central and Southern valleys.",
    "Balkans": "All Balkan states signed.",
    "word before a body": "The Stock Exchange, the Reserve Fund and the Union Bank fell.",
    "person who sends": "A letter from Lawrence came.",
    "great name of a person": "Kennedy spoke.",
    "man at the end": "He is the Man. Yes.",
    "language before a preposition": "The man speaks in Spanish after lunch.",
    "breed at home": "Her Labrador and a Great Dane barked.",
    "food of a town": "Lima beans, Valencia oranges and Wellington boots sold out.",
    "kin": "Her brother Chad drove home.",
    "age": "Jordan, 34, scored twice.",
    "crowned person": "Queen Victoria had been dead for three years.",
    "speech": "Kasama argued that it was too late.",
    "given name of a country": "Jamaica Kincaid read from her novel.",
    "personal title": "Mr Israel paid the bill.",
    "surname of another continent": "Peter Kasama won. Kasama was pleased.",
    "dish": "They ordered French fries.",
}


def codes(text):
    return {mention.code for mention in find_countries(text)}


@pytest.mark.parametrize(("text", "expected"), NAMED.values(), ids=NAMED.keys())
def test_words_stand_for_countries(text, expected):
    assert codes(text) == set(expected.split())


@pytest.mark.parametrize("text", NOT_NAMED.values(), ids=NOT_NAMED.keys())
def test_words_do_not_stand_for_countries(text):
    assert codes(text) == set()


@pytest.mark.parametrize("name", ["Iran", "the U.S.", "Burkina Faso", "Côte d’Ivoire"])
def test_offsets_hold_the_words(name):
    text = f"😀 Officials of {name}, they say."
    name = name.removeprefix("the ")

    (mention,) = find_countries(text)

    assert text[mention.start : mention.end] == name


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Iran", "name"),
        ("Iranian", "adjective"),
        ("Tehran", "capital"),
        ("the Kremlin", "institution: Kremlin"),
        ("Sergei Lavrov", "minister or official (2004-): Sergei Lavrov"),
        ("Zaire", "historic name"),
    ],
)
def test_rule_says_why(text, rule):
    (mention,) = find_countries(text)

    assert mention.rule == rule


NAMES = st.sampled_from(
    [
        "Iran",
        "Georgia",
        "Jordan",
        "Koreas",
        "the North",
        "U.S.",
        "St. Louis",
        "al-Assad",
        "Paris, Texas",
        "Sino-",
        "'s",
        "’S",
    ]
)
TEXTS = st.lists(st.one_of(st.text(max_size=8), NAMES, st.sampled_from([" ", ", ", ". ", "\n", "-"]))).map("".join)


@given(TEXTS)
def test_mentions_lie_inside_the_text_in_order_and_apart(text):
    mentions = find_countries(text)

    ends = [0, *(mention.end for mention in mentions)]
    assert all(end <= mention.start < mention.end <= len(text) for end, mention in zip(ends, mentions, strict=False))
    assert {mention.code for mention in mentions} <= CODES
    assert all(mention.rule for mention in mentions)


def test_texts_of_every_length_give_mentions_in_proportion():
    sentence = "Iran and Oman met in Muscat. "

    assert len(find_countries(sentence * 2000)) == 2000 * len(find_countries(sentence))


@given(TEXTS)
def test_same_text_gives_the_same(text):
    assert find_countries(text) == find_countries(text)
