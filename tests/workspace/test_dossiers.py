"""The life of the file: saved under other names, searched, looked at through saved filters, refused in a sentence."""

import pytest

from briefing_app import workspace
from briefing_app.errors import DossierError
from briefing_app.model import CountryCode, EventFilter
from tests.store.samples import contents, source
from tests.workspace.desk import desk, ids, reading, rewritten

IRAN = EventFilter(frozenset({CountryCode("IR")}))


def test_a_copy_under_another_name_has_everything(dossier, tmp_path):
    workspace.reject(dossier, ids(dossier)[:1])

    with workspace.save_as(dossier, tmp_path / "copy.dossier") as copy:
        assert contents(copy) == contents(dossier)
        assert copy.undo_label == "Undo reject 1 event"


def test_a_foreign_file_is_not_replaced(dossier, tmp_path):
    path = tmp_path / "letter.dossier"
    path.write_text("Dear reader")

    with pytest.raises(DossierError, match="is not a dossier"):
        workspace.save_as(dossier, path)
    assert path.read_text() == "Dear reader"


def test_a_second_window_is_told_that_the_file_is_in_use(tmp_path):
    path = tmp_path / "desk.dossier"
    with desk(path=path), pytest.raises(DossierError, match="open in another window"):
        workspace.open_dossier(path)


def test_a_view_is_kept_under_its_name_and_forgotten(dossier):
    changes = workspace.save_view(dossier, "Iran", IRAN)
    assert (changes.others, dossier.views) == ({"Iran"}, {"Iran": IRAN})

    workspace.delete_view(dossier, "Iran")
    assert dossier.views == {}


def test_a_search_finds_texts_and_events_by_the_beginning_of_a_word(dossier):
    told = rewritten(source(7), "Iran and Zanzibar signed treaty number 7.")
    workspace.add_readings(dossier, [reading(told)])

    hits = workspace.search(dossier, "iran zanz")

    assert hits.sources == (told.id,)
    assert [dossier.events[one].passages[0].source for one in hits.events] == [told.id]


def test_a_search_finds_the_note_of_an_event(dossier):
    one = ids(dossier)[0]
    workspace.note(dossier, one, "Rückfrage beim Amt")

    assert workspace.search(dossier, "ruckfr").events == (one,)


def test_a_search_for_no_word_finds_nothing(dossier):
    assert workspace.search(dossier, " ?! ") == workspace.Hits((), ())


def test_a_setting_is_kept_and_forgotten(dossier):
    workspace.set_setting(dossier, "title", "Partners of Iran")
    assert dossier.settings["title"] == "Partners of Iran"

    workspace.set_setting(dossier, "title", None)
    assert "title" not in dossier.settings


def test_time_order_is_by_the_days_the_words_allow(dossier):
    events = workspace.in_time_order(dossier.events.values())

    assert [workspace.time_key(event) for event in events] == sorted(map(workspace.time_key, events))
