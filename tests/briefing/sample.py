"""A small dossier made by hand: six sources in six scripts, events of every kind of date, a conflict, an order."""

import hashlib
from dataclasses import replace
from datetime import date, timedelta

from briefing_app.briefing import BriefingOptions, Confidence, CountryTrend, Judgement, Likelihood, Trend, citation_mark
from briefing_app.model import (
    Basis,
    Conflict,
    CountryCode,
    Decision,
    Event,
    EventId,
    EventKind,
    Party,
    Passage,
    PublishedBasis,
    Relation,
    RelationKind,
    Source,
    SourceId,
    Span,
    Status,
    When,
    paragraph_starts,
)

WIRE = """Moscow and Tehran sign a treaty

Russia and Iran signed a comprehensive strategic partnership treaty in Moscow on 17 January 2025.
The text covers trade, energy and military cooperation, but holds no clause of mutual defence.

China and Iran had entered into a 25-year cooperation agreement in 2021.
Joint naval drills were held in the Gulf of Oman just before the outbreak of hostilities.
Moscow and Beijing called for an emergency meeting of the Security Council.
"""
REVIEW = """A treaty, and its limits

The treaty was signed on 20 January 2025, the presidency said.
According to two officials, Moscow plans to deliver fighter jets in 2027; Tehran denied that any contract exists.
"""
PERSIAN = "پیمان راهبردی\n\nایران و روسیه در دی ۱۴۰۳ پیمان مشارکت راهبردی جامع را در مسکو امضا کردند.\n"
CHINESE = "中伊合作\n\n王毅外长与伊朗外长在北京举行会谈,双方同意落实二十五年合作计划。\n"
HEBREW = "שיחה בירושלים\n\nשר החוץ גדעון סער שוחח בטלפון עם שר החוץ של סין וונג יי.\n"
RUSSIAN = "Заявление в Москве\n\nВладимир Путин назвал удары по Ирану нарушением международного права.\n"
ARABIC = "اتصال هاتفي\n\nبحث وزير الخارجية الإيراني مع نظيره الروسي التطورات في المنطقة.\n"


def source(name, text, language="en", **fields):
    raw = text.encode()
    return Source(
        id=SourceId(hashlib.sha256(raw).hexdigest()[:12]),
        path=f"/documents/{name}",
        title=text.splitlines()[0],
        text=text,
        sha256=hashlib.sha256(raw).hexdigest(),
        language=language,
        reader="text",
        paragraph_starts=paragraph_starts(text),
        **fields,
    )


SOURCES = (
    source(
        "wire.txt",
        WIRE,
        publisher="Sample Wire",
        published=date(2026, 3, 5),
        published_basis=PublishedBasis.FRONT_MATTER,
        url="https://wire.example/treaty",
        grade="B2",
    ),
    source("review.md", REVIEW, publisher="Meridian Review", author="A. Writer", page_starts=(0, 26)),
    source(
        "persian.html",
        PERSIAN,
        "fa",
        publisher="روزنامه نمونه",
        published=date(2025, 1, 18),
        published_basis=PublishedBasis.METADATA,
    ),
    source(
        "chinese.txt",
        CHINESE,
        "zh",
        publisher="样本日报",
        published=date(2025, 2, 1),
        published_basis=PublishedBasis.FILE_TIME,
    ),
    source("hebrew.txt", HEBREW, "he", publisher="עיתון לדוגמה"),
    source("russian.txt", RUSSIAN, "ru", publisher="Образец"),
    source("arabic.txt", ARABIC, "ar", publisher="صحيفة نموذجية"),
)
BY_ID = {found.id: found for found in SOURCES}
WIRE_SOURCE, REVIEW_SOURCE, PERSIAN_SOURCE, CHINESE_SOURCE, HEBREW_SOURCE, RUSSIAN_SOURCE, ARABIC_SOURCE = SOURCES


def passage(told, sentence):
    start = told.text.index(sentence)
    return Passage(told.id, Span(start, start + len(sentence)), Span(start, start + 4))


def day(year, month, number, **fields):
    stated = date(year, month, number)
    return When(stated, stated, stated.isoformat(), **fields)


def event(name, title, when, kind, *passages, countries=(), **fields):
    fields = {"status": Status.HAPPENED, "decision": Decision.ACCEPTED} | fields
    parties = tuple(found if isinstance(found, Party) else Party(CountryCode(found)) for found in countries)
    return Event(EventId(name), title, when, kind, passages=passages, parties=parties, **fields)


YEAR_2021 = When(date(2021, 1, 1), date(2021, 12, 31), "2021", words="in 2021")
MONTH = When(date(2024, 12, 21), date(2025, 1, 19), "2024-12-21/2025-01-19", words="دی ۱۴۰۳", basis=Basis.STATED)
BEFORE_PUBLICATION = When(None, date(2026, 3, 5), "../2026-03-05", basis=Basis.INFERRED)
NOWHEN = When(None, None, "../..", basis=Basis.NONE)
SIGNED = passage(
    WIRE_SOURCE,
    "Russia and Iran signed a comprehensive strategic partnership treaty in Moscow on 17 January 2025.",
)
SIGNED_LATER = passage(REVIEW_SOURCE, "The treaty was signed on 20 January 2025, the presidency said.")

EVENTS = (
    event(
        "agreement",
        "China and Iran enter into a 25-year cooperation agreement",
        YEAR_2021,
        EventKind.AGREEMENT,
        passage(WIRE_SOURCE, "China and Iran had entered into a 25-year cooperation agreement in 2021."),
        passage(CHINESE_SOURCE, "双方同意落实二十五年合作计划。"),
        countries=("CN", "IR"),
        until=When(date(2046, 1, 1), date(2046, 12, 31), "2046"),
        independent_sources=1,
    ),
    event(
        "treaty",
        "Russia and Iran sign a comprehensive strategic partnership treaty",
        day(2025, 1, 17, words="on 17 January 2025", time="14:30"),
        EventKind.TREATY,
        SIGNED,
        SIGNED_LATER,
        countries=("IR", "RU"),
        independent_sources=2,
        conflicts=(Conflict("date", ("2025-01-17", "2025-01-20"), (SIGNED, SIGNED_LATER)),),
    ),
    event(
        "persian",
        "پیمان مشارکت راهبردی جامع ایران و روسیه",
        MONTH,
        EventKind.TREATY,
        passage(PERSIAN_SOURCE, "ایران و روسیه در دی ۱۴۰۳ پیمان مشارکت راهبردی جامع را در مسکو امضا کردند."),
        countries=("IR", "RU"),
    ),
    event(
        "jets",
        "Moscow plans to deliver fighter jets",
        When(date(2027, 1, 1), date(2027, 12, 31), "2027", words="in 2027"),
        EventKind.AID,
        passage(REVIEW_SOURCE, "According to two officials, Moscow plans to deliver fighter jets in 2027"),
        countries=("RU", Party(CountryCode("IR"), inferred=True, rule="named in the next clause")),
        status=Status.PLANNED,
        attributed_to="two officials",
        note="Compare with the contract of 2023.",
    ),
    event(
        "drills",
        "Joint naval drills in the Gulf of Oman",
        BEFORE_PUBLICATION,
        EventKind.EXERCISE,
        passage(
            WIRE_SOURCE, "Joint naval drills were held in the Gulf of Oman just before the outbreak of hostilities."
        ),
        countries=(
            Party(CountryCode("CN"), inferred=True),
            Party(CountryCode("IR"), inferred=True),
            Party(CountryCode("RU"), inferred=True),
        ),
        relations=(Relation(RelationKind.BEFORE, EventId("russian"), "just before"),),
    ),
    event(
        "request",
        "Moscow and Beijing call for an emergency meeting of the Security Council",
        BEFORE_PUBLICATION,
        EventKind.REQUEST,
        passage(WIRE_SOURCE, "Moscow and Beijing called for an emergency meeting of the Security Council."),
        countries=("CN", "RU"),
        status=Status.REQUESTED,
    ),
    event(
        "russian",
        "Владимир Путин осуждает удары по Ирану",
        NOWHEN,
        EventKind.STATEMENT,
        passage(RUSSIAN_SOURCE, "Владимир Путин назвал удары по Ирану нарушением международного права."),
        countries=("IR", "RU"),
    ),
    event(
        "chinese",
        "王毅与伊朗外长会谈",
        NOWHEN,
        EventKind.MEETING,
        passage(CHINESE_SOURCE, "王毅外长与伊朗外长在北京举行会谈,双方同意落实二十五年合作计划。"),
        countries=("CN", "IR"),
    ),
    event(
        "hebrew",
        "גדעון סער שוחח עם וונג יי",
        NOWHEN,
        EventKind.CALL,
        passage(HEBREW_SOURCE, "שר החוץ גדעון סער שוחח בטלפון עם שר החוץ של סין וונג יי."),
        countries=("CN", "IL"),
        decision=Decision.SUGGESTED,
    ),
    event(
        "arabic",
        "اتصال بين وزيري خارجية إيران وروسيا",
        NOWHEN,
        EventKind.CALL,
        passage(ARABIC_SOURCE, "بحث وزير الخارجية الإيراني مع نظيره الروسي التطورات في المنطقة."),
        countries=("IR", "RU"),
    ),
)

OPTIONS = BriefingOptions(
    dated=date(2026, 3, 6),
    title="Partners at arm’s length",
    subtitle="How Moscow and Beijing answer the campaign against Iran",
    number="ME-2026-014",
    author="A. Analyst",
    desk="Middle East desk",
    handling="For internal use — contains unverified reporting",
    cut_off=date(2026, 3, 5),
    bottom_line="Moscow and Beijing oppose the strikes in words and at the United Nations. No source shows that either "
    "will go further, and Moscow’s treaty does not oblige it to.",
    key_points="- **Protest, not protection.** Both called for a meeting of the Security Council "
    f"{citation_mark(EventId('request'))}. *Neither has promised help.*\n"
    f"- **The treaty has no tripwire.** It holds no clause of mutual defence {citation_mark(EventId('treaty'))}.\n"
    "- **Beijing guards its interests.** The agreement of 2021 is about trade and energy. See "
    "[the text](https://wire.example/treaty).\n",
    assessment="Two readings fit the record.\n\n1. Moscow keeps its hands free.\n2. Moscow waits for a price.\n\n"
    "> What is not said weighs as much.\n",
    judgements=(
        Judgement(
            "Russia does not intervene militarily on Iran’s behalf.",
            Likelihood.VERY_LIKELY,
            Confidence.MODERATE,
            f"No treaty duty {citation_mark(EventId('treaty'))}.",
        ),
        Judgement("China begins open arms deliveries.", Likelihood.UNLIKELY, Confidence.LOW, "No source tells of any."),
        Judgement("Frustration in Tehran becomes public.", Likelihood.ROUGHLY_EVEN, Confidence.LOW),
    ),
    watch="- The outcome of the emergency meeting\n- Any transfer of air defence to Iran\n- Travel advice by Beijing",
    trends=(CountryTrend(CountryCode("IR"), Trend.DETERIORATED, "Object of the strikes, without allied help."),),
    include_suggestions=True,
)


def many(count, first=date(2023, 1, 1)):
    """Return `count` events over as many days, cited from one long source, and that source."""
    sentences = [
        f"On day {number} Russia and Iran held round {number} of their talks on transit, energy and trade."
        for number in range(1, count + 1)
    ]
    told = source("rounds.txt", "Rounds of talks\n\n" + "\n".join(sentences) + "\n", publisher="Sample Wire")
    kinds = tuple(EventKind)
    made = tuple(
        event(
            f"round-{number}",
            f"Russia and Iran hold round {number} of their talks on transit and energy",
            day(*(first + timedelta(days=2 * number)).timetuple()[:3]),
            kinds[number % len(kinds)],
            passage(told, sentence),
            countries=("IR", "RU", ("CN", "TR", "IQ", "US", "GB", "FR", "DE", "IN", "PK", "AZ")[number % 10]),
        )
        for number, sentence in enumerate(sentences, start=1)
    )
    return made, {told.id: told}


def edited(name, **fields):
    """Return the sample's events with one changed."""
    return tuple(replace(found, **fields) if found.id == name else found for found in EVENTS)
