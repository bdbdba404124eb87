"""A child process that sets one briefing: a job as JSON on stdin, the PDF on stdout. Imports Typst and nothing of ours.

Stdin: `{"files": {name: base64}, "fonts": folder, "timestamp": seconds, "format": "pdf" or "png",
"small": {name: file}}`; `small` gives drawings among the files names in `small.json`, which holds them as small
pictures: `{name: [byte]}`. Stdout: one JSON line `{"notes": [...]}`, then the PDF or the picture of its one page.
Exit code 1 and a message on stderr if no attempt worked.
"""

import base64
import json
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import typst

ATTEMPTS: "tuple[tuple[bool, list[typst.PDFStandard], str], ...]" = (
    (False, ["a-3a", "ua-1"], ""),
    (True, ["a-3a", "ua-1"], "Fonts of this computer were used too; another one may set other bytes."),
    (True, [], "Some characters have no font here: the PDF is not marked as PDF/A and PDF/UA."),
)
"""Whether fonts of the system are used, the standards claimed, what to tell the user. The first that works is kept."""

PIXELS_PER_INCH = 200


def main() -> int:
    """Read the job, write the PDF, return the exit code."""
    job = json.load(sys.stdin)
    errors = []
    for pdf, notes, error in attempts(job):
        if pdf is None:
            errors.append(error)
            continue
        sys.stdout.buffer.write(json.dumps({"notes": notes}).encode() + b"\n" + pdf)
        return 0
    sys.stderr.write("\n".join(dict.fromkeys(errors)))
    return 1


def attempts(job: dict[str, Any]) -> Iterator[tuple[bytes | None, list[str], str]]:
    """Yield the PDF with its notes, or None with the error, for each rung of the ladder."""
    files: Any = {name: base64.b64decode(content) for name, content in job["files"].items()}
    stamp = datetime.fromtimestamp(job["timestamp"], UTC)
    with tempfile.TemporaryDirectory() as empty:
        files["small.json"] = json.dumps(small_pictures(files, job["small"], empty)).encode()
        for system, standards, note in ATTEMPTS:
            fonts = typst.Fonts(include_system_fonts=system, font_paths=[job["fonts"]])
            compiler = typst.Compiler(root=empty, font_paths=fonts, package_path=empty, package_cache_path=empty)
            try:
                made: Any = compiler.compile(input=files, timestamp=stamp, **_form(job["format"], standards))
            except typst.TypstError as error:
                yield None, [], error.message
            else:
                yield made, [note] if note else [], ""


def small_pictures(files: dict[str, bytes], small: dict[str, str], empty: str) -> dict[str, list[int]]:
    """Return the drawings as pictures: a PDF holds a picture once, but a drawing anew wherever it stands.

    They travel as numbers, since Typst is given text files only.
    """
    if not small:
        return {}
    sheets = "#pagebreak()".join(f'#image("{name}", height: 20pt)' for name in small.values())
    main = f"#set page(width: auto, height: auto, margin: 0pt, fill: none)\n{sheets}"
    compiler = typst.Compiler(root=empty, font_paths=typst.Fonts(include_system_fonts=False))
    given: Any = {**files, "main.typ": main.encode()}
    made: Any = compiler.compile(input=given, format="png", ppi=PIXELS_PER_INCH)
    pictures = made if isinstance(made, list) else [made]
    return {name: list(picture) for name, picture in zip(small, pictures, strict=True)}


def _form(form: str, standards: "list[typst.PDFStandard]") -> dict[str, Any]:
    is_pdf = form == "pdf"
    return {"format": form} | ({"pdf_standards": standards, "pdf_tags": True} if is_pdf else {"ppi": PIXELS_PER_INCH})


if __name__ == "__main__":
    sys.exit(main())
