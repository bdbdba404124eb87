"""Words and names that tell what a day on a page is the day of, in the languages of the press. Knows no page."""

import re

PUBLISHED = re.compile(
    r"\b(?:(?:(?:first|web|date|originally) )?(?:published|posted|issued|released|publication)(?: date)?|pub date|"
    r"publiée?s?|mis en ligne|parue?|veröffentlicht|veröffentlichung|erschienen|erstellt|"
    r"publicad[oa]|fecha de publicación|data de publicação|pubblicat[oa]|data di pubblicazione|"
    r"gepubliceerd|geplaatst|publicerad|publisert|offentliggjort|julkaistu|opublikowano|dodano|publikováno|"
    r"yayın(?:lanma)?(?: tarihi)?|yayınlandı|diterbitkan|dipublikasikan|ditayangkan|"
    r"опубликовано|дата публикации|опубліковано)\b|"
    r"تاریخ انتشار|منتشر شده|نشر في|تاريخ النشر|نُشر|发布时间|发表于|发布于|發布時間|發佈|公開日|公開|配信|掲載|"
    r"등록|입력|เผยแพร่",
    re.IGNORECASE,
)
"""Before a day: it is the day of publication."""

ENTRY = re.compile(
    r"\b(?:entry|article|story|post|beitrag|artikel|artículo|articolo)\b.{0,20}\b(?:was|wurde|fue|a été|è stato)\b"
    r".{0,20}(?:posted|published|publiziert|veröffentlicht|verfasst|\bam\b|publicado|publié|pubblicato)\b",
    re.IGNORECASE,
)
"""Such as “This entry was posted on”, in a sentence."""

CHANGED = re.compile(
    r"\b(?:(?:last )?(?:updated?|modified|revised|edited|changed|reviewed)|accessed|retrieved|downloaded|printed|"
    r"archived|as of|aktualisiert|aktualisierung|geändert|stand:|abgerufen|mis à jour|mise à jour|modifié|imprimé|"
    r"actualizad[oa]|modificado|atualizad[oa]|aggiornat[oa]|modificato|bijgewerkt|uppdaterad|"
    r"oppdatert|opdateret|päivitetty|zaktualizowano|aktualizacja|aktualizováno|güncelle(?:me|ndi)|diperbarui|"
    r"обновлено|изменено|оновлено)(?!\w)|به‌روزرسانی|آخرین ویرایش|تحديث|آخر تعديل|更新|修改|최종수정|수정|อัปเดต|แก้ไข",
    re.IGNORECASE,
)
"""Before a day: it is the day of a change, or of a look at the page."""

OF_THE_STORY = re.compile(
    r"\b(?:when|deadline|starts?|ends?|begins?|opens?|doors|event|until|till|due|valid|expires?|born|died|since|from|"
    r"wann|beginn|ende|frist|bis|quand|début|fin|cuándo|inicio|hasta)\b",
    re.IGNORECASE,
)
"""Before a day: it is a day of what the page is about."""

PUBLISHED_MARK = re.compile(
    r"(?<![a-z])(?:date-?published|publish(?:ed|ing)?[-_]?(?:date|time|on|at)?|pub[-_]?(?:date|time)|"
    r"publication[-_]?date|post(?:ed)?[-_]?(?:on|date|time)|entry[-_]?(?:date|time)|article[-_]?(?:date|time)|"
    r"story[-_]?(?:date|time)|news[-_]?date|date-header|dt-published|veroeffentlicht)(?![a-z])",
    re.IGNORECASE,
)
"""A class, id or property of an element that holds the day of publication."""

CHANGED_MARK = re.compile(r"updat|modif|edited|revis|lastmod|last-change", re.IGNORECASE)
STORY_MARK = re.compile(
    r"start[-_]?(?:date|time)|end[-_]?(?:date|time)|event|deadline|expir|birth|death|valid", re.IGNORECASE
)
DATED_MARK = re.compile(
    r"date(?!-?picker)|datum|fecha|timestamp|(?<![a-z])time(?![a-z])|byline|dateline|meta(?!data)|info", re.IGNORECASE
)
"""An element that holds a day, or the line about the author."""

ASIDE_MARK = re.compile(
    r"comment|respond|reply|related|recommend|sidebar|promo|teaser|widget|copyright|most-?(?:read|viewed)|popular|"
    r"trending|newsletter|recent|more-(?:news|stories|on|from)|also-?(?:read|like)|ticker|weather|breadcrumb|pagination|"
    r"next-?(?:post|article)|prev(?:ious)?-?(?:post|article)|calendar(?!-?icon)|masthead|top-?bar|today|caption|"
    r"cookie|consent",
    re.IGNORECASE,
)
"""An element that is no part of the story: other stories, readers' words, the head of the site."""

_MARKS = ' \t#*_>|•·–—-([“"'
_LONGEST_BETWEEN = 30


def is_published(label: str) -> bool:
    """Return whether the words before a day say that it is the day of publication.

    They begin with such a word or end with one; in the midst of a sentence it is said of something else.
    """
    label = label.strip(_MARKS + ":, ")
    last = re.split(r"[|•·–—]| - ", label)[-1].strip()
    return bool(PUBLISHED.match(last)) and len(last) <= _LONGEST_BETWEEN + len("first published")


def is_of_a_change(label: str) -> bool:
    """Return whether the words before a day say that something else than publication happened; the nearest count."""
    changed = max((match.start() for match in CHANGED.finditer(label)), default=-1)
    published = max((match.start() for match in PUBLISHED.finditer(label)), default=-1)
    return changed > published
