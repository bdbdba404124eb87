"""Moves of the view over time: smooth zooms, and panning that runs on. None of it, where motion is to be reduced."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QElapsedTimer, QObject, QTimer, QVariantAnimation
from PySide6.QtWidgets import QApplication, QStyle

from briefing_app.timeline.scale import Scale, between

_ZOOM_MS = 260
_FRAME_MS = 16
_SLOWING = 0.994
"""What is left of the speed of a pan after a millisecond."""
_STILL = 0.02
"""Pixels a millisecond, below which a pan has come to rest."""


def is_motion_reduced() -> bool:
    """Return whether the desktop asks for no animations."""
    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0


class Motion(QObject):
    """Carries the view from one scale to another.

    Args:
        move: Takes each scale on the way.
    """

    def __init__(self, move: Callable[[Scale], None], parent: QObject) -> None:
        super().__init__(parent)
        self._move = move
        self._start = self._end = Scale(0.0, 1.0)
        self._width = 1.0
        self._zoom = QVariantAnimation(self)
        self._zoom.setStartValue(0.0)
        self._zoom.setEndValue(1.0)
        self._zoom.setDuration(_ZOOM_MS)
        self._zoom.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._zoom.valueChanged.connect(self._step)
        self._glide = QTimer(self)
        self._glide.setInterval(_FRAME_MS)
        self._glide.timeout.connect(self._slide)
        self._clock = QElapsedTimer()
        self._speed = 0.0

    @property
    def target(self) -> Scale | None:
        """Return where a zoom under way will end, None if there is none."""
        return self._end if self._zoom.state() == QVariantAnimation.State.Running else None

    def zoom(self, start: Scale, end: Scale, width: float) -> None:
        """Go from one scale to another."""
        self.stop()
        if is_motion_reduced():
            self._move(end)
            return
        self._start, self._end, self._width = start, end, width
        self._zoom.start()

    def glide(self, start: Scale, speed: float) -> None:
        """Let a pan run on at a speed in pixels a millisecond, slower and slower."""
        self.stop()
        if is_motion_reduced() or abs(speed) < _STILL:
            return
        self._end, self._speed = start, speed
        self._clock.start()
        self._glide.start()

    def stop(self) -> None:
        """Stay where it is."""
        self._zoom.stop()
        self._glide.stop()

    def _step(self, share: float) -> None:
        self._move(between(self._start, self._end, share, self._width))

    def _slide(self) -> None:
        passed = min(self._clock.restart(), 50)
        self._end = self._end.panned(self._speed * passed)
        self._speed *= _SLOWING**passed
        if abs(self._speed) < _STILL:
            self._glide.stop()
        self._move(self._end)
