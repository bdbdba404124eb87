"""Patterns for what Markdown holds beside words: raw HTML, addresses, pictures, fences, rules of tables. Pure."""

import re
from collections.abc import Set as AbstractSet
from functools import partial

_INLINE_NAMES = "a|abbr|b|big|cite|code|del|em|font|i|img|ins|kbd|mark|q|s|small|span|strike|strong|sub|sup|tt|u|wbr"
_BLOCK_NAMES = (
    "address|article|aside|blockquote|body|br|center|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|head|header|"
    "hr|html|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul"
)
_SILENT_NAMES = (
    "audio|button|embed|form|iframe|input|link|math|meta|noscript|object|script|style|svg|template|textarea|video"
)
# Each of the next two stops at another beginning of its kind: otherwise a thousand of them take a million steps.
_COMMENT = re.compile(r"<!--(?:(?!<!--).)*?-->", re.DOTALL)
_SILENT = re.compile(rf"<({_SILENT_NAMES})\b(?:(?!<\1\b).)*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_INLINE = re.compile(rf"</?(?:{_INLINE_NAMES}|{_SILENT_NAMES})(?:\s[^<>]*)?/?>", re.IGNORECASE)
_BLOCK = re.compile(rf"</?(?:{_BLOCK_NAMES})(?:\s[^<>]*)?/?>", re.IGNORECASE)

_ADDRESS = r"<?[^()\s<>]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,200}){0,5}>?"
_TITLE = r"""(?:[ \t]+(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'))?"""
_PICTURE = re.compile(rf"!\[[^\[\]]{{0,1000}}\]\({_ADDRESS}{_TITLE}[ \t]*\)")
_LINK = re.compile(rf"\[([^\[\]]{{0,1000}})\]\({_ADDRESS}{_TITLE}[ \t]*\)")
_AUTOLINK = re.compile(r"<((?:https?|ftp|mailto):[^<>\s]{1,2000})>", re.IGNORECASE)
_DEFINITION = re.compile(
    rf"^ {{0,3}}\[(?!\^)([^\[\]\n]{{1,200}})\]:[ \t]+<?(?:\w{{2,10}}:|[/.#])\S{{1,2000}}{_TITLE}[ \t]*$", re.MULTILINE
)
_REFERENCE = re.compile(r"(!?)\[([^\[\]]{1,1000})\](?: ?\[([^\[\]\n]{0,200})\])?")
_FOOTNOTE = re.compile(r"\[\^[^\]\s]{1,40}\](?::[ \t]*)?")
_FENCE = re.compile(r"^[ \t]*(?:`{3,}|~{3,})[^`\n]*$", re.MULTILINE)
_RULE = re.compile(r"^ {0,3}(?:([-*_])(?:[ \t]*\1){2,}|={2,})[ \t]*$", re.MULTILINE)
"""A line across the page, or the one that makes a heading of the line above."""
_STRUCK = re.compile(r"~~(?=\S)([^~\n]{1,2000})~~")
_TABLE_RULE = re.compile(r"^[ \t]*\|?(?:[ \t]*:?-{2,}:?[ \t]*\|)+(?:[ \t]*:?-{2,}:?)?[ \t]*$", re.MULTILINE)
_TABLE_ROW = re.compile(r"^[ \t]*\|[ \t]*(\S[^\n]*?)[ \t]*\|[ \t]*$", re.MULTILINE)


def without_html(markdown: str) -> str:
    """Return the text without the tags of HTML, comments, and all that a browser would run; other `<` stay."""
    if "<" not in markdown:
        return markdown
    without_code = _SILENT.sub("", _COMMENT.sub("", markdown))
    return _INLINE.sub("", _BLOCK.sub("\n\n", without_code))


def without_links(markdown: str) -> str:
    """Return the text with the words of its links, without addresses, pictures, footnote marks, fences and rules."""
    given = frozenset(match[1].casefold() for match in _DEFINITION.finditer(markdown))
    text = _AUTOLINK.sub(r"\1", _FENCE.sub("", _RULE.sub("", _DEFINITION.sub("", markdown))))
    text = _LINK.sub(r"\1", _PICTURE.sub("", text))
    if given:
        text = _REFERENCE.sub(partial(_words_of, given), text)
    text = _STRUCK.sub(r"\1", _FOOTNOTE.sub("", text))
    return _TABLE_ROW.sub(r"\1", _TABLE_RULE.sub("", text))


def _words_of(given: AbstractSet[str], reference: re.Match[str]) -> str:
    is_picture, words, name = reference.groups()
    if (name or words).casefold() not in given:
        return reference[0]
    return "" if is_picture else words
