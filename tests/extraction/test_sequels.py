"""Words that place a clause beside the event told before it."""

import pytest

from briefing_app.model import RelationKind
from tests.extraction.drafts import events_at, orders_between

DATED = [
    ("Ghana closed its border on 9 May. Twenty-four hours later Togo recalled its envoy.", "recalled", "2026-05-10"),
    ("Ghana closed its border on 9 May, and after another two days its parliament voted to open it.", "voted",
     "2026-05-11"),
    ("Ghana closed its border on 9 May. Within a week, 900 people had fled.", "fled", "2026-05-09/2026-05-16"),
    ("Ghana closed its border on 9 May. Four days before that, Togo had recalled its envoy.", "recalled", "2026-05-05"),
    ("Ghana closed its border on 9 May. Before that day was over, Togo recalled its envoy.", "recalled", "2026-05-09"),
    ("The shop was robbed on 9 May. A clerk was arrested two days later and released the day after that.", "released",
     "2026-05-12"),
    ("A barge caught fire on 9 May; at that very moment a bomb exploded in Lima.", "exploded", "2026-05-09"),
    ("Peru opened the port in 2021. From then on, exports of copper have doubled, the bank says.", "doubled",
     "2021/.."),
    ("Peru opened the port in 2021. The number of raids has doubled in the years since.", "doubled", "2021/.."),
    ("Ghana closed its border on 9 May. Two days later came the fall of its government.", "fall", "2026-05-11"),
    ("Ghana closed its border on 9 May. Two days before, Togo had recalled its envoy.", "recalled", "2026-05-07"),
    ("Ghana closed its border on 9 May. A week beforehand, Togo had recalled its envoy.", "recalled", "2026-05-02"),
    ("Ghana closed its border on 9 May. Three weeks thereafter Togo recalled its envoy.", "recalled", "2026-05-30"),
    ("Ghana closed its border on 9 May. A fortnight went by before Togo recalled its envoy.", "recalled", "2026-05-23"),
    ("Ghana closed its border on 9 May. It was two days before Togo recalled its envoy.", "recalled", "2026-05-11"),
    ("Ghana closed its border on 9 May. It took ten days before Togo recalled its envoy.", "recalled", "2026-05-19"),
    ("Ghana's envoy came to Lima on 9 May. That same day she saw the president.", "saw", "2026-05-09"),
    ("On 9 May Ghana freed the ship. The previous day its owner had been seen at a bank.", "seen", "2026-05-08"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "trigger", "edtf"), DATED)
def test_a_sequel_is_dated_from_the_event_before(text, trigger, edtf):
    (draft,) = events_at(text, trigger)

    assert draft.when.edtf == edtf


ORDERED = [
    ("The court freed the man. He was later arrested in Rome.", "arrested", "freed", RelationKind.AFTER),
    ("The court freed the man. Previously, police had searched his house.", "searched", "freed", RelationKind.BEFORE),
    ("Togo closed the mine in 2020. Ever since, raids have doubled. Previously, miners had attacked the town.",
     "attacked", "closed", RelationKind.BEFORE),
    ("The dam gave way. A bridge at Kota was the next to collapse.", "collapse", "gave way", RelationKind.AFTER),
    ("The plant was opened. Its builder has gone bankrupt in the meantime.", "bankrupt", "opened", RelationKind.AFTER),
    ("Police searched the house at noon. That same evening they arrested its owner.", "arrested", "searched",
     RelationKind.AFTER),
    ("Ghana seized the ship on 9 May. Later that day its owner was arrested.", "arrested", "seized",
     RelationKind.AFTER),
    ("Ghana seized the ship on 9 May. Its owner had resigned earlier in the day.", "resigned", "seized",
     RelationKind.BEFORE),
    ("The bank closed on 3 May. Soon after came the arrest of its owner.", "arrest", "closed", RelationKind.AFTER),
    ("The bank closed on 3 May. Then came the layoffs.", "layoffs", "closed", RelationKind.AFTER),
    ("The bank closed on 3 May. Next came a strike by clerks in Lima.", "strike", "closed", RelationKind.AFTER),
    ("A dam burst above Kota. Next the bridge collapsed.", "collapsed", "burst", RelationKind.AFTER),
    ("A dam burst above Kota. When soldiers finally reached the town, the mayor had fled.", "reached", "burst",
     RelationKind.AFTER),
    ("Police cleared a camp in Lima on 9 May. It had been broken up on one earlier occasion.", "broken up", "cleared",
     RelationKind.BEFORE),
    ("Police raided a bank in Lima on 9 May. It had been searched twice already.", "searched", "raided",
     RelationKind.BEFORE),
    ("A quake struck Kota on 9 May. Only afterwards did Chile send a hospital ship.", "send", "struck",
     RelationKind.AFTER),
    ("A court dissolved the firm on 9 May. The riots came later.", "riots", "dissolved", RelationKind.AFTER),
    ("A bomb exploded in Lima on 9 May. Only then did the ministry close the port.", "close", "exploded",
     RelationKind.AFTER),
    ("The court in Lima was searched on 9 May. Earlier that morning a bomb had exploded.", "exploded", "searched",
     RelationKind.BEFORE),
    ("Rebels attacked the town on 9 May. A few days later the governor fled.", "fled", "attacked",
     RelationKind.AFTER),
    ("At first the generator failed. The pumps stopped next.", "stopped", "failed", RelationKind.AFTER),
    ("First, the rope tore. Next, two climbers fell.", "fell", "tore", RelationKind.AFTER),
    ("A dam burst above Kota. When soldiers reached the town, the mayor had already fled.", "reached", "burst",
     RelationKind.AFTER),
    ("A dam burst above Kota. Finally the bridge collapsed.", "collapsed", "burst", RelationKind.AFTER),
    ("Rebels took the airstrip. The governor had already fled when paratroopers landed.", "landed", "took",
     RelationKind.AFTER),
    ("A wall was completed in 2005. It has since collapsed.", "collapsed", "completed", RelationKind.AFTER),
    ("Ghana closed its border. In the days that followed, Togo recalled its envoy.", "recalled", "closed",
     RelationKind.AFTER),
    ("Ghana closed its border. In response, Togo recalled its envoy.", "recalled", "closed", RelationKind.AFTER),
    ("Ghana closed its border. By then Togo had recalled its envoy.", "recalled", "closed", RelationKind.BEFORE),
    ("Ghana closed its border. Shortly before, Togo had recalled its envoy.", "recalled", "closed",
     RelationKind.BEFORE),
    ("Ghana closed its border. Months passed before Togo recalled its envoy.", "recalled", "closed",
     RelationKind.AFTER),
    ("The bank failed on 9 May. At some earlier point it had sold its ships.", "sold", "failed", RelationKind.BEFORE),
    ("The bank failed on 9 May. On a later occasion it sold its ships.", "sold", "failed", RelationKind.AFTER),
    ("Long before the 1952 revolution, miners formed a secret union.", "formed", "revolution", RelationKind.BEFORE),
    ("The minister quit after the king's abdication.", "quit", "abdication", RelationKind.AFTER),
    ("The general took office on 9 May. He sacked the cabinet within days.", "sacked", "took", RelationKind.AFTER),
]  # fmt: skip


@pytest.mark.parametrize(("text", "one", "other", "kind"), ORDERED)
def test_a_sequel_is_placed_beside_the_event_before(text, one, other, kind):
    assert kind in orders_between(text, one, other)


UNPLACED = [
    ("The captain sounded the horn, as his father had done until he died in 1987.", "sounded", "died"),
    ("The dam gave way. Two bombs went off almost simultaneously.", "went off", "gave way"),
    ("The court freed the man. Before that trial, nobody had attacked the judge.", "attacked", "freed"),
    ("The court freed the man. In the meantime, police searched a house.", "searched", "freed"),
    ("A dam burst above Kota. Police next to the bridge arrested a man.", "arrested", "burst"),
    ("A dam burst above Kota. When soldiers reached the town, the mayor had fled.", "reached", "burst"),
    ("A dam burst above Kota. When soldiers searched the town, the mayor had already fled.", "searched", "burst"),
    ("Ghana seized a ship. Then the crew waited, and Togo recalled its envoy.", "recalled", "seized"),
    ("A dam burst above Kota. The talks finally collapsed.", "collapsed", "burst"),
    ("The court freed the man. The judge will resign within days.", "resign", "freed"),
]


@pytest.mark.parametrize(("text", "one", "other"), UNPLACED)
def test_words_that_only_look_like_a_sequel_place_nothing(text, one, other):
    assert not events_at(text, one) or orders_between(text, one, other) == []
