"""What a word that stands for a name means."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Name:
    """What a stand-in means.

    Attributes:
        end: The offset after the stand-in.
        text: The name, with the ending of its genitive where the stand-in is one.
        first: The offset of the name it was taken from.
        last: The offset after that name.
    """

    end: int
    text: str
    first: int
    last: int
