"""What the title of a statement says: who said it, and which of the words said."""

import pytest

from tests.extraction.titling.test_title import titles

SAID = [
    ("Vega said on 3 May that any gain from the sale of its 55% stake in the venture will be offset by a charge.",
     "Vega said any gain from the sale of its 55% stake will be offset"),
    ("The envoy stated on 3 May that the visit, which is also organized by the chamber, would be led by the minister.",
     "Envoy stated the visit would be led by the minister"),
    ("Besides meeting the needs of victims, Peru will help to build a port, Ann Berg said on 3 May.",
     "Ann Berg said: Peru will help to build a port"),
    ("U.S. Secretary of State Madeleine Albright said on 3 May that she was heartened by cooperation from Kenya.",
     "Madeleine Albright said she was heartened by cooperation from Kenya"),
    ("The envoy noted that a Memorandum of Understanding for aid between a Lima chamber and its rival would be signed.",
     "Envoy noted a Memorandum of Understanding for aid would be signed"),
    ("A boy who came to Peru by boat and became a symbol must go home, the court ruled on 3 May.",
     "Court ruled: A boy must go home"),
    ("An investigation revealed on 3 May that Vega had spent one in five days in Chile.",
     "Investigation revealed Vega had spent one in five days in Chile"),
    ("Ann Berg declared on 3 May that we need a relationship based on friendship and on cooperation with all states.",
     "Ann Berg declared we need a relationship"),
    ("Ann Berg acknowledged on 3 May the bitterness of the campaign: “It does not go quickly.”",
     "Ann Berg acknowledged the bitterness of the campaign"),
    ("The blast was loud, the agency reported on 3 May, adding that walls of the shop had collapsed.",
     "Agency reported: The blast was loud"),
    ("The army said on 3 May the sale would “contribute to the policy and security of Chile” by boosting a key ally.",
     "Army said the sale would contribute to the policy and security of Chile"),
    ("Peru and Chile hope that all sides could grasp the chance, Luz Vega said on 3 May.",
     "Luz Vega said: Peru and Chile hope that all sides could grasp the chance"),
    ("Earlier on 3 May, Chilean state TV and Radio Lima reported that Vega had phoned her cousin.",
     "Chilean state TV and Radio Lima reported Vega had phoned her cousin"),
    ("“We are not seeing the effect,” Ann Berg told Radio Lima on 3 May — the day after the cheques were issued.",
     "Ann Berg told Radio Lima: We are not seeing the effect"),
    ("Ann Berg said on 3 May the number of deaths is overwhelming and the patients appear to be taking drugs.",
     "Ann Berg said the number of deaths is overwhelming"),
    ("The Coastal Police Service said on 3 May its investigators believe the boys may be at risk of serious harm.",
     "Coastal Police Service said its investigators believe the boys may be at risk"),
    ("The man who threw a bomb at a guard near the port was arrested, the army said on 3 May.",
     "Army said: The man was arrested"),
    ("Ann Berg's aunt, who lives in Lima, said Thursday from her home in Arica: ``I want to see her soon.''",
     "Ann Berg's aunt said I want to see her"),
    ("It changed after Vega announced on 3 May that the girl's father, Juan Ruiz, is ready to fly to Peru to meet her.",
     "Vega announced the girl's father, Juan Ruiz, is ready to fly to Peru to meet her"),
    ("On 3 May the bank said 1,580 common shares had been sold.", "Bank said 1,580 common shares had been sold"),
    ("Ann Berg, Chad's envoy to Peru, said on Monday that the treaty was not directed against any third country.",
     "Ann Berg said the treaty was not directed against any third country"),
    ("President Ann Berg said on Monday that while the talks go well, the border is closed.",
     "President Ann Berg said the border is closed"),
    ("On 3 May the court ruled that the appeal was flawed.", "Court ruled that the appeal was flawed"),
    ("Peru has until Friday to answer, Chile said on Monday.", "Chile said: Peru has until Friday to answer"),
    ("Peru had closed the port until Friday, Chile said on Monday.", "Chile said: Peru had closed the port"),
    ("The firm said on Monday it plans to buy as many as 14 ships.", "Firm said it plans to buy as many as 14 ships"),
    ("The bank said on Monday friendly firms were likely to buy its stock.",
     "Bank said friendly firms were likely to buy its stock"),
    ("``The border is closed,'' President Ann Berg told the council on Monday.",
     "President Ann Berg told the council: The border is closed"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "title"), SAID)
def test_a_statement_says_who_said_what(text, title):
    assert title in titles(text)
