"""The table formats, read back by csv and openpyxl."""

import csv
import io

import openpyxl
import pytest

from briefing_app.briefing import render
from briefing_app.briefing.writers.columns import COLUMNS
from briefing_app.briefing.writers.comma_table import inert
from tests.briefing.sample import OPTIONS


@pytest.fixture(scope="module")
def rows(briefing):
    text = render(briefing, "briefing.csv").content.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


@pytest.fixture(scope="module")
def book(briefing):
    return openpyxl.load_workbook(io.BytesIO(render(briefing, "briefing.xlsx").content))


def test_csv_begins_with_the_mark_excel_looks_for(briefing):
    assert render(briefing, "briefing.csv").content.startswith(b"\xef\xbb\xbf")


def test_csv_has_a_row_for_each_event(rows, briefing):
    assert [row["No."] for row in rows] == [str(row.number) for row in briefing.rows]
    assert [row["Quotation"] for row in rows] == [row.quotation.words.text for row in briefing.rows]


def test_csv_keeps_status_attribution_and_precision(rows):
    jets = next(row for row in rows if row["Event"] == "Moscow plans to deliver fighter jets")

    assert (jets["Status"], jets["Reported by"], jets["EDTF"], jets["Precision"]) == (
        "planned",
        "two officials",
        "2027",
        "year only",
    )


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", " \t@x"])
def test_a_cell_that_would_be_reckoned_is_made_inert(cell):
    assert inert(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["1 + 1", "a=b", "", "2025-01-17", "“=1”"])
def test_other_cells_stay_as_they_are(cell):
    assert inert(cell) == cell


def test_the_workbook_has_a_sheet_for_each_table(book):
    assert book.sheetnames == ["Chronology", "Judgements", "Conflicts", "Sources", "Method"]


def test_the_chronology_has_every_column_and_row(book, briefing):
    sheet = book["Chronology"]

    assert [cell.value for cell in sheet[1]] == [column.heading for column in COLUMNS]
    assert sheet.max_row == 1 + len(briefing.rows)


def test_every_cell_of_the_workbook_is_text(book):
    kinds = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None}

    assert kinds == {"s"}


def test_its_head_stays_in_view_and_is_printed_on_each_page(book):
    assert {sheet.freeze_panes for sheet in book} == {"A2"}
    assert {sheet.print_title_rows for sheet in book} == {"$1:$1"}


def test_its_properties_are_those_of_the_briefing(book):
    assert (book.properties.title, book.properties.creator) == (OPTIONS.title, OPTIONS.author)
