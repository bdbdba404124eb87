"""Write a briefing as one web page that loads nothing and runs nothing."""

import base64

from jinja2 import DictLoader, Environment, StrictUndefined

from briefing_app.assets import resource
from briefing_app.briefing.briefing import Briefing
from briefing_app.briefing.flags import flags
from briefing_app.briefing.sections import Figure
from briefing_app.briefing.writers.typesetter import picture
from briefing_app.briefing.written import Content
from briefing_app.errors import ExportError

HEADINGS = tuple(f"h{level}" for level in range(1, 7))


def content(briefing: Briefing) -> Content:
    """Return the page."""
    template = resource("briefing/briefing.html").read_text(encoding="utf-8")
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, loader=DictLoader({"page": template}), trim_blocks=True
    )
    environment.filters["base64"] = _base64
    page = environment.get_template("page").render(
        briefing=briefing,
        figure_address=_figure_address(briefing),
        flags=flags(briefing),
        headings=HEADINGS,
        stylesheet=resource("briefing/briefing.css").read_text(encoding="utf-8"),
    )
    return Content(page.encode(), ("The web page does not hold the manifest: verify works on the PDF.",))


def _figure_address(briefing: Briefing) -> str:
    """Return the figure as an address that holds it: in the fonts it was measured in, which few computers have."""
    svg = next((section.svg for section in briefing.sections if isinstance(section, Figure)), "")
    try:
        return f"data:image/png;base64,{_base64(picture(svg, briefing.options.dated))}" if svg else ""
    except ExportError:  # no typesetter on this system; the page must not need one
        return f"data:image/svg+xml;base64,{_base64(svg)}"


def _base64(content: str | bytes) -> str:
    return base64.b64encode(content.encode() if isinstance(content, str) else content).decode()
