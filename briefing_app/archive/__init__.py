"""Archives of any size: documents to tables of events, batch by batch, here or on a cluster, and back.

What a batch gives is a function of its documents and the rules alone, it is named by them, and it is moved into place
whole: so a run may be stopped, killed and begun anew on any engine, and nothing is lost or there twice.
"""

from briefing_app.archive.batch import Batch
from briefing_app.archive.doing import Done
from briefing_app.archive.making import Run
from briefing_app.archive.progress import Progress
from briefing_app.archive.selection import MOST_EVENTS, Counts, count, select

__all__ = ["MOST_EVENTS", "Batch", "Counts", "Done", "Progress", "Run", "count", "select"]
