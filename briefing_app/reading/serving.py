"""The child's side of a worker that reads documents: what must be loaded before it is confined. Knows no format."""

from briefing_app.reading import workers
from briefing_app.reading.languages import load_model
from briefing_app.reading.workers.service import Handler


def serve(handle: Handler) -> None:
    """Answer requests from standard input until it ends; see `workers.serve`.

    The language model is unpacked through a temporary file, which a confined process may not write.
    """
    load_model()
    workers.serve(handle)
