"""Which language a text is in. Knows no documents."""

from functools import cache
from typing import TYPE_CHECKING

from babel import Locale, localedata

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_FEWEST_LETTERS = 40
_READ = 4_000
_LIKELY_ENOUGH = 0.5


def language_of(text: str, declared: str = "") -> str:
    """Return the language's code such as `en`; what the document declares if the text is too short to tell."""
    sample = text[:_READ]
    if sum(letter.isalpha() for letter in sample) >= _FEWEST_LETTERS:
        code, likelihood = likely_language(sample)
        if likelihood >= _LIKELY_ENOUGH:
            return code
    return declared.strip().replace("_", "-")


def likely_language(sample: str) -> tuple[str, float]:
    """Return the code of the language that fits best, and how well: 1 is no doubt, names and numbers give under 0.3."""
    code, likelihood = _identifier().classify(sample)
    return str(code), float(likelihood)


def language_name(code: str) -> str:
    """Return the English name of a language, or its code if it has none."""
    main = code.partition("-")[0].lower()
    name = Locale("en").languages.get(main)
    return str(name) if name else code


def load_model() -> None:
    """Load the model now rather than with the first text."""
    _identifier()


@cache
def _identifier() -> "LanguageIdentifier":
    """Return the model, held to languages that locales are kept for: rare ones win on names and lists."""
    from py3langid import langid  # noqa: PLC0415 - loads a model, a third of a second

    identifier = langid.LanguageIdentifier.from_model_file(langid.MODEL_FILE, norm_probs=True)
    known = {name for name in localedata.locale_identifiers() if len(name) == 2}
    identifier.set_languages([name for name in identifier.labels if name in known])
    return identifier
