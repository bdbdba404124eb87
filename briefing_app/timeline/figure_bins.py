"""How many events each stretch of time has, as bars under the axis of the printed figure. Knows no single event."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from briefing_app.timeline.figure_axis import CutAxis, edges
from briefing_app.timeline.figure_marks import GREY, INK
from briefing_app.timeline.svg import element, text

WIDE = 7.0
"""About how wide a bar is."""
HEIGHT = 34.0
BAR = "#9fb0c8"
_SIZE = 6.8


def bins(along: CutAxis, anchors: Sequence[float], y: float) -> tuple[list[str], float]:
    """Return the bars that hang from `y`, with the number of the fullest one, and how far down they reach."""
    counted = [_counted(along, anchors, at) for at in range(len(along.pieces))]
    most = max(int(counts.max()) for counts in counted)
    made = [element("line", x1=along.left, y1=y, x2=along.right, y2=y, stroke=GREY, stroke_width=0.4)]
    has_number = False
    for piece, counts in zip(along.pieces, counted, strict=True):
        wide = along.width(piece) / len(counts)
        for at, count in enumerate(counts.tolist()):
            if count:
                x, height = piece.left + at * wide, max(count / most * HEIGHT, 1.0)
                made.append(element("rect", x=x + 0.4, y=y, width=wide - 0.8, height=height, fill=BAR))
                if count == most and not has_number:
                    middle = min(max(x + wide / 2, along.left + 4), along.right - 4)
                    made.append(
                        text(middle, y + height + 7, str(most), _SIZE, INK, font_weight="600", text_anchor="middle")
                    )
                    has_number = True
    return made, y + HEIGHT + 9


def _counted(along: CutAxis, anchors: Sequence[float], at: int) -> NDArray[np.int64]:
    """Return the counts of a piece's bins; each event is in the bin where its marker would stand."""
    between = edges(along, along.pieces[at], WIDE)
    counts, _ = np.histogram(np.asarray(anchors, np.float64), between)
    return counts
