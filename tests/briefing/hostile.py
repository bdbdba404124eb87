"""Words of sources that try to be more than words, and a briefing in which they stand wherever words can stand."""

from dataclasses import replace

from briefing_app.briefing import BriefingOptions
from briefing_app.briefing.clean import one_line
from briefing_app.model import Conflict, EventKind
from tests.briefing.sample import OPTIONS, day, event, passage, source

PAYLOADS = {
    "typst read": '#read("/etc/passwd")',
    "typst package": '#import "@preview/cetz:0.3.0": canvas',
    "typst eval": '#eval("1 + 1") #set page(width: 1pt) #panic("x")',
    "typst marks": "$ sum $ @event-1 <event-1> `raw` *bold* _it_ = Head \\ // /* */ ~ --",
    "typst image": '#image("../../../../etc/passwd") ]]} )) #}',
    "html script": "<script>alert(1)</script>",
    "html image": "<img src=x onerror=alert(1)>",
    "html frame": '<iframe src="file:///etc/passwd"></iframe>',
    "html breakout": '"><svg onload=alert(1)><a href="javascript:alert(1)">x</a>',
    "html style": "</style></title></textarea><script>alert(1)</script>",
    "html entity": "&lt;script&gt;alert(1)&lt;/script&gt; &#60;b&#62;",
    "jinja": "{{ 7 * 7 }} {% include '/etc/passwd' %} {# gone #}",
    "svg": '</text><image href="file:///etc/passwd"/><text>',
    "xml": '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e; ]]>',
    "sheet link": '=HYPERLINK("https://evil.example","x")',
    "sheet command": "=cmd|' /C calc'!A0",
    "sheet plus": "+1+1",
    "sheet minus": "-2+3+cmd|' /C calc'!A0",
    "sheet at": "@SUM(1+1)*cmd|' /C calc'!A0",
    "sheet tab": "\t=1+1",
    "sheet quote": '","=1+1","',
    "calendar end": "x\r\nEND:VEVENT\r\nBEGIN:VALARM\r\nACTION:PROCEDURE\r\nEND:VALARM",
    "calendar attachment": "x\nATTACH:file:///etc/passwd\nORGANIZER:mailto:evil@example.org",
    "calendar parameter": 'a;X-EVIL="1":b,c\\n\\;',
    "word field": '{ INCLUDETEXT "file:///etc/passwd" } { HYPERLINK "file:///c:/x" }',
    "word xml": '</w:t></w:r><w:fldSimple w:instr="INCLUDETEXT x"/><w:r><w:t>',
    "markdown link": "[click](javascript:alert(1)) ![x](file:///etc/passwd)",
    "markdown table": "| a | b |\n|---|---|\n| `c` | d |",
    "markdown note": "[^S1]: another source [S1]: <javascript:alert(1)>",
    "markdown heading": "# Heading\n- item\n> quote\n    code",
    "yaml": "---\ntitle: other\n---\n!!python/object/apply:os.system ['id']",
    "controls": "a\x00b\x07c\x1b[31md\x7fe",
    "turned round": "abc \u202egnp.exe\u202c \u2066x\u2069",
    "marks nobody sees": "\ufeffzero\u200bwidth\u00adsoft\ufffe\ue000",
    "very long": "word" * 3000,
    "json": '"}],"events":[{"number":0}]} \\u0000',
}
"""Name of the attack and what the source says."""


def told(name, payload):
    """A document that consists of a payload, and an event of it whose every word is the payload."""
    plain = source(f"{name}.txt", f"{payload}\n", publisher=payload, author=payload, url="javascript:alert(1)")
    made = replace(plain, title=payload)
    stands = passage(made, payload)
    return made, event(
        name.replace(" ", "-"),
        payload,
        day(2025, 1, 1, words=payload),
        EventKind.STATEMENT,
        stands,
        countries=("IR",),
        attributed_to=payload,
        note=payload,
        conflicts=(Conflict("number", (payload, payload), (stands, stands)),),
    )


TOLD = [told(name, payload) for name, payload in PAYLOADS.items()]
SOURCES = {made.id: made for made, _ in TOLD}
EVENTS = tuple(made for _, made in TOLD)


OWN_WORDS = " ".join(payload for name, payload in PAYLOADS.items() if name not in {"very long", "controls"})
HOSTILE_OPTIONS: BriefingOptions = replace(
    OPTIONS,
    title=OWN_WORDS[:400],
    subtitle=PAYLOADS["html breakout"],
    handling=PAYLOADS["typst read"],
    author=PAYLOADS["html script"],
    desk=PAYLOADS["typst eval"],
    number=PAYLOADS["xml"],
    bottom_line=OWN_WORDS,
    key_points="\n\n".join(PAYLOADS.values()),
    assessment="\n".join(f"- {one_line(payload)}" for payload in PAYLOADS.values()),
    watch=PAYLOADS["markdown link"],
)
