"""Steps from what was found to what it means."""
