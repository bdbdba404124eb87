"""Colours of countries: near even lightness in OKLCH, and apart for colour-blind eyes. Knows no theme."""

import math

# Hue in degrees, chroma, and how much lighter than the rest. The steps of lightness keep neighbours apart where
# hue is lost; hues after the idea of Okabe and Ito, https://jfly.uni-koeln.de/color/
_FIRST = (
    (250.0, 0.125, -0.02),
    (55.0, 0.135, 0.03),
    (165.0, 0.105, 0.02),
    (350.0, 0.120, 0.00),
    (300.0, 0.120, -0.05),
    (95.0, 0.115, 0.06),
    (215.0, 0.095, 0.06),
    (25.0, 0.140, -0.04),
)
_GOLDEN_ANGLE = 137.508
LIGHTNESS = {False: 0.57, True: 0.74}
"""Of a country's colour on a light (False) and a dark (True) ground."""


def country_colour(place: int, *, dark: bool) -> str:
    """Return `#rrggbb` for the country at this place in the order of countries."""
    if place < len(_FIRST):
        hue, chroma, lighter = _FIRST[place]
    else:
        hue, chroma, lighter = (place * _GOLDEN_ANGLE + 20) % 360, 0.105, 0.0
    return oklch(LIGHTNESS[dark] + lighter, chroma, hue)


def oklch(lightness: float, chroma: float, hue: float) -> str:
    """Return `#rrggbb` for an OKLCH colour; chroma is lowered until sRGB can show it.

    https://bottosson.github.io/posts/oklab/
    """
    while True:
        red, green, blue = _linear(lightness, chroma, math.radians(hue))
        if chroma <= 0 or all(-1e-4 <= channel <= 1 + 1e-4 for channel in (red, green, blue)):
            return "#" + "".join(f"{_encoded(channel):02x}" for channel in (red, green, blue))
        chroma = max(0.0, chroma - 0.005)


def _linear(lightness: float, chroma: float, hue: float) -> tuple[float, float, float]:
    a, b = chroma * math.cos(hue), chroma * math.sin(hue)
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )


def _encoded(channel: float) -> int:
    channel = min(max(channel, 0.0), 1.0)
    curved = 12.92 * channel if channel <= 0.0031308 else 1.055 * channel ** (1 / 2.4) - 0.055
    return round(curved * 255)
