"""The house stands as planned: layers, sizes, and words that must not be in the code."""

import re
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "briefing_app"
MODULES = sorted(PACKAGE.rglob("*.py"))
NETWORK = re.compile(
    r"^\s*(?:import|from)\s+(?:socket|ssl|http\.client|urllib\.request|requests|aiohttp|httpx|PySide6\.QtNetwork)\b"
)


def test_imports_point_down(monkeypatch):
    monkeypatch.chdir(ROOT)

    assert lint_imports(no_cache=True) == 0


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_module_is_short_says_what_it_is_for_and_asks_no_network(module):
    lines = module.read_text(encoding="utf-8").splitlines()

    assert len(lines) <= 300
    assert not lines or lines[0].startswith('"""')
    assert not [line for line in lines if NETWORK.match(line)]


def test_every_form_has_its_view():
    forms = {path.stem for path in (ROOT / "ui_forms").glob("*.ui")}
    views = {path.stem for path in (PACKAGE / "ui").rglob("*.py")}

    assert forms <= views
