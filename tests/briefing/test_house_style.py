"""A house style is data: colours, fonts, logo, order of parts."""

import json

import pytest

from briefing_app.briefing import Part, house_style, house_styles
from briefing_app.errors import ExportError

OWN = {
    "name": "Ministry",
    "kicker": "Note",
    "colours": dict.fromkeys(("ink", "accent", "muted", "rule", "shade", "link", "undated", "title"), "#123456"),
    "serif": ["Source Serif 4"],
    "sans": ["Source Sans 3"],
    "parts": ["sources", "chronology"],
}


def written(tmp_path, **fields):
    path = tmp_path / "style.json"
    path.write_text(json.dumps(OWN | fields), encoding="utf-8")
    return path


def test_a_desk_can_bring_its_own(tmp_path):
    style = house_style(written(tmp_path))

    assert (style.name, style.parts) == ("Ministry", (Part.SOURCES, Part.CHRONOLOGY))


def test_our_own_comes_first_of_those_that_come_with_the_program():
    styles = house_styles()

    assert styles[0] == house_style()
    assert len({style.name for style in styles}) == len(styles) >= 3


@pytest.mark.parametrize(
    "fields",
    [
        {"colours": {}},
        {"colours": OWN["colours"] | {"ink": "red; } body { background: url(http://example.org) "}},
        {"colours": OWN["colours"] | {"ink": "#12345"}},
        {"parts": ["a poem"]},
        {"serif": "Source Serif 4"},
    ],
)
def test_what_is_no_style_is_refused(tmp_path, fields):
    with pytest.raises(ExportError, match=r"style\.json cannot be used"):
        house_style(written(tmp_path, **fields))


def test_a_file_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(ExportError, match="cannot be used"):
        house_style(tmp_path / "none.json")
