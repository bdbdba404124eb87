"""The child's side of the processes that read archives."""

from briefing_app.archive.chunks import read_chunk
from briefing_app.reading import serve
from briefing_app.worker import rehearse

if __name__ == "__main__":
    rehearse()
    serve(read_chunk)
