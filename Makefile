# Two commands do all: `make demo` and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SOAK ?= 10
MINUTES ?= 60

.PHONY: setup demo test check bench soak screenshots translations bundle deb impress clean
.DEFAULT_GOAL := help

help:
	@echo "make setup   install what Surtitle needs (Debian packages where it may, Python packages into .venv)"
	@echo "make demo    play the bundled talk through the real chain, with subtitles and transcript files in out/"
	@echo "make test    run every test"
	@echo "make check   lint, types, import contracts"
	@echo "make bench   measure live against offline and a reference on the bundled talk, or on TALKS=\"folder …\";"
	@echo "             with FLORES=folder of *.devtest, also measure translation, with CLIPS=folder that of speech"
	@echo "make screenshots   take the README's pictures of the windows, while the bundled talk is played"
	@echo "make translations  bring the translations of the windows up to date, and compile them"
	@echo "make bundle  build dist/surtitle, the program with all it needs, and start it; make deb: a Debian package of it"
	@echo "make impress  install LibreOffice Impress, for the test over a slide show (as root)"
	@echo "make soak    play talks for MINUTES=60 and see what grows"

setup: .setup-done

.setup-done: pyproject.toml packaging/debian-packages.txt packaging/setup.sh
	PYTHON=$(PYTHON) VENV=$(VENV) bash packaging/setup.sh
	@touch $@

demo: setup
	$(BIN)/surtitle demo --out out

.torch-done: .setup-done
	@$(BIN)/python -m pip install -q --disable-pip-version-check -e '.[torch]' && touch $@ || \
	  echo "PyTorch cannot be had here: the tests that need it are skipped."

test: setup .torch-done
	$(BIN)/python -m tests.engine_only
	$(BIN)/python -m pytest --after-engine-only

check: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: setup
	$(BIN)/python -m tests.benchmark.slides --out out/bench $(TALKS)
	$(BIN)/python -m tests.benchmark --soak $(SOAK) --out out/bench $(TALKS)
	$(BIN)/python -m tests.benchmark.reading --out out/bench $(TALKS)
	$(if $(FLORES),$(BIN)/python -m tests.benchmark.translation $(FLORES) $(if $(CLIPS),--speech $(CLIPS)) --out out/bench)

soak: setup
	$(BIN)/python -m tests.benchmark.soak --minutes $(MINUTES) --out out/bench $(TALKS)

screenshots: setup
	$(BIN)/python -m tests.screenshots --out resources/screenshots

translations: setup
	$(BIN)/python -m tests.translations

dist/surtitle/surtitle: .setup-done $(shell find translator ui resources packaging -name '*.py' -o -name '*.spec' -o -name '*.qm')
	$(BIN)/python -m pip install -q --disable-pip-version-check -e '.[bundle]'
	$(BIN)/pyinstaller --noconfirm --log-level WARN packaging/surtitle.spec

bundle: dist/surtitle/surtitle
	$(BIN)/python -m pytest tests/end_to_end/test_bundle.py -k "not package"

deb: dist/surtitle/surtitle
	bash packaging/debian/build.sh
	$(BIN)/python -m pytest tests/end_to_end/test_bundle.py -k package

impress:
	apt-get install -qy --no-install-recommends libreoffice-impress libreoffice-gtk3

clean:
	rm -rf $(VENV) .setup-done .torch-done out build dist
