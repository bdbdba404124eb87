"""The sizes a layout goes by, all in step with the height of the text. Knows no font."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Metrics:
    """Sizes in pixels.

    Attributes:
        unit: How large things are; 1 at a text line of 16 px.
        row: Height of one row of labels.
        pad: Free space above and below the rows of a lane.
        band_pad: The same of the band of the undated.
        marker: Diameter of a marker.
        gap: Free space between a marker and its label.
        cell: Events nearer to one another than about this are drawn as one cluster.
        block: An interval at least this wide is drawn as a block, a narrower one as a marker.
        day_block: The same for a single day, which stays a point for longer.
        label_least: A label with less room than this is left out: about ten letters, as fewer tell nothing.
        label_most: No label takes more room than this.
        collapsed: Height of a collapsed lane.
    """

    unit: float
    row: float
    pad: float
    band_pad: float
    marker: float
    gap: float
    cell: float
    block: float
    day_block: float
    label_least: float
    label_most: float
    collapsed: float

    def across(self, members: int) -> float:
        """Return how wide what stands for so many events is: a marker, or the pill that holds their number."""
        return self.marker if members == 1 else self.pill(len(str(members)))

    def pill(self, digits: int) -> float:
        """Return how wide the pill of a number of so many digits is."""
        return max(self.marker, (digits * 7.8 + 9) * self.unit)


def metrics(text_height: float) -> Metrics:
    """Return the sizes for text of this line height."""
    unit = text_height / 16
    return Metrics(
        unit=unit,
        row=round(23 * unit),
        pad=round(6 * unit),
        band_pad=round(4 * unit),
        marker=round(17 * unit),
        gap=round(5 * unit),
        cell=24 * unit,
        block=30 * unit,
        day_block=60 * unit,
        label_least=86 * unit,
        label_most=400 * unit,
        collapsed=round(16 * unit),
    )
