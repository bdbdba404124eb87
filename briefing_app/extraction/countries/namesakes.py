"""Settles names that two countries share: Georgia, Congo, Korea, Guinea, Samoa. The text around decides."""

from collections.abc import Callable, Iterable, Mapping

from briefing_app.extraction.countries.entry import Candidate
from briefing_app.extraction.countries.evidence import Evidence
from briefing_app.extraction.countries.words import Words

Settle = Callable[[Words, Candidate, Evidence], str]


def with_namesakes(words: Words, found: Iterable[Candidate], known: Evidence) -> tuple[Candidate, ...]:
    """Return the candidates with shared names settled."""
    return tuple(_settled(words, candidate, known) for candidate in found)


def is_shared(words: Words, candidate: Candidate) -> bool:
    """Return whether a candidate's name belongs to several countries."""
    return _name(words, candidate) in NAMESAKES


def _settled(words: Words, candidate: Candidate, known: Evidence) -> Candidate:
    if candidate.entry.kind == "settled":
        return candidate
    settle = NAMESAKES.get(_name(words, candidate))
    if settle is None:
        return candidate
    code = settle(words, candidate, known)
    if candidate.entry.codes and code == candidate.code:
        return candidate
    return Candidate(candidate.first, candidate.last, candidate.entry.as_code(code, "shared name, settled by the text"))


def _name(words: Words, candidate: Candidate) -> str:
    if candidate.first == candidate.last:
        return words.words[candidate.first].title()
    return words.name(candidate.first, candidate.last)


def _georgia(words: Words, candidate: Candidate, known: Evidence) -> str:
    """Return US if American places stand near or the text is about America, GE if its own or its neighbours' do."""
    after = words.after(candidate.last)
    if after in {"Republican", "Democrat", "Republicans", "Democrats", "Tech", "Senate", "Gov", "Governor"}:
        return "US"
    around = {"GE", "RU", "AM", "AZ", "TR", "UA", "MD"}
    near_east = sum(known.near(code, candidate.first) for code in around)
    if known.near("US", candidate.first, 12) and not known.near("GE", candidate.first, 30):
        return "US" if not near_east or _is_local(words, candidate) else "GE"
    if _is_local(words, candidate):
        return "US"
    east = sum(known.counts.get(code, 0) for code in around)
    return "US" if known.counts.get("US", 0) > 2 * east else "GE"


def _is_local(words: Words, candidate: Candidate) -> bool:
    near = set(words.words[max(0, candidate.first - 8) : candidate.last + 9])
    return not near.isdisjoint(
        {
            "governor",
            "Gov",
            "Governor",
            "Atlanta",
            "Savannah",
            "Senate",
            "sheriff",
            "county",
            "County",
            "state",
            "runoff",
        }
    )


def _congo(_words: Words, _candidate: Candidate, known: Evidence) -> str:
    return "CG" if known.counts.get("CG", 0) > known.counts.get("CD", 0) else "CD"


def _korea(_words: Words, candidate: Candidate, known: Evidence) -> str:
    north, south = known.counts.get("KP", 0), known.counts.get("KR", 0)
    if north and not south:
        return "KP"
    return "KP" if known.near("KP", candidate.first, 6) and not known.near("KR", candidate.first, 12) else "KR"


def _jersey(_words: Words, candidate: Candidate, known: Evidence) -> str:
    """Return US where the text is about America, and names neither the islands nor what lies around them."""
    channel = sum(known.counts.get(code, 0) for code in ("JE", "GG", "GB", "FR"))
    return "US" if known.near("US", candidate.first) and not channel else "JE"


def _niger(words: Words, candidate: Candidate, known: Evidence) -> str:
    """Return NG for the state and the delta of Nigeria: "Niger State", "the Niger governor" in a text about Nigeria."""
    after = words.after(candidate.last)
    if after in {"State", "state", "Delta"}:
        return "NG"
    is_office = after in {"governor", "Governor", "Gov", "Police", "police", "Assembly"}
    return "NG" if is_office and known.near("NG", candidate.first) else "NE"


def _macedonia(words: Words, candidate: Candidate, known: Evidence) -> str:
    """Return GR for the Greek region: "the Greek region of Macedonia"."""
    of_region = words.before(candidate.first) == "of" and words.before(candidate.first - 1) in {"region", "province"}
    return "GR" if of_region and known.near("GR", candidate.first, 12) else "MK"


def _congress(words: Words, candidate: Candidate, known: Evidence) -> str:
    """Return the country of the text, if it has a congress, or India for the party of that name; else US."""
    if words.after(candidate.last) in {"party", "Party", "MP", "MPs", "MLA", "MLAs"}:
        return "IN"
    owner = next((code for code in sorted(WITH_CONGRESS) if known.near(code, candidate.first, 1)), "")
    if owner:  # "Ecuador's Congress", "the Chilean Congress"
        return owner
    american = known.counts.get("US", 0)
    is_of_text = known.most in WITH_CONGRESS and american * _TIMES_AMERICAN <= known.counts[known.most]
    return known.most if is_of_text else "US"


_TIMES_AMERICAN = 3
"""How often a text names its own country for once that it names America, for a bare Congress to be its own."""


def _serb(_words: Words, _candidate: Candidate, known: Evidence) -> str:
    """Return BA in a text more about Bosnia than about Serbia, whose people are Serbians as well as Serbs."""
    return "BA" if known.counts.get("BA", 0) > known.counts.get("RS", 0) else "RS"


def _most_named(*codes: str) -> Settle:
    def settle(_words: Words, _candidate: Candidate, known: Evidence) -> str:
        return max(codes, key=lambda code: (known.counts.get(code, 0), -codes.index(code)))

    return settle


WITH_CONGRESS = frozenset({"AR", "BO", "BR", "CL", "CO", "CR", "DO", "EC", "GT", "HN", "IN", "MX", "PE", "PH", "PY"})
NAMESAKES: Mapping[str, Settle] = {
    "Georgia": _georgia,
    "Georgian": _georgia,
    "Georgians": _georgia,
    "Congo": _congo,
    "Congress": _congress,
    "Congolese": _congo,
    "Jersey": _jersey,
    "Korea": _korea,
    "Korean": _korea,
    "Koreans": _korea,
    "Macedonia": _macedonia,
    "Niger": _niger,
    "Dominican": _most_named("DO", "DM"),
    "Dominicans": _most_named("DO", "DM"),
    "Guinean": _most_named("GN", "GQ", "GW"),
    "Guineans": _most_named("GN", "GQ", "GW"),
    "Samoan": _most_named("WS", "AS"),
    "Samoans": _most_named("WS", "AS"),
    "Tripoli": _most_named("LY", "LB"),
    "Punjabi": _most_named("IN", "PK"),
    "Serb": _serb,
    "Serbs": _serb,
    "Foreign Office": _most_named("GB", "DE"),
    "Metropolitan Police": _most_named("GB", "US", "JP"),
    "House of Commons": _most_named("GB", "CA"),
    "South Georgia": _most_named("GS", "US"),
    "Newcastle": _most_named("GB", "AU"),
    "Valencia": _most_named("ES", "VE"),
    "Santiago": _most_named("CL", "DO", "PH"),
}
"""By word; the first country is taken where the text says nothing."""
