"""`briefing-app extract`: what it prints, and what it says of documents that cannot be read."""

import csv
import io
import json

import pytest


@pytest.fixture
def listed(say, treaty):
    return json.loads(say("extract", treaty, "--format", "json").out)


def event_of_kind(listed, kind):
    return next(event for event in listed["events"] if event["kind"] == kind)


def test_an_event_has_date_status_and_parties(listed):
    event = event_of_kind(listed, "treaty")

    assert (event["date"]["edtf"], event["status"], event["countries"]) == ("2025-01-17", "happened", ["IR", "RU"])


def test_a_kind_is_named_as_plover_names_it(listed):
    assert event_of_kind(listed, "treaty")["plover"] == "AGREE"


def test_a_stated_term_ends_the_event(listed):
    event = event_of_kind(listed, "agreement")

    assert (event["date"]["edtf"], event["until"]["edtf"]) == ("2021", "2046")


def test_a_quotation_stands_at_its_place_in_the_text(listed, tmp_path):
    text = (tmp_path / "treaty.md").read_text(encoding="utf-8").partition("---\n\n")[2]
    passage = event_of_kind(listed, "treaty")["passages"][0]

    assert text[passage["start"] : passage["end"]] == passage["quote"]


def test_the_trigger_stands_within_the_quotation(listed):
    passage = event_of_kind(listed, "treaty")["passages"][0]
    start, end = passage["trigger"]

    assert 0 <= start < end <= len(passage["quote"])
    assert passage["quote"][start:end] in "signed a treaty"


def test_the_source_is_told_with_the_hash_of_its_bytes(listed):
    source = listed["sources"][0]

    assert (source["path"], source["publisher"], source["published"]) == ("treaty.md", "Sample Wire", "2025-01-18")
    assert len(source["sha256"]) == 64


def test_the_same_documents_in_another_order_give_the_same(say, treaty, tmp_path):
    (tmp_path / "strike.txt").write_text("Israel struck Damascus on 3 May 2024.", encoding="utf-8")

    one = say("extract", treaty, "strike.txt", "--format", "json").out
    other = say("extract", "strike.txt", treaty, "--format", "json").out

    assert one == other


def test_the_user_states_the_publication_day(say, tmp_path):
    (tmp_path / "strike.txt").write_text("Israel struck Damascus on Tuesday.", encoding="utf-8")

    said = say("extract", "strike.txt", "--published", "2024-05-03", "--format", "json")

    assert json.loads(said.out)["events"][0]["date"]["edtf"] == "2024-04-30"


def test_a_weekday_stays_open_where_the_publication_day_is_not_known(say, tmp_path):
    (tmp_path / "strike.txt").write_text("Israel struck Damascus on Tuesday.", encoding="utf-8")

    event = json.loads(say("extract", "strike.txt", "--format", "json").out)["events"][0]

    assert (event["date"]["first_day"], event["date"]["last_day"]) == (None, None)


def test_a_table_has_a_row_for_each_passage(say, treaty):
    rows = list(csv.DictReader(io.StringIO(say("extract", treaty, "--format", "csv").out)))

    assert {row["edtf"] for row in rows} == {"2025-01-17", "2021"}


def test_a_list_can_be_written_to_a_file(say, treaty, tmp_path):
    said = say("extract", treaty, "--format", "json", "-o", "events.json")

    assert (said.code, said.out) == (0, "")
    assert json.loads((tmp_path / "events.json").read_text(encoding="utf-8"))["events"]


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("empty.txt", b"", "empty"),
        ("program.txt", b"\x7fELF\x02\x01\x01" + bytes(range(256)) * 4, "not text"),
        ("photo.pdf", b"\x89PNG\r\n\x1a\n", "photo.pdf"),
    ],
)
def test_what_cannot_be_read_is_told_and_the_rest_is_done(say, treaty, tmp_path, name, content, words):
    (tmp_path / name).write_bytes(content)

    said = say("extract", name, treaty, "--format", "json")

    assert said.code == 1
    assert len(said.err.splitlines()) == 1
    assert words in said.err
    assert json.loads(said.out)["events"]
    assert json.loads(said.out)["problems"][0]["path"] == name


def test_a_missing_file_is_told(say, treaty):
    said = say("extract", "absent.txt", treaty)

    assert said.code == 1
    assert "absent.txt" in said.err


def test_a_folder_without_documents_is_told(say, tmp_path):
    (tmp_path / "bare").mkdir()

    said = say("extract", "bare")

    assert (said.code, said.out) == (1, "")
    assert "no document in this folder" in said.err


def test_broken_front_matter_does_not_lose_the_text(say, tmp_path):
    (tmp_path / "odd.md").write_text("---\ntitle: [x\n---\n\nIran struck Israel on 3 May 2024.\n", encoding="utf-8")

    said = say("extract", "odd.md", "--format", "json")

    assert json.loads(said.out)["events"][0]["date"]["edtf"] == "2024-05-03"


def test_a_day_the_calendar_does_not_have_is_no_date(say, tmp_path):
    (tmp_path / "odd.txt").write_text("Iran and Russia signed a treaty on 31 June 2024.", encoding="utf-8")

    events = json.loads(say("extract", "odd.txt", "--format", "json").out)["events"]

    assert not [event for event in events if event["date"]["words"] == "31 June 2024"]


def test_a_text_in_another_language_is_said_to_be_one(say, tmp_path):
    german = "Der Iran und Russland unterzeichneten am 17. Januar 2025 in Moskau einen Vertrag über Zusammenarbeit."
    (tmp_path / "bericht.txt").write_text(german, encoding="utf-8")

    said = say("extract", "bericht.txt")

    assert said.code == 0
    assert "bericht.txt" in said.err
    assert "German" in said.err


def test_a_path_that_cannot_be_written_is_told(say, treaty):
    said = say("extract", treaty, "-o", "absent/events.json")

    assert said.code == 1
    assert "cannot be written" in said.err
