"""What was painted under a point of the window. Knows boxes only."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from briefing_app.timeline.band_shelf import Float
from briefing_app.timeline.columns import Rows
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
    """What of a scene can be pointed at: a box of left, top, right, bottom each, first those in the lanes."""

    scene: Scene
    boxes: NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.boxes)

    def __getitem__(self, place: int) -> Target:
        for scene in _parts(self.scene):
            if place < len(scene.layout.x):
                return _in_lanes(scene, place)
            place -= len(scene.layout.x)
        return _in_band(self.scene, self.scene.band.floats[place])

    @property
    def targets(self) -> Sequence[Target]:
        """Return all of them."""
        return [self[place] for place in range(len(self))]

    def at(self, x: float, y: float) -> Target | None:
        """Return the target under a point; where several are, the one whose marker is nearest."""
        left, top, right, bottom = self.boxes.T
        found = np.flatnonzero((left <= x) & (x < right) & (top <= y) & (y < bottom)).tolist()
        if not found:
            return None
        return min((self[place] for place in found), key=lambda target: (abs(target.x - x), target.row))

    def box(self, target: Target) -> tuple[float, float, float, float]:
        """Return left, top, right and bottom of a target; nothing, where it is no longer one."""
        place = self._place(target)
        if place is None:
            return 0.0, 0.0, 0.0, 0.0
        left, top, right, bottom = self.boxes[place].tolist()
        return left, top, right, bottom

    def members_of(self, target: Target) -> Rows:
        """Return the rows a target stands for, in time order; none, where it is no longer one."""
        place = self._place(target)
        if place is None:
            return np.empty(0, np.int32)
        if target.members == 1:
            return np.array([target.row], np.int32)
        for scene in _parts(self.scene):
            if place < len(scene.layout.x):
                return scene.layout.members_of(place)
            place -= len(scene.layout.x)
        return self.scene.band.members_of(self.scene.band.floats[place])

    def _place(self, target: Target) -> int | None:
        known = self.targets
        return known.index(target) if target in known else None

    def within(self, left: float, top: float, right: float, bottom: float) -> list[Target]:
        """Return the targets whose markers stand in a rectangle."""
        return [target for target in self.targets if left <= target.x <= right and top <= target.y <= bottom]


def targets(scene: Scene) -> Targets:
    """Return what of a scene can be pointed at: marker and label of each item, and the whole of a block."""
    return Targets(scene, np.concatenate([*map(_lane_boxes, _parts(scene)), _band_boxes(scene)]))


def _parts(scene: Scene) -> tuple[Scene, ...]:
    """Return the scene, and that of the lanes that stay on top."""
    return (scene,) if scene.pinned is None else (scene, scene.pinned)


def _in_lanes(scene: Scene, place: int) -> Target:
    layout, lanes = scene.layout, scene.areas.lanes
    x, left, right = (float(own[place]) + lanes.left for own in (layout.x, layout.left, layout.right))
    lane = scene.view.slots[layout.slots[place]].lane
    y = float(layout.y[place]) + lanes.top - scene.scroll
    return Target(int(layout.rows[place]), int(layout.members[place]), lane, x, y, left, right)


def _in_band(scene: Scene, item: Float) -> Target:
    left, top = scene.areas.band.left, scene.areas.band.top
    return Target(item.row, item.members, None, item.x + left, item.y + top, item.left + left, item.right + left)


def _lane_boxes(scene: Scene) -> NDArray[np.float64]:
    layout, lanes, tall = scene.layout, scene.areas.lanes, scene.sizes.row / 2
    half, y = layout.across / 2, layout.y + lanes.top - scene.scroll
    starts = np.where(layout.is_block, np.minimum(layout.left, layout.x - half), layout.x - half)
    ends = np.maximum(layout.x + half, np.where(layout.room > 0, layout.label + layout.room, 0.0))
    ends = np.maximum(ends, np.where(layout.is_block, layout.right, 0.0))
    return np.column_stack(
        [
            np.maximum(starts, 0.0) + lanes.left,
            np.maximum(y - tall, lanes.top),
            np.minimum(ends, lanes.width) + lanes.left,
            np.minimum(y + tall, lanes.bottom),
        ]
    )


def _band_boxes(scene: Scene) -> NDArray[np.float64]:
    band, sizes = scene.areas.band, scene.sizes
    made = []
    for item in scene.band.floats:
        half = sizes.across(item.members) / 2
        label = (item.label, item.label + item.room) if item.room else ()
        ends, y = (item.x - half, item.x + half, *label), item.y + band.top
        left, right = max(min(ends), 0.0) + band.left, min(max(ends), band.width) + band.left
        made.append((left, y - sizes.row / 2, right, min(y + sizes.row / 2, band.bottom)))
    return np.array(made, np.float64).reshape(-1, 4)
