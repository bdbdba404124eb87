import json
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
import qtawesome

from briefing_app.model import EventKind
from briefing_app.reference import kind_info
from briefing_app.reference.kinds import COLOURS, DARK_GROUND, KINDS, LIGHT_GROUND

PLOVER = {
    "AGREE",
    "CONSULT",
    "SUPPORT",
    "CONCEDE",
    "COOPERATE",
    "AID",
    "RETREAT",
    "REQUEST",
    "ACCUSE",
    "REJECT",
    "THREATEN",
    "PROTEST",
    "SANCTION",
    "MOBILIZE",
    "COERCE",
    "ASSAULT",
}
SIGHTS = {
    "normal": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]]
    ),
}
"""Machado, Oliveira and Fernandes 2009, full severity, on linear RGB."""
TO_CONES = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
TO_OKLAB = np.array(
    [
        [0.2104542553, 0.793617785, -0.0040720468],
        [1.9779984951, -2.428592205, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.808675766],
    ]
)


def linear(colour):
    parts = np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)]) / 255
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def contrast(one, other):
    dark, light = sorted(float(np.array([0.2126, 0.7152, 0.0722]) @ linear(colour)) for colour in (one, other))
    return (light + 0.05) / (dark + 0.05)


def seen(colour, sight):
    return TO_OKLAB @ np.cbrt(TO_CONES @ np.clip(SIGHTS[sight] @ linear(colour), 0, 1))


def test_every_kind_is_described():
    assert set(KINDS) == set(EventKind)


@pytest.mark.parametrize("kind", EventKind)
def test_plover_type_exists_or_is_left_empty(kind):
    assert kind_info(kind).plover in PLOVER | {""}


def test_every_icon_is_in_the_font_and_belongs_to_one_kind():
    fonts = Path(qtawesome.__file__).parent / "fonts"
    charmap = json.loads(next(fonts.glob("materialdesignicons6*.json")).read_text())
    icons = [info.icon for info in KINDS.values()]

    assert {icon.removeprefix("mdi6.") for icon in icons} <= charmap.keys()
    assert len(set(icons)) == len(icons)


@pytest.mark.parametrize("kind", EventKind)
def test_colours_are_readable_as_text(kind):
    assert contrast(kind_info(kind).light, LIGHT_GROUND) >= 4.5
    assert contrast(kind_info(kind).dark, DARK_GROUND) >= 4.5


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("ground", [0, 1])
def test_families_stay_apart_in_every_sight(sight, ground):
    colours = [pair[ground] for pair in COLOURS.values()]
    distances = [np.linalg.norm(seen(one, sight) - seen(other, sight)) for one, other in combinations(colours, 2)]

    assert min(distances) > 0.05
