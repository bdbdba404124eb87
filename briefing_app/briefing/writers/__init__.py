"""One writer for each format. Each takes a composed briefing and decides nothing."""
