from briefing_app.model import Source, SourceId
from briefing_app.reading import same_texts


def source(name: str, text: str) -> Source:
    return Source(SourceId(name), f"{name}.txt", "", text, "")


def test_the_same_words_under_other_names_are_grouped() -> None:
    sources = [source("a", "One two.\nThree."), source("b", "Other."), source("c", "One two.\n\n  Three.\n")]

    assert same_texts(sources) == ((SourceId("a"), SourceId("c")),)


def test_other_words_are_not() -> None:
    assert same_texts([source("a", "One."), source("b", "one.")]) == ()
