"""Which countries take part in an event, and which are only named beside it."""
