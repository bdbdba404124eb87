"""Set out the analyst's judgements on the scale of ICD 203. The program adds none."""

from briefing_app.briefing.clean import one_line
from briefing_app.briefing.material import Material
from briefing_app.briefing.options import Judgement, Likelihood
from briefing_app.briefing.prose import Target, prose
from briefing_app.briefing.sections import JudgementRow, Judgements
from briefing_app.model import EventId

NOTE = (
    "Likelihood terms follow the seven steps of ICD 203. Confidence (low, moderate, high) is about the evidence, not "
    "the outcome, and is stated apart from likelihood. The judgements are the analyst’s."
)


def judgements(material: Material) -> Judgements | None:
    """Return the judgements; None if the analyst made none."""
    if not material.options.judgements:
        return None
    rows = tuple(
        _row(material, number, judgement) for number, judgement in enumerate(material.options.judgements, start=1)
    )
    return Judgements("Judgements", rows, tuple((term.value, *term.percent) for term in Likelihood), NOTE)


def cited(material: Material, event: EventId) -> Target | None:
    """Return what a cited event becomes in the analyst's text: its number and citation."""
    row = next((row for row in material.rows if row.event == event), None)
    return Target(f"{row.number}, {row.quotation.citation.words}", row.label) if row else None


def _row(material: Material, number: int, judgement: Judgement) -> JudgementRow:
    lowest, highest = judgement.likelihood.percent if judgement.likelihood else (None, None)
    return JudgementRow(
        label=f"J{number}",
        statement=one_line(judgement.statement),
        likelihood=judgement.likelihood.value if judgement.likelihood else "",
        lowest=lowest,
        highest=highest,
        confidence=judgement.confidence.value if judgement.confidence else "",
        basis=prose(judgement.basis, lambda event: cited(material, event)),
    )
