"""Write a briefing as one web page that loads nothing and runs nothing."""

import base64

from jinja2 import DictLoader, Environment, StrictUndefined

from briefing_app.assets import resource
from briefing_app.briefing.briefing import Briefing
from briefing_app.briefing.flags import flags
from briefing_app.briefing.written import Content

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
        flags=flags(briefing),
        headings=HEADINGS,
        stylesheet=resource("briefing/briefing.css").read_text(encoding="utf-8"),
    )
    return Content(page.encode(), ("The web page does not hold the manifest: verify works on the PDF.",))


def _base64(content: str | bytes) -> str:
    return base64.b64encode(content.encode() if isinstance(content, str) else content).decode()
