"""Invented news pages in the layouts that pages really have, each with its day and its text known."""

from tests.benchmarks.pages.making import pages
from tests.benchmarks.pages.page import Page

__all__ = ["Page", "pages"]
