"""Which event of a text came first, by the words that say so."""
