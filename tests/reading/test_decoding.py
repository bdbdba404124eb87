import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.reading.decoding import clean, decode

FRENCH = "Le président a été reçu à Téhéran par les ministres. "


def text(content: bytes, declared: str = "") -> str:
    decoded = decode(content, declared)
    assert decoded is not None
    return decoded.text


SPANISH = "---\npublished: 2026-03-05\n---\nLe 5 mars. On 4 March 2026 Señor Núñez met the envoy in São Paulo."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_the_words_come_back_from_every_usual_encoding(encoding: str) -> None:
    assert text(FRENCH.encode(encoding)) == FRENCH


@pytest.mark.parametrize(
    ("words", "encoding"),
    [
        (SPANISH, "cp1252"),
        ("The price was £30 on 3 May.", "cp1252"),
        ("It cost €5m — too much, said the president’s aide.", "cp1252"),
        ("São Tomé’s president resigned on 3 May 2026.", "cp1252"),
        ("Orbán Viktor miniszterelnök Győrben találkozott a szlovák kormányfővel.", "cp1250"),
        (f"{SPANISH} The envoy of Perú was there.", "cp1252"),
        ("部长们星期二在北京会晤，并同意重新开放边界。The U.N. was there.", "gb18030"),
        ("Premiér Němec přijel do Plzně 3. května.", "cp1250"),
        ("Prezydent spotkał się we wtorek z ministrem spraw zagranicznych w Łodzi, źródło. " * 3, "cp1250"),
        ("Bakanlar salı günü Ankara'da görüştü ve sınırı açmaya karar verdi; İstanbul. " * 3, "cp1254"),
        ("Министры встретились во вторник в Москве и подписали договор. " * 3, "cp1251"),
    ],
)
def test_a_guess_is_told_as_one(words: str, encoding: str) -> None:
    decoded = decode(words.encode(encoding))

    assert decoded is not None
    assert decoded.text == words
    assert decoded.notes == (f"Its encoding is not stated; it was read as {encoding} (a guess).",)


def test_what_the_page_declares_outranks_a_guess() -> None:
    assert text("Łódź".encode("iso-8859-2"), "iso-8859-2") == "Łódź"


def test_valid_utf8_outranks_what_the_page_declares() -> None:
    assert text("Łódź".encode(), "cp1252") == "Łódź"


def test_newlines_become_line_feeds() -> None:
    assert text(b"a\r\nb\rc\nd") == "a\nb\nc\nd"


def test_what_cannot_be_stored_keeps_its_place() -> None:
    decoded = clean("a\x00b\ud800c")

    assert decoded.text == "a\ufffdb\ufffdc"
    assert decoded.notes == ("2 characters that cannot be stored became “\ufffd”.",)


@pytest.mark.parametrize("content", [bytes(1000), bytes(range(1, 32)) * 50, bytes(range(256)) * 50])
def test_bytes_without_words_are_no_text(content: bytes) -> None:
    assert decode(content) is None


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"])))
def test_utf8_keeps_every_character(words: str) -> None:
    assert text(words.encode()) == words.removeprefix("\ufeff")
