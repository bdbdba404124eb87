"""Read the tab-separated tables in `resources/`. Knows nothing of what they mean."""

from collections.abc import Iterator

from briefing_app.assets import resource


def rows(name: str) -> Iterator[dict[str, str]]:
    """Yield each row of `resources/<name>.tsv` by the names in its header line."""
    lines = resource(f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    header = lines[0].split("\t")
    for line in lines[1:]:
        yield dict(zip(header, line.split("\t"), strict=True))
