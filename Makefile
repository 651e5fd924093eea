# Everything a person who builds Prudence types. `make` alone lists it.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
PYTHON := .venv/bin/python
# node and npm come with the development dependencies: Debian's are too old for web-ext.
export PATH := $(CURDIR)/.venv/bin:$(PATH)
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD := 1
PAGES := tests/end_to_end/pages
CODE := native_host desktop tests

.PHONY: help run test test-units test-end-to-end lint bench bench-rivals score score-private screenshots protocol translations icons new-rule new-site \
	setup build clean

help: ## List the commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

run: build ## Set everything up, then open Prudence and a browser with a practice composer
	$(PYTHON) -m tests.end_to_end.practice_session

test: build test-units test-end-to-end ## Run every test

test-units: build
	cd extension && npm test --silent
	$(PYTHON) -m pytest tests --ignore=tests/end_to_end --ignore=tests/benchmarks

# Their own process: a live Playwright leaves no event loop to others.
test-end-to-end: build
	$(PYTHON) -m pytest tests/end_to_end

lint: build ## Check style and types
	.venv/bin/ruff check $(CODE)
	.venv/bin/ruff format --check $(CODE)
	.venv/bin/mypy
	cd extension && npm run lint --silent

bench-rivals: build ## Compare with other checkers: make bench-rivals DATA=folder
	$(PYTHON) -m tests.benchmarks.rivals $(if $(DATA),--data "$(DATA)")

bench: build ## Print how fast Prudence is on this machine
	$(PYTHON) -m tests.benchmarks

score: .venv/installed ## Measure the checker on the annotated posts: make score SOURCES=rules,reader
	$(PYTHON) tests/corpus/measure.py $(if $(SOURCES),--sources "$(SOURCES)")

score-private: .venv/installed ## Measure private data on public sets: make score-private DATA=folder
	$(PYTHON) -m tests.benchmarks.private_data --data "$(DATA)"

screenshots: build ## Make pictures of every screen in build/screenshots
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.desktop.screenshots
	$(PYTHON) -m tests.end_to_end.screenshots
	$(PYTHON) -m tests.end_to_end.page_screenshots

protocol: .venv/installed ## Write docs/PROTOCOL.md and extension/src/protocol.ts anew from protocol.py
	$(PYTHON) native_host/tools/generate_protocol.py

translations: .venv/installed ## Update and compile the tray app's translations
	$(PYTHON) desktop/translate.py

icons: .venv/installed ## Draw the extension's icons anew from the tray app's mark
	$(PYTHON) extension/scripts/draw_icons.py

new-rule: .venv/installed ## Begin a rule: make new-rule NAME=habit CATEGORY=begging
	$(PYTHON) native_host/tools/new_rule.py --category "$(CATEGORY)" "$(NAME)"

new-site: extension/node_modules/.installed ## Begin a site: make new-site NAME=bluesky HOST=bsky.app
	node extension/scripts/new-site.mjs "$(NAME)" "$(HOST)"

setup: .venv/installed extension/node_modules/.installed $(PAGES)/node_modules/.installed ## Install what is missing

build: setup ## Build the extension and the practice pages
	cd extension && npm run build --silent
	cd $(PAGES) && npm run build --silent

.venv/installed: pyproject.toml packaging/linux/development-packages.txt
	packaging/linux/install-development-packages
	test -x .venv/bin/python || python3 -m venv .venv
	.venv/bin/python -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"
	.venv/bin/python -m pip install --quiet --editable . --group development
	touch $@

extension/node_modules/.installed: extension/package-lock.json .venv/installed
	cd extension && npm ci --silent --no-audit --no-fund
	touch $@

$(PAGES)/node_modules/.installed: $(PAGES)/package-lock.json .venv/installed
	cd $(PAGES) && npm ci --silent --no-audit --no-fund
	touch $@

clean: ## Remove everything that was built or installed here
	rm -rf .venv build dist extension/node_modules extension/build $(PAGES)/node_modules $(PAGES)/build
