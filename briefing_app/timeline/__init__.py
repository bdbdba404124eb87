"""Dates become boxes: scale, ticks, lanes, clusters, labels, and the printed figure. Knows no Qt and no clock."""
