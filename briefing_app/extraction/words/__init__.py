"""Words and their forms: tokens, sentences, verbs with their auxiliaries, nouns of events. Knows no clause."""
