"""Finds the tellings of events in a sentence: their kinds, and whether they are worth a line of a chronology."""
