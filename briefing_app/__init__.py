"""Turn news articles into a timeline of dated events that can be defended sentence by sentence."""

__version__ = "0.1.0"
