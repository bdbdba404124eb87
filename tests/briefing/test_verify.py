"""One changed byte names its line; an unchanged set raises no alarm."""

import hashlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.briefing import FindingKind, check
from briefing_app.briefing.manifest import decode, encode
from briefing_app.errors import BriefingError
from briefing_app.model import SourceId
from briefing_app.workspace.briefs import composed
from briefing_app.workspace.evidence import check_briefing, manifest_of
from tests.briefing.sample import BY_ID, EVENTS, OPTIONS, SOURCES, WIRE_SOURCE, many

MANIFEST = composed(EVENTS, BY_ID, OPTIONS).manifest


def changed(source, text):
    """The same file with other words: another hash, and so another id."""
    raw = text.encode("utf-8", "surrogatepass")
    digest = hashlib.sha256(raw).hexdigest()
    return replace(source, id=SourceId(digest[:12]), text=text, sha256=digest)


def with_changed(source, text):
    return [changed(source, text) if one is source else one for one in SOURCES]


def lines(findings):
    return {finding.line for finding in findings if finding.line and not finding.holds}


def test_nothing_is_said_of_an_unchanged_set():
    assert check(MANIFEST, SOURCES) == ()


def test_nothing_is_said_of_an_unchanged_set_in_another_order_with_others_beside_it():
    _, others = many(3)

    assert check(MANIFEST, [*others.values(), *reversed(SOURCES)]) == ()


def test_a_changed_byte_names_the_lines_that_quote_it():
    findings = check(
        MANIFEST, with_changed(WIRE_SOURCE, WIRE_SOURCE.text.replace("17 January 2025", "18 January 2025"))
    )

    treaty = next(event.number for event in MANIFEST.events if event.id == "treaty")
    assert lines(findings) == {treaty}
    assert any("there is “Russia and Iran signed" in finding.message for finding in findings)


def test_a_change_no_line_quotes_is_told_of_the_source_alone():
    findings = check(MANIFEST, with_changed(WIRE_SOURCE, WIRE_SOURCE.text.replace("covers trade", "covers Trade")))

    assert [finding.kind for finding in findings] == [FindingKind.SOURCE_CHANGED]


def test_a_quotation_that_moved_still_holds():
    findings = check(MANIFEST, with_changed(WIRE_SOURCE, "A new first line.\n\n" + WIRE_SOURCE.text))

    moved = [finding for finding in findings if finding.kind is FindingKind.QUOTATION_MOVED]
    assert lines(findings) == set()
    assert {finding.line for finding in moved} == {
        event.number for event in MANIFEST.events for passage in event.passages if passage.source == WIRE_SOURCE.id
    }


def test_a_missing_source_is_named():
    findings = check(MANIFEST, SOURCES[1:])

    assert [finding.kind for finding in findings] == [FindingKind.SOURCE_MISSING]
    assert "wire.txt" in findings[0].message


@given(st.data())
def test_any_changed_letter_names_exactly_the_lines_that_quote_it(data):
    source = data.draw(st.sampled_from(SOURCES))
    at = data.draw(st.integers(0, len(source.text) - 1))
    letter = data.draw(st.characters(exclude_categories=("Cs",)).filter(lambda letter: letter != source.text[at]))

    findings = check(MANIFEST, with_changed(source, source.text[:at] + letter + source.text[at + 1 :]))

    quoting = {
        event.number
        for event in MANIFEST.events
        for passage in event.passages
        if passage.source == source.id and passage.start <= at < passage.end
    }
    assert lines(findings) == quoting


def test_the_manifest_travels_inside_the_pdf(pdf, briefing, tmp_path):
    path = tmp_path / "briefing.pdf"
    path.write_bytes(pdf)

    assert manifest_of(path) == briefing.manifest
    assert check_briefing(path, SOURCES) == ()


def test_the_manifest_reads_back_as_it_was():
    assert decode(encode(MANIFEST)) == MANIFEST


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\n%%EOF", b"no PDF at all"])
def test_a_file_that_is_no_briefing_is_refused(content, tmp_path):
    path = tmp_path / "other.pdf"
    path.write_bytes(content)

    with pytest.raises(BriefingError, match="is not a briefing"):
        manifest_of(path)


def test_a_file_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(BriefingError, match="cannot be read"):
        manifest_of(tmp_path / "none.pdf")
