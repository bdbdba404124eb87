"""The marks of the printed figure: numbered markers by tone and status, blocks by certainty, terms. Knows no layout."""

from briefing_app.model import EventKind, Status
from briefing_app.reference import kind_info
from briefing_app.timeline.columns import Mark
from briefing_app.timeline.svg import element, text

SANS = "'Source Sans 3', sans-serif"
INK, GREY, PAPER = "#1c2633", "#5d6673", "#ffffff"
SHADE, UNDATED = "#f5f0e8", "#6b5a2d"
TONES = {"cooperation": "#15345f", "friction": "#9b2d20", "neutral": "#55606e"}
RADIUS = 7.0
_FADE = 34.0


def tone_colour(kind: EventKind, *, is_floating: bool = False) -> str:
    """Return the colour of a kind's tone; that of the undated, for a floating event which is not friction."""
    tone = kind_info(kind).tone
    return UNDATED if is_floating and tone != "friction" else TONES[tone]


def defs() -> str:
    """Return what blocks and open ends are filled with."""
    soft = [_gradient(f"soft-{tone}", colour, 0.18) for tone, colour in TONES.items()]
    softer = [_gradient(f"about-{tone}", colour, 0.45) for tone, colour in TONES.items()]
    open_ends = [
        _fade(f"{side}-{tone}", colour, *alphas)
        for tone, colour in TONES.items()
        for side, alphas in (("after", (0.4, 0.0)), ("before", (0.0, 0.4)))
    ]
    return element("defs", "".join([*soft, *softer, *open_ends]))


def _fade(name: str, colour: str, start: float, end: float) -> str:
    stops = element("stop", offset=0.0, stop_color=colour, stop_opacity=start)
    return element("linearGradient", stops + element("stop", offset=1.0, stop_color=colour, stop_opacity=end), id=name)


def _gradient(name: str, colour: str, share: float) -> str:
    stops = "".join(
        element("stop", offset=at, stop_color=colour, stop_opacity=alpha)
        for at, alpha in ((0.0, 0.0), (share, 0.34), (1 - share, 0.34), (1.0, 0.0))
    )
    return element("linearGradient", stops, id=name)


def marker(x: float, y: float, label: str, kind: EventKind, status: Status, *, is_floating: bool = False) -> str:
    """Return a numbered marker: its shape tells the tone, and it is hollow where the event did not happen."""
    colour = tone_colour(kind, is_floating=is_floating)
    is_filled = status in (Status.HAPPENED, Status.ONGOING)
    fill, edge = (colour, PAPER) if is_filled else (PAPER, colour)
    dots = {"stroke_dasharray": "1.6 1.4"} if status is Status.REQUESTED else {}
    path = outline(x, y, kind_info(kind).tone, RADIUS)
    shape = element("path", d=path, fill=fill, stroke=edge, stroke_width=1.0, **dots)
    size = 7.2 if len(label) < 3 else 5.8
    name = text(x, y + size * 0.345, label, size, edge, font_weight="600", text_anchor="middle")
    return shape + name + (_strike(x, y, colour) if status is Status.DENIED else "")


def outline(x: float, y: float, tone: str, radius: float) -> str:
    """Return the path of a tone's shape around a point."""
    match tone:
        case "cooperation":
            arc, across = f"a{radius:g} {radius:g} 0 1 0", 2 * radius
            return f"M{x - radius:.2f} {y:.2f}{arc} {across:g} 0{arc} {-across:g} 0z"
        case "friction":
            tip = radius * 1.22
            return f"M{x:.2f} {y - tip:.2f}l{tip:.2f} {tip:.2f}l{-tip:.2f} {tip:.2f}l{-tip:.2f} {-tip:.2f}z"
        case _:
            side = radius * 0.92
            return f"M{x - side:.2f} {y - side:.2f}h{2 * side:.2f}v{2 * side:.2f}h{-2 * side:.2f}z"


def _strike(x: float, y: float, colour: str) -> str:
    return element("line", x1=x - RADIUS, y1=y + RADIUS, x2=x + RADIUS, y2=y - RADIUS, stroke=colour, stroke_width=1.1)


def reach(left: float, right: float, y: float, kind: EventKind, marks: int) -> str:
    """Return the block of the days a date allows: soft ends for some day of them, crisp ones if it lasted all."""
    tone, width = kind_info(kind).tone, right - left
    if marks & Mark.VAGUE:
        fill = f"url(#{'about' if marks & Mark.ABOUT else 'soft'}-{tone})"
        return element("rect", x=left, y=y - 5.5, width=width, height=11.0, fill=fill)
    edge: dict[str, str | float] = {"fill_opacity": 0.28, "stroke": TONES[tone], "stroke_width": 0.6, "rx": 2.0}
    return element("rect", x=left, y=y - 4.5, width=width, height=9.0, fill=TONES[tone], **edge)


def open_end(x: float, y: float, kind: EventKind, *, is_after: bool) -> str:
    """Return the fade of an end that the words leave open."""
    side, left = ("after", x) if is_after else ("before", x - _FADE)
    return element("rect", x=left, y=y - 4, width=_FADE, height=8.0, fill=f"url(#{side}-{kind_info(kind).tone})")


def term(left: float, right: float, y: float, kind: EventKind, *, is_cut: bool) -> str:
    """Return the hatched line of a stated term, with a stop at its end unless the figure ends before it."""
    strokes = "".join(
        f"M{left + at * 3.2:.2f} {y + 1.6:.2f}l3.2 -3.2" for at in range(max(0, int((right - left) / 3.2)))
    )
    colour = tone_colour(kind)
    hatched = element("path", d=strokes, stroke=colour, stroke_width=0.7) if strokes else ""
    stop = element("line", x1=right, y1=y - 4, x2=right, y2=y + 4, stroke=colour, stroke_width=1.2)
    return hatched + ("" if is_cut else stop)


def small_marker(x: float, y: float, tone: str, status: Status) -> str:
    """Return a marker for the key, without a number."""
    is_filled = status is Status.HAPPENED
    dots = {"stroke_dasharray": "1.2 1"} if status is Status.REQUESTED else {}
    fill = TONES[tone] if is_filled else PAPER
    shape = element("path", d=outline(x, y, tone, 3.4), fill=fill, stroke=TONES[tone], stroke_width=0.8, **dots)
    struck = element("line", x1=x - 4, y1=y + 4, x2=x + 4, y2=y - 4, stroke=TONES[tone], stroke_width=0.8)
    return shape + (struck if status is Status.DENIED else "")
