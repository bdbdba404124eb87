"""Paints the timeline's boxes and turns gestures into moves of the view."""
