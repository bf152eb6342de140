# `make help` lists what there is. Needs Python 3.11 or newer with venv and pip, and make.
.DEFAULT_GOAL := help
.PHONY: help run test test-postgres benchmark setup check lint format lock messages
MAKEFLAGS += --no-print-directory

PORT ?= 8000
LOCALE ?= az
PYTEST_ARGS ?=
VENV := .venv/bin
MANAGE := $(VENV)/python manage.py
install = @$(VENV)/python tools/install.py --check $(1) 2>/dev/null || \
	{ python=$$(tools/find_python.sh) && "$$python" tools/install.py $(1); }
postgres := $(if $(filter postgres%,$(DATABASE_URL)),postgres)
OWN_WORDS := $(wildcard ../shared/tools/copied_sentences.py)
say = @printf '\n== %s\n' "$(1)"

help: ## say what the targets do
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' Makefile | awk -F'|' '{ printf "%-22s %s\n", $$1, $$2 }'

run: ## install what is needed and start the classroom: make run PORT=8000
	$(call install,runtime $(postgres))
	@exec $(MANAGE) classroom --port $(PORT)

test: ## run all tests, a real browser included: make test PYTEST_ARGS="tests/facts -x"
	$(call install,runtime $(postgres) tests)
	@$(VENV)/python -m pytest -n 2 --dist worksteal $(PYTEST_ARGS)

test-postgres: ## run the same tests on a PostgreSQL server of their own
	$(call install,runtime postgres tests)
	@tools/private_postgres.py $(VENV)/python -m pytest -n 2 --dist worksteal $(PYTEST_ARGS)

benchmark: ## what a step of a quiz costs beside a bare page, as a ratio within one run
	$(call install,runtime tests)
	@$(VENV)/python -m pytest -q tests/benchmarks/bench_*.py

setup: ## make .venv with everything for development
	$(call install,runtime postgres tests dev)
	@$(MANAGE) compile_catalogues
	@echo "Ready: .venv holds everything for development."

check: ## all that must hold before a change goes in: lint, then test
	@$(MAKE) lint
	@$(MAKE) test

lint: setup ## formatting, rules, import contracts, migrations, catalogues, templates
	$(call say,formatting)
	@$(VENV)/ruff format --check .
	$(call say,rules)
	@$(VENV)/ruff check .
	$(call say,import contracts)
	@$(VENV)/lint-imports --no-logo
	$(call say,Django checks)
	@$(MANAGE) check --fail-level WARNING
	$(call say,migrations)
	@$(MANAGE) makemigrations --check --dry-run
	$(call say,message catalogues)
	@$(MANAGE) check_catalogues
	$(call say,templates)
	@$(VENV)/djlint --lint --quiet quizzes/templates
ifneq ($(OWN_WORDS),)
	$(call say,own words)
	@$(VENV)/python $(OWN_WORDS) .
endif

format: setup ## format the code and apply safe fixes
	@$(VENV)/ruff check --fix-only .
	@$(VENV)/ruff format .

lock: setup ## write requirements/*.txt anew from requirements/*.in
	@for level in runtime postgres tests dev; do \
		echo "Locking $$level"; \
		$(VENV)/uv pip compile --quiet --generate-hashes --universal --python-version 3.11 --no-emit-index-url \
			--no-emit-find-links --custom-compile-command "make lock" $(UV_ARGS) \
			requirements/$$level.in --output-file requirements/$$level.txt || exit 1; \
	done

messages: setup ## collect the strings of the interface into locale/ (needs gettext)
	@$(MANAGE) makemessages --locale $(LOCALE) --no-location --no-obsolete --no-wrap \
		--ignore '.venv' --ignore var --ignore tests --ignore tools
