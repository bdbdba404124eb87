"""A worker that reads the file it is asked for, as the program's own does before it looks for events."""

from pathlib import Path

import msgspec

from briefing_app.model import Source
from briefing_app.reading import Limits, read, serve


def handle(request: dict[str, object]) -> tuple[Source, ...]:
    return read(Path(str(request["path"])), msgspec.convert(request["limits"], Limits))


if __name__ == "__main__":
    serve(handle)
