"""Events into a briefing: composed once as values, then written in any format. Knows no window and no dossier."""

from briefing_app.briefing.briefing import Briefing
from briefing_app.briefing.citing import CitationStyle, Copied, citation, cited_event
from briefing_app.briefing.compose import compose
from briefing_app.briefing.house_style import house_style, house_styles
from briefing_app.briefing.manifest import Manifest
from briefing_app.briefing.options import (
    BriefingOptions,
    Confidence,
    CountryTrend,
    HouseStyle,
    Judgement,
    Likelihood,
    Part,
    Trend,
    advice,
)
from briefing_app.briefing.prose import citation_mark
from briefing_app.briefing.verify import Finding, FindingKind, check
from briefing_app.briefing.write import WRITERS, render, write
from briefing_app.briefing.written import Content, ExportCancelledError

__all__ = [
    "WRITERS",
    "Briefing",
    "BriefingOptions",
    "CitationStyle",
    "Confidence",
    "Content",
    "Copied",
    "CountryTrend",
    "ExportCancelledError",
    "Finding",
    "FindingKind",
    "HouseStyle",
    "Judgement",
    "Likelihood",
    "Manifest",
    "Part",
    "Trend",
    "advice",
    "check",
    "citation",
    "citation_mark",
    "cited_event",
    "compose",
    "house_style",
    "house_styles",
    "render",
    "write",
]
