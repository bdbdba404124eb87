"""The PDF, looked into by two tools that know nothing of what wrote it: pikepdf and page-validation."""

import io
import json
import re
from dataclasses import replace

import page
import pikepdf
import pypdfium2
import pytest

from briefing_app.briefing import Part, house_style, render
from briefing_app.workspace.briefs import composed
from tests.briefing.sample import BY_ID, EVENTS, OPTIONS, many
from tests.briefing.test_house_style import OWN

TRUNCATED_LENGTH = "STREAM-LENGTH"
"""page-validation counts a stream short whose packed bytes happen to end in a line feed; qpdf and pikepdf do not."""


@pytest.fixture(scope="session")
def opened(pdf):
    return pikepdf.open(io.BytesIO(pdf))


def texts(content):
    document = pypdfium2.PdfDocument(content)
    return [page.get_textpage().get_text_bounded() for page in document]


def bare(text):
    return re.sub(r"[\s\x02]+", "", text)


def failures(content, profile):
    found = page.validate_pdf_bytes(content, profile=profile).failures
    return [failure.rule_id for failure in found if TRUNCATED_LENGTH not in failure.rule_id]


@pytest.mark.parametrize("profile", [page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_3A])
def test_it_keeps_the_rules_of_access_and_of_archives(pdf, profile):
    assert failures(pdf, profile) == []


@pytest.mark.parametrize("profile", [page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_3A])
def test_a_long_one_keeps_them_too(long_pdf, profile):
    assert failures(long_pdf, profile) == []


def test_it_claims_what_it_keeps(opened):
    with opened.open_metadata() as told:
        assert told.pdfa_status == "3A"
        assert told["pdfuaid:part"] == "1"


def test_nothing_in_it_is_broken(opened):
    assert opened.check_pdf_syntax() == []


def test_title_author_language_and_day_are_told(opened):
    assert str(opened.docinfo["/Title"]) == OPTIONS.title
    assert str(opened.docinfo["/Author"]) == OPTIONS.author
    assert str(opened.Root["/Lang"]) == "en"
    assert str(opened.docinfo["/CreationDate"]).startswith("D:20260306")


def test_the_outline_has_every_section(opened, briefing):
    with opened.open_outline() as outline:
        assert [str(entry.title) for entry in outline.root] == [section.heading for section in briefing.sections]


def test_links_lead_to_the_web_or_inside(opened):
    addresses = {str(link["/A"]["/URI"]) for link in links(opened) if "/A" in link and "/URI" in link["/A"]}
    inside = [link for link in links(opened) if "/Dest" in link or link.get("/A", {}).get("/S") == "/GoTo"]

    assert addresses == {"https://wire.example/treaty"}
    assert len(inside) > 40


def links(opened):
    return [note for sheet in opened.pages for note in sheet.get("/Annots", []) if note["/Subtype"] == "/Link"]


def test_nothing_in_it_acts(opened):
    dangerous = {"/JavaScript", "/JS", "/Launch", "/SubmitForm", "/ImportData", "/GoToR", "/OpenAction", "/AA"}
    keys = {key for found in opened.objects if isinstance(found, pikepdf.Dictionary) for key in found}

    assert not keys & dangerous


def test_tables_are_tagged_with_their_heads(opened):
    roles = [str(found["/S"]) for found in opened.objects if isinstance(found, pikepdf.Dictionary) and "/S" in found]

    assert {"/Table", "/TH", "/TD", "/H1", "/Figure", "/Link", "/L"} <= set(roles)


def test_the_figure_is_told_in_words(opened):
    alts = [str(found["/Alt"]) for found in opened.objects if isinstance(found, pikepdf.Dictionary) and "/Alt" in found]

    assert any(alt.startswith("Timeline of 10 events, 2021 to 2027: 4 dated, 6 undated.") for alt in alts)


def test_only_the_manifest_is_attached(opened):
    assert list(opened.attachments) == ["manifest.json"]


@pytest.mark.parametrize("name", ["پیمان", "اتصال", "גדעון", "Владимир", "王毅", "二十五年"])
def test_names_of_every_script_can_be_found_in_its_text(pdf, name):
    told = bare("".join(texts(pdf)))

    assert name in told or name[::-1] in told


@pytest.mark.parametrize("face", ["SourceSerif4", "SourceSans3", "NotoNaskhArabic", "NotoSansHebrew", "NotoSansSC"])
def test_a_font_travels_with_it_for_every_script(opened, face):
    fonts = [str(found["/BaseFont"]) for found in opened.objects if has_font(found)]

    assert any(font.split("+")[-1].startswith(face) for font in fonts)


def has_font(found):
    return isinstance(found, pikepdf.Dictionary) and "/BaseFont" in found


def test_each_quotation_stands_in_it_word_for_word(long_pdf, long_briefing):
    told = bare("".join(texts(long_pdf)))

    assert [row.number for row in long_briefing.rows if bare(row.quotation.words.text) not in told] == []


def test_handling_line_build_and_number_stand_on_every_page(pdf, briefing):
    pages = texts(pdf)

    for number, told in enumerate(pages, start=1):
        assert bare(OPTIONS.handling.upper()) in bare(told)
        assert f"build {briefing.build}" in told
        assert f"Page {number} of {len(pages)}" in told


def test_the_title_stands_above_everything_else(pdf):
    first, *_ = texts(pdf)

    assert "Timeline" not in first[: first.index("BOTTOM LINE")]


def test_a_table_has_its_head_on_each_of_its_pages(long_pdf):
    with_rows = [told for told in texts(long_pdf) if "On day" in told]

    assert len(with_rows) > 5
    assert all("Source passage" in told for told in with_rows)


def test_no_row_is_divided(long_pdf, long_briefing):
    pages = [bare(told) for told in texts(long_pdf)]
    rows = long_briefing.rows

    for row in rows:
        quoted = bare(f"“{row.quotation.words.text}”[{row.quotation.citation.words}]")
        assert any(bare(row.date_words) in told and bare(row.title.text) in told and quoted in told for told in pages)


def test_no_heading_ends_a_page(long_pdf, long_briefing):
    headings = {bare(section.heading) for section in long_briefing.sections}

    last_lines = [lines_of_text(told)[-1] for told in texts(long_pdf)]

    assert not headings & set(last_lines)


@pytest.mark.parametrize("lines", range(0, 60, 10))
def test_no_page_is_left_almost_empty_for_the_appendix(lines):
    events, sources = many(40)
    lengthened = replace(OPTIONS, assessment="\n\n".join(["A line of it."] * lines))

    pages = pypdfium2.PdfDocument(render(composed(events, sources, lengthened), "briefing.pdf").content)

    before = next(place for place, page in enumerate(pages) if "Appendix A" in page.get_textpage().get_text_range()) - 1
    assert filled(pages[before]) > 0.3


def filled(page):
    """Return how much of a page's height lies above the end of its last line, the foot apart."""
    told = page.get_textpage()
    ends = [told.get_rect(place)[1] / page.get_height() for place in range(told.count_rects())]
    return 1 - min(end for end in ends if end > 0.08)


def lines_of_text(told):
    foot = re.compile(r"build[0-9a-f-]+|Page\d+of\d+|MiddleEastdesk")
    return [line for line in map(bare, told.splitlines()) if line and not foot.fullmatch(line) and "build" not in line]


@pytest.mark.parametrize(("paper", "size"), [("a4", (595, 842)), ("letter", (612, 792))])
def test_it_is_set_for_both_papers(paper, size):
    made = render(composed(EVENTS, BY_ID, replace(OPTIONS, paper=paper)), "briefing.pdf").content

    with pikepdf.open(io.BytesIO(made)) as opened:
        assert tuple(round(float(edge)) for edge in opened.pages[0].mediabox[2:]) == size


def test_a_part_that_is_left_out_leaves_no_broken_link():
    parts = (Part.KEY_POINTS, Part.CHRONOLOGY, Part.PROFILES)
    made = render(composed(EVENTS, BY_ID, replace(OPTIONS, parts=parts)), "briefing.pdf")

    assert made.notes == ()
    assert "Sources" not in {line.strip() for told in texts(made.content) for line in told.splitlines()}


def test_a_desks_own_style_is_worn(tmp_path):
    path = tmp_path / "style.json"
    logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9" fill="#123456"/></svg>'
    path.write_text(json.dumps(OWN | {"logo": logo}), encoding="utf-8")

    made = render(composed(EVENTS, BY_ID, replace(OPTIONS, style=house_style(path))), "briefing.pdf")

    assert failures(made.content, page.ValidationProfile.PDF_UA_1) == []
    assert "NOTE" in texts(made.content)[0]


def test_a_letter_without_a_font_is_said_and_the_rest_is_set():
    made = render(composed(EVENTS, BY_ID, replace(OPTIONS, title="A \U0001314f hieroglyph")), "briefing.pdf")

    assert len(texts(made.content)) >= 3
    assert made.notes
