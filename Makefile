# `make run` opens the window on the sample, `make test` runs the tests; both set everything up first.

.DEFAULT_GOAL := help
.PHONY: help run test check format lint types layers lock translations clean

PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
  $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
BIN := .venv/bin
READY := .venv/.ready

help:
	@echo 'make run     set up and open the window on the sample'
	@echo 'make test    set up and run the tests'
	@echo 'make check   format, lint, types, layers and tests, as CI runs them'
	@echo 'make format  bring the code into shape'
	@echo 'make lock    choose new versions for requirements.lock (needs uv)'
	@echo 'make translations  gather the strings of the window, and compile what was translated'
	@echo 'make clean   remove what was set up'

$(READY): requirements.lock pyproject.toml
	@test -n '$(PYTHON)' || { echo 'Python 3.11 or later is needed and was not found.'; exit 1; }
	@$(PYTHON) -m venv --clear .venv >/dev/null 2>&1 || { \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq python3-venv >/dev/null; fi; \
	  $(PYTHON) -m venv --clear .venv || { echo 'Install the venv module first: sudo apt-get install python3-venv'; exit 1; }; }
	@echo 'Setting up: this takes a minute or two, once.'
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

run: $(READY)
	@if $(BIN)/python -c 'from briefing_app.system_libraries import has_display as h; raise SystemExit(not h())'; then \
	  $(BIN)/python -m briefing_app.system_libraries window && $(BIN)/briefing-app seeds; \
	else \
	  echo 'No display was found, so the briefing of the sample is written instead of opening the window.'; \
	  $(BIN)/briefing-app brief seeds -o briefing.pdf && echo "Written: $(CURDIR)/briefing.pdf"; \
	fi

test: $(READY)
	@$(BIN)/python -m briefing_app.system_libraries
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2

check: $(READY) format-check lint types layers test

.PHONY: format-check
format-check: $(READY)
	@$(BIN)/ruff format --check --quiet . || { echo 'Run make format.'; exit 1; }

format: $(READY)
	@$(BIN)/ruff format --quiet . && $(BIN)/ruff check --quiet --fix .

lint: $(READY)
	@$(BIN)/ruff check --quiet .

types: $(READY)
	@$(BIN)/mypy

layers: $(READY)
	@$(BIN)/lint-imports

lock:
	uv pip compile pyproject.toml --extra dev --extra cluster --universal --python-version 3.11 --generate-hashes --no-header --quiet -o requirements.lock

translations: $(READY)
	@$(BIN)/python resources/build/take_strings.py

clean:
	rm -rf .venv dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
