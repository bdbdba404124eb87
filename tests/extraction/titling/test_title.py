"""What a title says, for every shape a telling can have."""

from datetime import date

import pytest

from briefing_app.extraction import extract

PUBLISHED = date(2026, 6, 4)


def titles(text):
    return [draft.title for draft in extract(text, PUBLISHED)]


DONE = [
    ("Flooding in Lima on 3 May killed nine people.", "Flooding in Lima killed nine people"),
    ("Shelling near the port forced a school to close on 3 May, Peru said.", "School closed"),
    ("Meeting in Lima on 3 May, the ministers agreed on a fund.", "Ministers met in Lima"),
    ("Had Peru not shut the dam on 3 May, the valley would have flooded.", "Peru shut the dam"),
    ("Crews were continuing to search the wreck on 3 May.", "Crews were continuing to search the wreck"),
    ("A drill with Peru that was to open on 3 July has been frozen.", "Drill with Peru has been frozen"),
    ("The treaty that Peru and Chile signed in January 2025 lacks a clause.", "Peru and Chile signed the treaty"),
    ("The deputy foreign ministers of Peru, Chile and Togo called on 3 May for an end to all sanctions.",
     "Deputy foreign ministers of Peru, Chile and Togo called for an end to all sanctions"),
    ("The talks went on on 3 May.", "Talks went on"),
    ("This year's festival in Lima opened on 3 May.", "Festival in Lima opened"),
    ("The police denied using gas on 3 May.", "Police denied using gas"),
    ("The army said in a statement that three men died on 3 May.", "Three men died"),
    ("A few soldiers deserted on 3 May.", "A few soldiers deserted"),
    ("Only on 3 May did the ministry admit the leak.", "Ministry admitted the leak"),
    ("The bank closed. On 3 May came the arrest of its owner.", "Arrest of its owner"),
    ("On 3 May the government of Peru completed missions to China and Japan, connecting with buyers and investors.",
     "Government of Peru completed missions to China and Japan"),
    ("The candidates now running for the Peruvian presidency added their voices to the appeal on 3 May.",
     "Candidates added their voices to the appeal"),
    ("Berg Air extended on 3 May its own offer to buy 22 million LIN shares for $125 apiece in cash.",
     "Berg Air extended its own offer to buy 22 million LIN shares"),
    ("Berg Air said on 3 May it expects income in the year ending June 30, 2026, to fall below plan.",
     "Berg Air said it expects income to fall below plan"),
    ("On 3 May Vega's father sent a letter to the judge asking that he be moved.",
     "Vega's father sent a letter to the judge"),
    ("Peru sent on 3 May medical and other supplies as well as troops to the two states.",
     "Peru sent medical and other supplies as well as troops to the two states"),
    ("Peru postponed until Tuesday morning any action on the port.", "Peru postponed any action on the port"),
    ("Ann Berg was sworn in on 3 May, and Bo Vega, her deputy, left.", "Ann Berg was sworn in"),
    ("Russian Minister of Defence Sergei Ivanov and U.S. Secretary of State Colin Powell met in Rome on 3 May.",
     "Sergei Ivanov and Colin Powell met in Rome"),
    ("Vega was cited by City of London traffic police on 3 May for driving without a licence.",
     "Vega was cited by City of London traffic police"),
    ("On 3 May police began to look into a series of unsolved sniper shootings of doctors dating to 1994.",
     "Police began to look into a series of unsolved sniper shootings of doctors"),
    ("Last year 200,000 reptiles and 28 million fish passed through the Heathrow animal center, according to it.",
     "200,000 reptiles and 28 million fish passed through the Heathrow animal center"),
    ("Directors authorized a 3-for-2 split of the common stock on 3 May.",
     "Directors authorized a 3-for-2 split of the common stock"),
    ("Vega made a public share offering in its unit on 3 May.", "Vega made a public share offering in its unit"),
    ("Two men were arrested and charged with murder on 3 May.", "Two men were charged with murder"),
    ("A sum of $14 million seeped out on 3 May alone.", "Sum of $14 million seeped out"),
    ("Berg Air sold the stake on 3 May in a $40 million share offering.",
     "Berg Air sold the stake in a $40 million share offering"),
    ("Police found the man's bruised and battered body on 3 May wrapped in sheets.",
     "Police found the man's bruised and battered body"),
    ("The house approved on 3 May a bill on ports.", "House approved a bill on ports"),
    ("Berg Air agreed on 3 May to be bought by a group of banks.", "Berg Air agreed to be bought by a group of banks"),
    ("Berg Air reported on 3 May a net loss of $35m, or 31 cents a share, compared with a profit of $3m a year ago.",
     "Berg Air reported a net loss of $35m, or 31 cents a share"),
    ("The firm said on 3 May it should not face problems in meeting the rules, despite the losses of many other firms.",
     "Firm said it should not face problems in meeting the rules"),
    ("The firm wants to lift sales outside Peru to at least 50% of its total business by the end of 2027.",
     "Firm to lift sales outside Peru to at least 50% of its total business"),
    ("Since May 300 men have been taken into custody or found in the hills around the port, police said.",
     "300 men have been taken into custody"),
    ("The sailor was treated and released on 3 May.", "Sailor was released"),
    ("The sailor was shot and died on 3 May.", "Sailor died"),
    ("The sailor was freed and left on 3 May.", "Sailor left"),
    ("The sailor was arrested and left the port on 3 May.", "Sailor left the port"),
    ("Berg Air was told on 3 May its jets are unsafe.", "Berg Air was told its jets are unsafe"),
    ("The Arica Law Centre, which tracks abuse, said on 3 May Vega is a thief.",
     "Arica Law Centre said Vega is a thief"),
    ("The raid on 3 May left two dead and 18 injured.", "Raid left two dead and 18 injured"),
    ("Chilean State Councilor and Foreign Minister Wu Yi met Russian Foreign Minister Ivan Lavro on 3 May.",
     "Chilean State Councilor and Foreign Minister Wu Yi met Russian Foreign Minister Ivan Lavro"),
    ('On 3 May, Vega tweeted, "Who is Q?"', "Vega tweeted: Who is Q"),
    ("Peru and Chile met. The treaty they signed in 1998 ended the war.", "Peru and Chile signed the treaty"),
    ("Peru revived the idea of free ports it dropped in 2024.", "Peru dropped the idea of free ports"),
    ("Two men suspected of blowing up a bridge over the Arica in the north of Peru were handed over on 3 May.",
     "Two men were handed over"),
    ("Vega and his aide spoke in a talk lasting 3 hours on 3 May.", "Vega and his aide spoke in a talk"),
    ("Chile announced on 3 May plans to tell the house why force may be needed.",
     "Chile announced plans to tell the house"),
    ("Ann Berg said on 3 May on Radio Arica's morning news that Peru had shut the port.",
     "Ann Berg said Peru had shut the port"),
    ("The two blasts happened on 3 May only minutes apart.", "Two blasts happened only minutes apart"),
    ("Vega left the market, which last year had sales of $2m.", "Market had sales of $2m"),
    ("The bank has gained an estimated 2% share so far this year, mostly at the expense of a far larger rival.",
     "Bank has gained an estimated 2% share"),
    ("From the 1994 war to snapback, Peru kept its distance.", "1994 war"),
    ("The woman was poisoned in Arica on 3 May along with her father.",
     "Woman was poisoned in Arica along with her father"),
    ("Vega began on 3 May slowly freezing out his aide.", "Vega began slowly freezing out his aide"),
    ("The aide joined the bank's financial planning and analysis team in 2015.",
     "Aide joined the bank's financial planning and analysis team"),
    ("Vega spent the weekend of 2 May at his resort.", "Vega spent the weekend of 2 May at his resort"),
    ("Vega's cousin and adviser Luz Ruiz lost her post on 3 May.", "Vega's cousin and adviser Luz Ruiz lost her post"),
    ("The truce collapsed on 3 May less than a day after it had begun.", "Truce collapsed"),
    ("The mayor resigned the day after the fire of 3 May.", "Mayor resigned"),
    ("Under the deal Peru freed ten men on Monday.", "Peru freed ten men"),
    ("In the capital President Vega met the envoy on Monday.", "President Vega met the envoy"),
    ("With the border to Benin shut, Peru closed its mine on Monday.", "Peru closed its mine"),
    ("He was arrested in 2010 and freed two years later.", "He was freed"),
    ("He was elected in 1998, re-elected in 2003, and ousted in a coup in 2011.", "He was ousted in a coup"),
    ("Chile will host next year's climate conference.", "Climate conference"),
    ("• The list was extended on Monday.", "List was extended"),
    ("The bank was sold in 1990. Two years after its sale it went bust.", "It went bust"),
    ("Chile condemned on 3 May what it called a “senseless act of terror” in Arica.",
     "Chile condemned what it called a senseless act of terror in Arica"),
    ("Vega helped on Monday raise awareness of those in the besieged parts of the northern city of Arica.",
     "Vega helped raise awareness"),
    ("Vega surrendered his fort the next day and the day following saw his escape.", "Vega surrendered his fort"),
    ("On 2 May the League of Towns Fishing Committee ban on foreign trawlers of all kinds took effect.",
     "League of Towns Fishing Committee ban took effect"),
    ("On 2 May Chancellor and Foreign Minister Hintz resigned.", "Chancellor and Foreign Minister Hintz resigned"),
    ("They spent most of 1919 moving their troops east.", "They spent most of 1919 moving their troops east"),
    ("It cites the Status of Forces Agreement which was signed in 2008.", "Status of Forces Agreement was signed"),
    ("The Chad Winter Offensive of 1951 failed.", "Chad Winter Offensive failed"),
    ("Peru, the Chad Union and Togo, who were asked in 2024, will join the pact on 12 July.",
     "Peru, the Chad Union and Togo will join the pact"),
    ("On behalf of Chile, Peru's minister of war, Ann Ray, signed a treaty on 3 May.",
     "Peru's minister of war signed a treaty"),
    ("Ida Holm, a trader who spent part of Sunday with the crowd, was hurt.", "Ida Holm was hurt"),
    ("A trader spent part of Sunday in the besieged port.", "Trader spent part of Sunday in the besieged port"),
    ("Peru dropped the charges after Monday's ruling and let him go home.", "Ruling"),
    ("The man who threw a bomb seconds before the train exploded was arrested on 3 May.", "Man was arrested"),
    ("On 3 May permits were granted for Peru, its ally Chile and three more states of the wide southern coast.",
     "Permits were granted"),
    ("Hundreds of veterans of the revolt that brought Vega to power 42 years ago gathered on 3 May.",
     "Hundreds of veterans of the revolt gathered"),
    ("On 3 May Chile urged Peru to free that crew at once.", "Chile urged Peru to free that crew"),
    ("The envoy was shot on 3 May with a single shot through a window.",
     "Envoy was shot with a single shot through a window"),
    ("The report sent Arica shares plunging 9% on 3 May.", "Report sent Arica shares plunging 9%"),
    ("The suspect appeared before a judge in Lima on 3 May.", "Suspect appeared before a judge in Lima"),
    ("The envoy left before a judge could hear him on 3 May.", "Envoy left"),
    ("Talks between Peru and the other parties to the gas deal resumed on 3 May.",
     "Talks between Peru and the other parties to the gas deal resumed"),
    ("The union has grown twice, adding Chad and Togo in 1992.", "Union added Chad and Togo"),
    ("The premier remembers the 1956 uprising as a child.", "1956 uprising"),
    ("Bonn recalls the 1982 election of Helmut Kohl as chancellor.", "1982 election of Helmut Kohl as chancellor"),
    ("On 3 May Ghana, Togo and Benin signed a pact in Lomé.", "Ghana, Togo and Benin signed a pact in Lomé"),
    ("On 22 May Peru bombed the plants of Ica, Nazca and Tacna.", "Peru bombed the plants of Ica, Nazca and Tacna"),
    ("The minister, a former judge, was arrested on Monday.", "Minister was arrested"),
    ("Chile Steel (CS) opened a plant in Arica on 2 May.", "Chile Steel opened a plant in Arica"),
    ("Ships of Chad, Peru and Togo attacked the port on 2 May.", "Ships of Chad, Peru and Togo attacked the port"),
    ("The envoy's visit to Peru came on 3 May amid a wave of strikes.", "Envoy's visit to Peru"),
    ("A freighter on its way to Peru collided with a ferry on 3 May.",
     "Freighter on its way to Peru collided with a ferry"),
    ("A freighter struck a ferry in Arica in the early hours of this morning.", "Freighter struck a ferry in Arica"),
    ("Lima, ANDINA- Peru and Chile signed a gas pact on Monday.", "Peru and Chile signed a gas pact"),
    ("The bank lost its licence and the fund closed on 5 May.", "Fund closed"),
    ("LIMA, June 2 (Sample Wire) - Peru and Chile signed a gas pact on Monday.", "Peru and Chile signed a gas pact"),
    ("Ghana sent the cutter *Volta* on 2 May.", "Ghana sent the cutter Volta"),
    ("The bridge built by Peru in 1994 collapsed on 2 May.", "Bridge built by Peru collapsed"),
    ("The mayor elected in 2018 resigned on 2 May.", "Mayor resigned"),
    ("Chile won the right to host the 2018 or 2022 games on 2 May.",
     "Chile won the right to host the 2018 or 2022 games"),
    ("The bank signed a $3 million (€2 million) pact with Peru on 2 May.", "Bank signed a $3 million pact with Peru"),
    ("Ann Berg is dead after being stabbed in Lima on 2 May.", "Ann Berg was stabbed in Lima"),
    ("Ann Berg, 22, from the Lima suburb of Ica, pleaded guilty to attempted murder on 2 May.",
     "Ann Berg pleaded guilty to attempted murder"),
    ("The juvenile justice unit in Arica has charged 95 children with more than 450 offences since 2 May.",
     "Juvenile justice unit in Arica has charged 95 children"),
    ("The post was announced on 2 May, with both parties agreeing to it.", "Post was announced"),
    ("Prince Ali arrived in the U.S. on 2 May.", "Prince Ali arrived in the U.S."),
    ("Measles broke out in Lima barely two weeks ago.", "Measles broke out in Lima"),
    ("Equities in Peru reached highs early in May.", "Equities in Peru reached highs"),
    ("Chile suffered raids in the south over the summer of 2024.", "Chile suffered raids in the south"),
    ("LIMA (Sample Wire) Peru and Chile signed a pact on 2 May.", "Peru and Chile signed a pact"),
    ("LIMA The Chilean envoy signed a pact on 2 May.", "Chilean envoy signed a pact"),
    ("The office said on 2 May its report entitled “Sun” is out of date.",
     "Office said its report entitled Sun is out of date"),
    ("Ann Berg's spokesman tweeted on 2 May that there would be no pact.",
     "Ann Berg's spokesman tweeted there would be no pact"),
    ("His brother Raul, who succeeded him, announced his death in Lima on 2 May.",
     "His brother Raul announced his death in Lima"),
    ("The vote, originally scheduled for 1 June, was put off to 20 June.", "Vote"),
    ("The sanctions, first imposed in 2006 and tightened in 2010 and 2012, were lifted in 2016.",
     "Sanctions tightened"),
    ("The two leaders, who last met in Lima in March, spoke on 2 May.", "Two leaders met in Lima"),
    ("The handover on 2 May ended 150 years of Peruvian rule.", "Handover ended 150 years of Peruvian rule"),
    ("In what was called the largest swap since 2014, Peru freed 300 men on 2 May.", "Peru freed 300 men"),
    ("Of the four pacts signed in Lima on 2 May, two concern fish.", "Four pacts signed in Lima"),
    ("The drill, codenamed Sun, took place between 2 and 5 May.", "Drill took place"),
    ("Peru announced after the markets closed on 2 May that Chile had raised its fares.",
     "Peru announced Chile had raised its fares"),
    ("In February 2022 the union lost 3%.", "Union lost 3%"),
    ("The rebels left the hall on 3 May, declaring victory.", "Rebels left the hall"),
    ("The liquidators moved in on 3 May.", "Liquidators moved in"),
    ("The plant moved in May 2020.", "Plant moved"),
    ("On 3 May a rebel group, the army's old foe, was expelled.", "Rebel group was expelled"),
    ("On 3 May Peru called for the Shining Path, a rebel group, to be expelled.",
     "Peru called for the Shining Path to be expelled"),
    ("Police released on 3 May footage of a violent, late-night street fight.",
     "Police released footage of a violent, late-night street fight"),
    ("President Abdel Fattah El Sisi wept and on 3 May declared a three-day period of national mourning.",
     "Abdel Fattah El Sisi declared a three-day period of national mourning"),
    ("On 3 May an envoy invited the foreign ministers of Poland and Hungary to a ceremony in Oslo.",
     "Envoy invited the foreign ministers of Poland and Hungary to a ceremony"),
    ("Mr. Schwarz will succeed Daniel P. Davison on 3 August.", "Mr. Schwarz will succeed Daniel P. Davison"),
    ("The council on 3 May called on all states to cooperate with Peru.",
     "Council called on all states to cooperate with Peru"),
    ("Ann Ray earned 60 million from the sale of her shares between 1985 and 1987.",
     "Ann Ray earned 60 million from the sale of her shares"),
    ("Rebels had shot several people just days before the talks of 3 May.", "Rebels had shot several people"),
    ("Foreign Minister Ana Ruiz and her Chilean counterpart Luis Vega signed a treaty in Quito on 3 May.",
     "Ana Ruiz and Luis Vega signed a treaty in Quito"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "title"), DONE)
def test_a_deed_is_told_by_who_did_what(text, title):
    assert title in titles(text)


RELATIVE = [
    ("The pact covers the sanctions that Ann Berg brought back in May 2018.", "Ann Berg brought the sanctions back"),
    ("Peru backed the bid, which Chile made in 2008.", "Chile made the bid"),
    ("The talks led to the arrest of a poet, which Chile condemned.", "Chile condemned the arrest of a poet"),
    ("Mali asked to join the group, whose leaders will meet in Dakar in August.", "Group’s leaders will meet in Dakar"),
    ("A bombing of two theatres last year that killed 90 dancers led to a trial.",
     "Bombing of two theatres killed 90 dancers"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "title"), RELATIVE)
def test_a_relative_clause_gets_the_words_its_pronoun_stands_for(text, title):
    assert title in titles(text)


MEANT = [
    ("Critics in Chad urged the council to publish the report.", "Council to publish the report"),
    ("Iran has also asked to join the customs union.", "Iran to join the customs union"),
    ("Peru plans to deploy 250 police divers by the end of July.", "Peru to deploy 250 police divers"),
    ("Peru and Chile asked Togo for a meeting of ministers.", "Meeting of ministers"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "title"), MEANT)
def test_what_is_asked_or_planned_names_who_is_to_do_it(text, title):
    assert title in titles(text)


MINISTERS = (
    "The foreign ministers of Iran and China concluded on 3 May a long-awaited accord in the Iranian capital on trade "
    "and industry and on the railways of the eastern provinces."
)
COUNCIL = (
    "The Council of Ministers of the Republic approved on 3 May the strategic partnership treaty with the Kingdom of "
    "Morocco on fisheries in the waters of the Atlantic."
)


@pytest.mark.parametrize("text", [MINISTERS, COUNCIL])
def test_a_long_title_loses_whole_phrases(text):
    (title,) = titles(text)

    assert len(title) <= 80
    assert title.split()[-1] not in {"of", "the", "in", "a", "and", "with", "on"}


def test_no_list_is_cut_in_the_middle():
    (title,) = titles("On 3 May talks between Chad and Benin on trade began in Geneva in the presence of many envoys.")

    assert "Chad and Benin" in title


def test_a_time_that_describes_a_noun_stays():
    assert "1994 convention" in titles("Fishing is ruled by the 1994 convention between Brazil and Japan.")[0]
