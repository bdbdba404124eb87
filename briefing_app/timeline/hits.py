"""What was painted under a point of the window. Knows boxes only."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from briefing_app.timeline.scene import Scene


class Target(NamedTuple):
    """Something that can be pointed at, in pixels of the window.

    Attributes:
        row: The event's; of a cluster, that of the weightiest.
        members: How many events it stands for.
        lane: Its lane, None for a floating event.
        x: Where its marker stands.
        left: Where its interval starts, as far as it is in sight.
        right: Where its interval ends, as far as it is in sight.
    """

    row: int
    members: int
    lane: int | None
    x: float
    y: float
    left: float
    right: float


@dataclass(frozen=True, slots=True, eq=False)
class Targets:
    """Targets and their boxes: a line of left, top, right, bottom each."""

    targets: Sequence[Target]
    boxes: NDArray[np.float64]

    def at(self, x: float, y: float) -> Target | None:
        """Return the target under a point; where several are, the one whose marker is nearest."""
        left, top, right, bottom = self.boxes.T
        found = np.flatnonzero((left <= x) & (x < right) & (top <= y) & (y < bottom)).tolist()
        if not found:
            return None
        return min((self.targets[place] for place in found), key=lambda target: (abs(target.x - x), target.row))

    def box(self, target: Target) -> tuple[float, float, float, float]:
        """Return left, top, right and bottom of a target; nothing, where it is no longer one."""
        if target not in self.targets:
            return 0.0, 0.0, 0.0, 0.0
        left, top, right, bottom = self.boxes[self.targets.index(target)].tolist()
        return left, top, right, bottom

    def within(self, left: float, top: float, right: float, bottom: float) -> list[Target]:
        """Return the targets whose markers stand in a rectangle."""
        return [target for target in self.targets if left <= target.x <= right and top <= target.y <= bottom]


def targets(scene: Scene) -> Targets:
    """Return what of a scene can be pointed at: marker and label of each item, and the whole of a block."""
    lanes, band, sizes = scene.areas.lanes, scene.areas.band, scene.sizes
    tall = sizes.row / 2
    made: list[Target] = []
    boxes: list[tuple[float, float, float, float]] = []
    down = lanes.top - scene.scroll
    for item in scene.layout.items:
        half = sizes.across(item.members) / 2
        end = max(item.x + half, item.label + item.room if item.room else 0.0, item.right if item.is_block else 0.0)
        start = min(item.left, item.x - half) if item.is_block else item.x - half
        y = item.y + down
        made.append(
            Target(
                item.row,
                item.members,
                scene.view.slots[item.slot].lane,
                item.x + lanes.left,
                y,
                item.left + lanes.left,
                item.right + lanes.left,
            )
        )
        boxes.append(
            (
                max(start, 0.0) + lanes.left,
                max(y - tall, lanes.top),
                min(end, lanes.width) + lanes.left,
                min(y + tall, lanes.bottom),
            )
        )
    for floating in scene.band.floats:
        half = sizes.across(floating.members) / 2
        label = (floating.label, floating.label + floating.room) if floating.room else ()
        ends = (floating.x - half, floating.x + half, *label)
        y = floating.y + band.top
        made.append(
            Target(
                floating.row,
                floating.members,
                None,
                floating.x + band.left,
                y,
                floating.left + band.left,
                floating.right + band.left,
            )
        )
        boxes.append(
            (
                max(min(ends), 0.0) + band.left,
                y - tall,
                min(max(ends), band.width) + band.left,
                min(y + tall, band.bottom),
            )
        )
    return Targets(made, np.array(boxes, np.float64).reshape(-1, 4))
