"""The colours of countries: told apart by every eye, and from the ground."""

from itertools import combinations

import pytest

from briefing_app.timeline.colours import country_colour, oklch

# Simulated dichromacy, https://doi.org/10.1109/TVCG.2009.113 (severity 1.0), on linear RGB.
SIGHTS = {
    "all colours": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "no red": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "no green": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
}
GROUND = {False: "#ffffff", True: "#15181e"}


def linear(colour):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def lab(red, green, blue):
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    middle = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def seen(colour, sight):
    parts = linear(colour)
    return lab(*(max(0.0, sum(share * part for share, part in zip(row, parts, strict=True))) for row in sight))


def distance(one, other):
    return sum((a - b) ** 2 for a, b in zip(one, other, strict=True)) ** 0.5


def contrast(colour, ground):
    light, dark = sorted((luminance(colour), luminance(ground)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour):
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


JUST_NOTICEABLE = 0.02
"""The least distance in Oklab that eyes tell apart (CSS Color 4, "deltaEOK")."""


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("sight", SIGHTS.values(), ids=SIGHTS)
def test_the_first_countries_can_be_told_apart(sight, dark):
    colours = [seen(country_colour(place, dark=dark), sight) for place in range(6)]

    assert min(distance(*pair) for pair in combinations(colours, 2)) > JUST_NOTICEABLE


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_markers_stand_out_from_the_ground(dark):
    assert min(contrast(country_colour(place, dark=dark), GROUND[dark]) for place in range(60)) >= 3


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_lightness_is_nearly_even(dark):
    lightness = [lab(*linear(country_colour(place, dark=dark)))[0] for place in range(60)]

    assert max(lightness) - min(lightness) < 0.13


def test_grey_has_no_hue():
    assert oklch(0.5, 0.0, 120.0) == oklch(0.5, 0.0, 0.0)


def test_what_a_screen_cannot_show_is_dulled_until_it_can():
    assert oklch(0.7, 0.4, 150.0).startswith("#")
