"""How the words of a sentence hang together: subjects, noun phrases, relative clauses. Knows no events."""
