"""Gather the fonts of the PDF in `resources/fonts`; Noto Sans SC and KR are cut to what news are written in.

    npm install @expo-google-fonts/source-serif-4@0.4.1 @expo-google-fonts/source-sans-3@0.4.1 \
        @expo-google-fonts/noto-sans-sc@0.4.3 @expo-google-fonts/noto-sans-kr@0.4.3
    pip install fonttools==4.68.0 && apt-get install fonts-noto-core
    python resources/build/cut_fonts.py NODE_MODULES

Arabic comes from Debian's Noto (2020), not from the newer one: that one draws dots as separate glyphs, so that text
copied from a PDF is spoilt. The reserved font name of Noto Sans SC and KR is "Source", which cut copies do not bear.
"""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from fontTools import subset

FONTS = Path(__file__).resolve().parents[1] / "fonts"
DEBIAN = Path("/usr/share/fonts/truetype/noto")
STYLES = ("400Regular", "400Regular_Italic", "600SemiBold", "600SemiBold_Italic", "700Bold")
LATIN = {"source-serif-4": "SourceSerif4", "source-sans-3": "SourceSans3"}
SCRIPTS = (
    "NaskhArabic", "SansHebrew", "SansArmenian", "SansGeorgian", "SansThai", "SansDevanagari", "SansBengali",
    "SansTamil", "SansSinhala", "SansKhmer", "SansLao", "SansMyanmar", "SansEthiopic", "SansThaana",
)  # fmt: skip
"""Scripts of the local names of countries, less Tibetan, which would take as much room as two weights of Source."""
CUT = {
    "SC": {"gb2312": range(0xA1, 0xF8), "big5": range(0xA1, 0xC7), "euc_jp": range(0xA1, 0xD0)},
    "KR": {"euc_kr": range(0xB0, 0xC9)},
}
"""Lead bytes to keep: GB 2312, the frequent half of Big5, level 1 of JIS X 0208, the Hangul of KS X 1001."""
BOLD = ("NaskhArabic", "SansHebrew")


def main(node_modules: Path) -> None:
    """Write all fonts with their licences."""
    packages = node_modules / "@expo-google-fonts"
    for package, family in LATIN.items():
        for style in STYLES:
            shutil.copyfile(packages / package / style / f"{family}_{style}.ttf", FONTS / f"{family}-{style[3:]}.ttf")
        shutil.copyfile(packages / package / "LICENSE_FONT", FONTS / f"OFL-{family}.txt")
    for script in SCRIPTS:
        shutil.copyfile(DEBIAN / f"Noto{script}-Regular.ttf", FONTS / f"Noto{script}-Regular.ttf")
    for script in BOLD:
        shutil.copyfile(DEBIAN / f"Noto{script}-Bold.ttf", FONTS / f"Noto{script}-Bold.ttf")
    for script, encodings in CUT.items():
        _cut(packages / f"noto-sans-{script.lower()}/400Regular/NotoSans{script}_400Regular.ttf", encodings)
    licence = (packages / "noto-sans-sc/LICENSE_FONT").read_text(encoding="utf-8")
    (FONTS / "OFL-NotoSansSC.txt").write_text(licence, encoding="utf-8")
    terms = licence.partition("\n")[2]
    (FONTS / "OFL-Noto.txt").write_text(f"Copyright 2010-2020 Google LLC\n{terms}", encoding="utf-8")


def _cut(whole: Path, encodings: dict[str, range]) -> None:
    options = subset.Options(layout_features=["*"], hinting=False, notdef_outline=True, name_IDs=["*"])
    font = subset.load_font(str(whole), options)
    cutter = subset.Subsetter(options)
    characters = (character for encoding, leads in encodings.items() for character in _double_bytes(encoding, leads))
    cutter.populate(unicodes=sorted(set(map(ord, characters))))
    cutter.subset(font)
    subset.save_font(font, str(FONTS / whole.name.replace("_400", "-")), options)


def _double_bytes(encoding: str, leads: range) -> Iterator[str]:
    for lead in leads:
        for trail in range(0x40, 0xFF):
            yield from bytes((lead, trail)).decode(encoding, errors="ignore")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
