"""Accounts of one day that name others as doer, or another pair that met, are of two events."""

import pytest

from tests.extraction.test_merge import told

APART = [
    ("Chad's president met the Turkish premier in Rome on 2 June.",
     "Chad's president met the Danish premier in Rome on 2 June."),
    ("Serbia's premier met the president of Cyprus in Vienna on 2 June.",
     "Serbia's premier met the president of Malta in Vienna on 2 June."),
    ("Canada imposed sanctions on four Haitian gang leaders on 2 June.",
     "The European Union imposed sanctions on three Haitian gang leaders on 2 June."),
    ("The African Union suspended Guinea on 2 June.", "ECOWAS suspended Guinea on 2 June."),
    ("NATO sent instructors to Iraq on 2 June.", "The European Union sent instructors to Iraq on 2 June."),
    ("The World Bank lent Ghana $300m on 2 June.", "The IMF lent Ghana $600m on 2 June."),
    ("Britain expelled an Iranian attaché on 2 June.", "Iran expelled a British attaché on 2 June."),
    ("Four Haitian bankers were placed under sanctions by Canada on 2 June.",
     "The EU placed four Haitian bankers under sanctions on 2 June."),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), APART)
def test_deeds_of_others_on_one_day_stay_apart(one, other):
    assert len(told(one, other)) == 2


SAME = [
    ("Chad's president met the Turkish premier in Rome on 2 June.",
     "Turkey's premier held talks with Chad's president in Rome on 2 June."),
    ("Chad's president held talks in Rome on 2 June.", "Chad's president met the Danish premier in Rome on 2 June."),
    ("The European Union imposed sanctions on three Haitian bankers on 2 June.",
     "Three bankers from Haiti were placed under sanctions by the EU on 2 June."),
    ("Sanctions were imposed on three Haitian bankers on 2 June.",
     "The European Union imposed sanctions on three Haitian bankers on 2 June."),
    ("Brussels imposed sanctions on three Haitian bankers on 2 June.",
     "The EU imposed sanctions on three Haitian bankers on 2 June."),
    ("The bloc imposed sanctions on three Haitian bankers on 2 June.",
     "The European Union imposed sanctions on three Haitian bankers on 2 June."),
    ("The IMF lent Ghana $600m on 2 June.", "Ghana received a loan of $600m from the IMF on 2 June."),
    ("Japan expelled two Russian diplomats on 2 June.", "Two Russian diplomats were expelled by Japan on 2 June."),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), SAME)
def test_one_deed_told_from_two_sides_is_one_event(one, other):
    assert len(told(one, other)) == 1
