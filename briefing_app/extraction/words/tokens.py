"""Cuts a sentence into words and marks of punctuation. Knows by name only firms whose name ends like an owner's."""

import re

import msgspec

from briefing_app.model import Span

_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # U.S.
    r"|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Capt|Cmdr|Adm|Sen|Rep|Gov|St|Prof|Maj)\.(?=\s)"
    r"|\d+(?:[.,]\d+)+(?![^\W\d_])"  # 9,000
    r"|(?:Moody|McDonald|Sotheby|Christie|Lloyd|Macy|Wendy|Kellogg|Domino|Sainsbury|Levi|Lowe|Kohl)['’]s\b"
    r"|n['’]t\b|[^\W\d_]+?(?=n['’]t\b)"  # did|n't, wo|n't
    r"|[^\W_]+(?:[-'’.](?!s\b|t\b|ll\b|re\b|ve\b|d\b)[^\W_]+)*"  # words, hyphened ones, numbers with points
    r"|n?['’](?:s|t|ll|re|ve|d)\b"
    r"|''|``"  # quotation marks of the wires
    r"|--+"
    r"|(?<!\w)_+(?!\w)"  # a dash of the wires
    r"|[^\w\s]"
)


class Token(msgspec.Struct, frozen=True, gc=False):
    """A word or a mark, with its place in the text.

    A text has more of them than of anything else: a struct is made in a tenth of the time a frozen dataclass takes,
    and holds nothing the garbage collector would have to follow.

    Attributes:
        lower: The word in lower case, for looking up; of "US" it is "u.s.", since "us" is another word, and of the
            underscore of the wires the dash it stands for.
    """

    start: int
    end: int
    word: str
    lower: str

    @property
    def is_name(self) -> bool:
        """Return whether it is written like a name."""
        return self.word[0].isupper()

    @property
    def is_word(self) -> bool:
        """Return whether it is a word or a number rather than a mark."""
        return self.word[0].isalnum()


_READ_AS = {"US": "u.s.", "_": "—", "__": "—"}


def tokens(text: str, span: Span) -> tuple[Token, ...]:
    """Return the tokens of the stretch, in order; white space lies between them."""
    return tuple(
        [
            Token(match.start(), match.end(), word := match.group(), _READ_AS.get(word) or word.lower())
            for match in _TOKEN.finditer(text, span.start, span.end)
        ]
    )
