# Every command of the project; README.md has the table.
PYTHON := .venv/bin/python
AS_USER := $(PYTHON) packaging/dev/as_user.py
QML := $(wildcard kiosk/ui/*/*.qml)

.PHONY: run test check tour tours audit gallery bench attack prove-wipe soak translations lock setup clean

run: setup ## install what is missing and start the demo
	$(AS_USER) $(PYTHON) -m kiosk demo

test: setup check ## install what is missing, check and test everything
	$(AS_USER) $(PYTHON) -m pytest $(ARGS)

check: setup ## style, types, QML, direction of imports, plain French
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy
	.venv/bin/pyside6-qmllint -I kiosk/ui --max-warnings 0 $(QML)
	.venv/bin/lint-imports
	$(PYTHON) -m kiosk.config.plaintexts

tour: setup ## drive the demo as a patron would; pictures and measurements in build/tour
	$(AS_USER) $(PYTHON) -m tests.tour

tours: setup ## the tour of seven patrons: six languages, all sizes and colours, one without a pointer
	TOUR_ALL=1 $(AS_USER) $(PYTHON) -m tests.tour

audit: setup ## every screen in every theme and size: names, keyboard, contrast, words, targets
	$(AS_USER) $(PYTHON) -m tests.ui.audit $(SCREEN)

gallery: setup ## pictures of every control in every state, and of the shell's screens: build/gallery
	$(AS_USER) $(PYTHON) -m kiosk.demo.gallery $(PICTURE)

bench: setup ## figures of this machine, as ratios where a peer exists
	$(AS_USER) $(PYTHON) -m kiosk bench navigation
	$(AS_USER) $(PYTHON) -m kiosk bench search
	$(AS_USER) $(PYTHON) -m kiosk bench print
	$(AS_USER) $(PYTHON) -m tests.bench.scanning

attack: setup ## every way out that can be tried, each again with its guard taken away (SOFT=1)
	$(AS_USER) $(PYTHON) -m tests.security.attack

prove-wipe: setup ## every way for data to travel, every way to end: what is left of a patron
	$(AS_USER) $(PYTHON) -m tests.security.wipe

soak: setup ## many patrons one after the other: survivors, leaks, drift (PATRONS=50, SEED=1)
	ILOT_PATRONS=$(or $(PATRONS),50) ILOT_SEED=$(or $(SEED),1) $(AS_USER) $(PYTHON) -m tests.soak

translations: setup ## bring kiosk/ui/i18n in step with the texts of the screens
	$(PYTHON) packaging/dev/translations.py update

lock: ## pin every dependency with its hashes, without addresses
	packaging/dev/lock

setup:
	@packaging/dev/setup

clean:
	rm -rf build .venv kiosk/ui/assets
