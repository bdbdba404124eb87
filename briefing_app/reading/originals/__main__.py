"""The child's side of the worker that shows originals: what it draws may be hostile."""

import msgspec

from briefing_app.reading.originals.original import Original, Wanted, show
from briefing_app.reading.workers import serve


def _answer(request: object) -> Original:
    return show(msgspec.convert(request, Wanted))


if __name__ == "__main__":
    serve(_answer)
