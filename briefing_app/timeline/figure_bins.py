"""The printed figure of long lists: how many events each stretch of time has. Knows no single event."""

import numpy as np

from briefing_app.timeline.columns import Columns, Mark
from briefing_app.timeline.figure_marks import GREY, INK, TONES, UNDATED
from briefing_app.timeline.printed_text import text_width
from briefing_app.timeline.scale import fitted
from briefing_app.timeline.svg import element, text
from briefing_app.timeline.ticks import axis

_BIN = 7.0
_HEIGHT = 96.0
_MARGIN = 12.0


def bins(told: Columns, width: float) -> tuple[str, float]:
    """Return the bars and the figure's height; undated events are told apart, in words."""
    placed = ((told.marks & Mark.FLOATING) == 0) & np.isfinite(told.anchor)
    extent = told.extent(placed)
    undated = f"{int((~placed).sum())} undated events are not drawn" if not placed.all() else ""
    foot = _HEIGHT + 14
    note = text(width, foot + 14, undated, 6.8, UNDATED, text_anchor="end") if undated else ""
    if extent is None:
        return note, foot + 18
    scale = fitted(*extent, width, _MARGIN, _MARGIN)
    edges = scale.day(np.arange(0.0, width + _BIN, _BIN))
    counts, _ = np.histogram(told.anchor[placed], edges)
    most = max(int(counts.max()), 1)
    bars = [
        element(
            "rect",
            x=at * _BIN,
            y=_HEIGHT - max(count / most * (_HEIGHT - 18), 1.0),
            width=_BIN - 1.4,
            height=max(count / most * (_HEIGHT - 18), 1.0),
            fill=TONES["cooperation"],
        )
        for at, count in enumerate(counts.tolist())
        if count
    ]
    busiest = int(counts.argmax())
    bars.append(text((busiest + 0.4) * _BIN, 12.0, str(most), 7.4, INK, font_weight="600", text_anchor="middle"))
    bars.append(element("line", x1=0.0, y1=_HEIGHT + 0.5, x2=width, y2=_HEIGHT + 0.5, stroke=INK, stroke_width=0.8))
    for tick in axis(scale, width, lambda words: text_width(words, 7.2)).fine:
        if tick.text and 0 <= tick.at <= width - text_width(tick.text, 7.2) / 2:
            bars.append(
                element("line", x1=tick.at, y1=_HEIGHT, x2=tick.at, y2=_HEIGHT + 4, stroke=INK, stroke_width=0.7)
            )
            bars.append(text(tick.at, foot, tick.text, 7.2, GREY, text_anchor="middle"))
    return "".join(bars) + note, foot + (18 if undated else 6)
