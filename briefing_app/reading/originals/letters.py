"""Find words in a text by their letters and digits alone: spaces, hyphens and ligatures differ between the two."""

import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Letters:
    """The letters of a text, in lower case and without accents of their own, with the place of each in the text."""

    text: str
    places: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> "Letters":
        """Return the letters and digits of a text."""
        found: list[str] = []
        places: list[int] = []
        for place, character in enumerate(text):
            for letter in unicodedata.normalize("NFKD", character).lower():
                if letter.isalnum():
                    found.append(letter)
                    places.append(place)
        return cls("".join(found), tuple(places))

    def find(self, words: str, before: str = "") -> tuple[int, int] | None:
        """Return where the words start and end in the text; None if they do not stand there.

        Args:
            words: What to find.
            before: What stands before them, to tell which of several places is meant: the one after as many others.
        """
        sought = Letters.of(words).text
        at = self.text.find(sought) if sought else -1
        for _ in range(Letters.of(before).text.count(sought) if at >= 0 else 0):
            later = self.text.find(sought, at + 1)
            at = later if later >= 0 else at
        return (self.places[at], self.places[at + len(sought) - 1] + 1) if at >= 0 else None
