"""From documents to an archive, and from the archive to a dossier, by the command line."""

import pytest


def test_documents_become_an_archive_and_a_part_of_it_a_dossier(say, treaty, tmp_path):
    made = say("archive", "treaty.md", "-o", "archive", "--workers", "1")
    counted = say("select", "archive", "--country", "RU", "--count")
    selected = say("select", "archive", "--pair", "CN,IR", "-o", "a.dossier")

    assert (made.code, made.out) == (0, "In archive: 1 document, 2 events.\n")
    assert (counted.code, counted.out) == (0, "The filter lets through 1 event of 1 document.\n")
    assert (selected.code, selected.out) == (0, "In a.dossier: 1 event of 1 source.\n")
    assert (tmp_path / "a.dossier").exists()


def test_a_document_that_gives_nothing_is_listed_with_the_reason(say, treaty, tmp_path):
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7 and no more")

    say("archive", ".", "-o", "archive", "--workers", "1")
    said = say("archive", ".", "-o", "archive", "--workers", "1")

    assert said.code == 1
    assert said.out == "In archive: 1 document, 2 events.\n"
    assert "1 document gave nothing; archive/quarantine lists the reasons." in said.err
    assert "The PDF is damaged" in "".join(path.read_text() for path in (tmp_path / "archive/quarantine").iterdir())


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (
            ("select", "nothing", "--count"),
            1,
            "“nothing” is no archive of this program. Choose the folder that -o named.",
        ),
        (("select", "nothing"), 2, "One of the arguments -o/--output --count is required"),
        (("archive", "treaty.md"), 2, "-o/--output"),
        (("archive", "treaty.md", "-o", "archive", "--workers", "0"), 2, "0 is less than one"),
        (("archive", "treaty.md", "-o", "."), 1, "holds other files and is no archive"),
        (("archive", "treaty.md", "-o", "a", "--scheduler", "nowhere"), 1, "No scheduler answers at “nowhere”"),
    ],
)
def test_what_cannot_be_done_is_told(say, treaty, words, code, sentence):
    said = say(*words)

    assert said.code == code
    assert sentence in said.err


def test_an_empty_selection_makes_no_dossier(say, treaty, tmp_path):
    say("archive", "treaty.md", "-o", "archive", "--workers", "1")

    said = say("select", "archive", "--country", "NZ", "-o", "a.dossier")

    assert said.code == 1
    assert "No event of the archive passes the filter, so no dossier was made." in said.err
    assert not (tmp_path / "a.dossier").exists()
