"""All text can be read in every theme: 4.5 to 1 at least, computed from the colours and the style sheet."""

import re

import pytest
from PySide6.QtGui import QPalette

from briefing_app import assets
from briefing_app.ui.style_sheet import palette, style_sheet
from briefing_app.ui.theme import COLOURS, ROLES, Colours, Look, Theme

LEAST = 4.5
"""WCAG 2.2, success criterion 1.4.3, https://www.w3.org/TR/WCAG22/#contrast-minimum"""
INKS = ("text", "quiet", "faint", "accent", "warning", "danger", "success")
GROUNDS = ("ground", "surface", "raised", "hover")
OTHERS = (
    ("on_accent", "accent"),
    ("text", "accent_wash"),
    ("quiet", "accent_wash"),
    ("accent", "accent_wash"),
    ("text", "passage"),
    ("text", "passage_strong"),
    ("warning", "warning_wash"),
    ("danger", "danger_wash"),
    ("success", "success_wash"),
)
"""What stands on what, apart from inks on grounds."""

RULES = re.findall(r"([^{}]+)\{([^{}]*)\}", assets.resource("window/style.qss").read_text(encoding="utf-8"))
SHEET = [
    (selector.strip().splitlines()[-1], ink, ground)
    for selector, body in RULES
    for ink in re.findall(r"(?<![-\w])color: \$(\w+)", body) or ["text"]
    for ground in re.findall(r"background: \$(\w+)", body) or ["ground", "surface"]
    if ground not in {"scroll", "line", "accent_hover"}
    and not re.search(r"::(handle|chunk|indicator)|separator", selector)
]
"""Selector, ink and ground of each rule of the style sheet that text can stand in."""


def luminance(colour: str) -> float:
    """Return WCAG's relative luminance of `#rrggbb`."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def of(colours: Colours, role: str) -> str:
    return str(getattr(colours, role))


@pytest.fixture(params=COLOURS.values(), ids=COLOURS.keys())
def colours(request):
    return request.param


@pytest.mark.parametrize("ink", INKS)
@pytest.mark.parametrize("ground", GROUNDS)
def test_every_ink_reads_on_every_ground(colours, ink, ground):
    assert contrast(of(colours, ink), of(colours, ground)) >= LEAST


@pytest.mark.parametrize(("ink", "ground"), OTHERS)
def test_every_ink_reads_on_its_own_ground(colours, ink, ground):
    assert contrast(of(colours, ink), of(colours, ground)) >= LEAST


@pytest.mark.parametrize(("selector", "ink", "ground"), SHEET)
def test_every_rule_of_the_style_sheet_reads(colours, selector, ink, ground):
    known = {role: of(colours, role) for role in ROLES}

    assert contrast(known[ink], known[ground]) >= LEAST, selector


@pytest.mark.parametrize("theme", COLOURS)
def test_the_main_button_reads_under_the_pointer(theme):
    sheet = style_sheet(COLOURS[theme], Look(), is_dark=theme is not Theme.LIGHT)

    hover = re.search(r"primary\"\]:hover[^{]*\{ background: (#\w{6})", sheet)

    assert hover is not None
    assert contrast(COLOURS[theme].on_accent, hover[1]) >= LEAST


def test_edges_of_controls_are_seen_in_high_contrast():
    colours = COLOURS[Theme.CONTRAST]

    assert contrast(colours.edge, colours.surface) >= 7
    assert contrast(colours.text, colours.surface) >= 15


@pytest.mark.parametrize("group", [QPalette.ColorGroup.Active, QPalette.ColorGroup.Disabled])
def test_the_palette_reads_too(qapp, colours, group):
    made = palette(colours)

    for ink, ground in (
        (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window),
        (QPalette.ColorRole.Text, QPalette.ColorRole.Base),
        (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Button),
        (QPalette.ColorRole.ToolTipText, QPalette.ColorRole.ToolTipBase),
        (QPalette.ColorRole.HighlightedText, QPalette.ColorRole.Highlight),
        (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Base),
    ):
        assert contrast(made.color(group, ink).name(), made.color(group, ground).name()) >= LEAST


def test_the_style_sheet_leaves_no_name_open(colours):
    assert "$" not in style_sheet(colours, Look(), is_dark=True)


def test_a_larger_size_of_type_is_in_the_style_sheet():
    assert "font-size: 15.0pt" in style_sheet(COLOURS[Theme.LIGHT], Look(text_size=1.5), is_dark=False)
