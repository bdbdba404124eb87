"""How far an archive is, how fast, and how long it will take, in a line for people. Asks no clock."""

from dataclasses import dataclass, replace

from briefing_app.archive.doing import Done


@dataclass(frozen=True, slots=True)
class Progress:
    """What was done, and what there is to do.

    Attributes:
        total_bytes: Of all input; 0 if nobody knows.
        new_bytes: Those done in this run, which tell its speed.
    """

    total_bytes: int
    done_bytes: int = 0
    new_bytes: int = 0
    documents: int = 0
    events: int = 0
    lost: int = 0

    def after(self, done: Done) -> "Progress":
        """Return the progress with one more batch done."""
        return replace(
            self,
            done_bytes=self.done_bytes + done.size_bytes,
            new_bytes=self.new_bytes + (0 if done.is_old else done.size_bytes),
            documents=self.documents + done.documents,
            events=self.events + done.events,
            lost=self.lost + done.lost,
        )

    def line(self, seconds: float) -> str:
        """Return all of it in one line, `seconds` after the run began."""
        parts = [f"{self.documents:,} documents", f"{self.events:,} events"]
        if self.documents and seconds > 0:
            parts.append(f"{self.documents / seconds:,.0f} documents a second")
        if self.lost:
            parts.append(f"{self.lost:,} in quarantine")
        left = self.seconds_left(seconds)
        if left is not None:
            parts.append(f"about {_duration(left)} left")
        share = f"{min(100, 100 * self.done_bytes // self.total_bytes)} %: " if self.total_bytes else ""
        return share + ", ".join(parts)

    def seconds_left(self, seconds: float) -> float | None:
        """Return how long the rest will take at the speed so far; None if that cannot be told yet."""
        if not self.new_bytes or self.total_bytes <= self.done_bytes:
            return None
        return (self.total_bytes - self.done_bytes) * seconds / self.new_bytes


def _duration(seconds: float) -> str:
    minutes = round(seconds / 60)
    if minutes < 1:
        return "a minute"
    return f"{minutes} min" if minutes < 120 else f"{minutes // 60} h {minutes % 60} min"
